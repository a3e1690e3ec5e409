package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.catalog.Catalog;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What XML editors are given: the catalog, and instructions that lead through it. */
class EditorsTest {
  private static final Path SCHEMA = Path.of("schema");
  private static final Pattern NAMESPACE = Pattern.compile("targetNamespace=\"([^\"]+)\"");
  private static final Pattern INSTRUCTION = Pattern.compile("(?m)^<\\?xml-model href=\"([^\"]+)\" type=\"application/xml\" schematypens=\"([^\"]+)\"\\?>$");
  private static final String SEED = "seeds/001_36db57ca8af13d6b.txt";

  private final Catalog catalog = CatalogManager.catalog(CatalogFeatures.defaults(), SCHEMA.resolve("catalog.xml").toUri());

  @Test
  void theCatalogLeadsFromEachNamespaceToItsSchema() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMA)) {
      List<Path> schemas = files.filter(file -> file.toString().endsWith(".xsd")).sorted().toList();
      assertFalse(schemas.isEmpty());
      for (Path schema : schemas) {
        Matcher namespace = NAMESPACE.matcher(Files.readString(schema));
        assertTrue(namespace.find(), schema.toString());
        assertEquals(schema.toAbsolutePath(), Path.of(URI.create(catalog.matchURI(namespace.group(1)))), namespace.group(1));
      }
    }
  }

  @Test
  void instructionsLeadToSchemaAndRules(@TempDir Path folder) throws IOException {
    assertEquals(0, run("convert", SEED, "-o", folder.resolve("plain").toString()));
    assertEquals(0, run("convert", SEED, "-o", folder.resolve("named").toString(), "--xml-model", "urn:engross:profile:"));
    String plain = Files.readString(folder.resolve("plain/001_36db57ca8af13d6b.xml"));
    String named = Files.readString(folder.resolve("named/001_36db57ca8af13d6b.xml"));
    assertFalse(plain.contains("xml-model"));
    List<String> aims = INSTRUCTION.matcher(named).results().map(found -> catalog.matchURI(found.group(1))).toList();
    assertEquals(List.of("resolution.xsd", "resolution.sch"), aims.stream().map(aim -> Path.of(URI.create(aim)).getFileName().toString()).toList());
    assertTrue(aims.stream().allMatch(aim -> Files.exists(Path.of(URI.create(aim)))), aims.toString());
    assertEquals(plain, INSTRUCTION.matcher(named).replaceAll("").replaceFirst("\\n\\n\\n", "\n"), "nothing else differs");
    assertEquals(0, run("validate", folder.resolve("named").toString()));
  }

  @Test
  void theFolderIsAnAddress() {
    byte[] xml = "<?xml version=\"1.0\"?>\n<a/>\n".getBytes(StandardCharsets.UTF_8);
    assertTrue(new String(new ModelInstructions("../schema").in(xml), StandardCharsets.UTF_8).startsWith("<?xml version=\"1.0\"?>\n<?xml-model href=\"../schema/resolution.xsd\""));
    assertEquals(2, run("convert", SEED, "-o", "target", "--xml-model", "x\"?><b/>"));
  }

  private static int run(String... arguments) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(nowhere, nowhere, arguments);
  }
}
