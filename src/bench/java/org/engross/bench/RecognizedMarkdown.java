package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Markdown as OCR programs write it: superior figures, italics, notes between the pages, where they may cut a paragraph. */
final class RecognizedMarkdown implements Layout {
  @Override
  public String shape() {
    return "markdown";
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    MarkdownPages pages = new MarkdownPages(text, Printing.between(random, 2400, 3400), Printing.chance(random, 0.6));
    Set<KnownFact> printed = EnumSet.allOf(KnownFact.class);
    if (Printing.chance(random, 0.8)) {
      OfficialText.Masthead masthead = text.masthead();
      String session = Printing.chance(random, 0.5) ? "**" + masthead.session() + "**" : masthead.session();
      pages.block("# " + text.organ());
      pages.block("Distr.: General  \n" + Printing.date(masthead.distributed()));
      pages.block(session + (masthead.agendaItem().isEmpty() ? "" : "  \n" + masthead.agendaItem()));
      pages.block("## " + masthead.adoption());
      pages.block(masthead.report());
    } else {
      printed.removeAll(EnumSet.of(KnownFact.DISTRIBUTED, KnownFact.SESSION, KnownFact.AGENDA_ITEM, KnownFact.REPORT));
    }
    Printing.heading(text, " ").forEach(line -> pages.block("### " + line));
    pages.block(Marked.italic("The " + text.organ() + ","));
    text.paragraphs().forEach(pages::paragraph);
    pages.block(Marked.italic(text.meeting() + "  \n" + Printing.date(text.adopted())));
    text.annexes().forEach(pages::paragraph);
    boolean sup = Printing.chance(random, 0.9);
    StringBuilder poured = new StringBuilder("\n\n\n\n");
    for (String block : pages.finish()) {
      poured.append(Marked.write(block, marker -> sup ? "<sup>" + marker + "</sup>" : "[^" + marker + "]", "*", "*")).append("\n\n");
    }
    return new Poured(poured.toString(), printed);
  }

  /** Blocks on pages of some size. */
  private static final class MarkdownPages {
    private final OfficialText text;
    private final int size;
    private final boolean rule;
    private final List<String> blocks = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int used;

    MarkdownPages(OfficialText text, int size, boolean rule) {
      this.text = text;
      this.size = size;
      this.rule = rule;
    }

    void paragraph(Paragraph paragraph) {
      String block = (Printing.heads(paragraph) ? "### " : "") + Printing.labelled(paragraph, " ");
      while (used + block.length() > size && used > 0) {
        int cut = Printing.heads(paragraph) ? 0 : cut(block, size - used);
        if (cut > 0) {
          block(block.substring(0, cut).stripTrailing());
          block = block.substring(cut).stripLeading();
        }
        turn();
      }
      block(block);
    }

    void block(String block) {
      blocks.add(block);
      waiting.addAll(Marked.calls(block));
      used += block.length();
    }

    List<String> finish() {
      turn();
      return blocks;
    }

    private void turn() {
      if (rule && !waiting.isEmpty()) {
        blocks.add("---");
      }
      for (String marker : waiting) {
        blocks.add(Marked.text(List.of(Piece.call(marker))) + " " + Marked.text(text.notes().get(marker)));
      }
      waiting.clear();
      used = 0;
    }

    /** Where a block is cut that does not fit: between two words outside italics; 0 for before the block. */
    private static int cut(String block, int room) {
      if (room < 150 || block.length() - room < 60) {
        return 0;
      }
      for (int at = room; at > 120; at--) {
        if (block.charAt(at) == ' ' && Character.isLetter(block.charAt(at - 1)) && Character.isLetter(block.charAt(at + 1)) && !Marked.inItalics(block, at)) {
          return at;
        }
      }
      return 0;
    }
  }
}
