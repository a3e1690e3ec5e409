package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The front matter that we write is valid after the published schema, and the reading knows the keys of that schema and no others. */
class FrontMatterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {
      "markdown/a-res-99-998.md", "golden/a-res-57-176/8-page.md", "golden/a-res-61-144/8-page.md", "golden/a-res-63-156/8-page.md",
      "golden/a-res-71-167/8-page.md", "golden/e-cn-4-res-2004-45/8-page.md"})
  void isValid(String file) throws IOException {
    String text = Files.readString(Path.of("src/test/resources").resolve(file));
    Object yaml = new Load(LoadSettings.builder().build()).loadFromString(text.substring(4, text.indexOf("\n---\n", 4)));
    JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
    assertEquals(Set.of(), schema.validate(JSON.valueToTree(yaml)));
  }

  @Test
  void theReadingKnowsTheKeysOfTheSchema() throws IOException {
    List<String> keys = new ArrayList<>();
    schema().path("properties").fieldNames().forEachRemaining(keys::add);
    assertEquals(keys, FrontMatter.KEYS);
  }

  private static JsonNode schema() throws IOException {
    return JSON.readTree(Path.of("schema/markdown.schema.json").toFile());
  }
}
