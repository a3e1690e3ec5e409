package org.engross.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.model.SuppliedFact;
import org.engross.source.Line;
import org.engross.source.Shape;
import org.engross.source.SourceLines;

/** The languages of the United Nations, and which of them a text is written in. */
final class Languages {
  static final Language ENGLISH = English.table();

  private static final List<Language> ALL =
      List.of(Arabic.table(), Chinese.table(), ENGLISH, French.table(), Russian.table(), Spanish.table());

  /** The commonest small words that the others do not have, with their languages. */
  private static final Map<String, String> FUNCTION_WORDS = functionWords(Map.of(
      ENGLISH.code(), "the of and by with its that which", "fra", "des du les et dans aux une par sur", "spa", "los las del y el para con por una"));

  private static final int LONGEST = FUNCTION_WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
      Character.UnicodeScript.ARABIC, "ara", Character.UnicodeScript.HAN, "zho", Character.UnicodeScript.CYRILLIC, "rus");

  /** All characters before it are Latin or of no script that tells. */
  private static final int OTHER_SCRIPTS = 0x370;

  /** A script whose letters make up this share of a text is that of its language; names in Latin letters stand in all of them. */
  private static final double OWN_SCRIPT = 0.3;

  private Languages() {}

  /**
   * The language of a text: that which was supplied, else that which its file declares, else that in which it is written. A
   * declaration that the text belies is reported.
   */
  static Language of(SourceLines source, List<SuppliedFact> supplied, Report report) {
    Language written = named(written(source)).orElse(ENGLISH);
    Optional<String> given = supplied.stream().filter(fact -> fact.name().equals("language")).map(SuppliedFact::value).findFirst();
    String declared = given.orElse(source.language());
    if (declared == null) {
      return written;
    }
    Position file = Position.of(source.source().origin().file());
    Optional<Language> language = named(declared);
    if (language.isEmpty()) {
      report.add(MessageId.IDE_017, file, "language", declared);
    } else if (!language.get().equals(written)) {
      report.add(MessageId.IDE_018, file, declared, written.code());
      // rule: the language of a web page is often that of the site around its text
      return given.isEmpty() && source.shape() == Shape.HTML ? written : language.get();
    }
    return language.orElse(written);
  }

  private static Optional<Language> named(String code) {
    return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
  }

  private static String written(SourceLines source) {
    StringBuilder words = new StringBuilder();
    for (Line line : source.lines()) {
      if (line.furniture() == null) {
        words.append(line.text()).append('\n');
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    int letters = 0;
    int start = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c >= OTHER_SCRIPTS) {
        count(SCRIPTS.get(Character.UnicodeScript.of(c)), counts);
      }
      if (Character.isLetter(c)) {
        letters++;
      } else {
        if (at - start <= LONGEST) {
          count(FUNCTION_WORDS.get(words.substring(start, at).toLowerCase(Locale.ROOT)), counts);
        }
        start = at + 1;
      }
    }
    double own = OWN_SCRIPT * letters;
    return Stream.of("ara", "zho", "rus").filter(code -> counts.getOrDefault(code, 0) > own).findFirst()
        .orElseGet(() -> Stream.of("spa", "fra", ENGLISH.code()).reduce((best, code) -> counts.getOrDefault(code, 0) >= counts.getOrDefault(best, 0) ? code : best).orElseThrow());
  }

  private static void count(String language, Map<String, Integer> counts) {
    if (language != null) {
      counts.merge(language, 1, Integer::sum);
    }
  }

  private static Map<String, String> functionWords(Map<String, String> ofLanguages) {
    Map<String, String> words = new HashMap<>();
    ofLanguages.forEach((language, own) -> List.of(own.split(" ")).forEach(word -> words.put(word, language)));
    return Map.copyOf(words);
  }
}
