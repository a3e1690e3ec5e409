package org.engross.lineage;

import org.engross.diagnostic.Json;

/** What a check of a draft came to, for people and for programs. */
public final class DraftCheckText {
  private DraftCheckText() {}

  /** Lines for a terminal. */
  public static String text(DraftCheck check) {
    StringBuilder text = new StringBuilder();
    for (DraftCheck.Line line : check.lines()) {
      text.append(line.paragraph().label()).append(": ").append(line.state());
      if (line.agreed() != null) {
        text.append(line.state().equals("repeated") ? ", agreed in " : " from ").append(name(line.agreed()));
        if (line.shift().verb() != VerbScale.Shift.SAME) {
          text.append("; ").append(line.shift().from()).append(" -> ").append(line.shift().to()).append(": ").append(line.shift().verb().word());
        }
        line.shift().gained().forEach(one -> text.append("; now addressed: ").append(one));
        line.shift().lost().forEach(one -> text.append("; no longer addressed: ").append(one));
      }
      text.append("\n    ").append(line.redline() == null ? "{+" + line.paragraph().words() + "+}" : line.redline().text()).append('\n');
    }
    check.last().ifPresent(last -> {
      String named = last.symbol() + " of " + last.adopted();
      text.append('\n').append(check.leftOut().isEmpty() ? "Nothing is left out of the last text, " + named + ".\n" : "Left out of the last text, " + named + ":\n");
      check.leftOut().forEach(passage -> text.append(passage.label()).append("\n    [-").append(passage.words()).append("-]\n"));
    });
    long repeated = count(check, "repeated");
    long changed = count(check, "changed");
    text.append('\n').append(check.lines().size()).append(" paragraphs: ").append(repeated).append(" repeated, ").append(changed).append(" changed, ").append(count(check, "new"))
        .append(" new in this collection; ").append(check.leftOut().size()).append(" left out\n");
    return text.toString();
  }

  /** One object. */
  public static String json(DraftCheck check) {
    StringBuilder json = new StringBuilder("{\n  \"paragraphs\": [");
    String comma = "\n";
    for (DraftCheck.Line line : check.lines()) {
      json.append(comma).append("    {\"paragraph\": ").append(Json.quoted(line.paragraph().label())).append(", \"state\": ").append(Json.quoted(line.state()));
      if (line.agreed() != null) {
        json.append(", \"symbol\": ").append(Json.quoted(line.agreed().text().symbol())).append(", \"agreed\": ").append(Json.quoted(line.agreed().passage().label()))
            .append(", \"verb\": ").append(Json.quoted(line.shift().verb().word())).append(", \"redline\": ").append(Json.quoted(line.redline().text()));
      }
      json.append(", \"words\": ").append(Json.quoted(line.paragraph().words())).append('}');
      comma = ",\n";
    }
    json.append("\n  ],\n  \"last\": ").append(check.last().map(last -> "{\"symbol\": " + Json.quoted(last.symbol()) + ", \"adopted\": " + Json.quoted(last.adopted().toString()) + "}").orElse("null")).append(",\n  \"leftOut\": [");
    comma = "\n";
    for (Passage passage : check.leftOut()) {
      json.append(comma).append("    {\"paragraph\": ").append(Json.quoted(passage.label())).append(", \"words\": ").append(Json.quoted(passage.words())).append('}');
      comma = ",\n";
    }
    return json.append(check.leftOut().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static String name(Place place) {
    return place.text().symbol() + ", " + place.passage().label();
  }

  private static long count(DraftCheck check, String state) {
    return check.lines().stream().filter(line -> line.state().equals(state)).count();
  }
}
