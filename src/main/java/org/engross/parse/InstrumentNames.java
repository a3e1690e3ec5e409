package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the titles of instruments (treaties, declarations, programmes) in English by their form.
 *
 * <p>rule: the title of an instrument is a run of capitalised words round a word such as "Convention"; small words stand inside it
 * only between capitalised ones. A bare "the Convention" names nothing by itself.
 *
 * <p>rule: "the Optional Protocol thereto" or "its Optional Protocol" is a protocol to the instrument that was named last in the same paragraph, and bears its
 * name. "The Protocols thereto" are all of them together.
 */
final class InstrumentNames {
  private static final String HYPHEN = "[-\u2010\u2011]";
  private static final String WORD = "(?:[A-Z][\\p{L}'\u2019]*(?:" + HYPHEN + "[\\p{L}]+)*)";
  private static final String SMALL =
      "(?:of|the|and|on|in|to|for|against|with|or|its|their|at|by|from|relating|concerning|respect|all|other|into|through|under|between|among|a|certain|de|la|du)";
  private static final String HEAD =
      "(?:Conventions?|Covenants?|Protocols?|Declaration|Charter|Statute|Treaty|Agreement|Compact|Platform for Action|Programme of Action|Plan of Action|Agenda|Consensus|Principles|Rules|Framework|Strategy|Guidelines|Recommendation|Accord|Pact)";

  /** What follows makes it something else: a body, a collection, a place. */
  private static final String OTHER_THING = "(?! (?:thereto|Against|Series|Section|Organization|Bod(?:y|ies)|Secretariat|Review|Rules and)\\b| No\\.|" + HYPHEN + ")";

  private static final String TAIL =
      "(?: (?:(?:and/or " + WORD + ")|(?:" + SMALL + " ){0,4}" + WORD + "|\\([A-Z]\\p{Ll}+\\) (?:and )?" + WORD + ")"
          + "|, (?:Especially|Particularly|Including) (?:in )?" + WORD
          + "|, (?!(?:Member|States|Parties|Governments)\\b)" + WORD + "(?: " + WORD + ")?(?=(?:, " + WORD + "(?: " + WORD + ")?){0,3},? (?:and|or) (?:the )?" + WORD + "))*";
  private static final String YEAR = "(?:,? \\(?(?:Revised|Supplementary|Employment)[^)]{0,40}\\))?(?:,? \\d{4})?(?: \\((?:Convention )?No\\. \\d+\\))?";

  private static final Pattern INSTRUMENT = Pattern.compile(
      "(?<![\\p{L}\\d" + "\u2010\u2011-])((?:" + WORD + " (?:(?:of|on|and|for) (?=[A-Z]))?|\\d{4} (?=Agenda)|\\([A-Z][^()]{3,40}\\) (?=Convention))*)("
          + HEAD + ")\\b" + OTHER_THING + "(" + TAIL + ")(" + YEAR + ")");

  /** The subject of a protocol in small letters: "on the sale of children, child prostitution and child pornography". */
  private static final String SUBJECT =
      " (?:on|aiming at) (?:(?:the|a) )?(?!(?:issue|basis|occasion|question|same|part|need|one|other)\\b)\\p{Ll}+(?: (?!(?:and|as|to|with|which|that|is|are|was|has|have|should|shall|by|including)\\b)\\p{Ll}+){0,6}"
          + "(?:, \\p{Ll}+ \\p{Ll}+ and \\p{Ll}+ \\p{Ll}+)?";
  private static final Pattern ITS_SUBJECT = Pattern.compile("\\G" + SUBJECT);
  private static final String PROTOCOL = "((?:(?:First|Second|Third|Optional|Additional) )*Protocols?)";
  private static final Pattern THERETO = Pattern.compile("\\b" + PROTOCOL + " thereto\\b((?:" + SUBJECT + ")?)|(?<=\\b(?:its|their) )" + PROTOCOL + "\\b(?! to)((?:" + SUBJECT + ")?)");

