package org.engross.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a draft repeats of agreed language, what it changes, what is new in it, and what it leaves out of the last text of its series. */
public final class DraftCheck {
  private final DatedText draft;
  private final List<Line> lines;
  private final DatedText last;
  private final List<Passage> leftOut;

  /**
   * A paragraph of the draft.
   *
   * @param agreed the paragraph of an agreed text that it repeats or changes; null where it is new
   * @param redline from that one to the draft; null where it is new
   * @param shift what became of its act; null where it is new
   */
  public record Line(Passage paragraph, Place agreed, Redline redline, Shift shift) {
    /** {@code repeated}, {@code changed} or {@code new}. */
    public String state() {
      return agreed == null ? "new" : redline.isMinor() ? "repeated" : "changed";
    }
  }

  private DraftCheck(DatedText draft, List<Line> lines, DatedText last, List<Passage> leftOut) {
    this.draft = draft;
    this.lines = lines;
    this.last = last;
    this.leftOut = leftOut;
  }

  /** Compares a draft with every text of its language. */
  public static DraftCheck of(DatedText draft, List<DatedText> texts) {
    List<DatedText> agreed = texts.stream().filter(text -> text.adopted() != null && text.language().equals(draft.language())).sorted(SeriesFinder.order().reversed()).toList();
    Weighing weighing = new Weighing(WordFrequencies.read());
    List<Measured> ofDraft = weighing.measure(draft);
    VerbScale verbs = VerbScale.read();
    DatedText last = null;
    int most = 0;
    Set<Passage> carried = Set.of();
    List<Resemblance> best = new ArrayList<>();
    List<DatedText> bestTexts = new ArrayList<>();
    for (DatedText text : agreed) {
      TextPair pair = TextPair.of(weighing.measure(text), ofDraft, true, Thresholds.TUNED, (from, to) -> false);
      Set<Passage> its = new HashSet<>();
      for (Resemblance one : pair.origins()) {
        its.add(one.from().passage);
        best.add(one);
        bestTexts.add(text);
      }
      // The last text is the newest of those that the draft shares most of its paragraphs with.
      if (its.size() > 1.5 * most) {
        most = its.size();
        last = text;
        carried = its;
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Measured paragraph : ofDraft) {
      if (TextPair.isParagraph(paragraph)) {
        lines.add(line(paragraph, best, bestTexts, verbs));
      }
    }
    Set<Passage> taken = carried;
    List<Passage> leftOut = last == null ? List.of()
        : last.passages().stream().filter(passage -> passage.isWhole() && passage.part() != Part.NOTE && !taken.contains(passage)).toList();
    return new DraftCheck(draft, lines, last, leftOut);
  }

  /** rule: of equal wordings the newest is quoted; a text that is closer by more than a little is preferred to a newer one. */
  private static Line line(Measured paragraph, List<Resemblance> best, List<DatedText> texts, VerbScale verbs) {
    Optional<Integer> chosen = IntStream.range(0, best.size()).boxed().filter(i -> best.get(i).to() == paragraph)
        .max(Comparator.<Integer>comparingDouble(i -> Math.round((best.get(i).from().sameWords(paragraph) ? 2 : best.get(i).likeness()) * 20)).thenComparing(Comparator.<Integer>reverseOrder()));
    if (chosen.isEmpty()) {
      return new Line(paragraph.passage, null, null, null);
    }
    Resemblance one = best.get(chosen.get());
    return new Line(paragraph.passage, new Place(texts.get(chosen.get()), one.from().passage), Redline.of(one.from().passage.words(), paragraph.passage.words()), Shift.of(verbs, one));
  }

  public DatedText draft() {
    return draft;
  }

  /** Its paragraphs in order. */
  public List<Line> lines() {
    return lines;
  }

  /** The newest text that it shares most with; empty where it shares nothing. */
  public Optional<DatedText> last() {
    return Optional.ofNullable(last);
  }

  /** The paragraphs of the last text that it has nothing of. */
  public List<Passage> leftOut() {
    return leftOut;
  }
}
