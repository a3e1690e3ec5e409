package org.engross.parse;

import java.util.List;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.model.Facts;
import org.engross.model.Organ;

/** Reports what a text seems to have lost: facts that identify it, a note between two others, the beginning of a resolution. */
final class Losses {
  private final Language language;
  private final Origin origin;
  private final Report report;

  Losses(Language language, Origin origin, Report report) {
    this.language = language;
    this.origin = origin;
    this.report = report;
  }

  /** Opening words that begin neither a resolution that could be told apart nor a section are reported. */
  void formulas(List<Block> blocks) {
    Block.Kind last = null;
    for (Block block : blocks.stream().takeWhile(one -> one.kind() != Block.Kind.ANNEX).toList()) {
      boolean text = block.kind() == Block.Kind.CLOSING || block.kind() == Block.Kind.PARAGRAPH;
      if (text && last != Block.Kind.SECTION && language.matches(DraftingForm.FORMULA, block.text())) {
        report.add(MessageId.FIL_008, origin, block.position());
      }
      boolean title = last == Block.Kind.SECTION && block.kind() == Block.Kind.PARAGRAPH && !language.closed(block.text());
      last = title ? last : block.kind();
    }
  }

  /** What identifies a text and is neither read nor supplied. */
  void facts(Facts known) {
    Position whole = Position.of(origin.file());
    if (known.symbol().filter(symbol -> symbol.value().kind().draft()).isPresent()) {
      report.add(MessageId.IDE_019, whole, known.symbol().get().value().text());
    } else if (known.adopted().isEmpty()) {
      report.add(MessageId.IDE_001, whole);
    }
    if (known.symbol().isEmpty() && known.number().isEmpty()) {
      report.add(MessageId.IDE_002, whole);
    }
    if (known.title().isEmpty() && known.symbol().map(symbol -> !symbol.value().organ().equals(Organ.SECURITY_COUNCIL)).orElse(true)) {
      report.add(MessageId.IDE_004, whole);
    }
  }

  /** rule: the numbers of notes run on; one that is left out was lost. */
  void notes(List<Block> notes) {
    int last = 0;
    for (Block note : notes) {
      if (Character.isDigit(note.label().charAt(0))) {
        int number = Integer.parseInt(note.label());
        if (last > 0 && number != last + 1) {
          report.add(MessageId.NOT_003, origin, note.position(), number, last);
        }
        last = number;
      }
    }
  }
}
