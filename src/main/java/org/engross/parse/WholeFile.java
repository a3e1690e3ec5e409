package org.engross.parse;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Label;

/**
 * What a whole file tells of each text in it; found once, however many texts it holds.
 *
 * @param words how its words are written
 * @param calls the figures that look like calls of notes, those in brackets with them
 */
record WholeFile(WrittenWords words, Set<String> calls) {
  /** Figures glued to a word or its punctuation, as a call looks once its small type is lost, or where marks of it are left. */
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{L}{2}|\\p{L}[,;:)])(?:(\\d{1,3})(?=[\\s,;:.)])|\\*?<sup>(\\d{1,3})</sup>)");

  /** What stands before a figure in brackets that is a call: a word or its punctuation. */
  private static final Pattern BEFORE_BRACKET = Pattern.compile("[\\p{L}\\p{M}\\d\\p{Pe}\\p{Pf},;:.\"\u2019\u3001\u3002\uff0c\uff1b\uff1a\u060c\u061b]");

  static WholeFile of(String characters, Language language) {
    Set<String> calls = new HashSet<>();
    Matcher matcher = GLUED.matcher(characters);
    while (matcher.find()) {
      calls.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    matcher = language.matcher(DraftingForm.BRACKETED_CALL, characters);
    while (matcher.find()) {
      if (matcher.start() > 0 && BEFORE_BRACKET.matcher(characters.substring(matcher.start() - 1, matcher.start())).matches()) {
        calls.add("[" + Label.figures(matcher.group(1)) + "]");
      }
    }
    return new WholeFile(new WrittenWords(characters), calls);
  }
}
