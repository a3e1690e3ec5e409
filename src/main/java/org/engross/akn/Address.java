package org.engross.akn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Cited;

/**
 * The address of a resolution: {@code /akn/un/statement/deliberation/unga/2008-12-18/63-156}. AKN4UN Guidelines part 1, "Naming
 * convention": jurisdiction, document type, subtype, actor, date of adoption, number.
 *
 * @param actor code of the organ
 * @param date of adoption
 * @param number in the form of {@link #number}
 */
record Address(String actor, LocalDate date, String number) {
  private static final Pattern ANNEX = Pattern.compile("(?i)annex(?:\\s+([IVXLC]+|\\d+))?");

  /** "/" becomes "-", a blank "_" (AKN4UN Guidelines part 1, FRBRnumber); what no number has becomes "_" too. */
  static String number(String printed) {
    return printed.strip().replace('/', '-').replaceAll("[^A-Za-z0-9().-]", "_");
  }

  /** The address of a cited resolution, or of the annex of it that is cited. */
  static String cited(Cited cited, LocalDate date) {
    Address address = new Address(cited.organ().code(), date, number(cited.number()));
    return component(address.work(), annex(cited.part()).map(Address::annex).orElse(MAIN));
  }

  /** The resolution itself. */
  static final String MAIN = "!main";

  /** rule: a component is named by its kind and its place among its like (NC 4.8); an only annex is the first. */
  static String annex(int position) {
    return "!annex_" + position;
  }

  /** The component of a work, an expression or, with its format, a manifestation (NC 4.8: a slash before the "!"). */
  static String component(String address, String component) {
    return address + "/" + component;
  }

  String work() {
    return "/akn/un/statement/deliberation/" + actor + "/" + date + "/" + number;
  }

  /** Work and language; the bare "@" is the first version (NC 4.6.1). */
  String expression(String language) {
    return work() + "/" + language + "@";
  }

  /** "annex" is 1, "annex II" is 2; empty for anything else, such as "annexes I and II". */
  private static Optional<Integer> annex(String part) {
    Matcher matcher = ANNEX.matcher(part == null ? "" : part.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String figure = matcher.group(1);
    return figure == null ? Optional.of(1) : Numbering.value(figure);
  }
}
