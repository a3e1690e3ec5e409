package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.engross.check.CheckedText;
import org.engross.store.Key;
import org.engross.store.Store;

/** What texts may ask of others: a small part of the memory holds the first of it, and a folder the rest. Safe for several threads. */
final class AsideTexts {
  /** What a text may be asked takes some thirty thousand bytes in memory. */
  private static final long HELD = Runtime.getRuntime().maxMemory() / 20 / 30_000;

  private final Store folder;
  private final long held;
  private final AtomicInteger number = new AtomicInteger();

  /** @param folder that goes when the build ends */
  AsideTexts(Path folder) {
    this(folder, HELD);
  }

  /** @param held so many stay in memory */
  AsideTexts(Path folder, long held) {
    this.folder = Store.at(folder);
    this.held = held;
  }

  /** Puts it into the folder; null where there is room for it in memory. An IOException where the folder cannot take it, as on a full disk. */
  String put(CheckedText text) throws IOException {
    int place = number.incrementAndGet();
    if (place <= held) {
      return null;
    }
    String key = new Key("checked").add(String.valueOf(place)).value();
    folder.put(key, text);
    return key;
  }

  /** What was put there; an UncheckedIOException where it is not there any more. */
  CheckedText get(String key) {
    return folder.value(key, CheckedText.class).orElseThrow(() -> new UncheckedIOException(new IOException("what was put aside of a text cannot be read again")));
  }
}
