package org.engross.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.model.Inline;
import org.engross.source.StyledText;

/** A styled text and the spans found in it become inlines: every character once, in order. */
final class InlineBuilder {
  private InlineBuilder() {}

  /** @param spans none crosses another; one may stand inside another */
  static List<Inline> build(StyledText text, List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed()));
    return build(text.withItalicsOfWords(), sorted, 0, text.length(), false);
  }

  private static List<Inline> build(StyledText text, List<Span> spans, int start, int end, boolean plain) {
    List<Inline> content = new ArrayList<>();
    int at = start;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.start() >= end) {
        break;
      }
      if (span.start() < at || span.end() > end) {
        continue;
      }
      leaves(text, at, span.start(), plain, content);
      boolean inner = plain || span.plain();
      content.add(span.inline().apply(build(text, spans.subList(i + 1, spans.size()), span.start(), span.end(), inner)));
      at = span.end();
    }
    leaves(text, at, end, plain, content);
    return content;
  }

  /** What nobody can see to be slanted: the comma behind the name of the organ in the opening line. */
  private static final Pattern STOPS = Pattern.compile("[\\s,;:]+");

  /** A raised blank looks like any other. */
  private static boolean raised(StyledText text, int index) {
    return text.superscript(index) && !Character.isWhitespace(text.charAt(index));
  }

  private static void leaves(StyledText text, int start, int end, boolean plain, List<Inline> content) {
    int at = start;
    while (at < end) {
      boolean italic = !plain && text.italic(at);
      boolean raised = raised(text, at);
      int run = at + 1;
      while (run < end && (!plain && text.italic(run)) == italic && raised(text, run) == raised) {
        run++;
      }
      Inline leaf = new Inline.Text(text.passage().subSequence(at, run));
      leaf = raised ? new Inline.Superior(List.of(leaf)) : leaf;
      content.add(italic && !STOPS.matcher(text.subSequence(at, run)).matches() ? new Inline.Italic(List.of(leaf)) : leaf);
      at = run;
    }
  }
}
