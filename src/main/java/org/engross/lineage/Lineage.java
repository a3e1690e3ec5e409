package org.engross.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.collection.GivenLineage;

/** How the paragraphs of a collection came to be. */
public final class Lineage {
  private final List<DatedText> texts;
  private final List<Found> found;
  private final List<Idle> idle;

  /** What was found in a series. */
  private record Found(Series series, List<Edge> edges, List<Edge> pointEdges, List<NearMiss> nearMisses, List<NotCarried> notCarried) {}

  private Lineage(List<DatedText> texts, List<Found> found, List<Idle> idle) {
    this.texts = texts;
    this.found = found;
    this.idle = idle;
  }

  /** Does the same with each of several things, one after the other or several at once; results come in their order. */
  public interface Each {
    <T, R> List<R> each(List<T> items, Function<T, R> work);
  }

  /** Finds the series among texts, and in each the origins of its paragraphs. */
  public static Lineage of(List<DatedText> texts) {
    return of(texts, GivenLineage.NONE);
  }

  /** The same where an editor knows better. */
  public static Lineage of(List<DatedText> texts, GivenLineage known) {
    return of(texts, known, new Each() {
      @Override
      public <T, R> List<R> each(List<T> items, Function<T, R> work) {
        return items.stream().map(work).toList();
      }
    });
  }

  /** @param each goes through the series, each of which is searched by itself */
  public static Lineage of(List<DatedText> texts, GivenLineage known, Each each) {
    List<Series> series = SeriesFinder.find(texts, known.series());
    GivenOrigins given = new GivenOrigins(known.origins(), texts, series);
    GivenOrigins nothing = new GivenOrigins(List.of(), texts, series);
    WordFrequencies frequencies = WordFrequencies.read();
    List<Found> found = each.each(series, one -> found(one, frequencies, given, nothing));
    List<Idle> idle = Stream.concat(SeriesFinder.idle(texts, known.series(), series).stream(), given.idle().stream()).toList();
    return new Lineage(texts, found, idle);
  }

  private static Found found(Series one, WordFrequencies frequencies, GivenOrigins given, GivenOrigins nothing) {
    Weighing weighing = new Weighing(frequencies);
    List<List<Measured>> measured = one.texts().stream().map(weighing::measure).toList();
    if (given.concerns(one)) {
      given.compare(one, Origins.of(one, measured, Thresholds.TUNED, nothing).edges());
    }
    Origins origins = Origins.of(one, measured, Thresholds.TUNED, given);
    return new Found(one, List.copyOf(origins.edges()), List.copyOf(PointOrigins.of(measured, origins.edges(), Thresholds.TUNED)), List.copyOf(origins.nearMisses()),
        origins.notCarried().stream().map(left -> followed(left, origins.edges())).toList());
  }

  /** The same of one of its series alone: what was found in the others is not there. */
  public Lineage in(Series one) {
    return new Lineage(texts, found.stream().filter(of -> of.series() == one).toList(), idle);
  }

  private <T> List<T> all(Function<Found, List<T>> part) {
    return found.stream().flatMap(one -> part.apply(one).stream()).toList();
  }

  /** All texts, those of no series included. */
  public List<DatedText> texts() {
    return texts;
  }

  /** The series, by their first texts. */
  public List<Series> series() {
    return found.stream().map(Found::series).toList();
  }

  /** Every paragraph and an earlier one it comes from: series by series, text by text, in the order of the later paragraphs, the nearest origin first. */
  public List<Edge> edges() {
    return all(Found::edges);
  }

  /** Every sub-paragraph, and every paragraph that was one, and the sub-paragraph or paragraph it comes from: in the same order. */
  public List<Edge> pointEdges() {
    return all(Found::pointEdges);
  }

  /** Pairs that look alike and were not counted, of paragraphs that have no origin. */
  public List<NearMiss> nearMisses() {
    return all(Found::nearMisses);
  }

  /** Paragraphs that the next text of the series has nothing of, with the place where they come back: text by text, in order. */
  public List<NotCarried> notCarried() {
    return all(Found::notCarried);
  }

  /** What an editor said that changes nothing. */
  public List<Idle> idle() {
    return idle;
  }

  private static NotCarried followed(NotCarried left, List<Edge> edges) {
    return edges.stream().filter(edge -> edge.from().equals(left.paragraph())).map(Edge::to)
        .filter(back -> back.text().adopted().isAfter(left.next().adopted()))
        .min(Comparator.comparing(Place::text, SeriesFinder.order())).map(back -> new NotCarried(left.paragraph(), left.next(), back)).orElse(left);
  }
}
