package org.engross.check;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * An element on the way from the root of a document to some place in it.
 *
 * @param name of the element
 * @param eId empty where it has none
 * @param ordinal which it is among the elements of its name beside it, from 1
 * @param printed its number or, where it has none, its heading, or the marker of a note; empty where nothing has been read yet
 */
record Step(String name, String eId, int ordinal, String printed) {
  private static final QName MARKER = new QName("marker");
  private static final QName E_ID = new QName("eId");

  /** Whether the child of an element tells how people call it. */
  static boolean names(String child) {
    return child.equals("num") || child.equals("heading");
  }

  /** @param ordinal which the element is among those of its name beside it, from 1 */
  static Step of(XdmNode element, int ordinal) {
    String eId = element.getAttributeValue(E_ID);
    return new Step(element.getNodeName().getLocalName(), eId == null ? "" : eId, ordinal, printed(element));
  }

  private static String printed(XdmNode element) {
    String marker = element.getAttributeValue(MARKER);
    if (marker != null) {
      return marker;
    }
    for (XdmNode child : (Iterable<XdmNode>) () -> element.axisIterator(Axis.CHILD)) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT && names(child.getNodeName().getLocalName())) {
        return child.getStringValue().strip();
      }
    }
    return "";
  }
}
