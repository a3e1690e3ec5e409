package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.push.Document;
import net.sf.saxon.s9api.push.Element;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.NotCarried;
import org.engross.lineage.Place;
import org.engross.lineage.Provision;
import org.engross.lineage.VerbScale;

/** The lineage as trees for the stylesheets, all in the namespace {@code urn:engross:lineage}: what pages know of all of it, or of that of one text. */
final class LineageTrees {
  private static final String NAMESPACE = "urn:engross:lineage";

  private final Processor processor;
  private final LineageAddresses addresses;
  private final Lineage lineage;
  private final VerbScale verbs = VerbScale.own();
  private final Map<String, List<NotCarried>> leftOf = new HashMap<>();
  private final Map<String, List<LineageAddresses.Entry>> seriesOf = new HashMap<>();

  LineageTrees(Processor processor, Lineage lineage, LineageAddresses addresses) {
    this.processor = processor;
    this.lineage = lineage;
    this.addresses = addresses;
    addresses.series().forEach(entry -> entry.series().texts().forEach(text -> seriesOf.computeIfAbsent(text.slug(), slug -> new ArrayList<>(1)).add(entry)));
    for (NotCarried left : lineage.notCarried()) {
      leftOf.computeIfAbsent(left.paragraph().text().slug(), key -> new ArrayList<>()).add(left);
    }
  }

  /** Writes a tree. */
  interface Writer {
    void write(Element root) throws SaxonApiException;
  }

  private XdmNode tree(String name, Writer writer) {
    return tree(processor, name, writer);
  }

  /** A document with a root of this name. */
  static XdmNode tree(Processor processor, String name, Writer writer) {
    return tree(processor, NAMESPACE, name, writer);
  }

