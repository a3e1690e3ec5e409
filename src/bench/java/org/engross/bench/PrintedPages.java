package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Text taken from a PDF: hard lines that end in a blank, a blank at the head of a paragraph, notes behind a rule between the pages. */
final class PrintedPages implements Layout {
  private final boolean furniture;

  /** @param furniture whether masthead, running heads, page and job numbers were taken along */
  PrintedPages(boolean furniture) {
    this.furniture = furniture;
  }

  @Override
  public String shape() {
    return "pdf-layout";
  }

  @Override
  public String name() {
    return furniture ? "whole pages" : "text alone";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    int width = Printing.between(random, 76, 92);
    double lostBlank = Printing.chance(random, 0.5) ? 0 : 0.04;
    double doubled = Printing.chance(random, 0.7) ? 0 : 0.01;
    boolean typed = Printing.chance(random, 0.5);
    boolean rest = Printing.chance(random, 0.5);
    boolean numbered = furniture || Printing.chance(random, 0.5);
    Set<KnownFact> printed = furniture ? EnumSet.allOf(KnownFact.class) : EnumSet.of(KnownFact.TITLE, KnownFact.MEETING, KnownFact.ADOPTED);
    Sheet sheet = new Sheet(Printing.between(random, 40, 54), marker -> note(text, marker, width), List.of("", "__________________", ""),
        new PageTurn(text, random, furniture)::lines, rest);
    if (furniture) {
      for (List<String> lines : List.of(Masthead.top(text), Masthead.session(text, true), Masthead.adoption(text))) {
        lines.forEach(line -> Marked.wrap(line, width, " ", " ").forEach(sheet::line));
        sheet.line("");
      }
    }
    if (numbered) {
      printed.add(KnownFact.SYMBOL);
      Printing.heading(text, " ").forEach(line -> Marked.wrap(line, width, "   ", "   ").forEach(sheet::line));
    } else {
      Marked.wrap(Marked.text(text.title()), width, "   ", "   ").forEach(sheet::line);
    }
    sheet.line("");
    sheet.line(" The " + text.organ() + ",");
    text.paragraphs().forEach(paragraph -> paragraph(sheet, paragraph, width, Printing.chance(random, lostBlank)));
    sheet.line("");
    sheet.line(" " + text.meeting());
    sheet.line(" " + Printing.date(text.adopted()));
    text.annexes().forEach(paragraph -> paragraph(sheet, paragraph, width, false));
    List<String> lines = new ArrayList<>();
    for (String line : sheet.finish()) {
      String plain = Marked.plain(line);
      lines.add((typed ? Printing.typed(plain) : plain).replaceAll("(?<=[a-z]) (?=[a-z])", Printing.chance(random, doubled) ? "  " : " ") + (line.startsWith("\f") ? "" : " "));
    }
    return new Poured(String.join("\n", lines) + "\n", printed);
  }

  private static void paragraph(Sheet sheet, Paragraph paragraph, int width, boolean lostBlank) {
    if (!lostBlank || Printing.heads(paragraph)) {
      sheet.line("");
    }
    Marked.wrap(Printing.labelled(paragraph, " "), width, " ", "").forEach(sheet::line);
  }

  private static List<String> note(OfficialText text, String marker, int width) {
    return Marked.wrap(marker + "  " + Marked.text(text.notes().get(marker)), width + 10, " ", "");
  }
}
