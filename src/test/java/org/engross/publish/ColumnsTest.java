package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.SeedBuild;
import org.engross.cli.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeds, set in two columns with running heads and notes at the foot of each column, as the Official Records were, read word for word as before. */
class ColumnsTest {
  private static final int WIDTH = 44;
  private static final int HEIGHT = 56;
  private static final Pattern CALL = Pattern.compile("\\[(\\d+)\\]");
  private static final Pattern NOTE = Pattern.compile("\\[(\\d+)\\] (.*)");

  private final List<List<String>> columns = new ArrayList<>();
  private List<String> column = new ArrayList<>();
  private List<String> foot = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"a-res-57-176", "a-res-61-144", "a-res-63-156", "a-res-71-167", "e-cn-4-res-2004-45"})
  void theColumnsAreReadOneAfterTheOther(String slug, @TempDir Path folder) throws Exception {
    Path text = Files.writeString(folder.resolve("columns.txt"), pour(Files.readString(SeedBuild.folder().resolve("site/text/" + slug + ".txt"))));
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Main.run(nowhere, nowhere, "convert", text.toString(), "-o", folder.toString());

    assertEquals(words(SeedBuild.folder().resolve("akn/" + slug + ".xml")), words(folder.resolve("columns.xml")));
  }

  /** Without the heading: one of the texts is poured under a title that was supplied. */
  private static List<String> words(Path akn) throws Exception {
    String document = Files.readString(akn).replaceAll("(?s)<preface.*?</preface>", "");
    return PrintedWords.ofAkomaNtoso(document.getBytes(StandardCharsets.UTF_8));
  }

  private String pour(String text) {
    Map<String, String> notes = new HashMap<>();
    List<String> paragraphs = new ArrayList<>();
    text.substring(text.indexOf("----------\n") + "----------\n".length()).lines().forEach(line -> {
      Matcher note = NOTE.matcher(line);
      if (note.matches()) {
        notes.put(note.group(1), note.group(2));
      } else if (!line.equals("----------")) {
        paragraphs.add(line);
      }
    });
    for (String paragraph : paragraphs) {
      for (String line : wrap(CALL.matcher(paragraph).replaceAll("\u0001$1\u0002"), "  ")) {
        List<String> called = new ArrayList<>();
        Pattern.compile("\u0001(\\d+)\u0002").matcher(line).results().map(call -> call.group(1)).filter(notes::containsKey)
            .forEach(number -> called.addAll(wrap(number + " " + notes.remove(number), "   ")));
        add(line.replaceAll("[\u0001\u0002]", ""), called);
      }
    }
    endColumn();
    return pages();
  }

  private void add(String line, List<String> notes) {
    if (column.size() + foot.size() + notes.size() + 2 > HEIGHT) {
      endColumn();
    }
    column.add(line);
    foot.addAll(notes);
  }

  private void endColumn() {
    if (!foot.isEmpty()) {
      while (column.size() + foot.size() + 1 < HEIGHT) {
        column.add("");
      }
      column.add("_____");
      column.addAll(foot);
    }
    columns.add(column);
    column = new ArrayList<>();
    foot = new ArrayList<>();
  }

  private String pages() {
    List<String> pages = new ArrayList<>();
    for (int at = 0; at < columns.size(); at += 2) {
      List<String> left = columns.get(at);
      List<String> right = at + 1 < columns.size() ? columns.get(at + 1) : List.of();
      StringBuilder page = new StringBuilder(" ".repeat(12) + "Resolutions adopted on the reports of the Third Committee" + " ".repeat(12) + (165 + at / 2) + "\n\n");
      for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
        page.append(("%-" + (WIDTH + 4) + "s%s").formatted(row < left.size() ? left.get(row) : "", row < right.size() ? right.get(row) : "").stripTrailing()).append('\n');
      }
      pages.add(page.toString());
    }
    return String.join("\f", pages);
  }

  private static List<String> wrap(String paragraph, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.isBlank() ? List.<String>of() : List.of(paragraph.split(" "))) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? lines.isEmpty() ? indent : "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
