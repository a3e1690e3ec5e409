package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Questions that are asked of the nodes of a document. */
final class Nodes {
  private Nodes() {}

  /** The local name; empty for what has none. */
  static String name(XdmNode node) {
    return node.getNodeName() == null ? "" : node.getNodeName().getLocalName();
  }

  /** The value of an attribute in no namespace; empty where there is none. */
  static String attribute(XdmNode element, String name) {
    String value = element.attribute(name);
    return value == null ? "" : value;
  }

  /** The first child with this name, or null. */
  static XdmNode child(XdmNode parent, String name) {
    for (XdmNode child : parent.children()) {
      if (name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** Whether no more than one child has this name. */
  static boolean only(XdmNode parent, String name) {
    int count = 0;
    for (XdmNode child : parent.children()) {
      count += name(child).equals(name) ? 1 : 0;
      if (count > 1) {
        return false;
      }
    }
    return true;
  }

  /** The next element in the same parent, or null. */
  static XdmNode next(XdmNode element) {
    for (XdmNode other : (Iterable<XdmNode>) () -> element.axisIterator(Axis.FOLLOWING_SIBLING)) {
      if (other.getNodeKind() == XdmNodeKind.ELEMENT) {
        return other;
      }
    }
    return null;
  }

  /** All elements in an element, in the order of the document. */
  static List<XdmNode> descendants(XdmNode element) {
    List<XdmNode> elements = new ArrayList<>();
    for (XdmNode node : (Iterable<XdmNode>) () -> element.axisIterator(Axis.DESCENDANT)) {
      if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        elements.add(node);
      }
    }
    return elements;
  }
}
