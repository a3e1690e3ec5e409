package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.value.Int64Value;
import net.sf.saxon.value.StringValue;
import org.engross.diagnostic.Digests;

/** The files that a site offers for download, with their sizes and checksums. */
final class Downloads {
  private final Path folder;
  private final Map<String, Long> sizes = new TreeMap<>();
  private final Map<String, String> checksums = new TreeMap<>();

  /** None yet; they are to stand in this folder. */
  Downloads(Path folder) {
    this.folder = folder;
  }

  /** Sizes in bytes by the names of the files within the folder. */
  Map<String, Long> sizes() {
    return sizes;
  }

  /** SHA-256 in hexadecimal by the names of the files. */
  Map<String, String> checksums() {
    return checksums;
  }

  /** The sizes as a function for stylesheets. */
  XdmValue askedForSizes() {
    return Functions.of(1, name -> Stream.ofNullable(sizes.get(name[0])).map(Int64Value::makeIntegerValue).toList());
  }

  /** The checksums as a function for stylesheets. */
  XdmValue askedForChecksums() {
    return Functions.of(1, name -> Stream.ofNullable(checksums.get(name[0])).map(StringValue::new).toList());
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
    sizes.put(name, (long) content.length);
    checksums.put(name, checksum);
  }

  /** Offers a file that stands in the folder. */
  void offer(String name) throws IOException {
    Path file = folder.resolve(name);
    MessageDigest digest = Digests.sha256();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    sizes.put(name, Files.size(file));
    checksums.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  /** Offers what others offer in the same folder. */
  synchronized void join(Downloads others) {
    sizes.putAll(others.sizes);
    checksums.putAll(others.checksums);
  }

  /** Packs all that is offered so far into one file and offers that too. Its entries stand in the order of their names and bear one date. */
  void pack(String name, LocalDate date) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (String file : sizes.keySet()) {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        Files.copy(folder.resolve(file), zip);
        zip.closeEntry();
      }
    }
    offer(name);
  }
}
