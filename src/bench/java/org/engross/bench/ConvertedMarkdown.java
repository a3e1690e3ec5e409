package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Markdown as converters of word processor's files write it: notes at the end, lines broken or not, lists indented or not. */
final class ConvertedMarkdown implements Layout {
  @Override
  public String shape() {
    return "markdown";
  }

  @Override
  public String name() {
    return "converted";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    boolean broken = Printing.chance(random, 0.5);
    boolean footnotes = Printing.chance(random, 0.6);
    String stress = Printing.chance(random, 0.5) ? "*" : "_";
    String indent = Printing.chance(random, 0.5) ? "    " : "";
    String stop = Printing.chance(random, 0.3) ? "\\." : ".";
    List<String> blocks = new ArrayList<>();
    List<String> top = Masthead.top(text);
    blocks.add("**" + top.get(0) + "** " + top.get(1));
    blocks.add("**" + top.get(2) + "**");
    blocks.add(top.get(3) + "\\\n" + top.get(4));
    blocks.add(String.join("\\\n", Masthead.session(text, true)));
    blocks.add("**" + text.masthead().adoption() + "**");
    blocks.add(escaped(text.masthead().report()));
    Printing.heading(text, " ").forEach(line -> blocks.add("**" + line + "**"));
    blocks.add(Marked.italic("The " + text.organ()) + ",");
    text.paragraphs().forEach(paragraph -> blocks.add(block(paragraph, indent, stop)));
    blocks.add(Marked.italic(text.meeting()) + "\\\n" + Marked.italic(Printing.date(text.adopted())));
    text.annexes().forEach(paragraph -> blocks.add(block(paragraph, indent, stop)));
    if (!footnotes) {
      blocks.add("---");
    }
    text.notes().forEach((marker, note) -> blocks.add((footnotes ? "[^" + marker + "]: " : "<sup>" + marker + "</sup> ") + Marked.text(note)));
    StringBuilder poured = new StringBuilder();
    for (String block : blocks) {
      String whole = Marked.write(block, marker -> footnotes ? "[^" + marker + "]" : "<sup>" + marker + "</sup>", stress, stress);
      String rest = block.startsWith("    ") || block.matches("(?s)(?:\\d{1,3}\\.  |\\[\\^).*") ? "    " : "";
      poured.append(broken && !whole.contains("\\\n") ? String.join("\n", Marked.wrap(whole, 72, "", rest)) : whole).append("\n\n");
    }
    return new Poured(poured.toString(), EnumSet.allOf(KnownFact.class));
  }

  private static String block(Paragraph paragraph, String indent, String stop) {
    if (Printing.heads(paragraph)) {
      return "**" + Printing.labelled(paragraph, " ").strip() + "**";
    }
    String words = Printing.labelled(paragraph, paragraph.kind() == Paragraph.Kind.OPERATIVE ? "  " : " ");
    return paragraph.kind() == Paragraph.Kind.POINT ? indent.repeat(paragraph.depth()) + words
        : paragraph.kind() == Paragraph.Kind.OPERATIVE && !paragraph.label().isEmpty() ? words.replaceFirst("\\.", java.util.regex.Matcher.quoteReplacement(stop)) : words;
  }

  /** Square brackets would open a link. */
  private static String escaped(String text) {
    return text.replace("[", "\\[").replace("]", "\\]");
  }
}
