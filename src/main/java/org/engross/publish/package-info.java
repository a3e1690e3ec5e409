/** Site, book and Markdown from Akoma Ntoso: XSLT and XSL-FO behind one class each. */
package org.engross.publish;
