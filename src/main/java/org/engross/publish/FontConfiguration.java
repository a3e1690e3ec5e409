package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How FOP is told of typefaces beside that of the book. */
final class FontConfiguration {
  private final List<Typefaces.Family> further;
  private final List<Path> files = new ArrayList<>();

  FontConfiguration(List<Typefaces.Family> further) {
    this.further = further;
  }

  /** A configuration with the further fonts in it. */
  InputStream added(InputStream configuration) throws IOException {
    StringBuilder fonts = new StringBuilder();
    for (Typefaces.Family family : further) {
      for (boolean bold : new boolean[] {false, true}) {
        for (boolean italic : new boolean[] {false, true}) {
          Path file = family.file(bold, italic);
          if (!files.contains(file)) {
            files.add(file);
          }
          fonts.append("<font kerning=\"yes\" embed-url=\"font:/%d\"><font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/></font>".formatted(
              files.indexOf(file), escaped(family.name()), italic ? "italic" : "normal", bold ? "bold" : "normal"));
        }
      }
    }
    String text = new String(configuration.readAllBytes(), StandardCharsets.UTF_8).replace("</fonts>", fonts + "</fonts>");
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String name) {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** A further font, by its number. */
  InputStream given(URI uri) throws IOException {
    return Files.newInputStream(files.get(Integer.parseInt(uri.getPath().substring(1))));
  }
}
