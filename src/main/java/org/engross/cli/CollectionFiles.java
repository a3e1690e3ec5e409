package org.engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.collection.Description;
import org.engross.collection.Member;
import org.engross.diagnostic.Digests;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.source.Corrections;
import org.engross.source.SourceReader;

/** The files of a collection: read as described, with what does not agree reported. */
final class CollectionFiles {
  private static final Pattern TEXTS = Pattern.compile("(?i).*\\.(?:txt|text|md|pdf|docx?|html?|xhtml|rtf|odt)");

  private final Path folder;
  private final Map<String, String> digests;
  private final Report report;

  /** A text and the digest of its bytes. */
  record Text(Member member, Path path, String sha256, Optional<TextReading.Fix> fix) {

    /** Its bytes; of a file that is too long, just as many as show it. */
    byte[] bytes() throws IOException {
      byte[] bytes = CollectionFiles.bytes(path);
      if (!Digests.sha256(bytes).equals(sha256)) {
        throw new IOException(path + ": it was changed while it was read; build again");
      }
      return bytes;
    }
  }

  /** @param digests of all files in the folder, by their names */
  CollectionFiles(Path folder, Map<String, String> digests, Report report) {
    this.folder = folder;
    this.digests = digests;
    this.report = report;
  }

  List<Text> read(Description description) throws IOException {
    List<Text> texts = new ArrayList<>();
    Set<String> described = new HashSet<>();
    for (Member member : description.members()) {
      described.add(member.file());
      Path path = folder.resolve(member.file());
      if (!Path.of(member.file()).equals(path.getFileName()) || member.file().startsWith(".")) {
        report.add(MessageId.COL_004, member.place(), member.file());
      } else if (!Files.isRegularFile(path)) {
        report.add(MessageId.COL_002, member.place(), member.file());
      } else {
        texts.add(read(member, path));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(InputFiles::isText)
          .map(path -> path.getFileName().toString())
          .filter(name -> TEXTS.matcher(name).matches())
          .filter(name -> !described.contains(name))
          .sorted()
          .forEach(name -> report.add(MessageId.COL_003, Position.of(name), name));
    }
    return texts;
  }

  /** The digests of all files in a folder, by their names. Of a file that is longer than any that is read, the part counts that would be. */
  static Map<String, String> digests(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listing = Files.list(folder)) {
      files = listing.filter(Files::isRegularFile).toList();
    }
    Map<String, String> digests = new HashMap<>();
    for (Path file : files) {
      digests.put(file.getFileName().toString(), Digests.sha256(bytes(file)));
    }
    return digests;
  }

  private Text read(Member member, Path path) throws IOException {
    String digest = digests.get(member.file());
    if (digest == null) {
      throw new NoSuchFileException(path.toString());
    }
    if (member.sha256() != null && !member.sha256().equalsIgnoreCase(digest)) {
      report.add(MessageId.FIL_005, Position.of(member.file()), digest, member.sha256());
    }
    return new Text(member, path, digest, fix(path).map(fix -> new TextReading.Fix(fix.file().replaceFirst(".*[/\\\\]", ""), fix.bytes())));
  }

  /** The corrections beside a text: {@code x.fix.xml} beside {@code x.txt}. */
  static Optional<TextReading.Fix> fix(Path text) throws IOException {
    Path fix = text.resolveSibling(text.getFileName().toString().replaceFirst("\\.[^.]*$", "") + Corrections.ENDING);
    return Files.isRegularFile(fix) ? Optional.of(new TextReading.Fix(fix.toString(), bytes(fix))) : Optional.empty();
  }

  /** The bytes of a file; of one that is longer than any that is read, one more than the limit. */
  static byte[] bytes(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(SourceReader.LIMIT + 1);
    }
  }
}
