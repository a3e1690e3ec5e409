package org.engross.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.diagnostic.MessageId;

/** Which parts of a file of others bear no name (eId), or one that another document of the file uses too. */
final class PartNames {
  private static final QName E_ID = new QName("eId");

  /** rule (OASIS naming convention 5.5.1, level 2): what the standard's schema has in its attribute group idreq. */
  private static final Set<String> NAMED = Set.of("""
      FRBRmasterExpression TLCConcept TLCEvent TLCLocation TLCObject TLCOrganization TLCPerson TLCProcess
      TLCReference TLCRole TLCTerm activeRef address adjournment administrationOfOath alinea applies article
      attachment attachmentOf authorialNote blockContainer blockList book chapter citation citations clause
      communication component componentData components concept container content contrasts count crossHeading
      debateSection declarationOfVote derogates dissentsFrom distinguishes div division documentRef efficacyMod
      embeddedStructure entity event extends forceMod formula hasAttachment hcontainer heading indent interstitial
      intro isAnalogTo item judge jurisprudence lawyer legalSystemMod level list location longTitle mapping marker
      meaningMod ministerialStatements mmod mod nationalInterest note noticesOfMotion object ol oralStatements
      organization original other overrules papers paragraph part party passiveRef person personalStatements
      petitions point pointOfOrder prayers proceduralMotions process proviso putsInQuestion quantity questions
      quorum quorumVerification quotedStructure recital recitals recount ref resolutions restricts rmod role
      rollCall rref rule scopeMod section speechGroup subFlow subchapter subclause subdivision subheading sublist
      subparagraph subpart subrule subsection subtitle supports table tblock temporalGroup term textualMod title
      toc tome transitional ul voting wrapUp writtenStatements
      """.strip().split("\\s+"));

  private PartNames() {}

  /** One finding for each element name, at the first; one for all names that are used in several documents. */
  static List<Problem> problems(XdmNode file) {
    Map<String, List<XdmNode>> nameless = new TreeMap<>();
    Map<String, XdmNode> owners = new HashMap<>();
    Problem shared = null;
    for (XdmNode node : (Iterable<XdmNode>) () -> file.axisIterator(Axis.DESCENDANT)) {
      if (node.getNodeKind() != XdmNodeKind.ELEMENT || !Trail.AKOMA_NTOSO.equals(node.getNodeName().getNamespaceURI())) {
        continue;
      }
      String eId = node.getAttributeValue(E_ID);
      if (eId != null) {
        XdmNode document = document(node);
        XdmNode owner = owners.putIfAbsent(eId, document);
        if (shared == null && owner != null && !owner.equals(document)) {
          shared = Problem.at(node, MessageId.EID_006, MessageId.EID_006.text(eId));
        }
      } else if (NAMED.contains(node.getNodeName().getLocalName())) {
        nameless.computeIfAbsent(node.getNodeName().getLocalName(), name -> new ArrayList<>()).add(node);
      }
    }
    List<Problem> problems = new ArrayList<>();
    nameless.forEach((name, nodes) -> problems.add(Problem.at(nodes.get(0), MessageId.EID_005, MessageId.EID_005.text(nodes.size(), name))));
    if (shared != null) {
      problems.add(shared);
    }
    return problems;
  }

  /** The grammar sees to it that names are unique in a document with its annexes; a file may hold several as components. */
  private static XdmNode document(XdmNode node) {
    XdmNode document = node;
    for (XdmNode around = node.getParent(); around != null && around.getNodeKind() == XdmNodeKind.ELEMENT; around = around.getParent()) {
      if (around.getNodeName().getLocalName().matches("akomaNtoso|component")) {
        break;
      }
      document = around;
    }
    return document;
  }
}