  /** Words that can begin a title's run of capitals only because a sentence or a list begins there. */
  private static final Pattern OPENING = Pattern.compile("^(?:(?:The|See|Also|In|On|This|Its|Such|States|Governments|Parties|Recalling|Reaffirming|Welcoming|Noting|Stressing|Recognizing) )+");

  /** Where a second title follows the first: "the Convention on ... and the Optional Protocol". */
  private static final Pattern SECOND = Pattern.compile(
      ",? (?:and|or) (?:the|its|an?) (?=(?:" + WORD + " ){0,4}(?:" + HEAD + "|Instrument|Working Group|Organization|Committee|Conference|Fund|Facility)\\b)"
          + "|,? (?:and|or) (?=(?:" + WORD + " ){0,4}" + HEAD + "\\b)(?!Platform for Action|Programme of Action|Plan of Action)|,? and (?:with|all|in|States|Member|Governments|General) .*|,? and States.*| by the .*");

  /** A committee or department may bear the title of what it works on. */
  private static final Pattern BODY_BEFORE = Pattern.compile("\\b(?:Committee|Department|Group|Office|Working Party|Conference) (?:on|of|for)(?: the)? $");

  private InstrumentNames() {}

  /** A title: where it stands, and the name in full. */
  record Title(int start, int end, String name) {}

  /** The titles in a paragraph, in their order. */
  static List<Title> find(String text) {
    List<Title> titles = new ArrayList<>();
    Matcher matcher = INSTRUMENT.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      Matcher opening = OPENING.matcher(matcher.group(1));
      int start = matcher.start() + (opening.find() ? opening.end() : 0);
      Matcher second = SECOND.matcher(text).region(matcher.end(2), matcher.end()).useTransparentBounds(true);
      int end = second.find() ? second.start() : matcher.end();
      String prefix = text.substring(start, matcher.start(2)).strip();
      String tail = text.substring(matcher.end(2), end);
      if (isTitle(prefix, matcher.group(2), tail) && !bodyBefore(text, start)) {
        end = withSubject(text, matcher.group(2), end);
        titles.add(new Title(start, end, text.substring(start, end)));
      }
      from = Math.max(end, matcher.end(2));
    }
    titles.addAll(relative(text, titles));
    return titles;
  }

  private static boolean bodyBefore(String text, int start) {
    return BODY_BEFORE.matcher(text.substring(Math.max(0, start - 40), start)).find();
  }

  /** A protocol may have its subject in small letters behind the name of its parent. */
  private static int withSubject(String text, String head, int end) {
    Matcher subject = ITS_SUBJECT.matcher(text).region(end, text.length());
    return head.startsWith("Protocol") && subject.lookingAt() ? subject.end() : end;
  }

  /** "The Optional Protocol thereto". */
  private static List<Title> relative(String text, List<Title> named) {
    List<Title> relative = new ArrayList<>();
    Matcher matcher = THERETO.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      Optional<Title> parent = named.stream().filter(title -> title.end() <= start && !title.name().matches("(?:\\w+ )*Protocols? .*")).reduce((one, two) -> two);
      String protocol = matcher.group(1) == null ? matcher.group(3) + " to the %s" + matcher.group(4) : matcher.group(1) + " to the %s" + matcher.group(2);
      parent.ifPresent(title -> relative.add(new Title(start, matcher.end(), protocol.replace("%s", title.name()))));
    }
    return relative;
  }

  /** Whether the words round the head make it a title; a head that is also a common word needs more of them. */
  private static boolean isTitle(String prefix, String head, String tail) {
    boolean common = head.matches("Principles|Rules|Recommendation|Strategy|Framework|Agreement|Guidelines|Consensus");
    boolean aboutSomething = tail.matches("(?s).*[A-Z].*") && !tail.matches("(?s) (?:in|at|by|with|and) .*| (?:to|of|under) the (?:Convention|Treaty|Covenant|Agreement)s?");
    boolean named = aboutSomething || !prefix.isEmpty() && !prefix.matches("(?:Optional|Additional|International|Second|First|Financial|Further)(?: .*)?");
    return named && (!common || prefix.contains(" ")) && !prefix.startsWith("Department");
  }
}
