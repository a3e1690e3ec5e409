/** A file becomes lines of text whose characters know their positions: charset, shape, page furniture. */
package org.engross.source;
