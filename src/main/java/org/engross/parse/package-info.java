/** Lines become blocks, blocks become a resolution, by their drafting form. */
package org.engross.parse;
