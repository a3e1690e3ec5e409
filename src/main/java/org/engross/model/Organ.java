package org.engross.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An organ that adopts resolutions.
 *
 * @param name in English, without the article: "General Assembly"
 * @param code the actor in its addresses, e.g. {@code unga}
 * @param guidelineCode the form of the guidelines, e.g. {@code un-ga}
 * @param symbolPrefix what stands before the number in the symbols of its resolutions: "A/RES/"
 * @param shortForm "GA"
 */
public record Organ(String name, String code, String guidelineCode, String symbolPrefix, String shortForm) {

  public static final Organ GENERAL_ASSEMBLY = new Organ("General Assembly", "unga", "un-ga", "A/RES/", "GA");
  public static final Organ SECURITY_COUNCIL = new Organ("Security Council", "unsc", "un-sc", "S/RES/", "SC");
  public static final Organ ECONOMIC_AND_SOCIAL_COUNCIL =
      new Organ("Economic and Social Council", "unecosoc", "un-ecosoc", "E/RES/", "ECOSOC");
  public static final Organ COMMISSION_ON_HUMAN_RIGHTS =
      new Organ("Commission on Human Rights", "unchr", "un-ecosoc-chr", "E/CN.4/RES/", "CHR");
  public static final Organ HUMAN_RIGHTS_COUNCIL = new Organ("Human Rights Council", "unhrc", "un-ga-hrc", "A/HRC/RES/", "HRC");

  private static final List<Organ> KNOWN =
      List.of(GENERAL_ASSEMBLY, SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, COMMISSION_ON_HUMAN_RIGHTS, HUMAN_RIGHTS_COUNCIL);

  /** The organs whose symbols we know, principal organs first. */
  public static List<Organ> known() {
    return KNOWN;
  }

  /** What stands before the number in the symbols of its decisions: "A/DEC/". */
  public String decisionPrefix() {
    return symbolPrefix.replace("RES/", "DEC/");
  }

  /** What stands before the number in the symbols of the statements of its President: "S/PRST/". */
  public String statementPrefix() {
    return symbolPrefix.replace("RES/", "PRST/");
  }

  /**
   * An organ of which only the name is known. It gives no symbols to numbers: what symbols it has must be supplied whole.
   *
   * @param code its name as one word, {@code worldHealthAssembly}
   */
  public static Organ other(String name, String code) {
    return new Organ(name, code, code, "", code);
  }

  /** Whether we know what the symbols of its resolutions look like. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** The organ that a document of this symbol is before: the Assembly for one of its committees; the longest prefix decides. */
  public static Optional<Organ> ofDocument(String symbol) {
    return KNOWN.stream().filter(organ -> symbol.startsWith(organ.symbolPrefix.replace("RES/", "")))
        .max(Comparator.comparingInt(organ -> organ.symbolPrefix.length()));
  }

  /** The organ with this English name, whatever its case. */
  public static Optional<Organ> named(String name) {
    return KNOWN.stream().filter(organ -> organ.name.equalsIgnoreCase(name)).findFirst();
  }

  /** Whether its resolutions are numbered by the regular sessions of the General Assembly. */
  public boolean meetsInAssemblySessions() {
    return equals(GENERAL_ASSEMBLY);
  }

  /**
   * Whether a resolution whose number tells a year may have been adopted on this day. rule: the year is that of the adoption; the
   * sessions of the Economic and Social Council have begun in the July before it since 2014 (General Assembly resolution 68/1).
   */
  public boolean mayAdoptOn(LocalDate date, int year) {
    boolean before = equals(ECONOMIC_AND_SOCIAL_COUNCIL) && year > 2014 && date.getYear() == year - 1 && date.getMonth().compareTo(Month.JULY) >= 0;
    return date.getYear() == year || before;
  }
}
