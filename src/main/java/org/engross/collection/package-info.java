/** The set as a whole: its description, order, names and citations. */
package org.engross.collection;
