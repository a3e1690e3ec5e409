package org.engross.model;

import java.util.Locale;

/**
 * The numbers and letters before sections and sub-paragraphs, in the scripts of the six languages. All language versions of a text
 * name their parts alike, so a label stands for its place in its series: "(أ)", "(а)" and "(a)" are all "a".
 *
 * <p>Source of the series: the Arabic alphabet in its numerical order (abjad) and its letters by their names; the Russian alphabet
 * without the letters that are not used for numbering; Chinese figures, plain and enclosed.
 */
public final class Label {
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشت";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String CHINESE = "一二三四五六七八九十";
  private static final char FIRST_ENCLOSED = '\u3220';
  private static final String[] ABJAD_NAMES = {"ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون"};
  private static final String[] ARABIC_ORDINALS = {"أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"};
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"
  };

  private Label() {}

  /**
   * The label as English would print it, without brackets, stops and blanks: "a" for "(أ)", "I" for "أولا", "ii" for "㈡", "12" for
   * "١٢". A label in Latin letters stays as it is; one that belongs to no series we know is empty or keeps its Latin part.
   */
  public static String latin(String printed) {
    boolean enclosed = !printed.isEmpty() && "(（‘’'".indexOf(printed.strip().charAt(0)) >= 0;
    boolean quoted = enclosed && "(（".indexOf(printed.strip().charAt(0)) < 0;
    String bare = printed.replaceAll("[\\s()（）.．、:\u2018\u2019'\u0640\u064B-\u0652\u200C-\u200F-]+", "");
    if (bare.isEmpty() || bare.chars().allMatch(c -> c < 128)) {
      return quoted ? roman(bare) : bare;
    }
    String lower = bare.toLowerCase(Locale.ROOT);
    if (Character.isDigit(bare.charAt(0))) {
      String figures = figures(bare);
      return quoted ? roman(figures) : figures;
    }
    char first = lower.charAt(0);
    if (first >= FIRST_ENCLOSED && first < FIRST_ENCLOSED + 10) {
      return ROMAN[first - FIRST_ENCLOSED];
    }
    int chinese = chinese(lower);
    if (chinese > 0 && chinese <= ROMAN.length) {
      return enclosed ? ROMAN[chinese - 1] : ROMAN[chinese - 1].toUpperCase(Locale.ROOT);
    }
    for (int i = 0; i < ARABIC_ORDINALS.length; i++) {
      if (lower.equals(ARABIC_ORDINALS[i])) {
        return ROMAN[i].toUpperCase(Locale.ROOT);
      }
    }
    for (int i = 0; i < ABJAD_NAMES.length; i++) {
      if (lower.equals(ABJAD_NAMES[i])) {
        return String.valueOf((char) ('A' + i));
      }
    }
    return letter(bare, lower);
  }

  private static String letter(String bare, String lower) {
    int place = lower.length() == 1 ? Math.max(ABJAD.indexOf(lower), RUSSIAN.indexOf(lower)) : -1;
    if (place < 0 || place > 25) {
      return bare.replaceAll("[^A-Za-z0-9]+", "");
    }
    char letter = (char) ('a' + place);
    return String.valueOf(Character.isUpperCase(bare.charAt(0)) ? Character.toUpperCase(letter) : letter);
  }

  /** The value of a Chinese number below a hundred; 0 for anything else. */
  public static int chinese(String figures) {
    int ten = figures.indexOf('十');
    if (ten < 0) {
      return figures.length() == 1 ? CHINESE.indexOf(figures) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : ten == 1 ? CHINESE.indexOf(figures.charAt(0)) + 1 : 0;
    int units = figures.length() == ten + 1 ? 0 : figures.length() == ten + 2 ? CHINESE.indexOf(figures.charAt(ten + 1)) + 1 : -1;
    return tens > 0 && units >= 0 && units < 10 && (figures.length() == ten + 1 || units > 0) ? tens * 10 + units : 0;
  }

  /** The same with Western figures: "١٢" becomes "12". */
  public static String figures(String text) {
    StringBuilder figures = new StringBuilder();
    text.chars().forEach(c -> figures.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
    return figures.toString();
  }

  private static String roman(String figures) {
    int value = figures.matches("\\d{1,2}") ? Integer.parseInt(figures) : 0;
    return value > 0 && value <= ROMAN.length ? ROMAN[value - 1] : figures;
  }
}
