package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Failures by kind, the most frequent first. */
final class FailureList {
  private static final int SHOWN = 40;

  private final Map<String, List<String>> byKind = new TreeMap<>();
  private final Map<String, Map<String, Integer>> byShape = new TreeMap<>();
  /** In how many texts a kind occurs, and in how many nothing else is wrong. */
  private final Map<String, Integer> texts = new TreeMap<>();
  private final Map<String, Integer> alone = new TreeMap<>();
  private final Map<String, List<String>> kindsByText = new TreeMap<>();

  void add(String text, String shape, Result result) {
    List<String> found = result.failures().stream().map(Failure::kind).distinct().toList();
    found.forEach(kind -> texts.merge(kind, 1, Integer::sum));
    if (found.size() == 1) {
      alone.merge(found.get(0), 1, Integer::sum);
    }
    if (!found.isEmpty()) {
      kindsByText.put(text, found);
    }
    for (Failure failure : result.failures()) {
      byKind.computeIfAbsent(failure.kind(), kind -> new ArrayList<>())
          .add(text + "\n    official: " + failure.expected() + "\n    read:     " + failure.came());
      byShape.computeIfAbsent(failure.kind(), kind -> new TreeMap<>()).merge(shape, 1, Integer::sum);
    }
  }

  void write(Path file) throws IOException {
    List<String> kinds = byKind.keySet().stream().sorted(Comparator.comparing(kind -> -byKind.get(kind).size())).toList();
    StringBuilder text = new StringBuilder();
    for (String kind : kinds) {
      text.append(String.format("%6d in %4d texts, alone in %4d  %s %s%n", byKind.get(kind).size(), texts.get(kind), alone.getOrDefault(kind, 0), kind, byShape.get(kind)));
    }
    for (String kind : kinds) {
      text.append("\n=== ").append(kind).append(": ").append(byKind.get(kind).size()).append(' ').append(byShape.get(kind)).append('\n');
      spread(byKind.get(kind)).forEach(example -> text.append(example).append('\n'));
    }
    text.append("\n=== what is wrong in each text\n");
    kindsByText.forEach((name, found) -> text.append(name).append(": ").append(String.join("; ", found)).append('\n'));
    Files.writeString(file, text);
  }

  /** Examples from all over the list, so that not all come from one text. */
  private static List<String> spread(List<String> all) {
    int step = Math.max(1, all.size() / SHOWN);
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size() && some.size() < SHOWN; i += step) {
      some.add(all.get(i));
    }
    return some;
  }
}
