package org.engross.drafting;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (UN Editorial Manual, resolutions; AKN4UN part 3): a preambular paragraph ends with a comma, an operative one with a semicolon,
 * the last with a full stop. The last of a section may have either; what introduces a list or table ends with a colon, a question
 * to a court with its mark. Numbered paragraphs of a declaration open with no verb in italics and are sentences.
 */
final class ClosingMarks implements DraftingRule {
  /** Comma, semicolon and full stop. */
  private static final Map<String, String> STOPS = Map.of("ara", "،؛.", "zho", "，；。");

  /** "and" or "or" before the last of a series, then marks that close what the words opened. */
  private static final Pattern AFTER_THE_STOP = Pattern.compile(
      "(?:,? (?:and|or|et|ou|y|e|o|u|и|или|أو)|\\p{Z}و|(?:和|或|以及))?[”“’»》」）\"')\\]\\p{Z}\\p{Cf}\\s]*$");

  /** Longer ones are cut short by a fault, and not headings. */
  private static final int HEADING = 60;

  /** "[Agreed]", "[...]": what a draft notes behind a paragraph. */
  private static final Pattern REMARK = Pattern.compile("\\p{Z}\\[[^\\[\\]]{1,40}\\]\\p{Z}*$");

  /** How much of the end may be such words. */
  private static final int TAIL = 16;
  private static final int LONGEST_REMARK = 50;

  private final OpeningVocabulary vocabulary;

  ClosingMarks(OpeningVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    String stops = STOPS.getOrDefault(text.language(), ",;.");
    for (Paragraph paragraph : text.paragraphs()) {
      Clause last = last(paragraph);
      int at = stop(last.words());
      if (at >= 0 && (paragraph.preambular() || paragraph.lead() != null || vocabulary.opening(paragraph.first()).isPresent())) {
        check(paragraph, last, at, stops, slips);
      }
    }
  }

  private static void check(Paragraph paragraph, Clause last, int at, String stops, List<Slip> slips) {
    char end = last.words().charAt(at);
    // What a paragraph introduces may have a section of its own, as the tables of a budget do.
    boolean introduces = paragraph.introduces() || paragraph.ends() == Paragraph.Ends.SECTION;
    if (introduces && end == ':' || end == '?') {
      return;
    }
    if (paragraph.preambular()) {
      if (end != stops.charAt(0)) {
        slips.add(Slip.of(MessageId.PRE_001, last, at, paragraph.label(), end));
      }
      return;
    }
    boolean body = paragraph.ends() == Paragraph.Ends.BODY;
    char expected = stops.charAt(body ? 2 : 1);
    boolean either = paragraph.ends() == Paragraph.Ends.SECTION && end == stops.charAt(2);
    if (end != expected && !either) {
      slips.add(Slip.of(MessageId.OPE_003, last, at, paragraph.label(), end, expected));
    }
  }

  /** The last clause that is no heading of what follows; others set headings as paragraphs. */
  private static Clause last(Paragraph paragraph) {
    int last = paragraph.clauses().size() - 1;
    while (last > 0 && heads(paragraph.clauses().get(last).words().strip())) {
      last--;
    }
    return paragraph.clauses().get(last);
  }

  private static boolean heads(String words) {
    return Character.isUpperCase(words.charAt(0)) && Character.isLetter(words.charAt(words.length() - 1)) && words.length() < HEADING;
  }

  /** Where the stop stands that ends the words; -1 where there are no words. */
  private static int stop(String printed) {
    var remark = REMARK.matcher(printed).region(Math.max(0, printed.length() - LONGEST_REMARK), printed.length());
    String words = remark.find() ? printed.substring(0, remark.start()) : printed;
    int from = Math.max(0, words.length() - TAIL);
    var after = AFTER_THE_STOP.matcher(words).region(from, words.length()).useAnchoringBounds(false);
    int end = after.find() ? after.start() : words.length();
    return end - 1;
  }
}
