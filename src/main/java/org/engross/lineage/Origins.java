package org.engross.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which earlier texts the paragraphs of a series go back to. rule: the nearest earlier text that has a paragraph is its origin; an older one
 * is named beside it, or in its place, where the paragraph is clearly closer to it, or took from it what the nearer one does not have.
 * An organ drafts from its own last text: where another organ's stands between, its own is named too unless the other is clearly closer.
 */
final class Origins {
  /** So much closer an older text must be. */
  private static final double CLOSER = 0.1;
  /** So much of the weight of a paragraph an older text must add; the second where the older is closer as a whole. */
  private static final double ADDED = 0.15;
  private static final double ADDED_BY_CLOSER = 0.05;
  /** A nearer text of less likeness gives way to an older one that is clearly closer. */
  private static final double WEAK = 0.45;
  /** A paragraph in between that has so much of what is shared is the way it came. */
  private static final double ON_THE_WAY = 0.8;

  private final VerbScale verbs = VerbScale.own();
  private final Series series;
  private final Thresholds thresholds;
  private final GivenOrigins given;
  private final List<List<Measured>> texts;
  private final Map<Measured, Set<Measured>> successors = new HashMap<>();
  /** Passages that go back to an earlier text. */
  private final Set<Measured> descended = new HashSet<>();
  private final Map<Measured, Integer> places = new HashMap<>();
  /** Each paragraph has one place, and shifts that are the same are one, however many edges have them. */
  private final Map<Measured, Place> placed = new HashMap<>();
  private final Map<Shift, Shift> shifts = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<NearMiss> nearMisses = new ArrayList<>();
  private final List<NotCarried> notCarried = new ArrayList<>();

  private Origins(Series series, List<List<Measured>> texts, Thresholds thresholds, GivenOrigins given) {
    this.series = series;
    this.texts = texts;
    this.thresholds = thresholds;
    this.given = given;
    for (int i = 0; i < texts.size(); i++) {
      for (Measured passage : texts.get(i)) {
        places.put(passage, i);
      }
    }
  }

  /** The origins of the paragraphs of a series, whose texts are measured in its order. */
  static Origins of(Series series, List<List<Measured>> texts, Thresholds thresholds, GivenOrigins given) {
    Origins origins = new Origins(series, texts, thresholds, given);
    for (int later = 1; later < texts.size(); later++) {
      origins.add(later);
    }
    return origins;
  }

  List<Edge> edges() {
    return edges;
  }

  List<NearMiss> nearMisses() {
    return nearMisses;
  }

  List<NotCarried> notCarried() {
    return notCarried;
  }

  private void add(int later) {
    List<TextPair> pairs = new ArrayList<>();
    for (int earlier = 0; earlier < later; earlier++) {
      pairs.add(TextPair.of(texts.get(earlier), texts.get(later), earlier == later - 1 || series.next(earlier) == later, thresholds,
          (from, to) -> given.denies(place(from), place(to))));
    }
    Map<Measured, List<Resemblance>> chosen = new HashMap<>();
    for (Measured to : texts.get(later)) {
      List<Resemblance> origins = origins(to, pairs);
      chosen.put(to, origins);
      if (!origins.isEmpty()) {
        descended.add(to);
      }
      origins.forEach(one -> successors.computeIfAbsent(one.from(), from -> new HashSet<>()).add(to));
    }
    for (Measured to : texts.get(later)) {
      addEdges(chosen.get(to), pairs);
      if (chosen.get(to).isEmpty()) {
        addNearMisses(to, pairs);
      }
    }
    addNotCarried(later, pairs);
  }

