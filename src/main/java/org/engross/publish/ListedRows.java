package org.engross.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.push.Element;
import net.sf.saxon.value.StringValue;

/**
 * What the lists of a collection are made from: the facts of each text, and rows about things, those of all texts together ({@code xslt/extract/listed.xsl}). All of it lies on a
 * shelf; in memory is what tells one thing from another, and where its rows are. Safe for several threads.
 */
final class ListedRows {
  /** So many texts are taken at once, so that what is known of each before it is put with the others does not grow with the collection. */
  private static final int AT_ONCE = 64;
  /** These are asked for by their keys alone. */
  private static final String SOURCES = "sources/";

  private final Press press;
  private final TreeShelf shelf;
  private final List<XdmNode> texts = new ArrayList<>();
  private final Map<String, Thing> things = new TreeMap<>();

  /** What rows are about. */
  private static final class Thing {
    private final Map<String, String> particulars;
    private final List<ListedText.Rows> rows = new ArrayList<>(1);
    private int count;
    /** How many rows the texts of each year have; of a text in several languages the first counts. */
    private final TreeMap<Integer, Integer> years = new TreeMap<>();

    private Thing(Map<String, String> particulars) {
      this.particulars = particulars;
    }
  }

  /** @param meant the keys of what concepts mean, by the addresses of these */
  ListedRows(Press press, Map<String, String> meant) {
    this.press = press;
    shelf = new TreeShelf(press.shelf(), press.processor().getUnderlyingConfiguration(), press.room());
    XdmValue keys = Functions.of(1, address -> meant.containsKey(address[0]) ? List.of(new StringValue(meant.get(address[0]))) : List.of());
    Set<String> works = new HashSet<>();
    int count = press.edition().texts().size();
    for (int from = 0; from < count; from += AT_ONCE) {
      List<Integer> places = IntStream.range(from, Math.min(count, from + AT_ONCE)).boxed().toList();
      press.jobs().each(places, place -> ListedText.of(press, place, keys, shelf)).forEach(text -> add(text, works.add(text.work())));
    }
  }

  private void add(ListedText text, boolean counts) {
    String address = Stylesheets.address(press.edition().texts().get(texts.size()).slug());
    texts.add(new XdmNode(shelf.document(text.facts(), press.processor().getUnderlyingConfiguration().getDocumentNumberAllocator().allocateDocumentNumber(), address).getRootNode()));
    for (ListedText.About about : text.things()) {
      Thing thing = things.computeIfAbsent(about.key(), key -> new Thing(about.particulars()));
      thing.rows.add(about.rows());
      thing.count += about.rows().count();
      if (text.year() != null) {
        thing.years.merge(text.year(), counts ? about.rows().count() : 0, Integer::sum);
      }
    }
  }

  /** The texts in their order, each a document with its facts alone. */
  List<XdmNode> texts() {
    return texts;
  }

  /**
   * A document with an element for each thing that stylesheets look for: its key ({@code about}), the number of its {@code rows}, and what else is known of it; in it an element
   * for each {@code year}.
   */
  XdmNode things() {
    return LineageTrees.tree(press.processor(), ListedText.NAMESPACE, "things", root -> {
      for (Map.Entry<String, Thing> entry : things.entrySet()) {
        if (!entry.getKey().startsWith(SOURCES)) {
          write(root.element("thing").attribute("about", entry.getKey()), entry.getValue());
        }
      }
    });
  }

  private static void write(Element element, Thing thing) throws SaxonApiException {
    element.attribute("rows", String.valueOf(thing.count));
    thing.particulars.forEach((name, value) -> LineageTrees.attribute(element, name, value));
    for (Map.Entry<Integer, Integer> year : thing.years.entrySet()) {
      element.element("year").attribute("of", year.getKey().toString()).attribute("rows", year.getValue().toString()).close();
    }
    element.close();
  }

  /** A function for stylesheets: the rows about a thing from one number to another, counted from 1, as far as there are any. */
  XdmValue rows() {
    return Functions.of(3, wanted -> rows(wanted[0], Integer.parseInt(wanted[1]), Integer.parseInt(wanted[2])));
  }

  private List<Item> rows(String about, int from, int to) {
    List<Item> rows = new ArrayList<>();
    int number = 1;
    for (ListedText.Rows some : things.containsKey(about) ? things.get(about).rows : List.<ListedText.Rows>of()) {
      if (number <= to && number + some.count() > from) {
        int place = number;
        for (NodeInfo row : first(first(shelf.tree(some.place(), about).getRootNode())).children()) {
          if (place >= from && place <= to) {
            rows.add(row);
          }
          place++;
        }
      }
      number += some.count();
    }
    return rows;
  }

  private static NodeInfo first(NodeInfo node) {
    return node.children().iterator().next();
  }
}
