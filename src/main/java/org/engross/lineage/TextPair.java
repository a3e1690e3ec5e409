package org.engross.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which passages of a text come from which of an earlier one. The best resemblance is taken first; what it explains of the words of both
 * counts for no other, so that a phrase which several paragraphs have in common makes no origin where a better one is, while a paragraph that
 * was divided or joined still has all its parts. Then less is asked of paragraphs that have nothing better and are each other's best, and
 * clauses are followed that went from one paragraph into another.
 */
final class TextPair {
  private static final int CANDIDATES = 10;
  /** A paragraph of which no more is explained has nothing better. */
  private static final double HARDLY = 0.4;
  /** So many words say what a document is about: "the report of the Secretary-General" is nine with its verb. */
  private static final int AT_LENGTH = 16;

  private final Thresholds thresholds;
  private final BiPredicate<Measured, Measured> denied;
  private final Map<Measured, boolean[]> explained = new HashMap<>();
  private final List<Resemblance> origins = new ArrayList<>();
  private final Map<Measured, List<Resemblance>> byLater = new HashMap<>();
  private List<Resemblance> left = new ArrayList<>();

  private TextPair(Thresholds thresholds, BiPredicate<Measured, Measured> denied) {
    this.thresholds = thresholds;
    this.denied = denied;
  }

  /**
   * What two texts have in common.
   *
   * @param follows true where the later text may have been drafted from the earlier one: it is the next of all or of its organ
   * @param denied true of an earlier and a later passage that are not to be joined
   */
  static TextPair of(List<Measured> earlier, List<Measured> later, boolean follows, Thresholds thresholds, BiPredicate<Measured, Measured> denied) {
    TextPair pair = new TextPair(thresholds, denied);
    List<Measured> earlierParagraphs = earlier.stream().filter(TextPair::isParagraph).toList();
    List<Measured> laterParagraphs = later.stream().filter(TextPair::isParagraph).toList();
    List<Measured> earlierNotes = earlier.stream().filter(TextPair::isNote).toList();
    List<Measured> laterNotes = later.stream().filter(TextPair::isNote).toList();
    pair.choose(pair.candidates(earlierParagraphs, laterParagraphs));
    if (follows) {
      // What is found among those stands beside others.
      pair.chooseAmongLeft(new Neighbours(earlierParagraphs, laterParagraphs, pair.origins));
      pair.chooseAmongLeft(new Neighbours(earlierParagraphs, laterParagraphs, pair.origins));
      pair.chooseClauses();
    }
    // A note that follows a note goes with its paragraph; what no note has may be taken up by a paragraph, and the reverse.
    pair.choose(pair.candidates(earlierNotes, laterNotes));
    pair.choose(Stream.concat(pair.candidates(earlierParagraphs, laterNotes).stream(), pair.candidates(earlierNotes, laterParagraphs).stream()).toList());
    return pair;
  }

  /** What sub-paragraphs of paragraphs that belong together have in common, paragraphs that have none among them. */
  static List<Resemblance> amongUnits(List<Measured> earlier, List<Measured> later, Thresholds thresholds) {
    TextPair pair = new TextPair(thresholds, (from, to) -> false);
    pair.choose(pair.candidates(earlier, later));
    pair.chooseAmongLeft(new Neighbours(earlier, later, pair.origins));
    return pair.origins;
  }

  /** Resemblances that are origins, notes from notes included. */
  List<Resemblance> origins() {
    return origins;
  }

  /** The origins of a passage, best first; a note that follows a note has none here. */
  List<Resemblance> originsOf(Measured to) {
    return byLater.computeIfAbsent(to, key -> origins.stream().filter(one -> one.to() == to && !(isNote(to) && isNote(one.from()))).toList());
  }

  /** Resemblances of a passage that nearly are origins, best first. */
  List<Resemblance> nearMissesOf(Measured to) {
    return left.stream()
        .filter(one -> one.to() == to)
        .map(one -> one.fresh(explainedOf(one.from()), explainedOf(to)))
        .filter(one -> isOrigin(one, thresholds.near()) || one.from().sameWords(to))
        .toList();
  }

  static boolean isParagraph(Measured measured) {
    return measured.passage.isWhole() && measured.passage.part() != Part.NOTE;
  }

  static boolean isNote(Measured measured) {
    return measured.passage.part() == Part.NOTE;
  }

  private List<Resemblance> candidates(List<Measured> earlier, List<Measured> later) {
    CandidateIndex index = new CandidateIndex();
    earlier.forEach(index::add);
    List<Resemblance> all = new ArrayList<>();
    for (Measured to : later) {
      index.like(to, CANDIDATES).stream().filter(from -> !denied.test(from, to)).forEach(from -> all.add(Resemblance.of(from, to)));
    }
    return all;
  }

