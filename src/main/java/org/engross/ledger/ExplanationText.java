package org.engross.ledger;

import java.util.List;

/** Explanations as people read them. */
public final class ExplanationText {
  private static final int WIDTH = 100;

  private ExplanationText() {}

  /** The facts of a file; those of each of its resolutions, where it holds several, under its name. */
  public static String facts(String file, List<FactExplanation> facts) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (FactExplanation fact : facts) {
      String name = fact.resolution() == null ? file : fact.resolution() + " in " + file;
      text.append(name.equals(last) ? "" : (text.length() > 0 ? "\n" : "") + "facts of " + name + "\n").append(fact.text());
      last = name;
    }
    return text.append('\n').toString();
  }

  /** @param file as the user named it; with a line it is an address that terminals and editors open */
  public static String of(String file, List<Explanation> explanations) {
    StringBuilder text = new StringBuilder();
    for (Explanation explanation : explanations) {
      Unit unit = explanation.unit();
      text.append(text.length() > 0 ? "\n" : "").append(unit == null ? "in no paragraph" : unit.label() + " (" + unit.eId() + ")")
          .append(explanation.resolution() == null ? "" : " of " + explanation.resolution()).append('\n');
      for (Explanation.Line line : explanation.lines()) {
        text.append("  ").append(file).append(':').append(line.number()).append(": ").append(shown(line.text().strip())).append('\n');
        for (Explanation.Ground ground : line.grounds()) {
          text.append("    column ").append(ground.column()).append(": ").append(ground.decision().text());
          text.append(" [").append(ground.decision().reason().certainty().words()).append("]\n");
        }
        if (!line.fates().isEmpty()) {
          text.append("    put aside on this line: ").append(String.join(", ", line.fates())).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String shown(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "\u2026";
  }
}
