package org.engross.akn;

import java.util.Locale;
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
      Optional<String> session = session(facts);
      String when = session.orElseGet(() -> identity.address().date().toString());
      String path = identity.address().actor() + "." + when + (meeting.plenary() ? ".plenary." : ".meeting.") + meeting.number();
      return references.event("adoptionMeeting", path, name(meeting, session));
    });
  }

  private static String name(Meeting meeting, Optional<String> session) {
    return meeting.text() + session.map(code -> ", session " + code.toUpperCase(Locale.ROOT)).orElse("");
  }

  /** "57"; a special or emergency session, which only the symbol tells from a regular one, is "s-32" or "es-11". */
  static Optional<String> session(Facts facts) {
    return facts.session().map(session -> facts.symbol().flatMap(symbol -> symbol.value().sessionCode())
        .filter(code -> code.endsWith("-" + session.value())).orElseGet(() -> session.value().toString()));
  }

  /** @param outcome {@code adoptedWithoutVote} or {@code adoptedRecordedVote}; nothing else has a name so far */
  static Optional<String> outcome(Optional<String> outcome, References references) {
    return outcome.filter(OUTCOMES::containsKey).map(key -> references.outcome(key, OUTCOMES.get(key)));
  }
}
