package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.engross.publish.Typefaces.Face;
import org.engross.publish.Typefaces.Family;
import org.junit.jupiter.api.Test;

/** Typefaces beside that of the book, as FOP is told of them. */
class FontConfigurationTest {
  /** Signs in the name of a typeface are no signs of XML or FO. */
  @Test
  void aTypefaceMayHaveAnyName() throws IOException {
    Family odd = new Family("O'Neil <\"&\">", List.of(new Face(Path.of("odd.ttf"), false, false, null), new Face(Path.of("odd-bold.ttf"), true, false, null)));
    FontConfiguration fonts = new FontConfiguration(List.of(odd));
    String configuration = new String(fonts.added(new ByteArrayInputStream("<fop><fonts/></fop>".getBytes(StandardCharsets.UTF_8))).readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("further-1", fonts.name(odd));
    assertEquals(4, configuration.split("<font-triplet name=\"further-1\"", -1).length - 1, configuration);
    assertTrue(configuration.contains("<font embed-url=\"font:/1\" kerning=\"yes\"><font-triplet name=\"further-1\" style=\"italic\" weight=\"bold\"/></font>"), configuration);
  }
}
