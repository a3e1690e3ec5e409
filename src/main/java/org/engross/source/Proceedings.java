package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Passage;

/**
 * What a file records about a resolution beside its text, as it stands there: subjects, the way to adoption, the vote.
 *
 * @param subjects in the order of the file
 * @param stages from the draft to the adoption
 * @param outcome what the record of the vote says came of it; empty where it says nothing
 * @param sides of a recorded vote; empty where none is recorded
 */
public record Proceedings(List<Subject> subjects, List<Stage> stages, Passage outcome, List<Side> sides) {
  /** Every passage of it. */
  public List<Passage> passages() {
    List<Passage> all = new ArrayList<>();
    for (Subject one : subjects) {
      all.addAll(List.of(one.value(), one.showAs(), one.shortForm(), one.href(), one.dictionary()));
    }
    for (Stage one : stages) {
      all.addAll(List.of(one.name(), one.date(), one.document(), one.paragraph(), one.by()));
      all.addAll(one.names());
    }
    all.add(outcome);
    for (Side side : sides) {
      all.addAll(List.of(side.choice(), side.count()));
      all.addAll(side.voters());
    }
    return all;
  }

  /** Nothing is recorded. */
  public static final Proceedings NONE = new Proceedings(List.of(), List.of(), Passage.supplied(""), List.of());

  /**
   * A term that the text is classified under. Each passage is empty where the file has nothing.
   *
   * @param group terms of one classification have one number, from 0
   */
  public record Subject(Passage value, Passage showAs, Passage shortForm, Passage href, Passage dictionary, int group) {}

  /**
   * A step on the way to adoption. Each passage is empty where the file has nothing.
   *
   * @param document the draft, the report or the record
   * @param paragraph of that document
   * @param by who took the step, as one text
   * @param names who took the step, where the file tells the names apart; else empty
   */
  public record Stage(Passage name, Passage date, Passage document, Passage paragraph, Passage by, List<Passage> names) {}

  /**
   * One side of a vote.
   *
   * @param count as the file has it
   * @param voters a name each
   */
  public record Side(Passage choice, Passage count, List<Passage> voters) {}
}
