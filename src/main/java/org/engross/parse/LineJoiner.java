package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Passage;
import org.engross.source.StyledText;

/**
 * Joins the lines of a paragraph.
 *
 * <p>rule: a line end is a blank, except after a hyphen: "non-/governmental" is one word and keeps its hyphen. A hyphen that
 * waits for another word ("gender- and age-sensitive") keeps its blank. A hyphen that only the line end made ("estab-/lishment")
 * goes; which those are, {@link WrittenWords} tells from how the same text writes its words.
 */
final class LineJoiner {
  private static final Pattern LAST_PART = Pattern.compile("(\\p{L}+)-$");
  /** "whole-of-", "up-to-": a word between two hyphens. */
  private static final Pattern LINKING = Pattern.compile("-(?:of|to|by|in|on|the|and|up)-$");
  private static final Pattern FIRST_PART = Pattern.compile("^(\\p{Ll}+)");
  private static final Pattern WAITING = Pattern.compile("^(?:and|or|to|and/or|et|ou|y|o)(?=\\s|$)");

  /** A comma or stop that opens a line, as where the call of a note before it stood on a line of its own. */
  private static final Pattern CLOSING = Pattern.compile("[,;.](?=\\s|$)");

  private static final int LONGEST_WORD = 60;

  private final Language language;
  private final WrittenWords words;
  private final List<Passage> dropped = new ArrayList<>();

  /** @param words how the whole source writes its words */
  LineJoiner(WrittenWords words, Language language) {
    this.language = language;
    this.words = words;
  }

  StyledText join(StyledText paragraph, StyledText line) {
    if (!language.blanks() && paragraph.length() > 0 && line.length() > 0 && (unspaced(paragraph.charAt(paragraph.length() - 1)) || unspaced(line.charAt(0)))) {
      return paragraph.join("", line);
    }
    String tail = paragraph.from(Math.max(0, paragraph.length() - LONGEST_WORD)).toString();
    Matcher last = LAST_PART.matcher(tail);
    if (!last.find()) {
      boolean figure = line.length() > 0 && Character.isDigit(line.charAt(0));
      boolean tight = tail.endsWith("/") || CLOSING.matcher(line).lookingAt() || figure && (tail.endsWith("\u2013") || tail.matches("(?s).*\\d-"));
      return paragraph.join(tight ? "" : " ", line);
    }
    if (WAITING.matcher(line).find()) {
      return paragraph.join(" ", line);
    }
    Matcher first = FIRST_PART.matcher(line);
    if (first.find() && !LINKING.matcher(paragraph).find() && words.broken(last.group(1).toLowerCase(Locale.ROOT), first.group(1).toLowerCase(Locale.ROOT))) {
      dropped.add(paragraph.passage().from(paragraph.length() - 1));
      return paragraph.subSequence(0, paragraph.length() - 1).join("", line);
    }
    return paragraph.join("", line);
  }

  /** rule: no blank stands beside a Chinese character or its punctuation, which is as wide. */
  private static boolean unspaced(char c) {
    return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF';
  }

  /** The hyphens that went, since only a line end had made them. */
  List<Passage> dropped() {
    return dropped;
  }
}
