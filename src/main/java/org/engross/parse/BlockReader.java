package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Reason;
import org.engross.source.Line;
import org.engross.source.Shape;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/**
 * Lines become blocks. What the next stage may rely on: a paragraph that a page break, a rule or notes cut in two is one block;
 * a note is a block of its own; every block knows by its form what it is; text is in the order of the source, and only blanks at
 * line ends have been added.
 */
final class BlockReader {
  /** A full stop at the end, with the call of a note. */
  private static final Pattern STOPPED = Pattern.compile("\\.(?:\\d{1,3}|\\*)?$");

  private enum Region { FRONT, BODY, END }

  private final List<Block> blocks = new ArrayList<>();
  private final Language language;
  private final Journal journal;
  private final LineJoiner joiner;
  private final NoteArea notes;
  private final TableReader tables;
  private final boolean unbroken;
  /** Where a masthead that stands at the end of the file begins. */
  private final int tail;
  private final Expectation expected = new Expectation();
  private final BlockForm form;
  private final InnerLabel inner = new InnerLabel(expected);
  private final ParagraphStart starts;
  private final LaterNumber later;
  private final LaterOpening opening;
  private final Seam seam = new Seam();

  private Region region = Region.FRONT;
  /** The paragraph being read, or null. */
  private Block current;
  private final Growth growth = new Growth();
  /** Whether the file itself says that this line begins a paragraph. */
  private boolean shown;
  /** The line being read. */
  private int place;
  /** How many columns stand before it. */
  private int indent;
  /** Whether an annex is being read. */
  private boolean annexed;
  /** Whether the paragraph being read began apart from what stands before it. */
  private boolean apart;

  private BlockReader(SourceLines source, WholeFile file, Language language, Journal journal) {
    this.journal = journal;
    this.language = language;
    this.joiner = new LineJoiner(file.words(), language);
    this.form = new BlockForm(language, expected);
    this.notes = new NoteArea(source, file.calls(), language, joiner);
    this.unbroken = source.shape() == Shape.WORD_DUMP;
    this.tables = new TableReader(joiner);
    this.later = new LaterNumber(source.lines(), language, form, expected);
    this.opening = new LaterOpening(source.lines(), language);
    this.starts = new ParagraphStart(language, form, new HeadingForm(source.lines(), language), expected, seam, later, unbroken);
    this.tail = Masthead.tail(language, source.lines());
  }

  /**
   * The blocks of a source.
   *
   * @param blocks text in the order of the source, then the notes in theirs
   * @param dropped hyphens that only line ends had made
   * @param markers the markers before the texts of the notes, which the blocks have as labels
   */
  record Blocks(List<Block> blocks, List<Passage> dropped, List<Passage> markers) {}

  /**
   * @param file the whole file, of which the source may be a part
   * @param journal takes the ground of every decision
   */
  static Blocks read(SourceLines source, WholeFile file, Language language, Journal journal) {
    BlockReader reader = new BlockReader(source, file, language, journal);
    for (int place = 0; place < source.lines().size(); place++) {
      reader.place = place;
      reader.later.at(place);
      reader.read(source.lines().get(place));
    }
    reader.finish();
    reader.endTable();
    reader.notes.finish(reader.blocks);
    return new Blocks(reader.blocks, reader.joiner.dropped(), reader.notes.markers());
  }

  private void read(Line line) {
    if (line.kind() != Line.Kind.TEXT) {
      seam.pass(line.kind());
      notes.gap(line.kind());
      return;
    }
    StyledText text = line.text().collapse();
    if (!tables.goesOn(line)) {
      endTable();
    }
    if (line.cell() != null && !line.flow().note() && region != Region.FRONT) {
      finish();
      tables.take(line, text);
      seam.part();
      return;
    }
    indent = line.indent();
    shown = line.flow() != Line.Flow.UNKNOWN;
    if (shown) {
      shown(line, text);
      return;
    }
    seam.meet(line);
    if (place == tail && region == Region.BODY) {
      finish();
      region = Region.END;
    }
    boolean open = current != null && region == Region.BODY && !language.closed(current.text());
    if (region != Region.FRONT || notes.definite(text)) {
      if (notes.take(line, text, new NoteArea.Body(open, region == Region.END || annexed && unbroken, seam.gap(), startsOf(text) != null, place))) {
        seam.note();
        journal.decide(notes.reason(), text.passage(), notes.marker());
        return;
      }
    }
    body(text, open);
    seam.close(line, text);
  }

