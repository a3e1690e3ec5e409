package org.engross.check;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.diagnostic.Origin;

/**
 * The place of one character of running text: in the file, and in the part of the document that it stands in.
 *
 * @param offset in the characters of the file
 * @param eId of the innermost part around it that has one; empty where none has
 * @param at how many characters stand before it directly in that part, those of parts in it that have an eId left out
 */
record Spot(int offset, String eId, int at) {

  /**
   * The spot of a character.
   *
   * @param text the node it stands in
   * @param index its place in that node
   */
  static Spot of(Origin xml, XdmNode text, int index) {
    XdmNode owner = text.getParent();
    while (owner.getNodeKind() == XdmNodeKind.ELEMENT && Nodes.attribute(owner, "eId").isEmpty()) {
      owner = owner.getParent();
    }
    boolean named = owner.getNodeKind() == XdmNodeKind.ELEMENT;
    return new Spot(offset(xml, text, index), named ? Nodes.attribute(owner, "eId") : "", named ? before(owner, text) + index : 0);
  }

  /** White space that only indents the file is no text. */
  private static int before(XdmNode owner, XdmNode text) {
    int at = 0;
    for (XdmNode node : (Iterable<XdmNode>) () -> owner.axisIterator(Axis.DESCENDANT)) {
      if (node.equals(text)) {
        return at;
      }
      boolean counts = node.getNodeKind() == XdmNodeKind.TEXT && !(node.getStringValue().isBlank() && node.getStringValue().indexOf('\n') >= 0);
      at += counts && direct(node, owner) ? node.getStringValue().length() : 0;
    }
    return at;
  }

  private static boolean direct(XdmNode text, XdmNode owner) {
    XdmNode parent = text.getParent();
    while (!parent.equals(owner)) {
      if (!Nodes.attribute(parent, "eId").isEmpty()) {
        return false;
      }
      parent = parent.getParent();
    }
    return true;
  }

  /** Counts the characters of the element's text from the end of its start tag, which the tree remembers. */
  private static int offset(Origin xml, XdmNode text, int index) {
    XdmNode parent = text.getParent();
    int characters = index;
    for (XdmNode sibling : parent.children()) {
      if (sibling.equals(text)) {
        break;
      }
      boolean inText = sibling.getNodeKind() == XdmNodeKind.TEXT || sibling.getNodeKind() == XdmNodeKind.ELEMENT;
      characters += inText ? sibling.getStringValue().length() : 0;
    }
    if (parent.getLineNumber() < 1 || parent.getLineNumber() > xml.lines()) {
      return 0;
    }
    int start = Math.min(xml.start(parent.getLineNumber()) + Math.max(parent.getColumnNumber(), 1) - 1, xml.characters().length());
    return MarkedUp.skip(xml.characters(), start, characters);
  }
}
