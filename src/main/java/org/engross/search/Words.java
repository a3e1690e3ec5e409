package org.engross.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, each with the place it has in the row, and the marks between them: a mark has the place of the word behind
 * it. The script of the search page cuts queries and snippets the same way, so whatever changes here changes in {@code search.js}.
 */
final class Words {
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|(?:(?!\\p{IsHan})[\\p{L}\\p{M}\\p{N}])+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern MARK = Pattern.compile("[\\p{P}\\p{S}]");

  /** A word or a mark, folded, and its place. */
  record Occurrence(String form, int place) {}

  private Words() {}

  /** The words and marks of a text. */
  static List<Occurrence> of(String text) {
    List<Occurrence> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int place = 0;
    int end = 0;
    while (word.find()) {
      String form = fold(word.group());
      if (form.isEmpty()) {
        continue;
      }
      marks(text.substring(end, word.start()), place, found);
      end = word.end();
      found.add(new Occurrence(isHan(form) ? form + following(text, end) : form, place++));
    }
    marks(text.substring(end), place, found);
    return found;
  }

  /** rule: Chinese is not written in words; each sign is indexed with the one behind it. */
  private static String following(String text, int end) {
    Matcher next = HAN.matcher(text).region(end, text.length());
    return next.lookingAt() ? fold(next.group()) : "";
  }

  static boolean isHan(String form) {
    return HAN.matcher(form).lookingAt();
  }

  private static void marks(String between, int place, List<Occurrence> found) {
    Matcher mark = MARK.matcher(between);
    while (mark.find()) {
      found.add(new Occurrence(foldMark(mark.group()), place));
    }
  }

  /** Small letters without accents; Arabic without vowel signs, its letters that are often exchanged made one. */
  static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}\u0640]", "")
        .replace('\u0649', '\u064A')
        .replace('\u0629', '\u0647');
  }

  /** Quotation marks and hyphens of all forms are one each. */
  static String foldMark(String mark) {
    if ("\u2018\u2019\u201A\u201B\u02BC\u2032`\u00B4\u2039\u203A".contains(mark)) {
      return "'";
    }
    if ("\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033".contains(mark)) {
      return "\"";
    }
    return "\u2010\u2011\u2012\u2013\u2014\u2015\u2212".contains(mark) ? "-" : mark;
  }
}
