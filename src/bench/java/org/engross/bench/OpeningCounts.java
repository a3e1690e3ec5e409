package org.engross.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts with which words set in italics the paragraphs of official texts open: writes the table that the rules of drafting know
 * them by ({@code src/bench/openings FOLDER...}).
 */
public final class OpeningCounts {
  private static final String HEADER = """
      # Opening words of paragraphs: kind of paragraph, words, how many official texts have them (at least %d).
      # Counted by src/bench/openings in the AKN4UN files of resolutions of the General Assembly, sessions 75 to 77, in English,
      # of the Department for General Assembly and Conference Management. Source: United Nations.
      """;

  /** Words that only one text opens a paragraph with may be a slip of it. */
  private static final int TEXTS = 2;

  private final Map<String, Integer> preambular = new TreeMap<>();
  private final Map<String, Integer> operative = new TreeMap<>();

  /** Folders of official files; the table goes to standard output. */
  public static void main(String[] folders) throws IOException {
    OpeningCounts counts = new OpeningCounts();
    OfficialReader reader = new OfficialReader();
    for (Path file : OfficialFiles.in(Stream.of(folders).map(Path::of).toList())) {
      try {
        counts.count(reader.read(file));
      } catch (Unusable e) {
        // A file that is no resolution in English has no opening words to count.
      }
    }
    System.out.printf(HEADER, TEXTS);
    System.out.print(rows("preambular", counts.preambular) + rows("operative", counts.operative));
  }

  private void count(OfficialText text) {
    Set<String> seen = new HashSet<>();
    for (Paragraph paragraph : text.paragraphs()) {
      boolean preamble = paragraph.kind() == Paragraph.Kind.PREAMBULAR || paragraph.kind() == Paragraph.Kind.SECTION_PREAMBULAR;
      boolean opens = preamble || paragraph.kind() == Paragraph.Kind.OPERATIVE;
      String lead = opens && paragraph.lead() != null ? paragraph.lead().replaceAll("[\\s\\u00A0]+", " ").strip() : "";
      if (!lead.isEmpty() && seen.add(preamble + lead)) {
        (preamble ? preambular : operative).merge(lead, 1, Integer::sum);
      }
    }
  }

  private static String rows(String kind, Map<String, Integer> counts) {
    StringBuilder rows = new StringBuilder();
    counts.entrySet().stream().filter(entry -> entry.getValue() >= TEXTS)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .forEach(entry -> rows.append(kind).append('\t').append(entry.getKey()).append('\t').append(entry.getValue()).append('\n'));
    return rows.toString();
  }
}
