package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Text taken from a web page: hard lines, a blank line between paragraphs, "page 3" where the printed page ended. */
final class WebPage implements Layout {
  /** Where the notes are and how calls look. */
  enum Notes {
    LAST,
    LAST_IN_BRACKETS,
    EACH_PAGE
  }

  private final Notes notes;

  WebPage(Notes notes) {
    this.notes = notes;
  }

  @Override
  public String shape() {
    return "web-page";
  }

  @Override
  public String name() {
    return switch (notes) {
      case LAST -> "notes last";
      case LAST_IN_BRACKETS -> "notes last, [1]";
      case EACH_PAGE -> "notes on each page";
    };
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    int width = Printing.between(random, 80, 100);
    String gap = Printing.chance(random, 0.5) ? " " : "  ";
    boolean typed = Printing.chance(random, 0.5);
    Sheet sheet = new Sheet(Printing.between(random, 44, 60), marker -> notes == Notes.EACH_PAGE ? note(text, marker, width) : List.of(), List.of("", "_______________", ""),
        number -> List.of("", "page " + (number + 1), "", "", ""), false);
    if (Printing.chance(random, 0.5)) {
      List.of("UNITED NATIONS", "DOCUMENTS AND RESOLUTIONS", "").forEach(sheet::line);
    }
    Printing.heading(text, " ").forEach(line -> Marked.wrap(line, width, "", "").forEach(sheet::line));
    sheet.line("");
    sheet.line("The " + text.organ() + ",");
    text.paragraphs().forEach(paragraph -> paragraph(sheet, paragraph, width, gap));
    List.of("", text.meeting(), Printing.date(text.adopted()), "").forEach(sheet::line);
    text.annexes().forEach(paragraph -> paragraph(sheet, paragraph, width, gap));
    List<String> lines = new ArrayList<>(sheet.finish());
    if (notes != Notes.EACH_PAGE && !text.notes().isEmpty()) {
      lines.addAll(List.of("", "_______________", ""));
      text.notes().keySet().forEach(marker -> lines.addAll(note(text, marker, width)));
    }
    StringBuilder poured = new StringBuilder();
    for (String line : lines) {
      String plain = Marked.write(line, this::call, "", "");
      poured.append(typed ? Printing.typed(plain) : plain).append('\n');
    }
    return new Poured(poured.toString(), EnumSet.of(KnownFact.SYMBOL, KnownFact.TITLE, KnownFact.MEETING, KnownFact.ADOPTED));
  }

  private static void paragraph(Sheet sheet, Paragraph paragraph, int width, String gap) {
    sheet.line("");
    Marked.wrap(Printing.labelled(paragraph, gap), width, "", "").forEach(sheet::line);
  }

  private List<String> note(OfficialText text, String marker, int width) {
    return Marked.wrap(call(marker) + " " + Marked.text(text.notes().get(marker)), width, "", "");
  }

  private String call(String marker) {
    return notes == Notes.LAST_IN_BRACKETS ? "[" + marker + "]" : marker;
  }
}
