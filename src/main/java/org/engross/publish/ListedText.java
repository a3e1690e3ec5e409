package org.engross.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * What the lists of a collection have of one text, put aside.
 *
 * @param facts where the document with its facts lies
 * @param work its address, which is that of the same text in another language too
 * @param year of its adoption; null where that is not known
 * @param things that it has rows about
 */
record ListedText(Shelf.Place facts, String work, Integer year, List<About> things) {
  static final String STYLESHEET = "xslt/extract/listed.xsl";
  static final String NAMESPACE = "urn:engross:listed";
  private static final QName OF = new QName(NAMESPACE, "of");

  /**
   * Rows of a text about one thing.
   *
   * @param key what lists know the thing by
   * @param particulars what is known of it beside that
   */
  record About(String key, Map<String, String> particulars, Rows rows) {}

  /** Where rows lie, and how many. */
  record Rows(Shelf.Place place, int count) {}

  /**
   * Takes it from the extract of a text.
   *
   * @param place of the text in the edition
   * @param meant a function for the stylesheet: the key of what a concept means, by its address
   */
  static ListedText of(Press press, int place, XdmValue meant, TreeShelf shelf) {
    XdmNode extract = press.extracts().document(place);
    PublishedText own = press.edition().texts().get(place).alone();
    XdmNode edition = EditionTree.of(press.edition().with(List.of(own)), List.of(), page -> false, press.processor());
    try {
      XdmValue made = Stylesheets.transformer(press.compile(STYLESHEET), Map.of(new QName("edition"), edition, new QName("texts"), extract, new QName("meant"), meant))
          .callFunction(OF, new XdmValue[] {extract});
      XdmNode facts = child((XdmNode) made.itemAt(0));
      String year = facts.attribute("year");
      List<About> things = made.stream().skip(1).map(document -> about((XdmNode) document, shelf)).toList();
      return new ListedText(shelf.put((XdmNode) made.itemAt(0)), facts.attribute("work"), year == null ? null : Integer.valueOf(year), things);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("lists: " + own.slug() + ": " + e.getMessage(), e);
    }
  }

  private static About about(XdmNode document, TreeShelf shelf) {
    XdmNode thing = child(document);
    Map<String, String> particulars = new HashMap<>();
    thing.axisIterator(Axis.ATTRIBUTE).forEachRemaining(attribute -> particulars.put(attribute.getNodeName().getLocalName(), attribute.getStringValue()));
    int count = 0;
    for (XdmNode row : child(thing).children()) {
      count++;
    }
    return new About(particulars.remove("about"), particulars, new Rows(shelf.put(document), count));
  }

  private static XdmNode child(XdmNode node) {
    return node.children().iterator().next();
  }
}
