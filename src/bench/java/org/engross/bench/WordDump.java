package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** What a word processor's file gives without its layout: a paragraph a line, tabs, notes at the end, then the frames of the page. */
final class WordDump implements Layout {
  @Override
  public String shape() {
    return "word-dump";
  }

  @Override
  public String name() {
    return "tail";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("[DU1]", text.masthead().adoption(), text.masthead().report()));
    lines.add(text.number() + ".\t" + Marked.text(text.title()));
    lines.addAll(List.of("", "", "\tThe " + text.organ() + ","));
    for (Paragraph paragraph : text.paragraphs()) {
      lines.add((paragraph.kind() == Paragraph.Kind.HEADING ? "" : "\t") + Printing.labelled(paragraph, "\t"));
    }
    lines.addAll(List.of("", text.meeting(), Printing.date(text.adopted())));
    text.notes().forEach((marker, note) -> lines.add(marker + " " + Marked.text(note)));
    OfficialText.Masthead masthead = text.masthead();
    String job = Printing.between(random, 10, 23) + "-" + Printing.between(random, 10000, 69999);
    lines.addAll(List.of("[DU1]<<ODS JOB NO>>N" + job.replace("-", "") + "E<<ODS JOB NO>>", "<<ODS DOC SYMBOL1>>" + masthead.symbol() + "<<ODS DOC SYMBOL1>>",
        "<<ODS DOC SYMBOL2>><<ODS DOC SYMBOL2>>", "_______________", "", "------------------------------------------------------------", "",
        "---------------", "", "3", "    ", "", "3", "",
        "United Nations" + masthead.symbol() + text.organ() + "Distr.: General", Printing.date(masthead.distributed()) + masthead.session(),
        masthead.agendaItem(), "", job, "", masthead.symbol(), "", masthead.symbol(), "", "6", "", "7", ""));
    StringBuilder poured = new StringBuilder();
    for (String line : lines) {
      poured.append(Printing.typed(Marked.plain(line))).append('\n');
    }
    return new Poured(poured.toString(), EnumSet.allOf(KnownFact.class));
  }
}
