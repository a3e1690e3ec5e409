package org.engross.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Label;

/**
 * The number before a paragraph, in the forms of adopted texts ("15.") and of drafts.
 *
 * <p>rule: a draft under discussion keeps its numbers. What is put between two paragraphs gets that of the one before it with "bis",
 * "ter" or a letter, what may stand in its place gets "alt"; square brackets are round words that are not agreed; compilations number
 * preambular paragraphs PP1, PP2, and operative ones OP1, OP2. All of that is printed, and no figure of it calls a note.
 *
 * @param value of the figures
 * @param part which paragraphs are counted so
 * @param inserted whether words say that it stands beside the paragraph with these figures
 * @param end where the words of the paragraph begin
 */
record ParagraphNumber(int value, Part part, boolean inserted, int end) {
  /** Preambular and operative paragraphs are named so in compilations; a number without a name is that of an operative one. */
  enum Part { PREAMBULAR, OPERATIVE, UNNAMED }

  private static final String OPEN = "[\\[(]{0,3}\\s?";
  private static final String CLOSE = "\\s?[\\])]{0,2}[.:)]?\\]?";
  private static final String BESIDE =
      "(?:[ .]{0,2}(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|alt(?:ernative)?|new|rev|\u0431\u0438\u0441|\u0442\u0435\u0440)(?![\\p{L}])\\.?(?: ?\\d{1,2}(?!\\d))?)";
  /** "OP4 alt", "[PP1 bis.", "(OP 3)"; not "pp. 12 and 13", which are pages. */
  private static final Pattern NAMED = Pattern.compile(OPEN + "(?:(PP|Pp|pp(?=\\d))|OP|Op|op(?=\\d))\\s?\\.?\\s?(\\d{1,3})((?:" + BESIDE + "|[a-zA-Z](?![\\p{L}]))*)" + CLOSE + "(?:\\s+(?=\\S)|$)");
  /** "1 bis.", "3 ter", "4A.". Without a stop a capital letter must follow; "12 new States" counts. */
  private static final Pattern INSERTED =
      Pattern.compile(OPEN + "(\\d{1,3})(?! new \\p{Lu})(?:" + BESIDE + "+" + CLOSE + "\\s+(?:(?<=[.:)\\]]\\s)(?=\\S)|(?=[\\[\"\u201c]?\\p{Lu}))|[A-Z]\\s?\\.\\s+(?=[\\[\"\u201c]?\\p{Lu}))");
  /** "[2. Requests", "[2.] Requests". */
  private static final Pattern BRACKETED = Pattern.compile("\\[{1,3}\\s?(\\d{1,3})\\]?\\s?\\.\\]?\\s+(?=\\S)");
  private static final int LONGEST = 60;

  /** The number that a text opens with; null for none. */
  static ParagraphNumber of(CharSequence text, Language language) {
    CharSequence opening = text.subSequence(0, Math.min(text.length(), LONGEST));
    Matcher named = NAMED.matcher(opening);
    if (named.lookingAt()) {
      return new ParagraphNumber(Integer.parseInt(named.group(2)), named.group(1) != null ? Part.PREAMBULAR : Part.OPERATIVE, !named.group(3).isEmpty(), named.end());
    }
    Matcher inserted = INSERTED.matcher(opening);
    if (inserted.lookingAt()) {
      return new ParagraphNumber(Integer.parseInt(inserted.group(1)), Part.UNNAMED, true, inserted.end());
    }
    Matcher bracketed = BRACKETED.matcher(opening);
    if (bracketed.lookingAt()) {
      return new ParagraphNumber(Integer.parseInt(bracketed.group(1)), Part.UNNAMED, false, bracketed.end());
    }
    Matcher plain = language.matcher(DraftingForm.NUMBERED, text);
    return plain.lookingAt() ? new ParagraphNumber(Integer.parseInt(Label.figures(plain.group(1))), Part.UNNAMED, false, plain.end()) : Misread.number(text, language);
  }

  /** Where the words begin of a preambular paragraph that bears a number or stands in brackets; 0 for most texts. */
  static int preambularEnd(CharSequence text) {
    Matcher named = NAMED.matcher(text.subSequence(0, Math.min(text.length(), LONGEST)));
    int end = named.lookingAt() ? named.end() : 0;
    while (end < text.length() && text.charAt(end) == '[') {
      end++;
    }
    return end < text.length() ? end : 0;
  }

  /** Whether no text but a draft under discussion prints such a number. */
  boolean drafted() {
    return inserted || part != Part.UNNAMED;
  }
}
