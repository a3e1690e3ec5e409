package org.engross.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;
import org.engross.collection.AdoptionDates;
import org.engross.diagnostic.MessageId;

/**
 * Whether a document cites resolutions of the General Assembly with the dates on which they were adopted. The address tells whose
 * resolution is meant; the date is the one printed after its number, else the one in the address.
 */
final class CitedDates {
  private static final QName HREF = new QName("href");
  private static final Pattern WORK = Pattern.compile("/akn/un/statement/[^/]+/unga/(\\d{4}-\\d{2}-\\d{2})/([^/]+).*");
  private static final Pattern PAGE = Pattern.compile("https?://(?:www\\.)?undocs\\.org/(?:[a-z]{2}/)?A/RES/([^?#]+)", Pattern.CASE_INSENSITIVE);

  /** What follows a number at once: "of 18 December 2002". */
  private static final Pattern DATED = Pattern.compile("[\\d)A-Z]\\p{Z}+of\\p{Z}+" + PrintedDates.DATE.pattern());

  private static final String SOURCE = "other documents of the United Nations";

  private CitedDates() {}

  static List<Problem> problems(XdmNode document, AdoptionDates dates) {
    List<Problem> problems = new ArrayList<>();
    for (XdmNode node : (Iterable<XdmNode>) () -> document.axisIterator(Axis.DESCENDANT)) {
      boolean cites = node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().getLocalName().matches("ref|a");
      String href = cites ? node.getAttributeValue(HREF) : null;
      if (href != null) {
        problem(node, href, dates).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<Problem> problem(XdmNode node, String href, AdoptionDates dates) {
    Matcher work = WORK.matcher(href);
    Matcher page = PAGE.matcher(href);
    String symbol;
    if (work.matches()) {
      String number = work.group(2).replace('_', ' ');
      symbol = "A/RES/" + (number.contains("(") ? number : number.replaceFirst("-(?=[^-]*$)", "/"));
    } else if (page.matches()) {
      symbol = "A/RES/" + page.group(1).replace("%20", " ");
    } else {
      return Optional.empty();
    }
    Optional<LocalDate> cited = printed(node).or(() -> work.matches() ? day(work.group(1)) : Optional.empty());
    return dates.certain(symbol).filter(known -> cited.isPresent() && !cited.get().equals(known))
        .map(known -> Problem.at(node, MessageId.REF_005, MessageId.REF_005.text(symbol, cited.get(), known, SOURCE)));
  }

  private static Optional<LocalDate> printed(XdmNode node) {
    XdmSequenceIterator<XdmNode> following = node.axisIterator(Axis.FOLLOWING_SIBLING);
    XdmNode next = following.hasNext() ? following.next() : null;
    String after = next != null && next.getNodeKind() == XdmNodeKind.TEXT ? next.getStringValue() : "";
    String text = node.getStringValue().strip();
    Matcher dated = DATED.matcher(text + after.substring(0, Math.min(after.length(), 40)));
    // inside the citation, or right after it
    boolean found = dated.find() && dated.start() < text.length();
    return found ? PrintedDates.in(dated.group()).findFirst().flatMap(PrintedDates::date) : Optional.empty();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
