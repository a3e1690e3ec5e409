package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Text taken from a web page: hard lines, a blank line between paragraphs, "page 3" where the printed page ended, notes at the end. */
final class WebPage implements Layout {
  @Override
  public String shape() {
    return "web-page";
  }

  @Override
  public String name() {
    return "notes last";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    int width = Printing.between(random, 80, 100);
    String separator = Printing.chance(random, 0.5) ? " " : "  ";
    int height = Printing.between(random, 44, 60);
    List<String> lines = new ArrayList<>();
    lines.addAll(Marked.wrap(text.number() + ". " + Marked.text(text.title()), width, "", ""));
    lines.addAll(List.of("", "The " + text.organ() + ","));
    int page = 2;
    int used = 8;
    for (Paragraph paragraph : text.paragraphs()) {
      lines.add("");
      for (String line : Marked.wrap(Printing.labelled(paragraph, separator), width, "", "")) {
        if (used++ > height) {
          lines.addAll(List.of("", "page " + page++, "", "", ""));
          used = 0;
        }
        lines.add(line);
      }
    }
    lines.addAll(List.of("", text.meeting(), Printing.date(text.adopted()), ""));
    if (!text.notes().isEmpty()) {
      lines.addAll(List.of("_______________", ""));
    }
    text.notes().forEach((marker, note) -> lines.addAll(Marked.wrap(marker + " " + Marked.text(note), width, "", "")));
    StringBuilder poured = new StringBuilder();
    for (String line : lines) {
      poured.append(Marked.plain(line)).append('\n');
    }
    return new Poured(poured.toString(), EnumSet.of(KnownFact.SYMBOL, KnownFact.TITLE, KnownFact.MEETING, KnownFact.ADOPTED));
  }
}
