package org.engross.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.publish.Edition;
import org.engross.publish.Markdown;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.WordDocuments;
import org.engross.source.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes Markdown or Word documents of texts, reads them again, and says which give the same Akoma Ntoso. */
@Command(name = "round-trip", mixinStandardHelpOptions = true, description = "Measures whether texts come back from their Markdown, or from a Word document, as they were.")
public final class RoundTrip implements Callable<Integer> {
  /** So many texts are held at a time. */
  private static final int BATCH = 100;

  @Parameters(description = "Folders with texts; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--limit", description = "Reads every n-th file only (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private int limit;

  @Option(names = "--file", description = "Reads only files whose name contains this.")
  private String name;

  @Option(names = "--out", description = "Folder for the texts that differ, each before and after (default: ${DEFAULT-VALUE}).", defaultValue = "target/bench/round-trip")
  private Path out;

  @Option(names = "--docx", description = "By way of Word documents, which hold what is printed alone: that is compared, without links and names of elements.")
  private boolean docx;

  private final SourceReader sources = new SourceReader();
  private final ResolutionParser parser = new ResolutionParser();
  private final AknWriter writer = new AknWriter(LocalDate.of(2020, 1, 1), cited -> Optional.empty());
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> findings = new TreeMap<>();

  public static void main(String[] arguments) {
    int status = new CommandLine(new RoundTrip()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    List<Path> paths = new ArrayList<>();
    List<Path> all = OfficialFiles.in(folders);
    for (int i = 0; i < all.size(); i += limit) {
      if (name == null || all.get(i).toString().contains(name)) {
        paths.add(all.get(i));
      }
    }
    for (int i = 0; i < paths.size(); i += BATCH) {
      List<Path> batch = paths.subList(i, Math.min(i + BATCH, paths.size()));
      Map<String, AknDocument> first = first(batch);
      if (docx) {
        compareWord(first);
      } else {
        compare(first);
      }
    }
    for (String figure : List.of("files", "documents", "read again as one text", "the same Akoma Ntoso", docx ? "the same words" : "the same Markdown")) {
      System.out.printf("%-34s %,d%n", figure, counts.getOrDefault(figure, 0));
    }
    System.out.printf("%nerrors in the second reading%n");
    findings.forEach((code, number) -> System.out.printf("%-34s %,d%n", code, number));
    return 0;
  }

  private Map<String, AknDocument> first(List<Path> paths) throws IOException {
    Map<String, AknDocument> first = new LinkedHashMap<>();
    for (Path path : paths) {
      counts.merge("files", 1, Integer::sum);
      for (AknDocument document : read(path.getFileName().toString(), Files.readAllBytes(path), new Report())) {
        String slug = document.slug();
        for (int n = 2; first.containsKey(slug); n++) {
          slug = document.slug() + "-" + n;
        }
        first.put(slug, document.named(slug));
        counts.merge("documents", 1, Integer::sum);
      }
    }
    return first;
  }

  private void compareWord(Map<String, AknDocument> first) throws IOException {
    List<PublishedText> texts = first.values().stream().map(document -> new PublishedText(document.slug(), document.path(), document.xml())).toList();
    WordDocuments word = new WordDocuments(new Press(new Edition("Round trip", null, "eng", LocalDate.of(2020, 1, 1), texts)));
    for (int i = 0; i < texts.size(); i++) {
      String slug = texts.get(i).slug();
      byte[] written = word.document(i);
      Report report = new Report();
      List<AknDocument> documents = read(slug + ".docx", written, report);
      report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(finding -> findings.merge(finding.id().code(), 1, Integer::sum));
      String before = printed(texts.get(i).akn());
      String after = documents.size() == 1 ? printed(documents.get(0).xml()) : "";
      boolean same = before.equals(after);
      counts.merge("read again as one text", documents.size() == 1 ? 1 : 0, Integer::sum);
      counts.merge("the same Akoma Ntoso", same ? 1 : 0, Integer::sum);
      counts.merge("the same words", before.replaceAll("<[^>]*>|\\s+", "").equals(after.replaceAll("<[^>]*>|\\s+", "")) ? 1 : 0, Integer::sum);
      if (!same) {
        Files.write(out.resolve(slug + ".docx"), written);
        Files.writeString(out.resolve(slug + ".before.xml"), before);
        Files.writeString(out.resolve(slug + ".after.xml"), after);
      }
    }
  }

  private static String printed(byte[] akn) {
    return new String(akn, StandardCharsets.UTF_8).replaceAll("(?s)<meta>.*?</meta>|<meta .*?</meta>", "").replaceAll(" (?:eId|refersTo|href)=\"[^\"]*\"", "").replaceAll("</?(?:a|ref)>", "");
  }

  private void compare(Map<String, AknDocument> first) throws IOException {
    Map<String, String> markdown = markdown(first);
    Map<String, AknDocument> second = new LinkedHashMap<>();
    for (Map.Entry<String, String> text : markdown.entrySet()) {
      Report report = new Report();
      List<AknDocument> documents = read(text.getKey() + ".md", text.getValue().getBytes(StandardCharsets.UTF_8), report);
      report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(finding -> findings.merge(finding.id().code(), 1, Integer::sum));
      counts.merge("read again as one text", documents.size() == 1 ? 1 : 0, Integer::sum);
      if (documents.size() == 1) {
        second.put(text.getKey(), documents.get(0).named(text.getKey()));
      }
    }
    Map<String, String> again = markdown(second);
    for (String slug : first.keySet()) {
      Files.deleteIfExists(out.resolve(slug + ".before.xml"));
      Files.deleteIfExists(out.resolve(slug + ".after.xml"));
      Files.deleteIfExists(out.resolve(slug + ".after.md"));
      byte[] before = first.get(slug).xml();
      byte[] after = second.containsKey(slug) ? second.get(slug).xml() : new byte[0];
      boolean same = Arrays.equals(before, after);
      boolean sameText = markdown.get(slug).equals(again.get(slug));
      counts.merge("the same Akoma Ntoso", same ? 1 : 0, Integer::sum);
      counts.merge("the same Markdown", sameText ? 1 : 0, Integer::sum);
      Files.writeString(out.resolve(slug + ".md"), markdown.get(slug));
      if (!same) {
        Files.write(out.resolve(slug + ".before.xml"), before);
        Files.write(out.resolve(slug + ".after.xml"), after);
      }
      if (!sameText) {
        Files.writeString(out.resolve(slug + ".after.md"), again.getOrDefault(slug, ""));
      }
    }
  }

  private List<AknDocument> read(String file, byte[] bytes, Report report) {
    List<Resolution> resolutions = sources.read(file, bytes, report).map(lines -> parser.parse(lines, List.of(), report)).orElse(List.of());
    return resolutions.stream().map(writer::write).toList();
  }

  private static Map<String, String> markdown(Map<String, AknDocument> documents) throws IOException {
    List<PublishedText> texts = documents.values().stream().map(document -> new PublishedText(document.slug(), document.path(), document.xml())).toList();
    Path folder = Files.createTempDirectory("round-trip");
    new Markdown(new Press(new Edition("Round trip", null, "eng", LocalDate.of(2020, 1, 1), texts))).write(folder);
    Map<String, String> markdown = new LinkedHashMap<>();
    for (String slug : documents.keySet()) {
      markdown.put(slug, Files.readString(folder.resolve(slug + ".md")));
      Files.delete(folder.resolve(slug + ".md"));
    }
    Files.delete(folder.resolve("index.md"));
    Files.delete(folder.resolve("chunks.jsonl"));
    Files.delete(folder);
    return markdown;
  }
}
