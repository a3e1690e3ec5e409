package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.push.Document;
import net.sf.saxon.s9api.push.Element;
import org.engross.lineage.Comparison;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.NearMiss;
import org.engross.lineage.NotCarried;
import org.engross.lineage.NoteChange;
import org.engross.lineage.Passage;
import org.engross.lineage.Place;
import org.engross.lineage.Provision;
import org.engross.lineage.Redline;
import org.engross.lineage.VerbScale;

/** The lineage as trees for the stylesheets, all in the namespace {@code urn:engross:lineage}. */
final class LineageTrees {
  private static final String NAMESPACE = "urn:engross:lineage";

  private final Processor processor;
  private final LineageAddresses addresses;
  private final Lineage lineage;
  private final VerbScale verbs = VerbScale.read();
  private final Map<Place, List<Edge>> edges = new HashMap<>();
  private final Map<String, List<Edge>> edgesInto = new HashMap<>();
  private final Map<String, List<NotCarried>> leftOf = new HashMap<>();
  private final Map<Place, List<NearMiss>> nearMisses = new HashMap<>();
  private final LineagePoints points;

  LineageTrees(Processor processor, Lineage lineage, LineageAddresses addresses) {
    this.processor = processor;
    this.lineage = lineage;
    this.addresses = addresses;
    points = new LineagePoints(lineage);
    for (Edge edge : lineage.edges()) {
      edges.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
      edges.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
      edgesInto.computeIfAbsent(edge.to().text().slug(), key -> new ArrayList<>()).add(edge);
    }
    for (NotCarried left : lineage.notCarried()) {
      leftOf.computeIfAbsent(left.paragraph().text().slug(), key -> new ArrayList<>()).add(left);
    }
    for (NearMiss near : lineage.nearMisses()) {
      nearMisses.computeIfAbsent(near.from(), key -> new ArrayList<>()).add(near);
      nearMisses.computeIfAbsent(near.to(), key -> new ArrayList<>()).add(near);
    }
  }

  /** Writes a tree. */
  private interface Writer {
    void write(Element root) throws SaxonApiException;
  }