  /** The resemblances that are the origins of a passage, the nearest first. */
  private List<Resemblance> origins(Measured to, List<TextPair> pairs) {
    List<Resemblance> chosen = new ArrayList<>();
    boolean[] covered = new boolean[to.length()];
    double best = -1;
    for (int earlier = pairs.size() - 1; earlier >= 0 && best < 1 && !followsNote(to, pairs.get(earlier)); earlier--) {
      double closest = best;
      for (Resemblance one : histories(to, pairs.get(earlier))) {
        double rank = rank(one);
        double added = added(one, covered) / to.mass;
        boolean closer = rank > best + CLOSER && added > ADDED_BY_CLOSER || rank > best - CLOSER && ofOwnOrgan(to, earlier, chosen);
        if (best < 0 || closer || added >= ADDED || rank == SAME) {
          if (best >= 0 && best < WEAK && closer) {
            chosen.clear();
          }
          Resemblance way = best < 0 || closer || rank == SAME ? one : onTheWay(one);
          if (chosen.stream().noneMatch(other -> other.from() == way.from())) {
            chosen.add(way);
          }
          closest = Math.max(closest, rank);
        }
      }
      chosen.stream().filter(one -> one.to() == to).forEach(one -> cover(one, covered));
      best = closest;
    }
    if (given.concerns(place(to))) {
      texts.subList(0, pairs.size()).stream().flatMap(List::stream)
          .filter(from -> given.asserts(place(from), place(to)) != null && chosen.stream().noneMatch(one -> one.from() == from))
          .forEach(from -> chosen.add(Resemblance.of(from, to)));
    }
    chosen.sort(Comparator.comparing((Resemblance one) -> places.get(one.from())).reversed());
    return chosen;
  }

  /** rule: an organ drafts from its own last text; where another organ's came between, the own one is named unless it is clearly farther. */
  private boolean ofOwnOrgan(Measured to, int earlier, List<Resemblance> nearer) {
    String organ = organ(places.get(to));
    return organ.equals(organ(earlier)) && nearer.stream().noneMatch(one -> organ.equals(organ(places.get(one.from()))));
  }

  private String organ(int text) {
    return series.texts().get(text).organ();
  }

  private static final double SAME = 1.5;
  private static final double SAME_BUT_LINK = 1.4;

  /** rule: "also" and "further" say what stands before a paragraph, and nothing of where it comes from. */
  private static double rank(Resemblance one) {
    return one.from().sameWords(one.to()) ? SAME : one.from().sameButLink(one.to()) ? SAME_BUT_LINK : Math.min(one.likeness(), 0.99);
  }

  /** rule: what an older paragraph gave to one in between, which has it still, came from there. */
  private Resemblance onTheWay(Resemblance old) {
    Resemblance way = old;
    boolean found = true;
    while (found) {
      found = false;
      for (Measured between : successors.getOrDefault(way.from(), Set.of()).stream().sorted(Comparator.comparing(places::get)).toList()) {
        Resemblance nearer = Resemblance.of(between, old.to());
        if (places.get(between) < places.get(old.to()) && shares(nearer, old)) {
          way = nearer;
          found = true;
          break;
        }
      }
    }
    return way;
  }

  /** True where the nearer one has nearly all that the older one shares. */
  private static boolean shares(Resemblance nearer, Resemblance old) {
    double all = 0;
    double both = 0;
    for (int j = 0; j < old.to().length(); j++) {
      if (old.alignment().earlier[j] >= 0) {
        all += old.to().weights[j];
        both += nearer.alignment().earlier[j] >= 0 ? old.to().weights[j] : 0;
      }
    }
    return both >= ON_THE_WAY * all;
  }

  private static double added(Resemblance one, boolean[] covered) {
    double[] trust = one.alignment().trust();
    double sum = 0;
    for (int j = 0; j < covered.length; j++) {
      sum += covered[j] ? 0 : trust[j] * one.to().weights[j];
    }
    return sum;
  }

  private static void cover(Resemblance one, boolean[] covered) {
    for (int j = 0; j < covered.length; j++) {
      covered[j] |= one.alignment().earlier[j] >= 0;
    }
  }

