package org.engross.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the words of official texts: writes the list by which the reading knows a word that a line end broke ({@code src/bench/words FOLDER...}). */
public final class WordList {
  private static final String HEADER = """
      # Words of resolutions in small letters, compounds with their hyphens: those of %d letters and more that at least %d official texts have.
      # Gathered by src/bench/words in the AKN4UN files of resolutions of the General Assembly, sessions 75 to 77, in English,
      # of the Department for General Assembly and Conference Management. Source: United Nations.
      """;

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  /** What one text alone has may be a slip of it. */
  private static final int TEXTS = 2;
  private static final int LETTERS = 4;

  private final Map<String, Integer> texts = new TreeMap<>();

  /** Folders of official files; the list goes to standard output. */
  public static void main(String[] folders) throws IOException {
    WordList list = new WordList();
    OfficialReader reader = new OfficialReader();
    for (Path file : OfficialFiles.in(Stream.of(folders).map(Path::of).toList())) {
      try {
        list.gather(reader.read(file));
      } catch (Unusable e) {
        // A file that is no resolution in English has no words to gather.
      }
    }
    System.out.printf(HEADER, LETTERS, TEXTS);
    list.texts.forEach((word, count) -> {
      if (count >= TEXTS && word.length() >= LETTERS) {
        System.out.println(word);
      }
    });
  }

  private void gather(OfficialText text) {
    Stream<List<Piece>> passages = Stream.of(
        Stream.of(text.title()), text.paragraphs().stream().map(Paragraph::pieces), text.annexes().stream().map(Paragraph::pieces), text.notes().values().stream())
        .flatMap(passage -> passage);
    Set<String> own = new HashSet<>();
    passages.map(pieces -> pieces.stream().map(piece -> piece.call() ? " " : piece.text()).collect(Collectors.joining()))
        .map(words -> words.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-'))
        .forEach(words -> WORD.matcher(words).results().forEach(word -> own.add(word.group())));
    own.forEach(word -> texts.merge(word, 1, Integer::sum));
  }
}
