/** The search of the website: an inverted index of the paragraphs, cut into files so small that a page on a disk can load what a query needs. */
package org.engross.search;
