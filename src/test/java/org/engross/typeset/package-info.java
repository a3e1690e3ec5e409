/** Prints texts as PDF files, the way official documents have been printed, so that the reading of such files can be tested. */
package org.engross.typeset;
