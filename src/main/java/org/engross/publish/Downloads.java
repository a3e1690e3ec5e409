package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.diagnostic.Digests;

/** Files of a text that a site offers for download, with their sizes and checksums. */
final class Downloads {
  private final Path folder;
  private final SortedMap<String, Offered> files = new TreeMap<>();

  /**
   * A file that is offered.
   *
   * @param size in bytes
   * @param checksum SHA-256 in hexadecimal
   */
  record Offered(long size, String checksum) {}

  /** None yet; they are to stand in this folder. */
  Downloads(Path folder) {
    this.folder = folder;
  }

  /** By the names of the files within the folder. */
  SortedMap<String, Offered> files() {
    return files;
  }

  /** What one of these facts is of each file. */
  <T> Map<String, T> each(Function<Offered, T> fact) {
    return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> fact.apply(file.getValue()), (one, other) -> one, TreeMap::new));
  }

  /** Copies a file into the folder and offers it there; one that does not exist is not mentioned. */
  void copy(Path product, String name) throws IOException {
    if (Files.exists(product)) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(product, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      offer(name);
    }
  }

  /** Writes a file into the folder and offers it there. @param checksum its SHA-256 in hexadecimal */
  void write(byte[] content, String name, String checksum) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.write(folder.resolve(name), content);
    files.put(name, new Offered(content.length, checksum));
  }

  /** Offers a file that stands in the folder. */
  void offer(String name) throws IOException {
    Path file = folder.resolve(name);
    MessageDigest digest = Digests.sha256();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    files.put(name, new Offered(Files.size(file), HexFormat.of().formatHex(digest.digest())));
  }
}
