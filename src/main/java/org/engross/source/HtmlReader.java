package org.engross.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page, or what Word saves as one, as lines of text whose characters know their places in the file. Nothing is fetched and no script runs. */
final class HtmlReader {
  private static final Pattern PAGE = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html\\b|<html\\b|<head\\b|<body\\b).*");
  /** A page that was cut out of another begins with one of these and closes what it opens. */
  private static final Pattern PART = Pattern.compile("(?is)\\s*<(div|p|h[1-6]|table|article|section|main|center|font|span|ol|ul|meta)\\b[^<>]*>.*</(?:div|p|h[1-6]|table|article|section|span|ol|ul)>.*");
  private static final int BEGINNING = 4_000;
  private static final int DEPTH = 256;
  private static final Map<String, String> LANGUAGES = Map.of("ar", "ara", "zh", "zho", "en", "eng", "fr", "fra", "ru", "rus", "es", "spa");

  /** Whether this is a web page, whatever its name. */
  static boolean recognizes(String characters) {
    String beginning = characters.substring(0, Math.min(BEGINNING, characters.length()));
    return beginning.stripLeading().startsWith("<") && (PAGE.matcher(beginning).matches() || PART.matcher(beginning).matches() && !isMarkdown(characters));
  }

  /** rule: what programs make of a Word document in Markdown may begin with its masthead as a table in HTML, but most of it stands between no tags. */
  private static boolean isMarkdown(String characters) {
    Element body = parser().parseInput(characters, "").body();
    String outside = body.wholeOwnText();
    return outside.length() * 2 > body.wholeText().length() && ShapeRecognizer.recognize(outside) == Shape.MARKDOWN;
  }

  /** Notes where each part stands in the file. */
  static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH);
  }

  /**
   * Reads a page.
   *
   * @return empty where it holds no text, which is then reported
   */
  Optional<SourceLines> read(SourceText source, Report report) {
    Document page = parser().parseInput(source.origin().characters(), "");
    HtmlText text = new HtmlText(source.origin(), page.body(), page.body().text().length());
    if (text.lines().isEmpty()) {
      report.add(MessageId.DOC_007, Position.of(source.origin().file()));
      return Optional.empty();
    }
    return Optional.of(new SourceLines(source, Shape.HTML, text.lines(), text.removed(), language(page), List.of()));
  }

  /** ISO 639-2 code of the language that a page declares; null where it declares none that resolutions are written in. */
  private static String language(Document page) {
    return Stream.of(page.body(), page.selectFirst("html")).filter(Objects::nonNull)
        .map(element -> element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang")).filter(tag -> !tag.isBlank()).findFirst()
        .map(tag -> LANGUAGES.get(tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])).orElse(null);
  }
}
