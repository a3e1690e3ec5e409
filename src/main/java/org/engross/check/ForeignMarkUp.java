package org.engross.check;

import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.MessageId;

/** Tells a file that another program wrote from one of our profile: what the profile asks would be reported in every line of it. */
final class ForeignMarkUp {
  private static final String PROVENANCE = "urn:engross:provenance";

  private ForeignMarkUp() {}

  /** One finding where a file, of which these are all elements, says nothing of its provenance and names its author as no file of the profile may. */
  static Optional<Problem> problem(List<XdmNode> elements) {
    boolean ours = elements.stream().anyMatch(node -> node.getNodeName().getNamespaceURI().equals(PROVENANCE));
    Optional<XdmNode> author = elements.stream().filter(node -> Nodes.name(node).equals("FRBRauthor")).findFirst();
    return author.filter(node -> !ours && !Nodes.attribute(node, "href").startsWith("#"))
        .map(node -> Problem.at(elements.get(0), MessageId.XML_018, MessageId.XML_018.text()));
  }
}
