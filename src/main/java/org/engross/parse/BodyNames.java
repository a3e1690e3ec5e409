package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Named;

/**
 * Finds bodies and mandates in English by the form of their names.
 *
 * <p>rule: a mandate is "Special Rapporteur on" and the like with its subject in small letters, which ends where the sentence goes on;
 * the words "of the Human Rights Council" between them are no part of its name.
 *
 * <p>rule: a body is a run of capitalised words that ends in, or is led by, a word such as "Committee", "Fund" or "Office"; the word
 * alone names nothing.
 */
final class BodyNames {
  private static final String WORD = "(?:[A-Z][\\p{L}'\u2019]*(?:[-\u2010\u2011][\\p{L}]+)*)";
  private static final String LINK = " (?:of|on|for|against|to|with|with regard to|with respect to|in (?=Persons\\b))(?: the| All)? ?";

  /** Where the sentence goes on behind the subject of a mandate. */
  private static final String STOP =
      "(?!(?:and (?:the|its|his|her|to|on|of|in|by|all|requests?|calls?|welcomes?|invites?|notes?)|in (?:the (?:discharge|performance|context|light)|his|her|their|its|accordance|order|particular)|on (?:the|his|her|their|its)|(?<!right )to"
          + "|as|at|by|within|which|who|that|is|are|was|were|has|have|had|shall|should|will|for|during|under|pursuant|submitted|established|from|regarding|entitled|containing)\\b)";
  private static final String SUBJECT =
      "(?:(?:the|a) )?(?!activities|visits)\\p{Ll}[\\p{L}-]*(?: " + STOP + "[\\p{L}-]+){0,12}(?:, (?:especially|particularly) \\p{Ll}+(?: and \\p{Ll}+)?|, its causes and consequences)?";
  private static final Pattern MANDATE = Pattern.compile(
      "\\b(?<office>Special Rapporteurs?|Independent Expert|Special Representative of the Secretary-General|Personal Envoy of the Secretary-General|Special Envoy of the Secretary-General|Special Adviser to the Secretary-General|Working Group)"
          + "(?: of the (?:Commission on Human Rights|Human Rights Council|Sub-Commission on [A-Z][\\p{L} ]+?))? (?<subject>on " + SUBJECT + "|(?<=Secretary-General )for (?:the )?[A-Z][\\p{L} ]{3,60}?(?=[,;.]|$| and (?:the|to)\\b))");

  private static final String HEAD =
      "Committee|Commission|Sub-Commission|Office|Fund|Programme(?! of (?:Action|Work))|Agency|Entity|Organization|University|Institute|Bank|Court|Tribunal|Authority|Board|Union|Centre|Forum|Partnership|Secretariat|Coordination Group";
  /** "For Asia and the Pacific": what comes after is no second body. */
  private static final String AND_THE = " and the (?!(?:" + WORD + " )*(?:" + HEAD + "|Secretary-General|Assembly|Council|President|Government|Governments|States|United Nations|High|Director|Conference|Department|Convention)\\b)";
  private static final Pattern BODY = Pattern.compile(
      "(?<![\\p{L}-])(?<before>(?:" + WORD + ", (?=" + WORD + " and " + WORD + " Organization)|" + WORD + "(?: (?:and|of|for))? )*)(?<head>" + HEAD + ")\\b(?! Agenda\\b)(?<after>(?:" + LINK + WORD + "(?:(?:,? and)? " + WORD + "|" + AND_THE + WORD + "|" + LINK + WORD + "|, " + WORD + "(?=,? (?:and )?" + WORD + " (?:and )?))*(?: in (?:the )?(?:(?:Western|Eastern|Central|Southern|South-East|Near|Middle|Latin) )?(?:Europe|Africa|Asia|America|East)\\b)?)?)"
          + "(?<short> \\((?:[A-Z][A-Za-z]*-)?[A-Z]{2,}[A-Za-z-]*\\))?");
  private static final Pattern ABBREVIATED = Pattern.compile("\\bUN-[A-Z][\\p{L}]+\\b");

  /** Words that can begin the run only because a sentence begins there. */
  private static final Pattern OPENING = Pattern.compile("^(?:(?:The|See|Also|In|On|By|This|Its|Such|States|Governments|Member States|Recalling|Reaffirming|Welcoming|Noting|Requests|Invites|Encourages|Bearing|Executive Director of) (?:and |of )?)+");

  /** What goes before the head says nothing by itself. */
  private static final String COMMON_BEFORE = "(?:Preparatory|Main|Special|Executive|Advisory|Standing|General|Secretary|Country|Joint|Permanent|National|Regional|Intergovernmental|Ad Hoc|High-level|Sub)? ?";

  private BodyNames() {}

  /** A body or office: where it is named, and by what name it is listed. */
  record Body(int start, int end, Named.Kind kind, String name) {}

  /** What a paragraph names, in no order; one may stand in another. */
  static List<Body> find(String text) {
    List<Body> bodies = new ArrayList<>();
    Matcher mandate = MANDATE.matcher(text);
    while (mandate.find()) {
      Named.Kind kind = mandate.group("office").startsWith("Working") ? Named.Kind.ORGANIZATION : Named.Kind.ROLE;
      bodies.add(new Body(mandate.start(), mandate.end(), kind, mandate.group("office").replaceFirst("Rapporteurs", "Rapporteur") + " " + mandate.group("subject").strip()));
    }
    Matcher body = BODY.matcher(text);
    while (body.find()) {
      String before = body.group("before");
      Matcher opening = OPENING.matcher(before);
      int start = body.start() + (opening.find() ? opening.end() : 0);
      before = text.substring(start, body.start("head"));
      if (isName(before, body.group("after"))) {
        bodies.add(new Body(start, body.end(), Named.Kind.ORGANIZATION, text.substring(start, body.end("after"))));
      }
    }
    Matcher abbreviated = ABBREVIATED.matcher(text);
    while (abbreviated.find()) {
      bodies.add(new Body(abbreviated.start(), abbreviated.end(), Named.Kind.ORGANIZATION, abbreviated.group()));
    }
    return bodies;
  }

  private static boolean isName(String before, String after) {
    return after.matches("(?s).*[A-Z].*") && !before.matches("West ") || !before.isBlank() && !before.matches(COMMON_BEFORE + "|West ");
  }
}
