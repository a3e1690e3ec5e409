package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.push.Element;
import org.engross.lineage.Comparison;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.NearMiss;
import org.engross.lineage.NoteChange;
import org.engross.lineage.Passage;
import org.engross.lineage.Place;
import org.engross.lineage.Provision;
import org.engross.lineage.Redline;
import org.engross.lineage.VerbScale;

/** The trees that pages of lineage are made from, a page a provision or a pair of texts, in the namespace of {@link LineageTrees}. */
final class LineagePageTrees {
  private final Processor processor;
  private final LineageAddresses addresses;
  private final VerbScale verbs = VerbScale.own();
  private final Map<Place, List<Edge>> edges = new HashMap<>();
  private final Map<Place, List<NearMiss>> nearMisses = new HashMap<>();
  private final LineagePoints points;

  LineagePageTrees(Processor processor, Lineage lineage, LineageAddresses addresses) {
    this.processor = processor;
    this.addresses = addresses;
    points = new LineagePoints(lineage);
    for (Edge edge : lineage.edges()) {
      edges.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
      edges.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
    }
    for (NearMiss near : lineage.nearMisses()) {
      nearMisses.computeIfAbsent(near.from(), key -> new ArrayList<>()).add(near);
      nearMisses.computeIfAbsent(near.to(), key -> new ArrayList<>()).add(near);
    }
  }

  /**
   * A provision with its versions, each with what changed since the one before, and with the age of the words of the newest.
   *
   * @param redlines compares words
   */
  XdmNode provision(Provision provision, BiFunction<String, String, Redline> redlines) {
    return LineageTrees.tree(processor, "provision", root -> {
      root.attribute("series", addresses.id(provision.series()));
      Provision.Version before = null;
      for (Provision.Version version : provision.versions()) {
        Element element = LineageTrees.place(root.element("version"), version.place());
        verbs.step(version.place().passage().verb()).ifPresent(step -> LineageTrees.attribute(element, "rank", step.scale() + " " + step.rank()));
        if (version.origin() != null) {
          LineageTrees.act(element, version.origin());
        }
        element.element("words").text(version.place().passage().words()).close();
        if (before != null) {
          runs(element, redlines.apply(before.place().passage().words(), version.place().passage().words()));
          notes(element, before.place().passage(), version.place().passage(), redlines);
          points.between(before.place(), version.place(), element, redlines);
        }
        element.close();
        before = version;
      }
      for (Provision.Aged aged : provision.ages(redlines)) {
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
          Element element = LineageTrees.place(root.element(into ? "also-from" : "also-to"), other).attribute("of", version.place().text().slug()).attribute("relation", edge.relation().word());
          addresses.provisions().of(other).filter(one -> one.versions().size() > 1).ifPresent(one -> LineageTrees.attribute(element, "page", LineageAddresses.page(one)));
          element.close();
        }
      }
      for (NearMiss near : nearMisses.getOrDefault(version.place(), List.of())) {
        LineageTrees.place(root.element("near"), near.to().equals(version.place()) ? near.from() : near.to()).attribute("likeness", String.valueOf(Math.round(100 * near.likeness()))).close();
      }
    }
  }

  /**
   * Two texts paragraph beside paragraph: as many rows as a page holds, and how many there are in all.
   *
   * @param redlines compares words
   */
  XdmNode comparison(Comparison comparison, int page, int size, BiFunction<String, String, Redline> redlines) {
    List<Comparison.Row> rows = comparison.rows();
    return LineageTrees.tree(processor, "comparison", root -> {
      root.attribute("earlier", comparison.earlier().slug()).attribute("later", comparison.later().slug())
          .attribute("page", String.valueOf(page)).attribute("pages", String.valueOf(Math.max(1, (rows.size() + size - 1) / size)))
          .attribute("same", count(rows, "same")).attribute("new", count(rows, "new")).attribute("left", count(rows, "left"))
          .attribute("changed", String.valueOf(rows.stream().filter(row -> !List.of("same", "new", "left").contains(row.state())).count()));
      for (Comparison.Row row : rows.subList((page - 1) * size, Math.min(rows.size(), page * size))) {
        Element element = root.element("row").attribute("state", row.state());
        for (Passage from : row.from()) {
          LineageTrees.place(element.element("from"), new Place(comparison.earlier(), from)).text(from.words()).close();
        }
        if (row.to() != null) {
          Place to = new Place(comparison.later(), row.to());
          LineageTrees.place(element.element("to"), to).text(row.to().words()).close();
          if (!row.from().isEmpty()) {
            Optional<Edge> edge = edges.getOrDefault(to, List.of()).stream().filter(one -> one.from().equals(new Place(comparison.earlier(), row.from().get(0)))).findFirst();
            if (edge.isPresent()) {
              Element act = element.element("act");
              LineageTrees.act(act, edge.get());
              act.close();
            }
            runs(element, redlines.apply(row.from().get(0).words(), row.to().words()));
            notes(element, row.from().get(0), row.to(), redlines);
          }
        }
        element.close();
      }
    });
  }

  private static String count(List<Comparison.Row> rows, String state) {
    return String.valueOf(rows.stream().filter(row -> row.state().equals(state)).count());
  }

  private static void notes(Element parent, Passage from, Passage to, BiFunction<String, String, Redline> redlines) throws SaxonApiException {
    for (NoteChange change : NoteChange.between(from, to, redlines)) {
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
}
