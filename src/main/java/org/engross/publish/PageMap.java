package org.engross.publish;

import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;

/**
 * On which pages anchors stand, as one layout put them.
 *
 * @param spans by the name of an anchor, the folios of the first and of the last page of what it names
 */
record PageMap(Map<String, Span> spans) {
  /** What is known before anything is laid out. */
  static final PageMap NONE = new PageMap(Map.of());

  /** From page to page. */
  record Span(int first, int last) {
    Span shifted(int pages) {
      return new Span(first + pages, last + pages);
    }
  }

  /** Stands in an anchor between the name of the text and that of the place. */
  private static final String JOINT = "__";

  /** Keeps where FOP put the anchors. */
  static PageMap of(Iterable<String> anchors, IDTracker tracker) {
    Map<String, Span> spans = new HashMap<>();
    for (String anchor : anchors) {
      PageViewport first = tracker.getFirstPageViewportContaining(anchor);
      if (first != null) {
        spans.put(anchor, new Span(first.getPageNumber(), tracker.getLastPageViewportContaining(anchor).getPageNumber()));
      }
    }
    return new PageMap(spans);
  }

  /** What belongs to a text, by its slug, counted from its own first page. */
  PageMap ofText(String slug) {
    int before = spans.get(slug).first() - 1;
    Map<String, Span> own = new HashMap<>();
    spans.forEach((anchor, span) -> {
      if (anchor.equals(slug) || anchor.startsWith(slug + JOINT)) {
        own.put(anchor, span.shifted(-before));
      }
    });
    return new PageMap(own);
  }

  /** Texts one behind the other, each of which opens on a recto. */
  static PageMap bound(Iterable<PageMap> texts) {
    Map<String, Span> spans = new HashMap<>();
    int before = 0;
    for (PageMap text : texts) {
      int start = before;
      text.spans.forEach((anchor, span) -> spans.put(anchor, span.shifted(start)));
      int pages = text.pages();
      before += pages + pages % 2;
    }
    return new PageMap(spans);
  }

  /** The last page that anything stands on; 0 where nothing is known. */
  int pages() {
    return spans.values().stream().mapToInt(Span::last).max().orElse(0);
  }

  /** True where everything that is here stands on the same pages there. */
  boolean holdsIn(PageMap other) {
    return spans.entrySet().stream().allMatch(entry -> entry.getValue().equals(other.spans.get(entry.getKey())));
  }

  /** As the stylesheets have it: {@code map(xs:string, xs:integer+)}, two folios for each anchor. */
  XdmMap asMap() {
    Map<XdmAtomicValue, XdmValue> entries = new HashMap<>();
    spans.forEach((anchor, span) -> entries.put(
        new XdmAtomicValue(anchor), new XdmAtomicValue(span.first()).append(new XdmAtomicValue(span.last()))));
    return new XdmMap(entries);
  }
}
