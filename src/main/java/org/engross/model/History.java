package org.engross.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a source records about a resolution beside its text: subjects, the way to adoption, the vote.
 *
 * @param keywords in the order of the source
 * @param steps from the draft to the adoption
 * @param voting empty where no vote is recorded
 */
public record History(List<Keyword> keywords, List<Step> steps, Optional<Voting> voting) {
  /** Nothing is recorded. */
  public static final History NONE = new History(List.of(), List.of(), Optional.empty());

  /**
   * A subject.
   *
   * @param value the term in machine form
   * @param showAs the term as people read it
   * @param shortForm as an index would have it, or null
   * @param href its address in the dictionary, or null
   * @param dictionary the vocabulary it belongs to: "UNBIS Thesaurus"
   * @param group terms that the source classifies together have one number, from 0
   */
  public record Keyword(String value, String showAs, String shortForm, String href, String dictionary, int group) {}

  /**
   * A step on the way to adoption.
   *
   * @param name draftResolution, draftResolutionAdditionalSponsors, recommendedForAdoption or adopted
   * @param date null where it is not known
   * @param document the symbol of the draft, report or record, with the paragraph of it that is meant: "A/75/414, para. 8"; or null
   * @param by sponsors or others who took it, as recorded; may be empty
   */
  public record Step(String name, LocalDate date, String document, List<String> by) {}

  /**
   * How it was voted on.
   *
   * @param outcome adoptedRecordedVote, adoptedWithoutVote
   * @param counts empty where none was taken
   */
  public record Voting(String outcome, List<Count> counts) {}

  /**
   * One side of a recorded vote.
   *
   * @param choice inFavour, against or abstaining
   * @param value the number recorded
   * @param voters names as recorded; may be empty
   */
  public record Count(String choice, int value, List<String> voters) {}
}
