package org.engross.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/**
 * What the texts of one run may ask of each other: which parts a text has, which parts of others it refers to, and which texts it
 * cites with which dates.
 *
 * @param version the text as one language of a work
 * @param eIds of all its parts
 * @param references to parts of texts, its own among them
 * @param citations of texts with dates, where that can be no finding without other texts
 * @param agreed whether it prints no other date of adoption than its address has
 */
public record CheckedText(LanguageVersion version, Set<String> eIds, List<Reference> references, List<CitedDates.Citation> citations, boolean agreed)
    implements Serializable {
  /** A line longer than this is no line that anybody has set. */
  private static final int LINE = 2000;

  private static final QName E_ID = new QName("eId");
  private static final QName HREF = new QName("href");

  /** A citation that names a part, {@code .../60-1/!main#para_8}, and what is to be said where the text has no such part. */
  record Reference(String href, String work, String eId, Finding finding) implements Serializable {}

  /**
   * Reports every reference to a part that a text of this run does not have, every citation with another date than that of the text
   * cited, and language versions that are not of one work or have not the same parts.
   *
   * @param texts each is asked for a few times and let go, so that a list may read it each time
   */
  public static void checkTogether(List<CheckedText> texts, Report report) {
    Map<String, Set<String>> lacking = new HashMap<>();
    for (CheckedText text : texts) {
      text.references().forEach(reference -> lacking.computeIfAbsent(reference.work(), work -> new HashSet<>()).add(reference.eId()));
    }
    Set<String> works = new HashSet<>();
    for (CheckedText text : texts) {
      Set<String> asked = lacking.get(text.version().work());
      if (works.add(text.version().work()) && asked != null) {
        asked.removeIf(text.eIds()::contains);
      }
    }
    lacking.keySet().retainAll(works);
    for (CheckedText text : texts) {
      text.references().stream().filter(reference -> lacking.getOrDefault(reference.work(), Set.of()).contains(reference.eId())).map(Reference::finding).forEach(report::add);
    }
    CitedDates.checkTogether(texts, report);
    LanguageVersion.checkTogether(texts, report);
  }

  /** The places where other texts may yet prove it wrong. */
  public Stream<Position> open() {
    return Stream.of(references.stream().map(Reference::finding), citations.stream().map(CitedDates.Citation::finding), Stream.of(version.elsewhere(), version.unlike()))
        .flatMap(findings -> findings).map(Finding::position);
  }

  static CheckedText of(XdmNode document, List<XdmNode> elements, List<CitedDates.Citation> citations, Place place) {
    Set<String> eIds = new HashSet<>();
    List<Reference> references = new ArrayList<>();
    for (XdmNode node : elements) {
      String eId = node.getAttributeValue(E_ID);
      if (eId != null) {
        eIds.add(eId);
      }
      if (Nodes.name(node).equals("ref") && node.getAttributeValue(HREF) != null) {
        addReference(node, place, references);
      }
    }
    LanguageVersion version = LanguageVersion.of(document, elements, place);
    return new CheckedText(version, eIds, references, citations, CitedDates.agree(elements, version.work()));
  }

  /** Findings that wait for other files keep no line that may be the whole file. */
  static Finding lasting(Finding finding) {
    boolean whole = finding.excerpt() != null && finding.excerpt().length() > LINE;
    return whole ? new Finding(finding.id(), finding.severity(), finding.position(), finding.text(), null, finding.where(), finding.acceptance()) : finding;
  }

  /** rule (AKN4UN part 1, references): "#" scrolls to a part of the document, "~" takes it out, "->" ends a range of parts. */
  private static void addReference(XdmNode node, Place place, List<Reference> references) {
    String href = node.getAttributeValue(HREF);
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
