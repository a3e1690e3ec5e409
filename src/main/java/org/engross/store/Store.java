package org.engross.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A folder of what was made before, a file a key. Nothing in it is needed: what is missing, cut short or damaged counts as never
 * made, and a folder that cannot be written keeps nothing. Safe for several threads and several processes.
 */
public final class Store {
  private static final int DIGEST = 32;
  private static final Duration UNUSED = Duration.ofDays(14);
  /** What an entry may hold: our own records, and the JDK's values in them. */
  private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter("org.engross.**;java.util.*;java.time.*;java.lang.*;!*");

  /** Null where nothing is kept. */
  private final Path folder;

  private Store(Path folder) {
    this.folder = folder;
  }

  public static Store at(Path folder) {
    return new Store(folder);
  }

  /** Finds nothing and keeps nothing. */
  public static Store none() {
    return new Store(null);
  }

  /** What was kept under a key; empty where nothing sound is. */
  public Optional<byte[]> bytes(String key) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      byte[] entry = Files.readAllBytes(file(key));
      use(file(key));
      byte[] content = entry.length < DIGEST ? new byte[0] : Arrays.copyOfRange(entry, DIGEST, entry.length);
      boolean sound = entry.length >= DIGEST && Arrays.equals(Arrays.copyOf(entry, DIGEST), Key.sha256().digest(content));
      return sound ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps bytes; that it cannot be done is no fault of the build. */
  public void keep(String key, byte[] content) {
    try {
      write(key, content);
    } catch (IOException e) {
      // it is made again
    }
  }

  private void write(String key, byte[] content) throws IOException {
    if (folder == null) {
      return;
    }
    Path unfinished = null;
    try {
      Files.createDirectories(file(key).getParent());
      unfinished = Files.createTempFile(file(key).getParent(), "unfinished-", "");
      byte[] entry = Arrays.copyOf(Key.sha256().digest(content), DIGEST + content.length);
      System.arraycopy(content, 0, entry, DIGEST, content.length);
      Files.write(unfinished, entry);
      Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(unfinished);
      throw e;
    }
  }

  /** A value that was kept under a key. */
  public <T extends Serializable> Optional<T> value(String key, Class<T> type) {
    return bytes(key).flatMap(content -> {
      try (ObjectInputStream stream = new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
        stream.setObjectInputFilter(OURS);
        return Optional.of(type.cast(stream.readObject()));
      } catch (IOException | ClassNotFoundException | ClassCastException e) {
        return Optional.empty();
      }
    });
  }

  /** Keeps a value; that it cannot be done is no fault of the build. */
  public void keep(String key, Serializable value) {
    if (folder != null) {
      keep(key, content(value));
    }
  }

  /** Keeps a value that is needed; an IOException where it cannot be kept. */
  public void put(String key, Serializable value) throws IOException {
    write(key, content(value));
  }

  private static byte[] content(Serializable value) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (ObjectOutputStream stream = new ObjectOutputStream(new DeflaterOutputStream(content, quick))) {
      stream.writeObject(value);
    } catch (IOException e) {
      throw new IllegalStateException("a value that cannot be kept: " + e.getMessage(), e);
    } finally {
      quick.end();
    }
    return content.toByteArray();
  }

  /** Takes away what no build has used for long, so that the store does not grow with every change. */
  public void sweep() {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Instant since = Instant.now().minus(UNUSED);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      files.filter(Files::isRegularFile).filter(file -> used(file).isBefore(since)).forEach(Store::remove);
    } catch (IOException | UncheckedIOException e) {
      // another process sweeps too
    }
  }

  /** When an entry was last found, to the day. */
  private static Instant used(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.now();
    }
  }

  private static void use(Path file) throws IOException {
    Instant now = Instant.now();
    if (used(file).isBefore(now.minus(Duration.ofDays(1)))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
  }

  private static void remove(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // it takes room and does no harm
    }
  }
}
