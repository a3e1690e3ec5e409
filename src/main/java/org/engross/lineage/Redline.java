package org.engross.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of one text in another, word by word.
 *
 * @param runs in order; the texts of those that are not inserted make the earlier text, of those that are not deleted the later one
 */
public record Redline(List<Run> runs) {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");
  private static final double PUNCTUATION = 0.1;

  /** What became of some words. */
  public enum Kind {
    SAME,
    DELETED,
    INSERTED
  }

  /**
   * Words of one fate.
   *
   * @param minor true where only punctuation, blanks or capitals differ
   */
  public record Run(Kind kind, String text, boolean minor) {}

  /** Stands for what a comparison of two texts comes to, as long as nothing but the two is asked for: all of the one taken out, all of the other put in. */
  public static Redline uncompared(String earlier, String later) {
    return new Redline(List.of(new Run(Kind.DELETED, earlier, false), new Run(Kind.INSERTED, later, false)));
  }

  /** Compares two texts; each is in one line. */
  public static Redline of(String earlier, String later) {
    List<String> from = tokens(earlier);
    List<String> to = tokens(later);
    Map<String, Integer> numbers = new HashMap<>();
    double[] weights = to.stream().mapToDouble(token -> Character.isLetterOrDigit(token.codePointAt(0)) ? 1 : PUNCTUATION).toArray();
    int[] places = Alignment.inOrder(number(from, numbers), number(to, numbers), weights);
    List<Run> runs = new ArrayList<>();
    int next = 0;
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    StringBuilder same = new StringBuilder();
    for (int j = 0; j <= to.size(); j++) {
      int place = j == to.size() ? from.size() : places[j];
      if (place < 0) {
        flush(runs, same);
        inserted.append(to.get(j));
        continue;
      }
      if (place > next || !inserted.isEmpty()) {
        flush(runs, same);
        from.subList(next, place).forEach(deleted::append);
        change(runs, deleted, inserted);
      }
      if (j < to.size()) {
        same.append(to.get(j));
      }
      next = place + 1;
    }
    flush(runs, same);
    return new Redline(join(runs));
  }

  /** True where both texts are the same but for punctuation, blanks and capitals. */
  public boolean isMinor() {
    return runs.stream().allMatch(run -> run.kind() == Kind.SAME || run.minor());
  }

  /** As text: {@code [-old-]{+new+}}. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(switch (run.kind()) {
        case SAME -> run.text();
        case DELETED -> "[-" + run.text() + "-]";
        case INSERTED -> "{+" + run.text() + "+}";
      });
    }
    return text.toString();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static int[] number(List<String> tokens, Map<String, Integer> numbers) {
    return tokens.stream().mapToInt(token -> numbers.computeIfAbsent(token, key -> numbers.size())).toArray();
  }

  private static void flush(List<Run> runs, StringBuilder same) {
    if (!same.isEmpty()) {
      runs.add(new Run(Kind.SAME, same.toString(), false));
      same.setLength(0);
    }
  }

  private static void change(List<Run> runs, StringBuilder deleted, StringBuilder inserted) {
    boolean minor = letters(deleted).equals(letters(inserted));
    if (!deleted.isEmpty()) {
      runs.add(new Run(Kind.DELETED, deleted.toString(), minor));
    }
    if (!inserted.isEmpty()) {
      runs.add(new Run(Kind.INSERTED, inserted.toString(), minor));
    }
    deleted.setLength(0);
    inserted.setLength(0);
  }

  /** rule: a blank, a mark or a small word alone between two changes belongs to both, so that a phrase which was replaced is read as one. */
  private static List<Run> join(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean between = isSmall(run.text()) && i + 1 < runs.size() && !(deleted.isEmpty() && inserted.isEmpty());
      if (run.kind() == Kind.SAME && !between) {
        change(joined, deleted, inserted);
        joined.add(run);
        continue;
      }
      if (run.kind() != Kind.INSERTED) {
        deleted.append(run.text());
      }
      if (run.kind() != Kind.DELETED) {
        inserted.append(run.text());
      }
    }
    change(joined, deleted, inserted);
    return joined;
  }

  /** No more than two words of three letters at most. */
  private static boolean isSmall(String text) {
    return text.strip().matches("[^\\p{L}\\p{N}]*(?:\\p{L}{1,3}(?:[^\\p{L}\\p{N}]+|$)){0,2}");
  }

  private static String letters(CharSequence text) {
    return Arrays.stream(text.toString().split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT)).toList().toString();
  }
}
