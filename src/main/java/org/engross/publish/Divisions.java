package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/** Where English words may be divided: by the British patterns, and not in months, in abbreviations of capitals, in numbers, symbols and addresses. */
final class Divisions extends HyphenationTree {
  private static final long serialVersionUID = 1;
  private static final String PATTERNS = "/hyph/en_GB.hyp";
  /** Small letters, one capital at most before them, and signs around, but no figure of a note. */
  private static final Pattern WORD = Pattern.compile("[“‘\"'(\\[]*\\p{L}\\p{Ll}+(?:['’]s?)?[”’\")\\],;:.]*");
  private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

  private final transient HyphenationTree patterns;
  /** The same words come again and again. */
  private final transient Map<String, Optional<Hyphenation>> known = new ConcurrentHashMap<>();

  Divisions() {
    try (InputStream stream = Divisions.class.getResourceAsStream(PATTERNS); ObjectInputStream objects = new ObjectInputStream(stream)) {
      patterns = (HyphenationTree) objects.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(PATTERNS + ": " + e.getMessage(), e);
    }
  }

  /** {@inheritDoc} The counts are the same for all words of a book. */
  @Override
  public Hyphenation hyphenate(String word, int before, int behind) {
    return known.computeIfAbsent(word, unknown -> Optional.ofNullable(isDivisible(unknown) ? patterns.hyphenate(unknown, before, behind) : null)).orElse(null);
  }

  private static boolean isDivisible(String word) {
    return WORD.matcher(word).matches() && MONTHS.stream().noneMatch(word::contains);
  }
}
