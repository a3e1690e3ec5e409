package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A place in a document as a person would say it: "operative paragraph 5, note 7", "annex I, paragraph 2 (a)". */
final class Whereabouts {
  private static final Pattern NAME_OF_ANNEX = Pattern.compile("^\\p{L}+");
  /** No heading that names a place is longer. */
  private static final int NAME = 60;

  private final List<String> parts = new ArrayList<>();
  private boolean annexed;
  /** Whether the last part only says in which region the place is, which goes without saying once something nearer is known. */
  private boolean vague;

  private Whereabouts() {}

  /**
   * Says where a way leads.
   *
   * @param steps from the root on
   * @return null where there is nothing to say beyond "in the document"
   */
  static String of(List<Step> steps) {
    Whereabouts where = new Whereabouts();
    String parent = "";
    for (Step step : steps) {
      where.follow(step, parent);
      parent = step.name();
    }
    return where.parts.isEmpty() ? null : String.join(", ", where.parts);
  }

  private void follow(Step step, String parent) {
    switch (step.name()) {
      case "attachment" -> {
        annexed = true;
        boolean named = step.printed().toLowerCase(Locale.ROOT).matches("(annex|appendix)\\b.*") && step.printed().length() <= NAME;
        say(named ? NAME_OF_ANNEX.matcher(step.printed()).replaceFirst(word -> word.group().toLowerCase(Locale.ROOT)) : "annex " + step.ordinal());
      }
      case "meta" -> say("the metadata");
      case "coverPage" -> say("the masthead");
      case "preface" -> say("the number and title");
      case "conclusions" -> say("the closing lines");
      case "preamble" -> hint("the preamble");
      case "mainBody" -> hint(annexed ? "" : "the operative part");
      case "formula" -> say("the opening line");
      case "container" -> {
        if (parent.equals("preamble")) {
          say("preambular paragraph " + step.ordinal());
        }
      }
      case "paragraph" -> say((annexed ? "paragraph " : "operative paragraph ") + number(step));
      case "point", "item", "subparagraph", "alinea", "indent" -> inside(step);
      case "section", "part", "title", "chapter", "article" -> say(step.name() + " " + number(step));
      case "authorialNote" -> say("note " + number(step));
      case "table" -> say("the table");
      case "tr" -> say("row " + step.ordinal());
      default -> {
        // what people do not name: lists, contents, lines
      }
    }
  }

  private void say(String part) {
    if (vague) {
      parts.remove(parts.size() - 1);
    }
    vague = false;
    parts.add(part);
  }

  private void hint(String region) {
    if (!region.isEmpty()) {
      say(region);
      vague = true;
    }
  }

  /** A sub-paragraph belongs to the number before it: "paragraph 2 (a) (ii)". */
  private void inside(Step step) {
    String label = step.printed().startsWith("(") ? step.printed() : step.printed().startsWith("[(") ? step.printed().substring(1) : "(" + number(step) + ")";
    if (parts.isEmpty() || vague) {
      say("sub-paragraph " + label);
    } else {
      parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + label);
    }
  }

  /** The printed number without its stop; where none was read, the one in the eId; else which it is. */
  private static String number(Step step) {
    String printed = step.printed().replaceAll("^\\[|[.:\\]]+$", "").replaceAll("\\s+", " ");
    if (!printed.isEmpty() && printed.length() <= 12) {
      return printed.replaceFirst("(?i)^" + step.name() + " ", "");
    }
    String last = step.eId().replaceFirst("^.*_", "");
    return !last.isEmpty() && step.eId().contains("_") && !last.startsWith("nn") ? last : Integer.toString(step.ordinal());
  }
}
