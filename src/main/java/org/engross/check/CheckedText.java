package org.engross.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;

/**
 * What the texts of one run may ask of each other: which parts a text has, and which parts of others it refers to.
 *
 * @param work the address of its work: {@code /akn/un/statement/deliberation/unga/2002-12-18/57-176}
 * @param eIds of all its parts
 * @param references to parts of texts, its own among them
 */
public record CheckedText(String work, Set<String> eIds, List<Reference> references) {
  /** A line longer than this is no line that anybody has set. */
  private static final int LINE = 2000;

  /** A citation that names a part, {@code .../60-1/!main#para_8}, and what is to be said where the text has no such part. */
  record Reference(String href, String work, String eId, Finding finding) {}

  /** Reports every reference to a part that a text of this run does not have. */
  public static void checkTogether(List<CheckedText> texts, Report report) {
    Map<String, CheckedText> works = new HashMap<>();
    texts.forEach(text -> works.putIfAbsent(text.work(), text));
    for (CheckedText text : texts) {
      for (Reference reference : text.references()) {
        CheckedText cited = works.get(reference.work());
        if (cited != null && !cited.eIds().contains(reference.eId())) {
          report.add(reference.finding());
        }
      }
    }
  }

  static CheckedText of(XdmNode document, Place place) {
    String work = "";
    Set<String> eIds = new HashSet<>();
    List<Reference> references = new ArrayList<>();
    for (XdmNode node : (Iterable<XdmNode>) () -> document.axisIterator(Axis.DESCENDANT)) {
      if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        String eId = node.getAttributeValue(new QName("eId"));
        if (eId != null) {
          eIds.add(eId);
        }
        String name = node.getNodeName().getLocalName();
        if (name.equals("FRBRuri") && work.isEmpty()) {
          work = String.valueOf(node.getAttributeValue(new QName("value")));
        } else if (name.equals("ref") && node.getAttributeValue(new QName("href")) != null) {
          addReference(node, place, references);
        }
      }
    }
    return new CheckedText(work, eIds, references);
  }

  /** Findings that wait for other files keep no line that may be the whole file. */
  private static Finding lasting(Finding finding) {
    boolean whole = finding.excerpt() != null && finding.excerpt().length() > LINE;
    return whole ? new Finding(finding.id(), finding.severity(), finding.position(), finding.text(), null, finding.where(), finding.acceptance()) : finding;
  }

  /** rule (AKN4UN part 1, references): "#" scrolls to a part of the document, "~" takes it out, "->" ends a range of parts. */
  private static void addReference(XdmNode node, Place place, List<Reference> references) {
    String href = node.getAttributeValue(new QName("href"));
    String[] parts = href.split("[#~]", 2);
    if (href.startsWith("/akn/") && parts.length == 2) {
      String work = parts[0].replaceAll("(/[a-z]{3}@[^/]*)?(/?![^/]*)?/?$", "");
      for (String eId : parts[1].split("->")) {
        String text = MessageId.REF_002.text(href, eId, work.replaceAll("^.*/", ""));
        references.add(new Reference(href, work, eId, lasting(place.finding(Problem.at(node, MessageId.REF_002, text)))));
      }
    }
  }
}
