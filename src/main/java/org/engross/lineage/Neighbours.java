package org.engross.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which paragraphs of two texts stand side by side. rule: most paragraphs keep their order when a text is taken up again. */
final class Neighbours {
  /** So many paragraphs may lie between a pair and one that belongs together. */
  private static final int NEAR = 3;

  private final Map<Measured, Integer> places = new HashMap<>();
  private final List<int[]> pairs = new ArrayList<>();

  Neighbours(List<Measured> earlier, List<Measured> later, List<Resemblance> origins) {
    count(earlier);
    count(later);
    origins.forEach(one -> pairs.add(new int[] {places.get(one.from()), places.get(one.to())}));
  }

  private void count(List<Measured> paragraphs) {
    int place = 0;
    for (Measured measured : paragraphs) {
      places.put(measured, place++);
    }
  }

  /** True where two paragraphs near by, both before or both behind, belong together. */
  boolean areBeside(Resemblance one) {
    int earlier = places.get(one.from());
    int later = places.get(one.to());
    return pairs.stream().anyMatch(pair -> near(pair[0] - earlier) && near(pair[1] - later) && pair[0] < earlier == pair[1] < later);
  }

  /** True where the very next paragraphs before and behind belong together. */
  boolean areOnBothSides(Resemblance one) {
    return isPair(one, -1) && isPair(one, 1);
  }

  private boolean isPair(Resemblance one, int distance) {
    return pairs.stream().anyMatch(pair -> pair[0] == places.get(one.from()) + distance && pair[1] == places.get(one.to()) + distance);
  }

  private static boolean near(int distance) {
    return distance != 0 && Math.abs(distance) <= NEAR;
  }
}
