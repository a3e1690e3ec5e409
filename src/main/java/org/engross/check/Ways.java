package org.engross.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** The ways from the root of one document to its elements; what two of them share is gone once, so that a thousand take no longer than the file. */
final class Ways {
  private final Map<XdmNode, List<Step>> ways = new HashMap<>();
  private final Map<XdmNode, Integer> ordinals = new HashMap<>();

  /** The place of a node as a person would say it, or null. */
  String whereabouts(XdmNode node) {
    return Whereabouts.of(to(node.getNodeKind() == XdmNodeKind.ATTRIBUTE ? node.getParent() : node));
  }

  /** The way to an element, itself included; nothing leads to the document as a whole. */
  private List<Step> to(XdmNode node) {
    List<Step> known = ways.get(node);
    if (known != null) {
      return known;
    }
    List<Step> way = new ArrayList<>();
    if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
      XdmNode parent = node.getParent();
      way.addAll(parent == null ? List.of() : to(parent));
      way.add(Step.of(node, parent == null ? 1 : ordinal(node, parent)));
    }
    ways.put(node, way);
    return way;
  }

  private int ordinal(XdmNode node, XdmNode parent) {
    if (!ordinals.containsKey(node)) {
      Map<QName, Integer> counts = new HashMap<>();
      for (XdmNode child : parent.children()) {
        if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
          ordinals.put(child, counts.merge(child.getNodeName(), 1, Integer::sum));
        }
      }
    }
    return ordinals.get(node);
  }
}
