/** The benchmark of the reading: official texts are poured into raw shapes, read back, and compared. No part of the program. */
package org.engross.bench;
