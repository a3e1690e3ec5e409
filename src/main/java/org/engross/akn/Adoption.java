package org.engross.akn;

import java.util.Map;
import java.util.Optional;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Meeting;

/** The meeting at which a resolution was adopted and what came of it, as classes of the ontology. */
final class Adoption {
  private static final Map<String, String> OUTCOMES =
      Map.of("adoptedWithoutVote", "Adopted without a vote", "adoptedRecordedVote", "Adopted by recorded vote");

  private Adoption() {}

  /** {@code unga.63.plenary.70}; where the session is not known, the day tells the meeting apart. Empty where no meeting is known. */
  static Optional<String> meeting(Identity identity, Facts facts, References references) {
    return facts.meeting().map(Fact::value).map(meeting -> {
      Optional<Integer> session = facts.session().map(Fact::value);
      String when = session.map(String::valueOf).orElseGet(() -> identity.address().date().toString());
      String path = identity.address().actor() + "." + when + (meeting.plenary() ? ".plenary." : ".meeting.") + meeting.number();
      return references.event("adoptionMeeting", path, name(meeting, session));
    });
  }

  private static String name(Meeting meeting, Optional<Integer> session) {
    return meeting.text() + session.map(number -> ", session " + number).orElse("");
  }

  /** @param outcome {@code adoptedWithoutVote} or {@code adoptedRecordedVote}; nothing else has a name so far */
  static Optional<String> outcome(Optional<String> outcome, References references) {
    return outcome.filter(OUTCOMES::containsKey).map(key -> references.outcome(key, OUTCOMES.get(key)));
  }
}
