package org.engross.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a ZIP archive that hold XML, unpacked in memory and never on disk. A hostile archive of a few kilobytes unpacks to more than
 * any machine has, so what is unpacked is counted, pictures and the like too.
 */
final class ZipArchive {
  static final int ENTRIES = 5_000;
  /** In bytes, of everything once unpacked. */
  static final long UNPACKED = 256L * 1024 * 1024;
  /** In bytes, of one part that is kept. */
  static final int PART = 32 * 1024 * 1024;
  /** So many times its packed size an archive may be, once it is larger than {@link #SMALL}. Word's own reach some twenty. */
  static final int RATIO = 100;
  private static final long SMALL = 8L * 1024 * 1024;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Set<String> names = new java.util.LinkedHashSet<>();

  private ZipArchive() {}

  /** The archive asks for too much. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String what) {
      super(what);
    }
  }

  static boolean recognizes(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  /**
   * Unpacks an archive.
   *
   * @throws Exceeded when it asks for too much
   * @throws IOException when it is damaged
   */
  static ZipArchive read(byte[] bytes) throws IOException {
    ZipArchive archive = new ZipArchive();
    long unpacked = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!archive.names.add(entry.getName()) || archive.names.size() > ENTRIES) {
          throw new Exceeded(archive.names.size() > ENTRIES ? "more than " + ENTRIES + " parts" : "two parts of one name, " + entry.getName());
        }
        unpacked = archive.part(entry.getName(), in, unpacked, bytes.length);
      }
    } catch (IllegalArgumentException e) {
      // names that are not in the encoding they claim
      throw new IOException("a part has no name that can be read", e);
    }
    return archive;
  }

  private long part(String name, ZipInputStream in, long before, int packed) throws IOException {
    boolean kept = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long unpacked = before;
    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
      unpacked += read;
      if (unpacked > UNPACKED || unpacked > SMALL && unpacked > (long) RATIO * packed) {
        throw new Exceeded(unpacked > UNPACKED ? "more than " + UNPACKED + " bytes once unpacked" : "more than " + RATIO + " times its size once unpacked");
      }
      if (kept) {
        part.write(buffer, 0, read);
        if (part.size() > PART) {
          throw new Exceeded("a part of more than " + PART + " bytes");
        }
      }
    }
    if (kept) {
      parts.put(name, part.toByteArray());
    }
    return unpacked;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean hasFolder(String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder + "/"));
  }

  /** The bytes of a part that holds XML; null where there is none. */
  byte[] part(String name) {
    return parts.get(name);
  }
}
