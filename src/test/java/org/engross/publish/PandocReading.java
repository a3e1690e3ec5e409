package org.engross.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What pandoc sees in a file of Markdown, numbers of notes as it prints them. Anything but text, italics and notes is refused. */
final class PandocReading {
  private static final Set<String> BLANKS = Set.of("Space", "SoftBreak", "LineBreak");

  final List<ReadBlock> blocks = new ArrayList<>();
  /** In the order of their calls; the first is numbered 1. */
  final List<List<ReadBlock>> notes = new ArrayList<>();

  /**
   * Runs pandoc.
   *
   * @param form the name that pandoc has for the kind of Markdown
   */
  PandocReading(Path markdown, String form) throws IOException, InterruptedException {
    Path output = Files.createTempFile("pandoc", ".json");
    Process pandoc = new ProcessBuilder("pandoc", "-f", form, "-t", "json", "-o", output.toString(), markdown.toString()).redirectErrorStream(true).start();
    String said = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (pandoc.waitFor() != 0) {
      throw new AssertionError(said);
    }
    blocks(new ObjectMapper().readTree(output.toFile()).get("blocks"), blocks);
    Files.delete(output);
  }

  /** Whether pandoc is here. Where all tests are wanted, it has to be. */
  static boolean isHere() {
    boolean here = List.of(System.getenv("PATH").split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "pandoc")));
    if (!here && "all".equals(System.getenv("ENGROSS_TESTS"))) {
      throw new AssertionError("there is no pandoc here");
    }
    return here;
  }

  private void blocks(JsonNode nodes, List<ReadBlock> into) {
    for (JsonNode node : nodes) {
      switch (node.get("t").asText()) {
        case "Header" -> into.add(line(node.get("c").get(2)));
        case "Para", "Plain" -> into.add(line(node.get("c")));
        case "HorizontalRule" -> { }
        case "Table" -> table(node.get("c"), into);
        default -> throw new AssertionError("pandoc reads a " + node);
      }
    }
  }

  /** Head, bodies (each with rows of its own head) and foot of a table hold rows of cells. */
  private void table(JsonNode table, List<ReadBlock> into) {
    rows(table.get(3).get(1), into);
    for (JsonNode body : table.get(4)) {
      rows(body.get(2), into);
      rows(body.get(3), into);
    }
  }

  private void rows(JsonNode rows, List<ReadBlock> into) {
    for (JsonNode row : rows) {
      for (JsonNode cell : row.get(1)) {
        List<ReadBlock> content = new ArrayList<>();
        blocks(cell.get(4), content);
        content.stream().filter(block -> !block.text().equals("^^")).forEach(into::add);
      }
    }
  }

  private ReadBlock line(JsonNode inlines) {
    StringBuilder text = new StringBuilder();
    StringBuilder italic = new StringBuilder();
    inline(inlines, false, text, italic);
    return ReadBlock.of(text, italic);
  }

  private void inline(JsonNode nodes, boolean italics, StringBuilder text, StringBuilder italic) {
    for (JsonNode node : nodes) {
      String kind = node.get("t").asText();
      JsonNode content = node.get("c");
      if (kind.equals("Str")) {
        text.append(content.asText());
        italic.append(italics ? content.asText() : "");
      } else if (BLANKS.contains(kind)) {
        text.append(' ');
      } else if (kind.equals("Emph") || kind.equals("Strong")) {
        inline(content, italics || kind.equals("Emph"), text, italic);
      } else if (kind.equals("Note")) {
        List<ReadBlock> note = new ArrayList<>();
        notes.add(note);
        text.append('{').append(notes.size()).append('}');
        blocks(content, note);
      } else if (kind.equals("Superscript") && content.size() == 1 && content.get(0).path("c").asText().matches("\\d+")) {
        text.append('{').append(content.get(0).get("c").asText()).append('}');
      } else if (kind.equals("Link") && content.get(2).get(0).asText().endsWith(content.get(1).path(0).path("c").asText("none"))) {
        // a printed address of the web, which GitHub makes a link of
        inline(content.get(1), italics, text, italic);
      } else if (kind.equals("RawInline") && content.get(1).asText().equals("<br>")) {
        text.append(' ');
      } else if (!(kind.equals("RawInline") && content.get(1).asText().matches("</?sup>"))) {
        throw new AssertionError("pandoc reads a " + node);
      }
    }
  }
}
