package org.engross.check;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import org.engross.collection.AdoptionDates;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.drafting.EnglishDate;

/**
 * Whether a document cites resolutions of the General Assembly with the dates on which they were adopted. The address tells whose
 * resolution is meant; the date is the one printed after its number, else the one in the address.
 */
final class CitedDates {
  private static final Pattern WORK = Pattern.compile("/akn/un/statement/[^/]+/unga/(\\d{4}-\\d{2}-\\d{2})/([^/]+).*");
  private static final Pattern PAGE = Pattern.compile("https?://(?:www\\.)?undocs\\.org/(?:[a-z]{2}/)?A/RES/([^?#]+)", Pattern.CASE_INSENSITIVE);

  /** What follows a number at once: "of 18 December 2002". */
  private static final Pattern DATED = Pattern.compile("[\\d)A-Z]\\p{Z}+of\\p{Z}+(\\d{1,2})\\p{Z}+(" + EnglishDate.MONTHS + ")\\p{Z}+(\\d{4})(?!\\d)");

  private static final String RECORD = "other documents of the United Nations";
  private static final String RUN = "other texts of this collection";

  private CitedDates() {}

  /**
   * A resolution cited with a date.
   *
   * @param symbol such as {@code A/RES/60/1}
   * @param finding what is to be said where the date is wrong, without the right one
   */
  record Citation(String symbol, LocalDate date, Finding finding) implements Serializable {}

  /** A citation as a file has it. */
  record Cited(XdmNode node, String symbol, LocalDate date) {}

  /** The citations whose dates the record knows better. */
  static List<Problem> problems(List<Cited> citations, AdoptionDates dates) {
    return citations.stream().filter(cited -> known(cited, dates).filter(known -> !known.equals(cited.date())).isPresent())
        .map(cited -> Problem.at(cited.node(), MessageId.REF_005, text(cited.symbol(), cited.date(), known(cited, dates).get(), RECORD))).toList();
  }

  /** The citations that only the cited text itself can convict. */
  static List<Citation> open(List<Cited> citations, Place place, AdoptionDates dates) {
    return citations.stream().filter(cited -> known(cited, dates).filter(known -> !known.equals(cited.date())).isEmpty())
        .map(cited -> new Citation(cited.symbol(), cited.date(), CheckedText.lasting(place.finding(Problem.at(cited.node(), MessageId.REF_005, ""))))).toList();
  }

  /** Reports the citations of texts of this run with other dates than their own. */
  static void checkTogether(List<CheckedText> texts, Report report) {
    Map<String, Optional<LocalDate>> adopted = new HashMap<>();
    for (CheckedText text : texts) {
      Matcher work = WORK.matcher(text.version().work());
      if (work.matches()) {
        Optional<LocalDate> date = text.agreed() ? day(work.group(1)) : Optional.empty();
        adopted.merge(symbol(work.group(2)), date, (one, other) -> one.equals(other) ? one : Optional.empty());
      }
    }
    for (CheckedText text : texts) {
      for (Citation citation : text.citations()) {
        adopted.getOrDefault(citation.symbol(), Optional.empty()).filter(known -> !known.equals(citation.date()))
            .ifPresent(known -> report.add(citation.finding().withText(text(citation.symbol(), citation.date(), known, RUN))));
      }
    }
  }

  /** Whether no date of adoption is printed that is another than the one in the address of the work: a text at odds with itself convicts no other. */
  static boolean agree(List<XdmNode> elements, String work) {
    return elements.stream().filter(node -> Nodes.name(node).equals("docDate") && Nodes.attribute(node, "refersTo").matches("#dateOfAdoption|#adoptionDate"))
        .map(node -> Nodes.attribute(node, "date")).allMatch(date -> date.isEmpty() || work.contains("/" + date + "/"));
  }

  private static Optional<LocalDate> known(Cited cited, AdoptionDates dates) {
    return dates.certain(cited.symbol());
  }

  private static String text(String symbol, LocalDate date, LocalDate known, String source) {
    return MessageId.REF_005.text(symbol, date, known, source);
  }

  /** What the elements of a document cite with a date. */
  static List<Cited> in(List<XdmNode> elements) {
    return elements.stream().filter(node -> Nodes.name(node).equals("ref") || Nodes.name(node).equals("a"))
        .flatMap(node -> cited(node, Nodes.attribute(node, "href")).stream()).toList();
  }

  private static Optional<Cited> cited(XdmNode node, String href) {
    Matcher work = WORK.matcher(href);
    Matcher page = PAGE.matcher(href);
    boolean addressed = work.matches();
    if (!addressed && !page.matches()) {
      return Optional.empty();
    }
    String symbol = addressed ? symbol(work.group(2)) : "A/RES/" + page.group(1).replace("%20", " ");
    return printed(node).or(() -> addressed ? day(work.group(1)) : Optional.empty()).map(date -> new Cited(node, symbol, date));
  }

  /** The symbol of a resolution of the General Assembly with this number in its address. */
  private static String symbol(String address) {
    String number = address.replace('_', ' ');
    return "A/RES/" + (number.contains("(") ? number : number.replaceFirst("-(?=[^-]*$)", "/"));
  }

  private static Optional<LocalDate> printed(XdmNode node) {
    XdmSequenceIterator<XdmNode> following = node.axisIterator(Axis.FOLLOWING_SIBLING);
    XdmNode next = following.hasNext() ? following.next() : null;
    String after = next != null && next.getNodeKind() == XdmNodeKind.TEXT ? next.getStringValue() : "";
    String text = node.getStringValue().strip();
    Matcher dated = DATED.matcher(text + after.substring(0, Math.min(after.length(), 40)));
    // inside the citation, or right after it
    boolean found = dated.find() && dated.start() < text.length();
    return found ? EnglishDate.of(dated.group(1), dated.group(2), dated.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.startsWith("0001") ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
