package org.engross.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsFormat;
import org.engross.diagnostic.FindingsWriter;
import org.engross.diagnostic.Tally;
import org.engross.diagnostic.Threshold;

/** All reports of a run, written at once; one in a file appears there when it is whole, or not at all. */
final class Reports implements AutoCloseable {
  private final Threshold threshold;
  private final String site;
  private final List<FindingsWriter> writers = new ArrayList<>();
  private final List<Unfinished> unfinished = new ArrayList<>();
  private PrintWriter standard;

  /** A report that is being written beside the place where it will stand. */
  private record Unfinished(Path partial, Path file, Writer writer) {}

  /** @param site where the website with the pages of the messages stands, or null */
  Reports(Threshold threshold, String site) {
    this.threshold = threshold;
    this.site = site;
  }

  void add(FindingsFormat format, PrintWriter out, boolean colour) {
    standard = out;
    writers.add(format.writer(out, threshold, Main.VERSION, site, colour));
  }

  /** @throws IOException where the file cannot be written; a folder is never taken for one */
  void add(FindingsFormat format, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file + ": it is a folder; name the file that findings go into");
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // two runs may write the same report at once; the later one then stands
    Path partial = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // unlike that of Files, this writer puts a sign in the place of half a character, as text pulled from files may hold
    Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(partial), StandardCharsets.UTF_8));
    unfinished.add(new Unfinished(partial, file, writer));
    writers.add(format.writer(writer, threshold, Main.VERSION, site, false));
  }

  void file(String file, List<Finding> findings) throws IOException {
    for (FindingsWriter writer : writers) {
      writer.file(file, findings);
    }
    if (standard != null) {
      standard.flush();
    }
  }

  /** Ends the reports and puts those in files in their places. */
  void end(Tally tally) throws IOException {
    for (FindingsWriter writer : writers) {
      writer.end(tally);
    }
    if (standard != null) {
      standard.flush();
    }
    for (Unfinished one : unfinished) {
      one.writer().close();
      Files.move(one.partial(), one.file(), StandardCopyOption.REPLACE_EXISTING);
    }
    unfinished.clear();
  }

  /** Takes away what was not ended. */
  @Override
  public void close() throws IOException {
    for (Unfinished one : unfinished) {
      one.writer().close();
      Files.deleteIfExists(one.partial());
    }
  }
}
