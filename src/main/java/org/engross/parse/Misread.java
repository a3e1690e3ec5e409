package org.engross.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Report;
import org.engross.model.Organ;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * What a scan took for another sign: figures for letters ("The Security Counci1,"), letters for figures ("l. Calls upon", "resolution
 * 4O5 (1977)"). Nothing is mended: the opening line and the numbers of paragraphs are known all the same, and each slip is reported.
 */
final class Misread {
  private static final String FIGURES = "(?=[\\dOolI]{0,4}\\d)(?=\\d{0,4}[OolI])[\\dOolI]{2,5}";

  /** Figures with a letter among them where a number is cited, in a date or at the end of a symbol; group 1 or 2. */
  private static final Pattern IN_NUMBER = Pattern.compile("(?<![\\p{L}\\d/.,-])(" + FIGURES + ")(?= \\((?:19|20)\\d\\d\\)| \\p{Lu}\\p{Ll}{2,8} (?:19|20)\\d\\d\\b)|(?<=/(?:Add|Corr|Rev)\\.)([lIO])(?![\\p{L}\\d])");

  /** "l.", "1O.": the number of a paragraph; a Roman figure is none. */
  private static final Pattern NUMBER = Pattern.compile("(?![IO]\\s?\\.)(?!II)([l|]{1,2}|[l|][\\dO]|\\d[lIO|])\\s?\\.\\s+(?=\\p{Lu})");

  /** "The Secuntv Council,": a line that could be the opening line, a little wrong. */
  private static final Pattern OPENING = Pattern.compile("The \\S.{5,50}[,.]");

  /** Figures and the letters that they are taken for. */
  private static final Map<Character, String> LIKE = Map.of('1', "liI", '|', "liI", '0', "oO", '5', "sS", '8', "B");

  private static final List<String> FORMULAS = Organ.known().stream().map(organ -> "The " + organ.name() + ",").toList();

  private Misread() {}

  /** The opening line as it should be, sign for sign; empty for one that is right, or names no organ that we know. */
  static Optional<String> formula(CharSequence line) {
    String printed = line.toString();
    return FORMULAS.stream().filter(meant -> !meant.equals(printed) && alike(printed, meant)).findFirst();
  }

  private static boolean alike(String printed, String meant) {
    return printed.length() == meant.length() && IntStream.range(0, meant.length()).allMatch(at -> {
      char sign = printed.charAt(at);
      char letter = meant.charAt(at);
      return sign == letter || LIKE.getOrDefault(sign, "").indexOf(letter) >= 0;
    });
  }

  /** The number of an operative paragraph, of which letters took the place of figures; null for none. */
  static ParagraphNumber number(CharSequence text, Language language) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt() || !language.opening().operative(text.subSequence(number.end(), text.length()))) {
      return null;
    }
    return new ParagraphNumber(Integer.parseInt(figures(number.group(1))), ParagraphNumber.Part.UNNAMED, false, number.end());
  }

  private static String figures(String printed) {
    return printed.replaceAll("[lI|]", "1").replaceAll("[Oo]", "0");
  }

  /** Reports what was read as something else, and what could not be read. */
  static void report(List<Block> blocks, Origin origin, Report report) {
    for (Block block : blocks) {
      StyledText text = block.text();
      if (block.kind() == Block.Kind.FORMULA) {
        formula(text).ifPresent(meant -> report.add(MessageId.TXT_013, origin, text.position(), text, meant));
      }
      Matcher number = NUMBER.matcher(text);
      if (block.kind() == Block.Kind.NUMBERED && number.lookingAt()) {
        report.add(MessageId.TXT_013, origin, text.position(), number.group(1), figures(number.group(1)));
      }
      Matcher inNumber = IN_NUMBER.matcher(text);
      while (inNumber.find()) {
        report.add(MessageId.TXT_013, origin, text.from(inNumber.start()).position(), inNumber.group(), figures(inNumber.group()));
      }
    }
  }

  /** The line that was most likely meant to be the opening line: it shares a word with the name of an organ, and has as many. */
  static Optional<StyledText> nearest(List<Line> lines) {
    return lines.stream().filter(line -> line.kind() == Line.Kind.TEXT).map(line -> line.text().collapse()).filter(text -> OPENING.matcher(text).matches() && near(text)).findFirst();
  }

  private static boolean near(StyledText text) {
    List<String> words = List.of(text.subSequence(4, text.length() - 1).toString().split(" "));
    return Organ.known().stream().map(organ -> List.of(organ.name().split(" "))).anyMatch(name -> name.size() == words.size() && name.stream().anyMatch(word -> word.length() > 3 && words.contains(word)));
  }
}
