package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One build at a time in a folder: another waits. The system lifts the lock of a process that is killed. The file of the lock stays: to take it away, or even to read it,
 * would lift the lock too, for systems lift all locks of a process on a file when it closes the file anywhere. Only a folder that no build has put anything into is left
 * without it.
 */
final class BuildLock implements AutoCloseable {
  private static final String NAME = ".building.lock";
  private static final long PAUSE = 100;

  private final Path out;
  private final FileChannel channel;

  private BuildLock(Path out, FileChannel channel) {
    this.out = out;
    this.channel = channel;
  }

  /**
   * Waits until no other build is at work.
   *
   * @param out the folder of the results, which is made
   * @param messages where it is said once that it has to wait
   */
  static BuildLock of(Path out, PrintWriter messages) throws IOException {
    Files.createDirectories(out);
    FileChannel channel = FileChannel.open(out.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    for (boolean told = false; !locked(channel); told = true) {
      if (!told) {
        messages.println("engross: another build is at work in " + out + "; waiting for it");
        messages.flush();
      }
      pause();
    }
    return new BuildLock(out, channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(out.resolve("data/findings.json"))) {
      Files.deleteIfExists(out.resolve(NAME));
    }
    channel.close();
  }
}
