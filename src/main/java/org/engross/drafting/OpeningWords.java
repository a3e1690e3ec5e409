package org.engross.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (UN Editorial Manual, resolutions): a paragraph opens with a participle (preambular) or a verb (operative) set in italics. What
 * these are was counted in official texts; a word near to one of them is a misspelling of it. A text that sets most of its opening
 * words in italics sets all of them.
 */
final class OpeningWords implements DraftingRule {
  /** A word that opens the other kind of paragraph at least so often, and this kind never, stands in the wrong place. */
  private static final int SURE = 5;

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final OpeningVocabulary vocabulary;

  OpeningWords(OpeningVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (text.english()) {
      long italics = text.paragraphs().stream().filter(paragraph -> paragraph.lead() != null).count();
      for (Paragraph paragraph : text.paragraphs()) {
        Clause.Span lead = paragraph.lead();
        if (lead != null) {
          italic(paragraph, lead, slips);
        } else if (2 * italics > text.paragraphs().size()) {
          upright(paragraph, slips);
        }
      }
    }
  }

  private void italic(Paragraph paragraph, Clause.Span lead, List<Slip> slips) {
    Clause clause = paragraph.first();
    String words = clause.words();
    String opening = words.substring(clause.start(), lead.end());
    boolean cut = lead.end() < words.length() && Character.isLetter(words.charAt(lead.end())) && Character.isLetter(words.charAt(lead.end() - 1));
    if (cut) {
      slips.add(Slip.of(MessageId.LED_002, clause, clause.start(), Excerpt.token(words, lead.end())));
      return;
    }
    String head = null;
    for (Matcher word = WORD.matcher(opening); word.find(); ) {
      String small = word.group().toLowerCase(Locale.ROOT);
      if (!vocabulary.known(small)) {
        Optional<String> nearest = vocabulary.nearest(small, paragraph.preambular());
        if (nearest.isPresent()) {
          slips.add(Slip.of(MessageId.LED_001, clause, clause.start() + word.start(), word.group(), like(word.group(), nearest.get())));
          return;
        }
      }
      head = head == null ? small : head;
    }
    if (head != null && vocabulary.count(head, paragraph.preambular()) == 0 && vocabulary.count(head, !paragraph.preambular()) >= SURE) {
      slips.add(Slip.of(MessageId.LED_003, clause, clause.start(), paragraph.preambular() ? "preambular" : "operative", paragraph.label(), Excerpt.first(opening),
          paragraph.preambular() ? "operative" : "preambular"));
    }
  }

  private void upright(Paragraph paragraph, List<Slip> slips) {
    Clause clause = paragraph.first();
    vocabulary.opening(clause).ifPresent(words -> slips.add(Slip.of(MessageId.LED_002, clause, clause.start(), words)));
  }

  /** The suggestion with a capital where the word has one. */
  private static String like(String word, String suggestion) {
    return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(suggestion.charAt(0)) + suggestion.substring(1) : suggestion;
  }
}
