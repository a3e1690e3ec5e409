/** What became of every character of a source: it is in the document, or it was put aside by name; nothing else is allowed. */
package org.engross.ledger;
