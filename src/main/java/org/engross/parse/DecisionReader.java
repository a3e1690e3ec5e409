package org.engross.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.engross.model.DocumentKind;
import org.engross.model.PrintedFact;
import org.engross.source.StyledText;

/**
 * Reads how a decision opens: "At its 1st plenary meeting, on 13 September 2022, the General Assembly decided ...", and a presidential
 * statement: "At the 7361st meeting of the Security Council, held on 13 January 2015, ... the President of the Security Council made the
 * following statement ...". rule: neither has an opening line or a preamble; its first words tell the organ, the meeting and the day.
 */
final class DecisionReader {
  private DecisionReader() {}

  /** The paragraph that opens a decision; empty for any other text. */
  static Optional<StyledText> opening(List<Block> blocks, Language language) {
    return blocks.stream().filter(block -> block.kind() != Block.Kind.FRONT).findFirst()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH && BlockForm.decides(language, block.text())).map(Block::text);
  }

  /** The organ that speaks in the first paragraph of a resolution without an opening line, where it is one. */
  static Optional<String> runIn(List<Block> blocks, Language language) {
    return blocks.stream().filter(block -> block.kind() != Block.Kind.FRONT).findFirst()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH).map(block -> BlockForm.runIn(language, block.text()));
  }

  /** The name of the organ that decided, where the opening tells it. */
  static Optional<String> organ(List<Block> blocks, Language language) {
    return opening(blocks, language).flatMap(text -> {
      Matcher decided = language.matcher(DraftingForm.DECIDED, text);
      Matcher stated = language.matcher(DraftingForm.STATED, text);
      return stated.find() ? Optional.of(stated.group("organ")) : decided.lookingAt() ? Optional.ofNullable(decided.group("organ")) : Optional.empty();
    });
  }

  /** Whether the paragraph that opens a text opens a presidential statement. */
  static boolean states(StyledText opening, Language language) {
    return language.matcher(DraftingForm.STATED, opening).find();
  }

  /** Notes the facts that the opening prints. */
  static void read(List<Block> blocks, Language language, FactsBuilder facts) {
    opening(blocks, language).ifPresent(text -> {
      Matcher decided = language.matcher(DraftingForm.DECIDED, text);
      facts.printed(PrintedFact.DOCUMENT_TYPE, (states(text, language) ? DocumentKind.PRESIDENTIAL_STATEMENT : DocumentKind.DECISION).code(), text);
      ClosingReader.spans(decided.lookingAt() ? text.subSequence(0, decided.end()) : text, language, facts);
    });
  }
}