  private void choose(List<Resemblance> candidates) {
    List<Resemblance> sorted = candidates.stream().map(Ranked::new)
        .sorted(Comparator.comparing(Ranked::same).thenComparing(Ranked::likeness).reversed()).map(Ranked::resemblance).toList();
    for (Resemblance candidate : sorted) {
      Resemblance fresh = candidate.fresh(explainedOf(candidate.from()), explainedOf(candidate.to()));
      if (isOrigin(fresh, 1)) {
        take(candidate, fresh);
      } else {
        left.add(candidate);
      }
    }
  }

  /** A resemblance with what is asked of it often while it is put in order. */
  private record Ranked(Resemblance resemblance, boolean same, double likeness) {
    private Ranked(Resemblance resemblance) {
      this(resemblance, resemblance.from().sameWords(resemblance.to()), resemblance.likeness());
    }
  }

  private void take(Resemblance origin, Resemblance fresh) {
    origins.add(fresh);
    boolean[] ofEarlier = explainedOf(origin.from());
    boolean[] ofLater = explainedOf(origin.to());
    int[] earlier = origin.alignment().earlier;
    for (int j = 0; j < earlier.length; j++) {
      if (earlier[j] >= 0) {
        ofEarlier[earlier[j]] = true;
        ofLater[j] = true;
      }
    }
  }

  /** rule: a formula of few telling words is what it cites; one that says at length of what its document is tells it by that. */
  private boolean isOrigin(Resemblance one, double part) {
    boolean enough = one.shared() >= thresholds.mass() * part
        || one.from().sameWords(one.to()) && (one.to().length() >= AT_LENGTH || !one.from().passage.citesOther(one.to().passage));
    double lesser = Math.min(one.from().mass, one.to().mass);
    return enough && (one.likeness() >= thresholds.likeness() * part
        || one.containment() >= thresholds.containment() * part
        || one.phrase() >= thresholds.phrase() && one.phrase() >= thresholds.phraseShare() * part * lesser);
  }

  /** Paragraphs that are hardly explained and each other's best. */
  private void chooseAmongLeft(Neighbours neighbours) {
    List<Resemblance> possible = left.stream().filter(one -> hardly(one.from()) && hardly(one.to()) && one.from().passage.part() == one.to().passage.part()).toList();
    for (Resemblance one : possible) {
      boolean best = possible.stream()
          .filter(other -> other != one && (other.from() == one.from() || other.to() == one.to()))
          .allMatch(other -> other.likeness() < one.likeness());
      if (best && isOriginAmongLeft(one, neighbours)) {
        take(one, one);
      }
    }
    left = new ArrayList<>(left.stream().filter(one -> !origins.contains(one)).toList());
  }

  /** Clauses that went into another paragraph. rule: the paragraph that a clause left went on, or the one that it entered was there before. */
  private void chooseClauses() {
    List<Moved> moved = left.stream().map(one -> new Moved(one, clause(one))).filter(one -> one.mass() > 0).sorted(Comparator.comparing(Moved::mass).reversed()).toList();
    for (Moved clause : moved) {
      Resemblance one = clause.resemblance();
      boolean goesOn = origins.stream().anyMatch(other -> other.from() == one.from() || other.to() == one.to());
      if (goesOn && clause(one) > 0) {
        take(one, one.fresh(explainedOf(one.from()), explainedOf(one.to())));
        left.remove(one);
      }
    }
  }

  /** A resemblance and the weight of a clause that it explains. */
  private record Moved(Resemblance resemblance, double mass) {}

  private double clause(Resemblance one) {
    return ClauseShare.of(one, explainedOf(one.from()), explainedOf(one.to()), thresholds.clause());
  }

  private boolean isOriginAmongLeft(Resemblance one, Neighbours neighbours) {
    // rule: "noting" and "noting with concern" are one verb.
    String verb = one.to().passage.verb().split(" ")[0];
    boolean sameVerb = !verb.isEmpty() && verb.equals(one.from().passage.verb().split(" ")[0]);
    boolean beside = neighbours.areBeside(one);
    boolean flanked = neighbours.areOnBothSides(one);
    double asked = thresholds.left().asked(sameVerb, beside, flanked);
    // rule: names alone make no origin, but in the same place they do.
    double likeness = flanked ? Math.max(one.likeness(), one.likenessByNames()) : one.likeness();
    if (one.shared() < thresholds.mass()) {
      boolean formula = one.from().passage.citesOther(one.to().passage);
      return !formula && one.shared() >= thresholds.left().mass() && likeness >= (sameVerb && beside ? asked : thresholds.left().ofShort());
    }
    return likeness >= asked;
  }

  private boolean hardly(Measured measured) {
    boolean[] itsExplained = explainedOf(measured);
    double sum = 0;
    for (int i = 0; i < itsExplained.length; i++) {
      sum += itsExplained[i] ? measured.weights[i] : 0;
    }
    return sum <= HARDLY * measured.mass;
  }

  private boolean[] explainedOf(Measured measured) {
    return explained.computeIfAbsent(measured, key -> new boolean[key.length()]);
  }
}
