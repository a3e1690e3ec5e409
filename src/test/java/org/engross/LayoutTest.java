package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of docs/architecture.md: who may import whom, which package uses which library, how long a file may be. */
class LayoutTest {
  private static final Path SOURCES = Path.of("src/main/java/org/engross");
  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)(?:\\.\\*)?;");

  /** What a package may import of ours. */
  private static final Map<String, Set<String>> PACKAGES = Map.ofEntries(
      Map.entry("diagnostic", Set.of()),
      Map.entry("source", Set.of("diagnostic")),
      Map.entry("model", Set.of("diagnostic")),
      Map.entry("parse", Set.of("diagnostic", "source", "model")),
      Map.entry("akn", Set.of("diagnostic", "model")),
      Map.entry("ledger", Set.of("diagnostic", "source", "akn")),
      Map.entry("collection", Set.of("diagnostic", "model", "akn")),
      Map.entry("drafting", Set.of("diagnostic")),
      Map.entry("check", Set.of("diagnostic", "model", "akn", "collection", "drafting")),
      Map.entry("search", Set.of("diagnostic")),
      Map.entry("lineage", Set.of("diagnostic", "collection", "search")),
      Map.entry("store", Set.of()),
      Map.entry("serve", Set.of()),
      Map.entry("publish", Set.of("diagnostic", "akn", "collection", "search", "lineage")),
      Map.entry("cli", Set.of("diagnostic", "source", "model", "parse", "akn", "ledger", "collection", "check", "search", "lineage", "store", "publish", "serve")));

  /** Which packages use a library. */
  private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
      Map.entry("net.sf.saxon", Set.of("check", "publish")),
      Map.entry("org.apache.fop", Set.of("publish")),
      Map.entry("org.apache.xmlgraphics", Set.of("publish")),
      Map.entry("org.apache.pdfbox", Set.of("source", "publish")),
      Map.entry("org.apache.fontbox", Set.of("source", "publish")),
      Map.entry("org.apache.xmpbox", Set.of("publish")),
      Map.entry("org.snakeyaml.engine", Set.of("source")),
      Map.entry("org.jsoup", Set.of("source")),
      Map.entry("com.vladsch.flexmark", Set.of("publish")),
      Map.entry("jakarta.xml.bind", Set.of("akn", "collection")),
      Map.entry("com.sun.net.httpserver", Set.of("serve")),
      Map.entry("picocli", Set.of("cli")));

  private static final int JAVA_LINES = 300;
  private static final int STYLESHEET_LINES = 400;

  @Test
  void packagesImportOnlyWhatTheTableAllows() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files(SOURCES, ".java")) {
      String owner = SOURCES.relativize(file).getName(0).toString();
      for (String line : Files.readAllLines(file)) {
        Matcher imported = IMPORT.matcher(line);
        if (imported.find()) {
          fault(file, owner, imported.group(1), faults);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPackageIsInTheTable() throws IOException {
    try (Stream<Path> packages = Files.list(SOURCES)) {
      assertEquals(
          PACKAGES.keySet().stream().sorted().toList(),
          packages.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> faults = new ArrayList<>();
    tooLong(files(Path.of("src/main/java"), ".java"), JAVA_LINES, faults);
    tooLong(files(Path.of("xslt"), ".xsl"), STYLESHEET_LINES, faults);
    assertEquals(List.of(), faults);
  }

  /** An import that the tables would refuse is refused, so that the test can be trusted when it is silent. */
  @Test
  void aWrongImportIsNamed() {
    List<String> faults = new ArrayList<>();
    fault(Path.of("Line.java"), "source", "org.engross.parse.Block", faults);
    fault(Path.of("Line.java"), "source", "net.sf.saxon.s9api.Processor", faults);
    fault(Path.of("Line.java"), "source", "com.example.Thing", faults);
    fault(Path.of("Line.java"), "source", "org.engross.diagnostic.Position", faults);
    assertEquals(
        List.of("Line.java: source must not import parse", "Line.java: source must not import net.sf.saxon",
            "Line.java: source must not import com.example.Thing"),
        faults);
  }

  private static void fault(Path file, String owner, String imported, List<String> faults) {
    String fault = null;
    if (imported.startsWith("org.engross.")) {
      String other = imported.split("\\.")[2];
      fault = other.equals(owner) || PACKAGES.getOrDefault(owner, Set.of()).contains(other) ? null : other;
    } else if (!imported.matches("(java|javax\\.xml|javax\\.imageio|org\\.w3c\\.dom|org\\.xml\\.sax)\\..*")) {
      String library = LIBRARIES.keySet().stream().filter(name -> imported.startsWith(name + ".")).findFirst().orElse(imported);
      fault = LIBRARIES.getOrDefault(library, Set.of()).contains(owner) ? null : library;
    }
    if (fault != null) {
      faults.add(file.getFileName() + ": " + owner + " must not import " + fault);
    }
  }

  private static void tooLong(List<Path> files, int limit, List<String> faults) throws IOException {
    for (Path file : files) {
      long lines = Files.readAllLines(file).size();
      if (lines > limit) {
        faults.add(file + ": " + lines + " lines; look for a second subject in it (limit " + limit + ")");
      }
    }
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
      assertTrue(!found.isEmpty(), "no " + extension + " in " + folder);
      return found;
    }
  }
}
