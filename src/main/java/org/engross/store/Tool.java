package org.engross.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What Engross itself consists of, so that what another version made is never taken for what this one makes. */
public final class Tool {
  /** Its files by name, each with what tells its content from another. */
  private final Map<String, String> files = new TreeMap<>();

  private Tool() {}

  /** This Engross, whether it runs from a jar or from a folder of classes. */
  public static Tool running() {
    Tool tool = new Tool();
    try {
      Path place = Path.of(Tool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        tool.folder(place);
      } else {
        tool.jar(place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return tool;
  }

  /**
   * The digest of all of it but what lies below some folders, which something is not made with.
   *
   * @param folders such as {@code xslt/book/}
   */
  public String without(String... folders) {
    Key key = new Key("tool").add(System.getProperty("java.version"));
    files.forEach((name, content) -> {
      if (Arrays.stream(folders).noneMatch(name::startsWith)) {
        key.add(name).add(content);
      }
    });
    return key.value();
  }

  private void jar(Path place) throws IOException {
    try (ZipFile zip = new ZipFile(place.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        files.put(entry.getName(), entry.getSize() + " " + entry.getCrc());
      }
    }
  }

  /** Classes are compiled anew when they change, so size and time tell. */
  private void folder(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        files.put(place.relativize(file).toString().replace('\\', '/'), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    files.put("libraries", System.getProperty("java.class.path"));
  }
}