  /** The same in another namespace. */
  static XdmNode tree(Processor processor, String namespace, String name, Writer writer) {
    try {
      XdmDestination tree = new XdmDestination();
      Document document = processor.newPush(tree).document(true);
      document.setDefaultNamespace(namespace);
      Element root = document.element(name);
      writer.write(root);
      document.close();
      return tree.getXdmNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the lists of the website know: the series with their texts, in how many of each one's provisions several texts have a part ({@code carried}), and the scale. */
  XdmNode series() {
    return tree("lineage", root -> {
      for (LineageAddresses.Entry entry : addresses.series()) {
        List<Provision> provisions = addresses.provisions().of(entry.series());
        texts(named(root, entry).attribute("carried", String.valueOf(provisions.stream().filter(provision -> provision.versions().size() > 1).count())), entry).close();
      }
      steps(root);
    });
  }

  private void steps(Element root) throws SaxonApiException {
    for (VerbScale.Step step : verbs.steps()) {
      root.element("step").attribute("scale", step.scale()).attribute("rank", String.valueOf(step.rank())).attribute("verb", step.verb()).attribute("reason", step.reason()).close();
    }
  }

  /** All of it: the series with their provisions, the scale, where each paragraph comes from and what was not carried forward. */
  XdmNode index() {
    return tree("lineage", root -> {
      for (LineageAddresses.Entry entry : addresses.series()) {
        series(heading(root, entry), entry);
      }
      steps(root);
      for (Edge edge : lineage.edges()) {
        origin(root.element("origin"), edge);
      }
      for (NotCarried left : lineage.notCarried()) {
        left(root, left);
      }
    });
  }

  /** What the pages of one text may know: its series, where its paragraphs come from, what of it was not carried forward. */
  XdmNode index(String slug) {
    return tree("lineage", root -> {
      for (LineageAddresses.Entry entry : seriesWith(slug)) {
        heading(root, entry).close();
      }
      for (Edge edge : addresses.edgesInto(slug)) {
        origin(root.element("origin"), edge);
      }
      for (NotCarried left : leftOf.getOrDefault(slug, List.of())) {
        left(root, left);
      }
    });
  }

  /** What pages that are made from a tree each may know beside it: the texts of their series. */
  XdmNode index(LineageAddresses.Entry series) {
    return tree("lineage", root -> heading(root, series).close());
  }

  private List<LineageAddresses.Entry> seriesWith(String slug) {
    return seriesOf.getOrDefault(slug, List.of());
  }

  /** The slugs of all texts that are named there. */
  Set<String> named(String slug) {
    Set<String> named = new HashSet<>();
    seriesWith(slug).forEach(entry -> entry.series().texts().forEach(text -> named.add(text.slug())));
    addresses.edgesInto(slug).forEach(edge -> named.add(edge.from().text().slug()));
    leftOf.getOrDefault(slug, List.of()).forEach(left -> {
      named.add(left.next().slug());
      if (left.comesBack() != null) {
        named.add(left.comesBack().text().slug());
      }
    });
    return named;
  }

  private void left(Element root, NotCarried left) throws SaxonApiException {
    Element element = place(root.element("left"), left.paragraph()).attribute("next", left.next().slug());
    if (left.comesBack() != null) {
      element.attribute("back", left.comesBack().text().slug()).attribute("back-label", left.comesBack().passage().label()).attribute("back-anchor", left.comesBack().passage().anchor());
    }
    element.close();
  }

  private static Element heading(Element root, LineageAddresses.Entry entry) throws SaxonApiException {
    return texts(named(root, entry), entry);
  }

  private static Element named(Element root, LineageAddresses.Entry entry) throws SaxonApiException {
    return root.element("series").attribute("id", entry.id()).attribute("title", entry.series().title());
  }

  private static Element texts(Element element, LineageAddresses.Entry entry) throws SaxonApiException {
    for (DatedText text : entry.series().texts()) {
      element.element("text").attribute("slug", text.slug()).close();
    }
    for (var gap : entry.series().gaps()) {
      element.element("gap").attribute("first", String.valueOf(gap.first())).attribute("last", String.valueOf(gap.last())).close();
    }
    return element;
  }

  /** What a page of the matrix of a series is made from. @param number of the page, from 1 on */
  XdmNode matrix(LineageAddresses.Entry entry, int number) {
    return tree("matrix", root -> series(heading(root.attribute("number", String.valueOf(number)), entry), entry));
  }

  private void series(Element element, LineageAddresses.Entry entry) throws SaxonApiException {
    for (Provision provision : addresses.provisions().of(entry.series())) {
      Element row = element.element("provision").attribute("page", LineageAddresses.page(provision));
      for (Provision.Version version : provision.versions()) {
        Element cell = place(row.element("version"), version.place());
        if (version.origin() != null) {
          act(cell, version.origin());
        }
        cell.close();
      }
      row.close();
    }
    element.close();
  }

  static Element place(Element element, Place place) throws SaxonApiException {
    return element.attribute("slug", place.text().slug()).attribute("label", place.passage().label()).attribute("anchor", place.passage().anchor()).attribute("verb", place.passage().verb());
  }

  static void act(Element element, Edge edge) throws SaxonApiException {
    element.attribute("relation", edge.relation().word()).attribute("confidence", edge.confidence().word()).attribute("given", edge.given() == null ? "" : edge.given()).attribute("moved", String.valueOf(edge.moved()))
        .attribute("revived", String.valueOf(edge.revived())).attribute("shift", edge.shift().verb().word())
        .attribute("from-verb", edge.shift().from()).attribute("to-verb", edge.shift().to())
        .attribute("gained", String.join(", ", edge.shift().gained())).attribute("lost", String.join(", ", edge.shift().lost()));
  }

  private void origin(Element element, Edge edge) throws SaxonApiException {
    place(element, edge.to()).attribute("from", edge.from().text().slug()).attribute("from-label", edge.from().passage().label())
        .attribute("from-anchor", edge.from().passage().anchor()).attribute("principal", String.valueOf(edge.principal()));
    addresses.provisions().of(edge.to()).filter(provision -> provision.versions().size() > 1).ifPresent(provision -> attribute(element, "page", LineageAddresses.page(provision)));
    act(element, edge);
    element.close();
  }

  static void attribute(Element element, String name, String value) {
    try {
      element.attribute(name, value);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
