package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Text taken from a PDF: hard lines that end in a blank, a blank at the head of a paragraph, notes behind a rule between the pages. */
final class PrintedPages implements Layout {
  @Override
  public String shape() {
    return "pdf-layout";
  }

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    int width = Printing.between(random, 76, 92);
    double lostBlank = Printing.chance(random, 0.5) ? 0 : 0.04;
    boolean numbered = Printing.chance(random, 0.5);
    Set<KnownFact> printed = EnumSet.of(KnownFact.TITLE, KnownFact.MEETING, KnownFact.ADOPTED);
    Sheet sheet = new Sheet(Printing.between(random, 40, 54), marker -> note(text, marker, width),
        List.of("", "__________________", ""), page -> List.of());
    String title = Marked.text(text.title());
    if (numbered) {
      title = text.number() + ". " + title;
      printed.add(KnownFact.SYMBOL);
    }
    lines(sheet, Marked.wrap(title, width, "   ", "   "));
    sheet.line("");
    lines(sheet, List.of(" The " + text.organ() + ","));
    for (Paragraph paragraph : text.paragraphs()) {
      if (!Printing.chance(random, lostBlank)) {
        sheet.line("");
      }
      lines(sheet, Marked.wrap(Printing.labelled(paragraph, " "), width, " ", ""));
    }
    sheet.line("");
    lines(sheet, List.of(" " + text.meeting(), " " + Printing.date(text.adopted())));
    List<String> lines = new ArrayList<>();
    for (String line : sheet.finish()) {
      lines.add(Printing.typed(Marked.plain(line)) + " ");
    }
    return new Poured(String.join("\n", lines) + "\n", printed);
  }

  private static List<String> note(OfficialText text, String marker, int width) {
    return Marked.wrap(marker + "  " + Marked.text(text.notes().get(marker)), width + 10, " ", "");
  }

  private static void lines(Sheet sheet, List<String> lines) {
    lines.forEach(sheet::line);
  }
}
