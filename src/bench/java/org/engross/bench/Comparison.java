package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares what was read with what the official text has. */
final class Comparison {
  private final Outline official;
  private final Outline read;
  private final Result result = new Result();

  private Comparison(Outline official, Outline read) {
    this.official = official;
    this.read = read;
  }

  /**
   * @param printed the facts that stand in the raw text
   * @param usage knows where opening words end in the official files
   */
  static Result compare(Outline official, Outline read, Set<KnownFact> printed, Usage usage) {
    Comparison comparison = new Comparison(official, read);
    new ParagraphComparison(official.paragraphs(), read.paragraphs(), usage, comparison.result).compare();
    comparison.notes();
    comparison.words("text", official.words(), read.words());
    comparison.words("notes", official.noteWords(), read.noteWords());
    comparison.facts(printed);
    comparison.result.close();
    return comparison.result;
  }

  private void notes() {
    List<Outline.Call> lost = new ArrayList<>(official.calls());
    List<Outline.Call> extra = new ArrayList<>();
    for (Outline.Call call : read.calls()) {
      Outline.Call same = lost.stream().filter(other -> same(other, call)).findFirst().orElse(null);
      if (same == null) {
        extra.add(call);
      } else {
        lost.remove(same);
      }
    }
    result.score(Result.Measure.NOTES).add(official.calls().size(), read.calls().size(), read.calls().size() - extra.size());
    for (Outline.Call call : lost) {
      Outline.Call other = extra.stream().filter(found -> found.marker().equals(call.marker())).findFirst().orElse(null);
      if (other == null) {
        result.fail("note lost", show(call), "");
        continue;
      }
      extra.remove(other);
      if (!other.place().equals(call.place())) {
        String kind = other.where().equals("closing") ? "note whose call was not seen, after " + last(call.before()) : "note called at another place";
        result.fail(kind, show(call), show(other));
      } else if (other.text().isEmpty()) {
        result.fail("note without its text", show(call), show(other));
      } else {
        String kind = Folding.letters(call.text()).startsWith(Folding.letters(other.text())) ? "note cut short"
            : Folding.letters(other.text()).startsWith(Folding.letters(call.text())) ? "note runs on" : "note with another text";
        result.fail(kind, show(call), show(other));
      }
    }
    extra.forEach(call -> result.fail("note that is none", "", show(call)));
  }

  private static String show(Outline.Call call) {
    return call.where() + ": ..." + call.before() + "[" + call.marker() + "] = " + (call.text().length() < 160 ? call.text() : call.text().substring(0, 80) + " ... " + call.text().substring(call.text().length() - 75));
  }

  /** What the call stands behind. */
  private static String last(String before) {
    String bare = before.replaceAll("[,;:.]+$", "");
    char c = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    return Character.isLetter(c) ? "a word" : Character.isDigit(c) ? "a figure" : "\"\u201D')]".indexOf(c) >= 0 ? "a bracket or quotation mark" : "something else";
  }

  private static boolean same(Outline.Call one, Outline.Call other) {
    return one.marker().equals(other.marker()) && one.place().equals(other.place()) && Folding.letters(one.text()).equals(Folding.letters(other.text()));
  }

  private void words(String where, List<String> expected, List<String> came) {
    Difference difference = Difference.of(expected, came);
    result.score(Result.Measure.WORDS).add(expected.size(), came.size(), difference.common());
    for (Difference.Gap gap : difference.gaps()) {
      List<String> left = expected.subList(gap.leftFrom(), gap.leftTo());
      List<String> right = came.subList(gap.rightFrom(), gap.rightTo());
      String before = String.join(" ", expected.subList(Math.max(0, gap.leftFrom() - 4), gap.leftFrom()));
      String kind = left.isEmpty() ? "words added" : right.isEmpty() ? "words lost"
          : String.join("", left).equals(String.join("", right)) ? "words joined or split" : "words differ";
      result.fail(kind + " (" + where + ")", before + " | " + shorten(left), before + " | " + shorten(right));
    }
  }

  private static String shorten(List<String> words) {
    return words.size() <= 14 ? String.join(" ", words)
        : String.join(" ", words.subList(0, 8)) + " ... " + String.join(" ", words.subList(words.size() - 5, words.size())) + " (" + words.size() + " words)";
  }

  private void facts(Set<KnownFact> printed) {
    for (KnownFact fact : KnownFact.values()) {
      String expected = official.facts().get(fact);
      String came = read.facts().get(fact);
      boolean due = printed.contains(fact) && expected != null;
      boolean right = came != null && came.equals(expected);
      if (due || came != null) {
        result.score(Result.Measure.FACTS).add(due || right ? 1 : 0, came == null ? 0 : 1, right ? 1 : 0);
      }
      if (due && !right || came != null && !right) {
        result.fail("fact " + fact.name().toLowerCase(java.util.Locale.ROOT) + (came == null ? " not read" : due ? " differs" : " read where none is printed"),
            String.valueOf(due ? expected : ""), String.valueOf(came == null ? "" : came));
      }
    }
  }

  /** What a paragraph counts for. Those of annexes, and headings, are counted together. */
  static Result.Measure measure(Outline.Entry entry) {
    return entry.annex() ? Result.Measure.OTHER : switch (entry.kind()) {
      case PREAMBULAR, SECTION_PREAMBULAR -> Result.Measure.PREAMBULAR;
      case OPERATIVE -> Result.Measure.OPERATIVE;
      case POINT -> Result.Measure.POINTS;
      default -> Result.Measure.OTHER;
    };
  }
}
