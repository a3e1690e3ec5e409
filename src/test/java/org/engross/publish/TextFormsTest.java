package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.akn.RandomDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON and plain text have every word of a text in its order. */
class TextFormsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  @TempDir private Path folder;

  @Test
  void theSeedsLoseNoWord() throws Exception {
    holds(SeedEdition.at(null));
  }

  @Test
  void noDocumentOfTheProfileLosesAWord() throws Exception {
    RandomDocument documents = new RandomDocument(20261122L, new HashSet<>());
    List<PublishedText> texts = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      texts.add(new PublishedText("text-" + n, "text-" + n, documents.next().getBytes(StandardCharsets.UTF_8)));
    }
    holds(new Edition("Any", null, "eng", LocalDate.of(2026, 1, 1), texts));
  }

  @Test
  void aParagraphWithItsPartsInJson() throws Exception {
    write(SeedEdition.at(null));
    JsonNode paragraph = MAPPER.readTree(folder.resolve("json/a-res-57-176.json").toFile()).findParent("id");
    assertEquals(
        MAPPER.readTree("""
            {"id": "preamble__container_1", "kind": "preambular", "label": "PP1", "number": null, "opening": "Reaffirming",
             "text": "%s", "parts": [], "after": ""}
            """.formatted("Reaffirming the principles set forth in the Universal Declaration of Human Rights,[1] the Convention on the Elimination of"
            + " All Forms of Discrimination against Women,[2] the International Covenants on Human Rights,[3] the Convention against Torture and"
            + " Other Cruel, Inhuman or Degrading Treatment or Punishment,[4] the Convention on the Rights of the Child[5] and the Declaration on"
            + " the Elimination of Violence against Women,[6]")),
        paragraph);
  }

  @Test
  void plainTextBeginsWithWhatIsKnown() throws Exception {
    write(SeedEdition.at(null));
    assertEquals(
        """
        Symbol: A/RES/61/144 (supplied: the text prints only its title; known from the records of the session)
        Title: Trafficking in women and girls
        Body: General Assembly
        Adopted: 19 December 2006 (supplied: cited with this date by A/RES/64/293)
        Meeting: 81st plenary meeting (supplied: the meeting at which the other resolutions of that day were adopted)
        Session: 61 (supplied: told by the symbol A/RES/61/144)
        Report: A/61/438 (supplied: known from the records of the session)
        Made from: 000_55609d2eda58ce13.txt, SHA-256 1da64f31262e04b3561811866853f038b3e3da81775805ffe5ac40d0d87275d4
        This is not an official record of the United Nations. The official texts are those that the United Nations publishes.

        ----------

        Trafficking in women and girls

        The General Assembly,
        """,
        Files.readString(folder.resolve("text/a-res-61-144.txt")).lines().limit(15).collect(Collectors.joining("\n", "", "\n")));
  }

  private void write(Edition edition) throws IOException {
    Press press = new Press(edition);
    for (PublishedText text : edition.texts()) {
      for (Map.Entry<String, String> file : TextForms.of(press.around(text, Set.of())).entrySet()) {
        Files.createDirectories(folder.resolve(file.getKey()).getParent());
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private void holds(Edition edition) throws Exception {
    write(edition);
    JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("schema/resolution.schema.json")));
    for (PublishedText text : edition.texts()) {
      List<String> words = words(String.join(" ", PrintedWords.ofAkomaNtoso(text.akn())));
      String plain = Files.readString(folder.resolve("text/" + text.slug() + ".txt"));
      assertEquals(words, words(plain.substring(plain.indexOf("\n----------\n") + 12)), text.slug());
      JsonNode json = MAPPER.readTree(folder.resolve("json/" + text.slug() + ".json").toFile());
      assertEquals(List.of(), List.copyOf(schema.validate(json)));
      StringBuilder body = new StringBuilder();
      json.get("body").forEach(part -> append(part, body));
      json.get("notes").forEach(note -> body.append('\n').append(note.get("marker").asText()).append(' ').append(note.get("text").asText()));
      assertEquals(words.stream().sorted().toList(), words(body).stream().sorted().toList(), () -> text.slug() + json.toPrettyString() + new String(text.akn(), StandardCharsets.UTF_8));
    }
  }

  private static void append(JsonNode part, StringBuilder text) {
    text.append(part.path("number").asText("").replace("null", "")).append(' ').append(part.get("text").asText()).append(' ');
    part.path("parts").forEach(inner -> append(inner, text));
    text.append(part.path("after").asText("")).append('\n');
  }

  /** The brackets around calls and the rule before the notes are ours. */
  private static List<String> words(CharSequence text) {
    return List.of(text.toString().replace("\n----------\n", "\n").replaceAll("[\\[\\]]", "").strip().split("\\s+"));
  }
}
