package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares paragraphs: kind, number with those above it, opening words, and where they begin and end. */
final class ParagraphComparison {
  private final List<Outline.Entry> lost;
  private final List<Outline.Entry> extra = new ArrayList<>();
  private final List<Outline.Entry> official;
  private final List<Outline.Entry> read;
  private final Usage usage;
  private final Result result;

  ParagraphComparison(List<Outline.Entry> official, List<Outline.Entry> read, Usage usage, Result result) {
    this.official = official;
    this.read = read;
    this.lost = new ArrayList<>(official);
    this.usage = usage;
    this.result = result;
  }

  void compare() {
    for (Outline.Entry entry : read) {
      Outline.Entry same = lost.stream().filter(other -> same(other, entry)).findFirst().orElse(null);
      if (same == null) {
        extra.add(entry);
      } else {
        lost.removeIf(other -> other == same);
      }
    }
    official.forEach(entry -> score(entry).add(1, 0, 0));
    read.forEach(entry -> score(entry).add(0, 1, 0));
    official.stream().filter(entry -> lost.stream().noneMatch(other -> other == entry)).forEach(entry -> score(entry).add(0, 0, 1));
    for (Outline.Entry entry : lost) {
      explain(entry);
    }
    for (Outline.Entry entry : extra) {
      result.fail("read without counterpart: " + name(entry), "", show(entry));
    }
  }

  private Score score(Outline.Entry entry) {
    return result.score(Comparison.measure(entry));
  }

  private static boolean same(Outline.Entry expected, Outline.Entry came) {
    boolean kinds = expected.kind() == came.kind() || expected.annex() && came.annex() && unnumbered(expected) && unnumbered(came);
    return kinds && expected.path().equals(came.path())
        && (expected.lead() == null || came.lead() == null || expected.lead().equals(came.lead()))
        && expected.letters().equals(came.letters());
  }

  /** Official annexes do not tell words after a list, or those of a preamble, from a paragraph without a number. */
  private static boolean unnumbered(Outline.Entry entry) {
    return entry.path().isEmpty()
        && (entry.kind() == Paragraph.Kind.OPERATIVE || entry.kind() == Paragraph.Kind.CLOSING || entry.kind() == Paragraph.Kind.SECTION_PREAMBULAR);
  }

  private void explain(Outline.Entry entry) {
    String letters = entry.letters();
    Outline.Entry twin = letters.isEmpty() ? null : extra.stream().filter(other -> other.letters().equals(letters)).findFirst().orElse(null);
    if (twin != null) {
      extra.remove(twin);
      boolean alike = entry.kind() == twin.kind() && entry.annex() == twin.annex() && entry.path().equals(twin.path()) && usage.knows(entry, twin.lead());
      if (alike) {
        result.otherForm(Comparison.measure(entry));
      }
      result.fail(difference(entry, twin) + (alike ? ", as other files have it" : ""), show(entry), show(twin));
      return;
    }
    Outline.Entry longer = letters.isEmpty() ? null : extra.stream().filter(other -> other.letters().startsWith(letters)).findFirst().orElse(null);
    if (longer != null) {
      extra.remove(longer);
      result.fail(name(entry) + " runs on", show(entry), show(longer) + " ++ " + rest(longer.text(), entry.text()));
      return;
    }
    Outline.Entry shorter = extra.stream().filter(other -> other.letters().length() > 3 && letters.startsWith(other.letters())).findFirst().orElse(null);
    if (shorter != null) {
      extra.remove(shorter);
      result.fail(name(entry) + " cut short", show(entry) + " ... " + rest(entry.text(), shorter.text()), show(shorter));
      return;
    }
    Outline.Entry within = read.stream().filter(other -> letters.length() > 3 && other.letters().contains(letters)).findFirst().orElse(null);
    result.fail(name(entry) + (within == null ? " lost or altered" : " swallowed by " + name(within)), show(entry),
        within == null ? nearest(letters) : show(within));
  }

  private static String difference(Outline.Entry expected, Outline.Entry came) {
    if (expected.kind() != came.kind() || expected.annex() != came.annex()) {
      return name(expected) + " read as " + name(came);
    }
    if (!expected.path().equals(came.path())) {
      return name(expected) + " with another number";
    }
    return name(expected) + " with other opening words: " + (Objects.equals(came.lead(), "") ? "none" : expected.lead().startsWith(came.lead()) ? "too short"
        : came.lead().startsWith(expected.lead()) ? "too long" : "different");
  }

  /** What was read with the same first letters, if anything was. */
  private String nearest(String letters) {
    String start = letters.substring(0, Math.min(20, letters.length()));
    return start.isEmpty() ? "" : extra.stream().filter(other -> other.letters().startsWith(start)).findFirst().map(ParagraphComparison::show).orElse("");
  }

  private static String name(Outline.Entry entry) {
    return (entry.annex() ? "annex: " : "") + switch (entry.kind()) {
      case PREAMBULAR -> "preambular paragraph";
      case SECTION_PREAMBULAR -> "preambular paragraph of a section";
      case OPERATIVE -> entry.path().isEmpty() ? "unnumbered operative paragraph" : "operative paragraph";
      case POINT -> "point";
      case CLOSING -> "words after a list";
      case HEADING -> "heading";
      case SECTION -> "section number";
      case ANNEX -> "annex heading";
    };
  }

  private static String show(Outline.Entry entry) {
    String text = entry.text().length() <= 110 ? entry.text() : entry.text().substring(0, 60) + " ... " + entry.text().substring(entry.text().length() - 45);
    return "<" + entry.path() + "> " + (entry.lead() == null ? "" : "{" + entry.lead() + "} ") + text;
  }

  private static String rest(String longer, String shorter) {
    int at = Math.min(longer.length(), Math.max(0, shorter.length() - 15));
    return longer.substring(at, Math.min(longer.length(), at + 90));
  }
}
