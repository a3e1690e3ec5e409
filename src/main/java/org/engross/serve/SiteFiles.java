package org.engross.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of a website, and nothing beside them. */
final class SiteFiles {
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("html", "text/html"), Map.entry("css", "text/css"), Map.entry("js", "text/javascript"), Map.entry("json", "application/json"),
      Map.entry("xml", "application/xml"), Map.entry("txt", "text/plain"), Map.entry("md", "text/markdown"), Map.entry("csv", "text/csv"),
      Map.entry("pdf", "application/pdf"),
      Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), Map.entry("zip", "application/zip"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
      Map.entry("epub", "application/epub+zip"), Map.entry("bib", "application/x-bibtex"), Map.entry("ris", "application/x-research-info-systems"));
  /** While a new build is put in place, a file may be gone for a moment. */
  private static final long MOMENT = 60;

  private final Path folder;

  SiteFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The file at an address; for that of a folder with a stroke at its end its {@code index.html}, without one the folder itself. Empty where there is none.
   *
   * @param path decoded, as "/a/res/57/176/"; null is none
   */
  Optional<Path> at(String path) throws IOException, InterruptedException {
    Optional<Path> file = find(path);
    if (file.isEmpty()) {
      Thread.sleep(MOMENT);
      file = find(path);
    }
    return file;
  }

  /** rule: no part of an address may lead up or begin with a point, and what a link leads to counts as the place where it stands. */
  private Optional<Path> find(String path) throws IOException {
    if (path == null || !path.startsWith("/") || path.matches("(?s).*[\\\\\\x00-\\x1f].*") || path.matches(".*/\\..*") || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
      return file.startsWith(root) && Files.exists(file) && file.toRealPath().startsWith(root) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
