package org.engross.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of a paragraph, and whom its act addresses. rule: a clause's own verb beats the verb its paragraph opens with. */
final class Clauses {
  /** An act in the middle of a paragraph: "and encourages Governments to". */
  private static final Pattern INNER = Pattern.compile(
      "\\b(?:and|also|further|,) (?:(?:also|further|in this regard|in that regard) )*((?:strongly )?(?:urges|calls upon|calls on|encourages|invites|requests|recommends|stresses|welcomes|decides)"
          + "|(?:strongly )?(?:urging|calling upon|encouraging|inviting|requesting|stressing|welcoming))\\b");

  /** Those to whom a request is made. */
  private static final Pattern ADDRESSEE = Pattern.compile(
      "\\b(Governments|Member States|States parties|States|Secretary-General|United Nations (?:system|bodies|agencies|entities|organizations)|specialized agencies|business sector|private sector"
          + "|civil society|non-governmental organizations|intergovernmental (?:bodies|organizations)|international organizations|international community|media"
          + "|Special Rapporteurs?(?= on)|High Commissioner|Human Rights Council|Commission on the Status of Women)\\b");

  private Clauses() {}

  /**
   * A clause with a verb of its own.
   *
   * @param start where in the words of the passage it begins
   */
  record Clause(int start, String verb) {}

  /** The clauses of a passage in order; the first has its opening verb. */
  static List<Clause> of(Passage passage) {
    List<Clause> clauses = new ArrayList<>(List.of(new Clause(0, passage.verb())));
    INNER.matcher(passage.words()).results()
        .forEach(act -> clauses.add(new Clause(act.start(1), Character.toUpperCase(act.group(1).charAt(0)) + act.group(1).substring(1))));
    return clauses;
  }

  /** The place among the clauses of the one that a place in the words stands in. */
  static int at(List<Clause> clauses, int place) {
    int clause = clauses.size() - 1;
    while (clause > 0 && clauses.get(clause).start() > place) {
      clause--;
    }
    return clause;
  }

  /** The addressees that stand between the opening verb and what they are asked to do, in order. */
  static List<String> addressees(Passage passage) {
    String words = passage.words();
    int end = words.indexOf(" to ", passage.opening().length());
    // "calls upon Governments and invites ... to": what is asked begins behind the last of them.
    List<String> addressees = new ArrayList<>();
    Matcher matcher = ADDRESSEE.matcher(end < 0 ? "" : words.substring(0, end));
    while (matcher.find()) {
      if (!addressees.contains(matcher.group(1))) {
        addressees.add(matcher.group(1));
      }
    }
    return addressees;
  }
}
