package org.engross.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the notes of a web page by its links.
 *
 * <p>rule: a link whose words are a figure or a mark, and which leads to a later place of the same page, calls the note that stands there;
 * a link that leads back is the note's way to its call.
 */
final class HtmlNotes {
  private static final Pattern MARKER = Pattern.compile("[\\[(]?\\s*(?:note\\s+)?(\\d{1,3}|\\*{1,3}|[a-z]|[\u2020\u2021\u00a7])\\s*[\\])./]*");
  private static final Pattern RETURN = Pattern.compile("[\\[(]?(?:\\^|\u2191|\u21a9\ufe0e?|\u21b5|back|jump up|return)[\\])]?.*", Pattern.CASE_INSENSITIVE);

  /** Calls by their link. */
  private final Map<Element, String> calls = new IdentityHashMap<>();
  private final Map<Element, Boolean> returns = new IdentityHashMap<>();
  /** Markers by the block in which their note begins. */
  private final Map<Element, String> notes = new IdentityHashMap<>();
  /** The items of lists that hold a note. */
  private final Set<Element> items = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlNotes(Element body) {
    Map<Node, Integer> order = new IdentityHashMap<>();
    Map<String, Element> anchors = new HashMap<>();
    int[] count = {0};
    body.traverse((node, depth) -> {
      order.put(node, count[0]++);
      if (node instanceof Element element) {
        for (String name : List.of(element.id(), element.normalName().equals("a") ? element.attr("name") : "")) {
          if (!name.isEmpty()) {
            anchors.putIfAbsent(name, element);
          }
        }
      }
    });
    List<Element> back = new ArrayList<>();
    for (Element link : body.select("a[href]")) {
      String href = link.attr("href");
      Element target = href.indexOf('#') < 0 ? null : anchors.get(href.substring(href.indexOf('#') + 1));
      Matcher marker = MARKER.matcher(link.text().strip());
      if (target == null) {
        continue;
      }
      boolean later = order.get(target) > order.get(link);
      Element block = block(target);
      if (marker.matches() && later && block != block(link)) {
        calls.put(link, marker.group(1));
        notes.putIfAbsent(block, marker.group(1));
        items.add(block.closest("li"));
      } else if (!later) {
        back.add(link);
      }
    }
    back.stream().filter(link -> note(link) != null).forEach(link -> returns.put(link, MARKER.matcher(link.text().strip()).matches()));
  }

  /** The block that holds an anchor; an anchor that is a block of its own and empty belongs to the next. */
  private static Element block(Element anchor) {
    Element block = anchor;
    while (!HtmlText.isBlock(block) && block.parent() != null && !block.parent().normalName().equals("body")) {
      block = block.parent();
    }
    if (HtmlWords.blank(block) && block.nextElementSibling() != null) {
      block = block.nextElementSibling();
    }
    // the paragraph in which its words begin
    Element first = block;
    while (first != null) {
      block = first;
      first = block.children().stream().filter(child -> HtmlText.isBlock(child) && !HtmlWords.blank(child)).findFirst().orElse(null);
      if (first != null && HtmlWords.ofItsOwn(block)) {
        break;
      }
    }
    return block;
  }

  /** The marker that a link calls; null where it is no call. */
  String call(Element link) {
    return calls.get(link);
  }

  /** Whether a link leads from a note back to its call by an arrow or the like, which is no word of the note. */
  boolean isReturn(Element link) {
    return Boolean.FALSE.equals(returns.get(link)) && RETURN.matcher(link.text().strip()).matches();
  }

  /** The marker of the note that begins in a block; null where none does. */
  String opens(Element block) {
    return notes.get(block);
  }

  /** Whether a note is an item of a list, whose number is the marker. */
  boolean isItem(Element item) {
    return items.contains(item);
  }

  /** The marker of the note that an element stands in; null where it stands in none. */
  private String note(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (notes.containsKey(around)) {
        return notes.get(around);
      }
    }
    return null;
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }
}
