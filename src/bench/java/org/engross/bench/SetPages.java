package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * Text as pdftotext -layout takes it from the PDF files of our day: wide margins, the masthead in two columns, no blank lines
 * between paragraphs, markers of notes on lines of their own, and a blank before a call.
 */
final class SetPages implements Layout {
  private static final int MARGIN = 16;

  @Override
  public String shape() {
    return "pdf-layout";
  }

  @Override
  public String name() {
    return "pdftotext -layout";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    int width = MARGIN + Printing.between(random, 82, 88);
    String margin = " ".repeat(MARGIN);
    String indent = " ".repeat(MARGIN + Printing.between(random, 4, 6));
    Sheet sheet = new Sheet(Printing.between(random, 52, 58), marker -> note(text, marker, width), List.of(margin.substring(8) + "__________________"),
        new PageTurn(text, random, true)::lines, false);
    List<String> lines = new ArrayList<>(top(text));
    for (String line : Masthead.session(text, true)) {
      lines.addAll(Marked.wrap(line, 60, "", ""));
    }
    lines.addAll(List.of("", "", ""));
    for (String line : Masthead.adoption(text)) {
      lines.addAll(Marked.wrap(line, MARGIN + 66, margin, margin));
    }
    lines.add("");
    String number = "  " + text.number() + ".";
    List<String> title = Marked.wrap(Marked.text(text.title()), width - 10, margin, margin);
    lines.add(number + " ".repeat(MARGIN - number.length()) + title.get(0).stripLeading());
    lines.addAll(title.subList(1, title.size()));
    if (!text.part().isEmpty()) {
      lines.add(margin + Marked.text(text.part()));
    }
    lines.addAll(List.of("", indent + "The " + text.organ() + ","));
    lines.forEach(sheet::line);
    text.paragraphs().forEach(paragraph -> paragraph(sheet, paragraph, width, margin, indent));
    sheet.line("");
    for (String line : List.of(text.meeting(), Printing.date(text.adopted()))) {
      sheet.line(" ".repeat(width - line.length()) + line);
    }
    text.annexes().forEach(paragraph -> paragraph(sheet, paragraph, width, margin, indent));
    StringBuilder poured = new StringBuilder();
    for (String line : sheet.finish()) {
      poured.append(Marked.write(line, marker -> " " + marker, "", "")).append('\n');
    }
    return new Poured(poured.toString(), EnumSet.allOf(KnownFact.class));
  }

  private static List<String> top(OfficialText text) {
    List<String> masthead = Masthead.top(text);
    String gap = " ".repeat(52);
    return List.of(" ".repeat(MARGIN) + masthead.get(0) + " ".repeat(73) + masthead.get(1),
        " ".repeat(MARGIN) + masthead.get(2) + gap + masthead.get(3), " ".repeat(MARGIN + masthead.get(2).length()) + gap + masthead.get(4), "", "", "");
  }

  private static void paragraph(Sheet sheet, Paragraph paragraph, int width, String margin, String indent) {
    if (Printing.heads(paragraph)) {
      sheet.line("");
      Marked.wrap(Printing.labelled(paragraph, "  "), width, margin, margin).forEach(sheet::line);
      sheet.line("");
    } else if (paragraph.kind() == Paragraph.Kind.POINT) {
      String deep = indent + "     ".repeat(paragraph.depth() - 1);
      Marked.wrap(Printing.labelled(paragraph, "  "), width, deep, paragraph.depth() > 1 ? indent : margin).forEach(sheet::line);
    } else {
      Marked.wrap(Printing.labelled(paragraph, paragraph.label().length() > 1 ? "   " : "    "), width, indent, margin).forEach(sheet::line);
    }
  }

  private static List<String> note(OfficialText text, String marker, int width) {
    List<String> lines = new ArrayList<>(List.of(" ".repeat(12 - Math.min(2, marker.length() - 1)) + marker));
    lines.addAll(Marked.wrap(Marked.text(text.notes().get(marker)), width + 6, " ".repeat(16), " ".repeat(12)));
    return lines;
  }
}