  /** What a passage may go back to; a note to a note only if that one goes back to what was a paragraph. */
  private List<Resemblance> histories(Measured to, TextPair pair) {
    return pair.origins().stream().filter(one -> one.to() == to && (!isNotes(one) || descended.contains(one.from()))).toList();
  }

  /** A note that follows a note goes with its paragraph, and has no history of its own. */
  private boolean followsNote(Measured to, TextPair pair) {
    return pair.origins().stream()
        .anyMatch(one -> one.to() == to && isNotes(one) && !descended.contains(one.from()) && one.likeness() >= thresholds.likeness());
  }

  private static boolean isNotes(Resemblance one) {
    return TextPair.isNote(one.from()) && TextPair.isNote(one.to());
  }

  private void addEdges(List<Resemblance> origins, List<TextPair> pairs) {
    Resemblance principal = origins.stream().max(Comparator.comparing(Origins::rank)).orElse(null);
    for (Resemblance one : origins) {
      int earlier = places.get(one.from());
      int later = places.get(one.to());
      long predecessors = origins.stream().filter(other -> places.get(other.from()) == earlier).count();
      long itsSuccessors = successors.get(one.from()).stream().filter(other -> places.get(other) == later).count();
      double whole = Resemblance.of(one.from(), one.to()).likeness();
      Relation relation = relation(one, predecessors, itsSuccessors);
      String reason = given.asserts(place(one.from()), place(one.to()));
      Confidence confidence = reason != null ? Confidence.GIVEN : relation == Relation.SAME || whole >= thresholds.sure() ? Confidence.HIGH : Confidence.MEDIUM;
      edges.add(new Edge(place(one.from()), place(one.to()), relation, confidence, whole, one.from().passage.part() != one.to().passage.part(),
          revived(one.to(), earlier, later, pairs), one == principal, shifts.computeIfAbsent(Shift.of(verbs, one), shift -> shift), reason));
    }
  }

  static Relation relation(Resemblance one, long predecessors, long successors) {
    if (one.from().sameWords(one.to())) {
      return Relation.SAME;
    }
    if (predecessors > 1 && successors > 1) {
      return one.ofEarlier() < one.ofLater() ? Relation.SPLIT : Relation.MERGED;
    }
    return predecessors > 1 ? Relation.MERGED : successors > 1 ? Relation.SPLIT : Relation.REVISED;
  }

  /** rule: language comes back when a text of the same organ between the two has nothing of it. */
  private boolean revived(Measured to, int earlier, int later, List<TextPair> pairs) {
    for (int between = earlier + 1; between < later; between++) {
      if (series.texts().get(between).organ().equals(series.texts().get(later).organ()) && pairs.get(between).originsOf(to).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void addNearMisses(Measured to, List<TextPair> pairs) {
    for (int earlier = pairs.size() - 1; earlier >= 0 && TextPair.isParagraph(to); earlier--) {
      pairs.get(earlier).nearMissesOf(to).stream().filter(one -> TextPair.isParagraph(one.from()))
          .forEach(one -> nearMisses.add(new NearMiss(place(one.from()), place(to), Resemblance.of(one.from(), to).likeness())));
    }
  }

  /** Paragraphs of the text before that this one has nothing of. */
  private void addNotCarried(int later, List<TextPair> pairs) {
    for (int earlier = 0; earlier < later; earlier++) {
      if (series.next(earlier) == later) {
        Set<Measured> carried = pairs.get(earlier).origins().stream().map(Resemblance::from).collect(Collectors.toSet());
        for (Measured from : texts.get(earlier)) {
          boolean onward = successors.getOrDefault(from, Set.of()).stream().anyMatch(to -> places.get(to) == later);
          if (TextPair.isParagraph(from) && !carried.contains(from) && !onward) {
            notCarried.add(new NotCarried(place(from), series.texts().get(later), null));
          }
        }
      }
    }
  }

  private Place place(Measured measured) {
    return placed.computeIfAbsent(measured, one -> new Place(series.texts().get(places.get(one)), one.passage));
  }
}
