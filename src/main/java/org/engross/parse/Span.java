package org.engross.parse;

import java.util.List;
import java.util.function.Function;
import org.engross.model.Inline;

/**
 * A stretch of a paragraph that becomes one inline.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param inline makes the inline of the content
 * @param plain whether italics inside it say nothing more, because the inline itself is set in italics
 */
record Span(int start, int end, Function<List<Inline>, Inline> inline, boolean plain) {
  Span(int start, int end, Function<List<Inline>, Inline> inline) {
    this(start, end, inline, false);
  }
}
