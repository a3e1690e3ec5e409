package org.engross.ledger;

import org.engross.diagnostic.Json;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Reason;

/**
 * How a fact about a text as a whole is known.
 *
 * @param resolution name of the text it is a fact of; null where the file holds no other
 * @param name symbol, title, adopted ...
 * @param value null where it is absent
 * @param reason printed, told, declared, supplied or absent
 * @param ground in words
 * @param position of what says so in the source; null where nothing does
 */
public record FactExplanation(String resolution, String name, String value, Reason reason, String ground, Position position) {

  /** As people read it: the fact, and below it the ground. */
  String text() {
    return "  " + name + (value == null ? "" : ": " + value) + "\n    " + (position == null ? "" : position + ": ") + ground
        + " [" + reason.certainty().words() + "]\n";
  }

  /** An object with {@code resolution} (where the file holds several), {@code fact, value, code, certainty, text, line, column}; null stands for what is not known. */
  String json() {
    return "{" + (resolution == null ? "" : "\"resolution\": " + Json.quoted(resolution) + ", ") + "\"fact\": " + Json.quoted(name) + ", \"value\": " + (value == null ? "null" : Json.quoted(value))
        + ", \"code\": " + Json.quoted(reason.code()) + ", \"certainty\": " + Json.quoted(reason.certainty().words())
        + ", \"text\": " + Json.quoted(ground) + ", \"line\": " + (position == null ? "null" : position.line())
        + ", \"column\": " + (position == null ? "null" : position.column()) + "}";
  }
}
