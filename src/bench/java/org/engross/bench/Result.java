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
  private final List<Failure> failures = new ArrayList<>();
  private int texts;
  private int exact;

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

  List<Failure> failures() {
    return failures;
  }

  /** To be called once the comparison of a text is complete. */
  void close() {
    texts = 1;
    exact = scores.values().stream().allMatch(Score::perfect) ? 1 : 0;
  }

  void add(Result other) {
    texts += other.texts;
    exact += other.exact;
    other.scores.forEach((measure, score) -> scores.get(measure).add(score));
  }

  int texts() {
    return texts;
  }

  boolean right() {
    return exact == texts;
  }

  double exact() {
    return texts == 0 ? 1 : (double) exact / texts;
  }
}