  private XdmNode tree(String name, Writer writer) {
    try {
      XdmDestination tree = new XdmDestination();
      Document document = processor.newPush(tree).document(true);
      document.setDefaultNamespace(NAMESPACE);
      Element root = document.element(name);
      writer.write(root);
      document.close();
      return tree.getXdmNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What all pages may know: the series with their texts and provisions, where each paragraph comes from, what was not carried forward, the scale. */
  XdmNode index() {
    return tree("lineage", root -> {
      for (LineageAddresses.Entry entry : addresses.series()) {
        series(root, entry);
      }
      for (Edge edge : lineage.edges()) {
        origin(root.element("origin"), edge);
      }
      for (NotCarried left : lineage.notCarried()) {
        left(root, left);
      }
      for (VerbScale.Step step : verbs.steps()) {
        root.element("step").attribute("scale", step.scale()).attribute("rank", String.valueOf(step.rank())).attribute("verb", step.verb()).attribute("reason", step.reason()).close();
      }
    });
  }

  /** What the pages of one text may know: its series, where its paragraphs come from, what of it was not carried forward. */
  XdmNode index(String slug) {
    return tree("lineage", root -> {
      for (LineageAddresses.Entry entry : seriesWith(slug)) {
        heading(root, entry).close();
      }
      for (Edge edge : edgesInto.getOrDefault(slug, List.of())) {
        origin(root.element("origin"), edge);
      }
      for (NotCarried left : leftOf.getOrDefault(slug, List.of())) {
        left(root, left);
      }
    });
  }

  private List<LineageAddresses.Entry> seriesWith(String slug) {
    return addresses.series().stream().filter(entry -> entry.series().texts().stream().anyMatch(text -> text.slug().equals(slug))).toList();
  }

  /** The slugs of all texts that are named there. */
  Set<String> named(String slug) {
    Set<String> named = new HashSet<>();
    seriesWith(slug).forEach(entry -> entry.series().texts().forEach(text -> named.add(text.slug())));
    edgesInto.getOrDefault(slug, List.of()).forEach(edge -> named.add(edge.from().text().slug()));
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
    Element element = root.element("series").attribute("id", entry.id()).attribute("title", entry.series().title());
    for (DatedText text : entry.series().texts()) {
      element.element("text").attribute("slug", text.slug()).close();
    }
    for (var gap : entry.series().gaps()) {
      element.element("gap").attribute("first", String.valueOf(gap.first())).attribute("last", String.valueOf(gap.last())).close();
    }
    return element;
  }

  private void series(Element root, LineageAddresses.Entry entry) throws SaxonApiException {
    Element element = heading(root, entry);
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

  private void act(Element element, Edge edge) throws SaxonApiException {
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

  /** A provision with its versions, each with what changed since the one before, and with the age of the words of the newest. */
  XdmNode provision(Provision provision) {
    return tree("provision", root -> {
      root.attribute("series", addresses.id(provision.series()));
      Provision.Version before = null;
      for (Provision.Version version : provision.versions()) {
        Element element = place(root.element("version"), version.place());
        verbs.step(version.place().passage().verb()).ifPresent(step -> attribute(element, "rank", step.scale() + " " + step.rank()));
        if (version.origin() != null) {
          act(element, version.origin());
        }
        element.element("words").text(version.place().passage().words()).close();
        if (before != null) {
          runs(element, Redline.of(before.place().passage().words(), version.place().passage().words()));
          notes(element, before.place().passage(), version.place().passage());
          points.between(before.place(), version.place(), element);
        }
        element.close();
        before = version;
      }
      for (Provision.Aged aged : provision.ages()) {
        root.element("aged").attribute("version", String.valueOf(aged.version() + 1)).text(aged.text()).close();
      }
      related(root, provision);
    });
  }

  /** Other paragraphs that gave it something or took from it, and those that look alike and were not counted. */
  private void related(Element root, Provision provision) throws SaxonApiException {
    Set<Place> own = provision.versions().stream().map(Provision.Version::place).collect(Collectors.toSet());
    for (Provision.Version version : provision.versions()) {
      for (Edge edge : edges.getOrDefault(version.place(), List.of())) {
        boolean into = edge.to().equals(version.place());
        Place other = into ? edge.from() : edge.to();
        if (!own.contains(other)) {
          Element element = place(root.element(into ? "also-from" : "also-to"), other).attribute("of", version.place().text().slug()).attribute("relation", edge.relation().word());
          addresses.provisions().of(other).filter(one -> one.versions().size() > 1).ifPresent(one -> attribute(element, "page", LineageAddresses.page(one)));
          element.close();
        }
      }
      for (NearMiss near : nearMisses.getOrDefault(version.place(), List.of())) {
        place(root.element("near"), near.to().equals(version.place()) ? near.from() : near.to()).attribute("likeness", String.valueOf(Math.round(100 * near.likeness()))).close();
      }
    }
  }

  /** Two texts paragraph beside paragraph: as many rows as a page holds, and how many there are in all. */
  XdmNode comparison(Comparison comparison, int page, int size) {
    List<Comparison.Row> rows = comparison.rows();
    return tree("comparison", root -> {
      root.attribute("earlier", comparison.earlier().slug()).attribute("later", comparison.later().slug())
          .attribute("page", String.valueOf(page)).attribute("pages", String.valueOf(Math.max(1, (rows.size() + size - 1) / size)))
          .attribute("same", count(rows, "same")).attribute("new", count(rows, "new")).attribute("left", count(rows, "left"))
          .attribute("changed", String.valueOf(rows.stream().filter(row -> !List.of("same", "new", "left").contains(row.state())).count()));
      for (Comparison.Row row : rows.subList((page - 1) * size, Math.min(rows.size(), page * size))) {
        Element element = root.element("row").attribute("state", row.state());
        for (Passage from : row.from()) {
          place(element.element("from"), new Place(comparison.earlier(), from)).text(from.words()).close();
        }
        if (row.to() != null) {
          Place to = new Place(comparison.later(), row.to());
          place(element.element("to"), to).text(row.to().words()).close();
          if (!row.from().isEmpty()) {
            Optional<Edge> edge = edges.getOrDefault(to, List.of()).stream().filter(one -> one.from().equals(new Place(comparison.earlier(), row.from().get(0)))).findFirst();
            if (edge.isPresent()) {
              Element act = element.element("act");
              act(act, edge.get());
              act.close();
            }
            runs(element, Redline.of(row.from().get(0).words(), row.to().words()));
            notes(element, row.from().get(0), row.to());
          }
        }
        element.close();
      }
    });
  }

  private static String count(List<Comparison.Row> rows, String state) {
    return String.valueOf(rows.stream().filter(row -> row.state().equals(state)).count());
  }

  private static void notes(Element parent, Passage from, Passage to) throws SaxonApiException {
    for (NoteChange change : NoteChange.between(from, to)) {
      Element element = parent.element("note").attribute("from", change.from()).attribute("to", change.to());
      runs(element, change.redline());
      element.close();
    }
  }

  static void runs(Element parent, Redline redline) throws SaxonApiException {
    Element element = parent.element("redline").attribute("text", redline.text());
    for (Redline.Run run : redline.runs()) {
      element.element(switch (run.kind()) {
        case SAME -> "same";
        case DELETED -> "del";
        case INSERTED -> "ins";
      }).attribute("minor", String.valueOf(run.minor())).text(run.text()).close();
    }
    element.close();
  }

  private static void attribute(Element element, String name, String value) {
    try {
      element.attribute(name, value);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
