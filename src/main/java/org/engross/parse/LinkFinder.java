package org.engross.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Passage;
import org.engross.model.Cited;
import org.engross.model.Inline;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/**
 * The links that a source has in its text. A link to a document of the United Nations is a citation of it, which the words alone did
 * not show to be one; any other stays a link.
 */
final class LinkFinder {
  /** Where the United Nations publishes its documents: the symbol follows the language. */
  private static final Pattern DOCUMENT = Pattern.compile("https?://(?:www\\.)?undocs\\.org/(?:[a-z]{2}/)?([A-Z]{1,8}/[^?#]+)");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

  /** By the offset of their first character. */
  private final Map<Integer, SourceLines.Link> links = new HashMap<>();

  LinkFinder(List<SourceLines.Link> links) {
    for (SourceLines.Link link : links) {
      Passage text = link.text().strip();
      if (text.length() > 0 && WEB.matcher(link.href().strip()).matches()) {
        this.links.put(text.offset(0), link);
      }
    }
  }

  List<Span> find(StyledText text) {
    List<Span> spans = new ArrayList<>();
    if (links.isEmpty()) {
      return spans;
    }
    for (int start = 0; start < text.length(); start++) {
      int offset = text.passage().offset(start);
      SourceLines.Link link = offset == Passage.NOWHERE ? null : links.get(offset);
      if (link != null) {
        Passage words = link.text().strip();
        int last = words.offset(words.length() - 1);
        int end = start;
        while (end < text.length() && text.passage().offset(end) != last) {
          end++;
        }
        if (end < text.length()) {
          spans.add(span(start, end + 1, link.href().strip().toString()));
        }
      }
    }
    return spans;
  }

  private static Span span(int start, int end, String href) {
    Matcher document = DOCUMENT.matcher(href);
    if (document.matches()) {
      Cited cited = new Cited(Cited.Kind.DOCUMENT, null, null, document.group(1).replaceAll("[/.]+$", ""), null, null);
      return new Span(start, end, content -> new Inline.Citation(cited, content));
    }
    return new Span(start, end, content -> new Inline.Link(href, content));
  }
}
