/** What earlier builds made, found again by the digest of all that it was made from. */
package org.engross.store;
