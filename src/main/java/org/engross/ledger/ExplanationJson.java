package org.engross.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.diagnostic.Json;

/**
 * Explanations as programs read them: an array with an object a unit: {@code resolution} (where the file holds several), {@code label} and {@code eId} (null for what is in no paragraph) and
 * {@code lines}, each with {@code line, text, aside} (what was put aside on it) and {@code grounds}: {@code column, code, certainty, text}.
 */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** One line a fact, and a line of the source; {@code {"facts": [...]}} comes first where there are any. */
  public static String of(List<FactExplanation> facts, List<Explanation> explanations) {
    Stream<String> first = facts.isEmpty() ? Stream.of()
        : Stream.of("\n{\"facts\": [" + facts.stream().map(fact -> "\n  " + fact.json()).collect(Collectors.joining(",")) + "]}");
    return "[" + Stream.concat(first, explanations.stream().map(ExplanationJson::unit)).collect(Collectors.joining(",")) + "\n]\n";
  }

  private static String unit(Explanation explanation) {
    Unit unit = explanation.unit();
    return "\n{" + (explanation.resolution() == null ? "" : "\"resolution\": " + Json.quoted(explanation.resolution()) + ", ") + "\"label\": " + (unit == null ? "null" : Json.quoted(unit.label())) + ", \"eId\": " + (unit == null ? "null" : Json.quoted(unit.eId()))
        + ", \"lines\": [" + explanation.lines().stream().map(ExplanationJson::line).collect(Collectors.joining(",")) + "]}";
  }

  private static String line(Explanation.Line line) {
    return "\n  {\"line\": " + line.number() + ", \"text\": " + Json.quoted(line.text())
        + ", \"aside\": [" + line.fates().stream().map(Json::quoted).collect(Collectors.joining(", "))
        + "], \"grounds\": [" + line.grounds().stream().map(ExplanationJson::ground).collect(Collectors.joining(", ")) + "]}";
  }

  private static String ground(Explanation.Ground ground) {
    return "{\"column\": " + ground.column() + ", \"code\": " + Json.quoted(ground.decision().reason().code())
        + ", \"certainty\": " + Json.quoted(ground.decision().reason().certainty().words()) + ", \"text\": " + Json.quoted(ground.decision().text()) + "}";
  }
}
