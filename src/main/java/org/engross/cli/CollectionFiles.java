package org.engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.collection.Member;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.source.Corrections;
import org.engross.source.SourceReader;
import org.engross.source.TextDecoder;

/** The files of a collection: read as described, with what does not agree reported. */
final class CollectionFiles {
  private static final Pattern TEXTS = Pattern.compile("(?i).*\\.(?:txt|text|md|pdf|docx?|html?|xhtml|rtf|odt)");

  private final Path folder;
  private final Report report;

  /** A text and its bytes; of a file that is too long, just as many as show it. */
  record Text(Member member, byte[] bytes, Optional<TextReading.Fix> fix) {}

  CollectionFiles(Path folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  List<Text> read(Description description) throws IOException {
    List<Text> texts = new ArrayList<>();
    Set<String> described = new HashSet<>();
    Position place = Position.of(DescriptionReader.FILE);
    for (Member member : description.members()) {
      described.add(member.file());
      Path path = folder.resolve(member.file());
      if (!Path.of(member.file()).equals(path.getFileName()) || member.file().startsWith(".")) {
        report.add(MessageId.COL_004, place, member.file());
      } else if (!Files.isRegularFile(path)) {
        report.add(MessageId.COL_002, place, member.file());
      } else {
        texts.add(read(member, path));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.map(path -> path.getFileName().toString())
          .filter(name -> TEXTS.matcher(name).matches())
          .filter(name -> !described.contains(name))
          .sorted()
          .forEach(name -> report.add(MessageId.COL_003, Position.of(name), name));
    }
    return texts;
  }

  private Text read(Member member, Path path) throws IOException {
    byte[] bytes = bytes(path);
    String digest = TextDecoder.sha256(bytes);
    if (member.sha256() != null && !member.sha256().equalsIgnoreCase(digest)) {
      report.add(MessageId.FIL_005, Position.of(member.file()), digest, member.sha256());
    }
    return new Text(member, bytes, fix(path).map(fix -> new TextReading.Fix(fix.file().replaceFirst(".*[/\\\\]", ""), fix.bytes())));
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
