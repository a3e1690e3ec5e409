package org.engross.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The symbol of a resolution.
 *
 * @param organ who adopted it
 * @param number as printed: "57/176", "2200 A (XXI)", "2004/45", "1325 (2000)"
 */
public record Symbol(Organ organ, String number) {

  /** "A/RES/57/176", "A/RES/217 A (III)". */
  public String text() {
    return organ.symbolPrefix() + number;
  }

  /** The name of its files: {@code a-res-57-176}. */
  public String slug() {
    return slug(text());
  }

  /** The folder of its page on the website: {@code a/res/57/176}; points are kept, as in {@code e/cn.4/res/2004/45}. */
  public String path() {
    return path(text());
  }

  /** FRBRnumber: "/" becomes "-", a blank "_" (AKN4UN Guidelines part 1, FRBRnumber). */
  public String frbrNumber() {
    return number.replace('/', '-').replace(' ', '_');
  }

  /** The regular session that its number tells, where it tells one: 57 for "57/176". */
  public Optional<Integer> session() {
    int slash = number.indexOf('/');
    boolean figures = slash > 0 && number.substring(0, slash).chars().allMatch(Character::isDigit);
    return figures && organ.equals(Organ.GENERAL_ASSEMBLY) ? Optional.of(Integer.parseInt(number.substring(0, slash))) : Optional.empty();
  }

  /** Reads "A/RES/57/176"; empty where the symbol is not that of a resolution of an organ we know. */
  public static Optional<Symbol> of(String text) {
    for (Organ organ : Organ.known()) {
      String prefix = organ.symbolPrefix();
      if (text.regionMatches(true, 0, prefix, 0, prefix.length()) && text.length() > prefix.length()) {
        return Optional.of(new Symbol(organ, text.substring(prefix.length())));
      }
    }
    return Optional.empty();
  }

  private static String path(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("/"))
        .map(part -> part.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** Lower case, every run of other characters than a-z and 0-9 one hyphen, none at the ends. */
  public static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
