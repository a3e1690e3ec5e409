package org.engross.drafting;

import org.engross.diagnostic.MessageId;

/**
 * A breach of a drafting rule.
 *
 * @param start where in the clause the words concerned begin
 * @param text complete
 */
public record Slip(MessageId id, Clause clause, int start, String text) {

  static Slip of(MessageId id, Clause clause, int start, Object... arguments) {
    return new Slip(id, clause, start, id.text(arguments));
  }
}
