package org.engross.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** The commonest small words that the others do not have. */
  private static final List<Function> FUNCTION_WORDS = List.of(
      new Function("eng", Pattern.compile("(?iu)(?<!\\p{L})(?:the|of|and|by|with|its|that|which)(?!\\p{L})")),
      new Function("fra", Pattern.compile("(?iu)(?<!\\p{L})(?:des|du|les|et|dans|aux|une|par|sur)(?!\\p{L})")),
      new Function("spa", Pattern.compile("(?iu)(?<!\\p{L})(?:los|las|del|y|el|para|con|por|una)(?!\\p{L})")));

  private static final List<Function> SCRIPTS = List.of(
      new Function("ara", Pattern.compile("\\p{IsArabic}")),
      new Function("zho", Pattern.compile("\\p{IsHan}")),
      new Function("rus", Pattern.compile("\\p{IsCyrillic}")));

  /** A script whose letters make up this share of a text is that of its language; names in Latin letters stand in all of them. */
  private static final double OWN_SCRIPT = 0.3;

  /** A language and what betrays it. */
  private record Function(String language, Pattern words) {}

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
    long letters = words.chars().filter(Character::isLetter).count();
    for (Function script : SCRIPTS) {
      if (script.words().matcher(words).results().count() > OWN_SCRIPT * letters) {
        return script.language();
      }
    }
    return FUNCTION_WORDS.stream().max(Comparator.comparingLong((Function function) -> function.words().matcher(words).results().count())
        .thenComparing(function -> function.language().equals(ENGLISH.code()))).orElseThrow().language();
  }
}
