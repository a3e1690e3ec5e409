package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What Engross returns to its caller. */
final class ExitStatus {
  static final int DONE = 0;
  /** Done, with findings of level error. */
  static final int FINDINGS = 1;
  /** A wrong option or argument. */
  static final int USAGE = 2;
  /** A file that does not exist, cannot be opened or cannot be written. */
  static final int FILE = 3;
  /** A defect of Engross. */
  static final int DEFECT = 70;

  private ExitStatus() {}

  /** Says in one line what stopped the command; nothing where it was told to end, which takes away what it works on. */
  static int of(Exception exception, PrintWriter err) {
    if (isEnding()) {
      return DONE;
    }
    Throwable cause = origin(exception);
    if (cause instanceof IOException file) {
      err.println("engross: " + describe(file));
      return FILE;
    }
    StackTraceElement[] trace = cause.getStackTrace();
    String place = trace.length > 0 ? " at " + trace[0] : "";
    err.println("engross: this is a defect of Engross; please report it with the text that shows it: " + cause + place);
    return DEFECT;
  }

  /** Whether Java ends, after a signal; it returns a status of its own then. */
  private static boolean isEnding() {
    Thread none = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(none);
      Runtime.getRuntime().removeShutdownHook(none);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /**
   * What went wrong first: a stage that works on several texts at once, and a stylesheet that writes a file, wrap it. A file that cannot be
   * read or written is the cause wherever it stands.
   */
  private static Throwable origin(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return cause;
      }
    }
    Throwable cause = thrown.getCause();
    boolean wrapped = thrown instanceof ExecutionException || thrown instanceof CompletionException;
    return cause != null && (wrapped || cause.getClass() == thrown.getClass()) ? origin(cause) : thrown;
  }

  private static String describe(IOException exception) {
    if (exception instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file";
    }
    if (exception instanceof AccessDeniedException denied) {
      return denied.getFile() + ": it may not be read or written";
    }
    if (exception instanceof NotDirectoryException folder) {
      return folder.getFile() + ": it is no folder";
    }
    if (exception instanceof FileAlreadyExistsException file) {
      return file.getFile() + ": it is in the way, being no folder";
    }
    if (exception instanceof DirectoryNotEmptyException folder) {
      return folder.getFile() + ": it is in the way, being a folder that is not empty";
    }
    return exception.getMessage() == null ? exception.toString() : exception.getMessage();
  }
}