  /** A line of which the file itself shows whether it begins a paragraph or a note. */
  private void shown(Line line, StyledText text) {
    if (line.flow().note()) {
      notes.takeShown(text, line.flow() == Line.Flow.NOTE_OPENS);
      journal.decide(Reason.NOTE_SHOWN, text.passage());
      return;
    }
    seam.part();
    if (line.flow() == Line.Flow.HEADS && region == Region.FRONT) {
      blocks.add(new Block(Block.Kind.FRONT, FrontReader.HEADING, text));
      return;
    }
    if (line.flow() == Line.Flow.ENACTS && region == Region.FRONT) {
      blocks.add(new Block(Block.Kind.FORMULA, null, text));
      region = Region.BODY;
      return;
    }
    if (line.flow() == Line.Flow.ATTACHES && !language.matches(DraftingForm.ANNEX, text)) {
      // an annex of which the word "Annex" is not printed
      finish();
      annex(new Block(Block.Kind.ANNEX, null, StyledText.EMPTY));
    }
    if (line.flow() == Line.Flow.HEADS && region != Region.FRONT) {
      journal.decide(Reason.HEADING_SHOWN, text.passage());
      heading(text);
    } else if (line.flow() != Line.Flow.CONTINUES || !goesOn(text)) {
      finish();
      body(text, false);
    } else {
      journal.decide(Reason.JOINS_SHOWN, text.passage());
    }
  }

  /** rule: a heading after the closing lines heads an annex, whatever its words. */
  private void heading(StyledText text) {
    finish();
    Block start = startsOf(text);
    boolean known = start != null && (start.kind() == Block.Kind.CLOSING || start.kind() == Block.Kind.ANNEX || start.kind() == Block.Kind.SECTION);
    if (region == Region.END && (start == null || start.kind() != Block.Kind.CLOSING)) {
      annex(known && start.kind() == Block.Kind.ANNEX ? start : new Block(Block.Kind.ANNEX, null, text));
    } else if (known) {
      body(text, false);
    } else {
      blocks.add(new Block(Block.Kind.HEADING, null, text));
    }
  }

  private void annex(Block start) {
    region = Region.BODY;
    annexed = true;
    current = start;
    expected.restart();
  }

  private void endTable() {
    Block table = tables.finish();
    if (table != null) {
      blocks.add(table);
    }
  }

  /** Adds the line to the paragraph being read; false where there is none. */
  private boolean goesOn(StyledText text) {
    if (region == Region.BODY && current != null) {
      current = new Block(current.kind(), current.label(), growth.end(joiner.join(current.text(), text)));
      return true;
    }
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last != null && (last.kind() == Block.Kind.FRONT || last.kind() == Block.Kind.CLOSING)) {
      blocks.remove(blocks.size() - 1);
      body(joiner.join(last.text(), text), false);
      return true;
    }
    return false;
  }

  private void body(StyledText text, boolean open) {
    Block start = startsOf(text);
    switch (region) {
      case FRONT -> {
        if (BlockForm.speaks(language, text)) {
          blocks.add(new Block(Block.Kind.FORMULA, null, text));
          journal.decide(Reason.FORMULA, text.passage());
          region = Region.BODY;
        } else if (BlockForm.decides(language, text) || BlockForm.runIn(language, text) != null && !opening.comes(place)) {
          region = Region.BODY;
          body(text, open);
        } else {
          blocks.add(new Block(Block.Kind.FRONT, seam.fresh() ? null : Block.GOES_ON, text));
          journal.decide(Reason.FRONT, text.passage());
        }
      }
      case BODY -> {
        if (start != null && start.kind() == Block.Kind.CLOSING) {
          finish();
          region = Region.END;
          blocks.add(start);
          journal.decide(Reason.CLOSING, text.passage());
        } else if (begins(start, text, open)) {
          apart = seam.fresh() || current != null && (current.kind() == Block.Kind.SECTION || current.kind() == Block.Kind.ANNEX);
          finish();
          current = start != null ? start : new Block(Block.Kind.PARAGRAPH, null, text);
          expected.read(current);
          inner.read(current, indent);
          annexed |= current.kind() == Block.Kind.ANNEX;
        } else {
          current = new Block(current.kind(), current.label(), growth.end(joiner.join(current.text(), text)));
        }
      }
      case END -> {
        if (start != null && start.kind() == Block.Kind.ANNEX) {
          annex(start);
        } else {
          blocks.add(new Block(Block.Kind.CLOSING, seam.fresh() ? null : Block.GOES_ON, text));
          journal.decide(Reason.CLOSING, text.passage());
        }
      }
    }
  }

  /** Whether this line begins a paragraph. */
  private boolean begins(Block start, StyledText text, boolean open) {
    Reason reason = starts.reason(start, text, new ParagraphStart.Before(current, open, apart, annexed, shown));
    journal.decide(reason, text.passage());
    return reason.opens();
  }

  /** The block that this line starts by its form alone; null for running text. */
  private Block startsOf(StyledText text) {
    // rule: the date of adoption may stand alone below the last numbered paragraph, which a full stop ends
    Block above = current == null && shown && !blocks.isEmpty() ? blocks.get(blocks.size() - 1) : current;
    boolean last = seam.fresh() && above != null && !annexed && expected.numbered() && STOPPED.matcher(above.text()).find();
    if (last && language.matches(DraftingForm.DATE, text) && !later.comes()) {
      return new Block(Block.Kind.CLOSING, null, text);
    }
    Block item = inner.starts(text, indent, above);
    return item != null ? item : form.starts(text, seam.fresh() || current == null || language.closed(current.text()), seam.fresh(), annexed);
  }

  private void finish() {
    if (current != null) {
      blocks.add(new Block(current.kind(), current.label(), growth.whole(current.text())));
    }
    current = null;
  }
}
