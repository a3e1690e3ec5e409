package org.engross.lineage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.diagnostic.Json;
import org.engross.search.Stem;

/** What the page that checks drafts must know, as small scripts: pages opened from a disk may load nothing else. */
public final class DraftScript {
  private DraftScript() {}

  /** The tables of the reckoning: how common words are, the forms of a word, the scale of verbs. */
  public static String tables() {
    String frequencies = WordFrequencies.read().counts().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(word -> Json.quoted(word.getKey()) + ":" + word.getValue()).collect(Collectors.joining(","));
    String verbs = VerbScale.own().steps().stream()
        .map(step -> "[" + Json.quoted(step.scale()) + "," + step.rank() + "," + Json.quoted(step.verb()) + "]").collect(Collectors.joining(",\n"));
    return "engrossTables({frequencies:{" + frequencies + "},\nstems:" + Stem.json() + ",\nverbs:[\n" + verbs + "]});\n";
  }

  /** A text: of each paragraph and note its label, address, part, opening words, verb, words, the words of its notes and the places of its names. */
  public static String text(DatedText text) {
    return "engrossAgreed({slug:" + Json.quoted(text.slug()) + ",symbol:" + Json.quoted(text.symbol()) + ",page:" + Json.quoted(text.path() + "/index.html") + ",adopted:"
        + Json.quoted(text.adopted() == null ? "" : text.adopted().toString()) + ",paragraphs:[\n"
        + text.passages().stream().filter(Passage::isWhole).map(DraftScript::passage).collect(Collectors.joining(",\n")) + "]});\n";
  }

  private static String passage(Passage passage) {
    List<String> notes = passage.notes().stream().map(call -> Json.quoted(call.words())).toList();
    List<String> names = passage.names().stream().map(name -> name.start() + "," + name.end()).toList();
    return "[" + Json.quoted(passage.label()) + "," + Json.quoted(passage.anchor()) + "," + passage.part().ordinal() + "," + Json.quoted(passage.opening()) + ","
        + Json.quoted(passage.verb()) + "," + Json.quoted(passage.words()) + ",[" + String.join(",", notes) + "],[" + String.join(",", names) + "]]";
  }
}
