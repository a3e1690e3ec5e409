package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.SeedBuild;
import org.engross.diagnostic.Digests;
import org.junit.jupiter.api.Test;

/** {@code chunks.jsonl} has the paragraphs of the five seeds as their JSON has them, in order, with the notes called in each. */
class ChunksTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void hasEveryParagraphOnceAndInOrder() throws IOException {
    Path folder = SeedBuild.folder();
    List<String> expected = new ArrayList<>();
    for (String slug : List.of("a-res-57-176", "e-cn-4-res-2004-45", "a-res-61-144", "a-res-63-156", "a-res-71-167")) {
      JsonNode text = JSON.readTree(folder.resolve("site/json/" + slug + ".json").toFile());
      paragraphs(text.get("body"), slug, notes(text), expected);
    }
    List<String> chunks = new ArrayList<>();
    String previous = null;
    for (String line : Files.readAllLines(folder.resolve("markdown/chunks.jsonl"))) {
      JsonNode chunk = JSON.readTree(line);
      List<String> notes = new ArrayList<>();
      chunk.get("notes").forEach(note -> notes.add(note.get("marker").asText() + " " + note.get("text").asText()));
      chunks.add(chunk.get("id").asText() + " " + chunk.get("label").asText() + " " + chunk.get("text").asText() + " " + notes);
      String slug = chunk.get("id").asText().replaceAll("__.*", "");
      boolean first = previous == null || !previous.startsWith(slug + "__");
      assertEquals(first ? null : previous, chunk.get("previous").textValue());
      assertEquals(digest(chunk.get("text").asText()), chunk.get("sha256").asText());
      previous = chunk.get("id").asText();
    }
    assertEquals(String.join("\n", expected), String.join("\n", chunks));
  }

  private static void paragraphs(JsonNode parts, String slug, List<JsonNode> notes, List<String> found) {
    for (JsonNode part : parts) {
      String kind = part.get("kind").asText();
      if (kind.equals("preambular") || kind.equals("operative")) {
        List<String> called = new ArrayList<>();
        for (JsonNode note : notes) {
          note.get("called-in").forEach(id -> {
            if (id.asText().equals(part.get("id").asText())) {
              called.add(note.get("marker").asText() + " " + note.get("text").asText());
            }
          });
        }
        found.add(slug + "__" + part.get("id").asText() + " " + part.get("label").asText() + " " + part.get("text").asText() + " " + called);
      } else if (part.has("parts")) {
        paragraphs(part.get("parts"), slug, notes, found);
      }
    }
  }

  private static List<JsonNode> notes(JsonNode text) {
    List<JsonNode> notes = new ArrayList<>();
    text.get("notes").forEach(notes::add);
    return notes;
  }

  private static String digest(String words) {
    return Digests.sha256(words.getBytes(StandardCharsets.UTF_8));
  }
}
