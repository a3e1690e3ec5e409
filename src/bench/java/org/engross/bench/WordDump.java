package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What a word processor's file gives without its layout: a paragraph a line, tabs, notes at the end. */
final class WordDump implements Layout {
  /** Where the masthead went and how calls look. */
  enum Kind {
    /** The frames of the page, masthead among them, come last, with field codes. */
    TAIL,
    /** The masthead comes first. */
    HEAD,
    /** The masthead comes first, calls stand in square brackets, paragraphs apart. */
    BRACKETS
  }

  private final Kind kind;

  WordDump(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String shape() {
    return "word-dump";
  }

  @Override
  public String name() {
    return "masthead " + (kind == Kind.TAIL ? "last" : kind == Kind.HEAD ? "first" : "first, [1]");
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    boolean typed = Printing.chance(random, 0.5);
    String tab = Printing.chance(random, 0.8) ? "\t" : "";
    String gap = Printing.chance(random, 0.7) ? "\t" : " ";
    List<String> lines = new ArrayList<>();
    if (kind == Kind.TAIL) {
      lines.add("[DU1]");
    } else {
      List<String> top = Masthead.top(text);
      lines.addAll(List.of(top.get(0) + "\t" + top.get(1), top.get(2), top.get(3), top.get(4), ""));
      lines.addAll(Masthead.session(text, true));
    }
    lines.addAll(Masthead.adoption(text));
    lines.addAll(Printing.heading(text, "\t"));
    lines.addAll(List.of("", "", tab + "The " + text.organ() + ","));
    text.paragraphs().forEach(paragraph -> lines.add((Printing.heads(paragraph) ? "" : tab) + Printing.labelled(paragraph, gap)));
    lines.addAll(List.of("", text.meeting(), Printing.date(text.adopted())));
    text.annexes().forEach(paragraph -> lines.add((Printing.heads(paragraph) ? "" : tab) + Printing.labelled(paragraph, gap)));
    UnaryOperator<String> call = marker -> kind == Kind.BRACKETS ? "[" + marker + "]" : marker;
    text.notes().forEach((marker, note) -> lines.add(call.apply(marker) + (Printing.chance(random, 0.5) ? "\t" : " ") + Marked.text(note)));
    if (kind == Kind.TAIL) {
      tail(text, random, lines);
    }
    StringBuilder poured = new StringBuilder();
    for (String line : lines) {
      String plain = Marked.write(line, call, "", "");
      poured.append(typed ? Printing.typed(plain) : plain).append(kind == Kind.BRACKETS ? "\n\n" : "\n");
    }
    return new Poured(poured.toString(), EnumSet.allOf(KnownFact.class));
  }

  private static void tail(OfficialText text, Random random, List<String> lines) {
    OfficialText.Masthead masthead = text.masthead();
    String job = PageTurn.job(random);
    lines.addAll(List.of("[DU1]<<ODS JOB NO>>N" + job.replace("-", "") + "E<<ODS JOB NO>>", "<<ODS DOC SYMBOL1>>" + masthead.symbol() + "<<ODS DOC SYMBOL1>>",
        "<<ODS DOC SYMBOL2>><<ODS DOC SYMBOL2>>", "_______________", "", "------------------------------------------------------------", "",
        "---------------", "", "3", "    ", "", "3", "",
        "United Nations" + masthead.symbol() + text.organ() + "Distr.: General", Printing.date(masthead.distributed()) + masthead.session()));
    if (!masthead.agendaItem().isEmpty()) {
      lines.add(masthead.agendaItem());
    }
    lines.addAll(List.of("", job, "", masthead.symbol(), "", masthead.symbol(), "", "6", "", "7", ""));
  }
}
