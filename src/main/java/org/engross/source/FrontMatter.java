package org.engross.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Passage;
import org.engross.source.Proceedings.Side;
import org.engross.source.Proceedings.Stage;
import org.engross.source.Proceedings.Subject;
import org.engross.source.SourceLines.Declared;
import org.engross.source.SourceLines.Provenance;
import org.engross.source.YamlMapping.Form;

/** What the front matter of a text says, after {@code schema/markdown.schema.json}. */
final class FrontMatter {
  /** The facts, and the names that the rest of Engross has for them. */
  private static final Map<String, String> FACTS = Map.of(
      "symbol", "symbol", "title", "title", "session", "session", "agenda_item", "agenda-item", "adopted", "adopted", "meeting", "meeting",
      "report", "report", "committee", "committee", "distributed", "distributed", "vote", "outcome");

  /** Every key, in the order of a file. */
  static final List<String> KEYS = List.of(
      "schema", "symbol", "title", "organ", "session", "agenda_item", "adopted", "meeting", "report", "committee", "vote", "distributed", "language",
      "edition", "source", "supplied", "paragraphs", "masthead", "history", "votes", "keywords", "links", "tables", "aliases", "tags");

  private static final Map<String, String> LANGUAGES = Map.of("ar", "ara", "zh", "zho", "en", "eng", "fr", "fra", "ru", "rus", "es", "spa");
  private static final Map<String, String> OUTCOMES =
      Map.of("adopted without a vote", "adoptedWithoutVote", "adopted by recorded vote", "adoptedRecordedVote");

  private final YamlPlaces places;
  private final YamlMapping root;

  FrontMatter(YamlPlaces places, YamlMapping root) {
    this.places = places;
    this.root = root;
  }

  /** ISO 639-2 code; null where none is given. */
  String language() {
    String tag = root.value("language", Form.TEXT).toString();
    if (!tag.isEmpty() && !LANGUAGES.containsKey(tag)) {
      places.report(MessageId.MKD_003, root.node("language"), "language", "one of " + String.join(", ", LANGUAGES.keySet().stream().sorted().toList()), tag);
    }
    return LANGUAGES.get(tag);
  }

  List<Declared> declared() {
    YamlMapping supplied = root.mapping("supplied", FACTS.keySet().stream().sorted().toList());
    List<Declared> declared = new ArrayList<>();
    for (String key : KEYS) {
      if (FACTS.containsKey(key)) {
        Passage value = root.value(key, key.equals("session") ? Form.NUMBER : key.equals("adopted") || key.equals("distributed") ? Form.DATE : Form.TEXT);
        Passage ground = supplied.value(key, Form.TEXT);
        if (value.length() > 0) {
          String basis = supplied.keys().contains(key) ? ground.toString() : null;
          declared.add(new Declared(FACTS.get(key), OUTCOMES.getOrDefault(value.toString(), value.toString()), value, basis));
        }
      }
    }
    return declared;
  }

  /** What the text was made from; null where the front matter does not say it. */
  Provenance provenance() {
    YamlMapping source = root.mapping("source", List.of("file", "sha256", "kind"));
    Passage edition = root.value("edition", Form.DATE);
    LocalDate date = edition.length() == 0 ? null : LocalDate.parse(edition);
    Passage file = source.value("file", Form.TEXT);
    return new Provenance(
        file.length() == 0 ? null : file.toString(), source.value("sha256", Form.TEXT).toString(), source.value("kind", Form.TEXT).toString(), date);
  }

  /** The lines of the masthead; those that are printed in one block in one passage. */
  List<Passage> masthead() {
    return root.texts("masthead");
  }

  Proceedings proceedings() {
    List<Subject> subjects = new ArrayList<>();
    for (YamlMapping one : root.mappings("keywords", List.of("term", "shown", "short", "href", "in", "set"))) {
      Passage set = one.value("set", Form.NUMBER);
      subjects.add(new Subject(
          one.value("term", Form.TEXT), one.value("shown", Form.TEXT), one.value("short", Form.TEXT), one.value("href", Form.TEXT),
          one.value("in", Form.TEXT), number(set, 0)));
    }
    List<Stage> stages = new ArrayList<>();
    for (YamlMapping one : root.mappings("history", List.of("step", "date", "document", "by"))) {
      stages.add(new Stage(one.value("step", Form.TEXT), one.value("date", Form.DATE), one.value("document", Form.TEXT), Passage.supplied(""), Passage.supplied(""), one.texts("by")));
    }
    List<Side> sides = new ArrayList<>();
    for (YamlMapping one : root.mappings("votes", List.of("choice", "count", "voters"))) {
      sides.add(new Side(one.value("choice", Form.TEXT), one.value("count", Form.NUMBER), one.texts("voters")));
    }
    String outcome = OUTCOMES.getOrDefault(root.value("vote", Form.TEXT).toString(), "");
    return new Proceedings(subjects, stages, Passage.supplied(outcome), sides);
  }

  /**
   * A link that the words of the text do not tell.
   *
   * @param skip how many places with its words come before it, behind the link before
   */
  record Link(Passage words, Passage href, int skip) {}

  List<Link> links() {
    return root.mappings("links", List.of("words", "href", "skip")).stream()
        .map(one -> new Link(one.value("words", Form.TEXT), one.value("href", Form.ADDRESS), number(one.value("skip", Form.NUMBER), 0))).toList();
  }

  /** How many rows head each table; empty where one heads all. */
  List<Integer> headRows() {
    return root.mappings("tables", List.of("head_rows")).stream().map(one -> one.value("head_rows", Form.NUMBER)).map(rows -> number(rows, 1)).toList();
  }

  private static int number(Passage value, int otherwise) {
    return value.length() == 0 ? otherwise : Integer.parseInt(value.toString());
  }
}
