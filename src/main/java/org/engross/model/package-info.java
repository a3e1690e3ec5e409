/** The resolution, free of layout and of XML, in the terms of UN drafting. */
package org.engross.model;
