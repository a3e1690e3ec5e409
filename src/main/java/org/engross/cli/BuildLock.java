package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One build at a time in a folder: another waits. The system lifts the lock of a process that is killed. */
final class BuildLock implements AutoCloseable {
  private static final String NAME = ".building.lock";
  private static final long PAUSE = 100;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
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
    Path file = out.resolve(NAME);
    for (boolean told = false; true; told = true) {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel) && isStill(file, channel)) {
        return new BuildLock(file, channel);
      }
      channel.close();
      if (!told) {
        messages.println("engross: another build is at work in " + out + "; waiting for it");
        messages.flush();
      }
      pause();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whoever ends takes the file away, so a lock may be on a file that is no longer there; the next writes its own name into it. */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    String name = Long.toString(ProcessHandle.current().pid()) + "-" + System.nanoTime();
    channel.truncate(0).write(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)));
    try {
      return Files.readString(file).equals(name);
    } catch (NoSuchFileException e) {
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
    Files.deleteIfExists(file);
    channel.close();
  }
}
