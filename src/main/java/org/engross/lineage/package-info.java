/** How each paragraph came to be: series of texts, and which earlier paragraph each paragraph repeats or changes. */
package org.engross.lineage;
