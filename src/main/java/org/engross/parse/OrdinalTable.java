package org.engross.parse;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinals up to the ninety-ninth in one language, in words or as figures with an ending: "septuagésimo séptimo", "66º". */
final class OrdinalTable implements Function<String, Optional<Integer>> {
  private static final Pattern FIGURES = Pattern.compile("(\\p{Nd}{1,3})(?:\\P{L}{0,2}\\p{L}{0,4})");

  private final Map<String, Integer> values = new HashMap<>();

  /** @param units words for 1, 2, 3 and so on; several for one value are divided by strokes */
  OrdinalTable(List<String> units) {
    for (int i = 0; i < units.size(); i++) {
      put(units.get(i), i + 1);
    }
  }

  /** Adds the words for 20, 30 and so on. */
  OrdinalTable tenths(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      put(words.get(i), (i + 2) * 10);
    }
    return this;
  }

  /** Adds the words for 21 to 99: the ten, a blank and the unit, or the other way round. */
  OrdinalTable compounds(List<String> tens, List<String> units, boolean unitFirst) {
    for (int ten = 0; ten < tens.size(); ten++) {
      for (String word : tens.get(ten).split("\\|")) {
        for (int unit = 0; unit < units.size(); unit++) {
          for (String after : units.get(unit).split("\\|")) {
            put(unitFirst ? after + " " + word : word + " " + after, (ten + 2) * 10 + unit + 1);
          }
        }
      }
    }
    return this;
  }

  OrdinalTable put(String words, int value) {
    for (String word : words.split("\\|")) {
      values.put(folded(word), value);
    }
    return this;
  }

  @Override
  public Optional<Integer> apply(String words) {
    Matcher figures = FIGURES.matcher(words.strip());
    return figures.matches() ? Optional.of(Integer.parseInt(figures.group(1))) : Optional.ofNullable(values.get(folded(words)));
  }

  /** Without accents, marks and capitals; hyphens are blanks. */
  private static String folded(String words) {
    return Normalizer.normalize(words.strip(), Normalizer.Form.NFD).replaceAll("[\\p{M}\u0640]+", "").replaceAll("[\\s\u2010\u2011-]+", " ").toLowerCase(Locale.ROOT);
  }
}
