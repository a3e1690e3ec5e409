package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

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
    int page = Printing.between(random, 2400, 3400);
    boolean rule = Printing.chance(random, 0.6);
    List<String> blocks = new ArrayList<>();
    blocks.addAll(List.of("# General Assembly", "Distr.: General  \n" + Printing.date(text.masthead().distributed()),
        text.masthead().session() + "  \n" + text.masthead().agendaItem(), "## " + text.masthead().adoption(), text.masthead().report()));
    blocks.add("### " + text.number() + ". " + Marked.text(text.title()));
    blocks.add(Marked.italic("The " + text.organ() + ","));
    List<String> waiting = new ArrayList<>(Marked.calls(Marked.text(text.title())));
    int used = 600;
    for (Paragraph paragraph : text.paragraphs()) {
      String block = (paragraph.kind() == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.SECTION ? "### " : "")
          + Printing.labelled(paragraph, " ");
      while (used + block.length() > page) {
        int cut = cut(block, page - used, random);
        if (cut > 0) {
          blocks.add(block.substring(0, cut).stripTrailing());
          waiting.addAll(Marked.calls(block.substring(0, cut)));
          block = block.substring(cut).stripLeading();
        }
        turn(text, blocks, waiting, rule);
        used = 0;
      }
      blocks.add(block);
      waiting.addAll(Marked.calls(block));
      used += block.length();
    }
    blocks.add(Marked.italic(text.meeting() + "  \n" + Printing.date(text.adopted())));
    turn(text, blocks, waiting, rule);
    StringBuilder poured = new StringBuilder("\n\n\n\n");
    for (String block : blocks) {
      poured.append(Marked.write(block, marker -> "<sup>" + marker + "</sup>", "*", "*")).append("\n\n");
    }
    return new Poured(poured.toString(), EnumSet.allOf(KnownFact.class));
  }

  private static void turn(OfficialText text, List<String> blocks, List<String> waiting, boolean rule) {
    if (rule && !waiting.isEmpty()) {
      blocks.add("---");
    }
    for (String marker : waiting) {
      blocks.add(Marked.text(List.of(Piece.call(marker))) + " " + Marked.text(text.notes().get(marker)));
    }
    waiting.clear();
  }

  /** Where a block is cut that does not fit: behind a word in small letters, before another; 0 for before the block. */
  private static int cut(String block, int room, Random random) {
    if (room < 150 || block.length() - room < 60) {
      return 0;
    }
    for (int at = room; at > 120; at--) {
      if (block.charAt(at) == ' ' && Character.isLetter(block.charAt(at - 1)) && Character.isLetter(block.charAt(at + 1))) {
        String before = block.substring(0, at);
        if (before.lastIndexOf('\uE002') <= before.lastIndexOf('\uE003')) {
          return at;
        }
      }
    }
    return 0;
  }
}
