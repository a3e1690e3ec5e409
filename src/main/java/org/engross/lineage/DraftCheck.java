package org.engross.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.engross.collection.GivenLineage;

/** What a draft repeats of agreed language, what it changes, what is new in it, and what it leaves out of the last text of its series. */
public final class DraftCheck {
  /** So little closer an older wording may be. */
  private static final double NEARLY = 0.05;

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

  /**
   * Compares a draft with every text of its language.
   *
   * @param known what an editor says of their series
   * @param chosen the symbol of the text that it is to be held against as the last one; null where that is to be found
   */
  public static DraftCheck of(DatedText draft, List<DatedText> texts, GivenLineage known, String chosen) {
    List<DatedText> agreed = texts.stream().filter(text -> text.adopted() != null && text.language().equals(draft.language())).sorted(SeriesFinder.order().reversed()).toList();
    Weighing weighing = new Weighing(WordFrequencies.read());
    List<Measured> ofDraft = weighing.measure(new DraftNames(agreed).in(draft));
    Map<DatedText, Set<Passage>> carried = new LinkedHashMap<>();
    List<Resemblance> best = new ArrayList<>();
    List<DatedText> bestTexts = new ArrayList<>();
    for (DatedText text : agreed) {
      TextPair pair = TextPair.of(weighing.measure(text), ofDraft, true, Thresholds.TUNED, (from, to) -> false);
      Set<Passage> its = carried.computeIfAbsent(text, key -> new HashSet<>());
      for (Resemblance one : pair.origins()) {
        its.add(one.from().passage);
        best.add(one);
        bestTexts.add(text);
      }
    }
    VerbScale verbs = VerbScale.own();
    List<Line> lines = ofDraft.stream().filter(TextPair::isParagraph).map(paragraph -> line(paragraph, best, bestTexts, verbs)).toList();
    DatedText last = chosen == null ? last(carried, SeriesFinder.find(agreed, known.series()))
        : agreed.stream().filter(text -> text.symbol().equals(chosen)).findFirst().orElse(null);
    List<Passage> leftOut = last == null ? List.of()
        : last.passages().stream().filter(passage -> passage.isWhole() && passage.part() != Part.NOTE && !carried.get(last).contains(passage)).toList();
    return new DraftCheck(draft, lines, last, leftOut);
  }

  /** rule: the last text is the newest of the series of that text of which the draft has most paragraphs; of equals, the newer counts. */
  private static DatedText last(Map<DatedText, Set<Passage>> carried, List<Series> series) {
    DatedText most = null;
    for (DatedText text : carried.keySet()) {
      most = carried.get(text).size() > (most == null ? 0 : carried.get(most).size()) ? text : most;
    }
    DatedText closest = most;
    return series.stream().filter(one -> one.texts().contains(closest)).findFirst().map(one -> one.texts().get(one.texts().size() - 1)).orElse(closest);
  }

  /** rule: of wordings that are equally close, or nearly so, the newest is quoted. */
  private static Line line(Measured paragraph, List<Resemblance> best, List<DatedText> texts, VerbScale verbs) {
    double closest = best.stream().filter(one -> one.to() == paragraph).mapToDouble(DraftCheck::closeness).max().orElse(0);
    Optional<Integer> chosen = IntStream.range(0, best.size()).boxed().filter(i -> best.get(i).to() == paragraph && closeness(best.get(i)) >= closest - NEARLY).findFirst();
    if (chosen.isEmpty()) {
      return new Line(paragraph.passage, null, null, null);
    }
    Resemblance one = best.get(chosen.get());
    return new Line(paragraph.passage, new Place(texts.get(chosen.get()), one.from().passage), Redline.of(one.from().passage.words(), paragraph.passage.words()), Shift.of(verbs, one));
  }

  private static double closeness(Resemblance one) {
    return one.from().sameWords(one.to()) ? 2 : one.likeness();
  }

  public DatedText draft() {
    return draft;
  }

  /** Its paragraphs in order. */
  public List<Line> lines() {
    return lines;
  }

  /** The text that it is held against as the last one: that which was asked for, or the newest of the series that it is most like; empty where it is like none. */
  public Optional<DatedText> last() {
    return Optional.ofNullable(last);
  }

  /** The paragraphs of the last text that it has nothing of. */
  public List<Passage> leftOut() {
    return leftOut;
  }
}
