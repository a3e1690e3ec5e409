package org.engross.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Json;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.source.SourceText;

/** A ledger as programs read it; {@code docs/ledger.md} describes the form. */
public final class LedgerJson {
  private LedgerJson() {}

  /**
   * The ledger of a source as one of its documents sees it, a run a line.
   *
   * @param slug of the document; places in others are named with theirs
   */
  public static String of(Ledger ledger, String slug) {
    Origin origin = ledger.source().origin();
    StringBuilder json = new StringBuilder("{\n\"ledger\": \"1\",\n\"resolution\": ").append(Json.quoted(slug));
    json.append(",\n\"source\": {\"file\": ").append(Json.quoted(origin.file().replaceFirst(".*[/\\\\]", "")));
    json.append(", \"sha256\": ").append(Json.quoted(ledger.source().sha256()));
    json.append(", \"shape\": ").append(Json.quoted(ledger.shape()));
    SourceText.Encoding encoding = ledger.source().encoding();
    json.append(", \"encoding\": ").append(encoding == null ? "null" : Json.quoted(encoding.charset()));
    json.append(", \"byteOrderMark\": ").append(encoding != null && encoding.byteOrderMark());
    json.append(", \"characters\": ").append(origin.characters().length());
    json.append(", \"lines\": ").append(origin.lines()).append("},\n\"totals\": [");
    totals(ledger.runs(), json);
    json.append("],\n\"overlaps\": ").append(ledger.overlaps());
    json.append(",\n\"supplied\": [");
    String separator = "\n";
    for (Ledger.Supplied supplied : ledger.supplied()) {
      if (supplied.place().slug().equals(slug)) {
        json.append(separator).append('{');
        place(supplied.place(), slug, json);
        json.append("\"text\": ").append(Json.quoted(supplied.text())).append('}');
        separator = ",\n";
      }
    }
    json.append("],\n\"runs\": [");
    separator = "\n";
    for (Run run : ledger.runs()) {
      json.append(separator);
      run(run, origin, slug, json);
      separator = ",\n";
    }
    return json.append("]\n}\n").toString();
  }

  private static void totals(List<Run> runs, StringBuilder json) {
    Map<Fate, int[]> totals = new LinkedHashMap<>();
    for (Run run : runs) {
      int[] total = totals.computeIfAbsent(run.fate(), fate -> new int[2]);
      total[0] += run.end() - run.start();
      total[1]++;
    }
    String separator = "\n";
    for (Fate.Group group : Fate.Group.values()) {
      for (Map.Entry<Fate, int[]> total : totals.entrySet()) {
        Fate fate = total.getKey();
        if (fate.group() == group) {
          json.append(separator).append("{\"fate\": ").append(Json.quoted(fate.code())).append(", \"words\": ").append(Json.quoted(fate.words()));
          json.append(", \"group\": ").append(Json.quoted(group.code())).append(", \"characters\": ").append(total.getValue()[0]);
          json.append(", \"runs\": ").append(total.getValue()[1]).append('}');
          separator = ",\n";
        }
      }
    }
  }

  private static void run(Run run, Origin origin, String slug, StringBuilder json) {
    Position position = origin.position(run.start());
    json.append("{\"start\": ").append(run.start()).append(", \"end\": ").append(run.end());
    json.append(", \"line\": ").append(position.line()).append(", \"column\": ").append(position.column());
    json.append(", \"fate\": ").append(Json.quoted(run.fate().code())).append(", ");
    if (run.place() != null) {
      place(run.place(), slug, json);
    }
    json.append("\"text\": ").append(Json.quoted(origin.characters().substring(run.start(), run.end())));
    if (run.as() != null) {
      json.append(", \"as\": ").append(Json.quoted(run.as()));
    }
    json.append('}');
  }

  private static void place(Run.Place place, String slug, StringBuilder json) {
    if (!place.slug().equals(slug)) {
      json.append("\"in\": ").append(Json.quoted(place.slug())).append(", ");
    }
    json.append("\"place\": ").append(Json.quoted(place.eId())).append(", ");
    if (place.at() >= 0) {
      json.append("\"at\": ").append(place.at()).append(", ");
    }
  }
}
