package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the comparison of one text, or of many, gives. */
final class Result {
  /** What is measured. */
  enum Measure {
    PREAMBULAR,
    OPERATIVE,
    POINTS,
    OTHER,
    NOTES,
    WORDS,
    FACTS
  }

  private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
  private final Map<Measure, Integer> otherForms = new EnumMap<>(Measure.class);
  private final List<Failure> failures = new ArrayList<>();
  private int texts;
  private int exact;
  private int exactInEitherForm;

  Result() {
    for (Measure measure : Measure.values()) {
      scores.put(measure, new Score());
    }
  }

  Score score(Measure measure) {
    return scores.get(measure);
  }

  void fail(String kind, String expected, String came) {
    failures.add(new Failure(kind, expected, came));
  }

  /** A paragraph differs only in that its opening words end where those of the same phrase end in other official files. */
  void otherForm(Measure measure) {
    otherForms.merge(measure, 1, Integer::sum);
  }

  List<Failure> failures() {
    return failures;
  }

  /** To be called once the comparison of a text is complete. */
  void close() {
    texts = 1;
    exact = scores.values().stream().allMatch(Score::perfect) ? 1 : 0;
    exactInEitherForm = scores.entrySet().stream().allMatch(score -> score.getValue().perfect(otherForms.getOrDefault(score.getKey(), 0))) ? 1 : 0;
  }

  void add(Result other) {
    texts += other.texts;
    exact += other.exact;
    exactInEitherForm += other.exactInEitherForm;
    other.scores.forEach((measure, score) -> scores.get(measure).add(score));
  }

  int texts() {
    return texts;
  }

  boolean right() {
    return exact == texts;
  }

  double exact() {
    return share(exact);
  }

  /** As {@link #exact()}, where opening words that the official files set in two ways are right in both. */
  double exactInEitherForm() {
    return share(exactInEitherForm);
  }

  private double share(int count) {
    return texts == 0 ? 1 : (double) count / texts;
  }
}
