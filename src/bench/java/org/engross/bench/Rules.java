package org.engross.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.check.CheckedText;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;

/** What the rules find in AKN4UN files and what they cost ({@code src/bench/rules FOLDER...}). */
public final class Rules {
  private static final int SHOWN = 20;

  private final List<Path> files = new ArrayList<>();
  private boolean foreign = true;
  private boolean times = true;
  private String show;
  private int limit = SHOWN;

  /** Folders of XML files; the tables go to standard output. */
  public static void main(String[] arguments) throws IOException {
    Rules rules = new Rules(arguments);
    Map<Path, byte[]> contents = rules.contents();
    Checker checker = rules.foreign ? Checker.ofAkn4un() : Checker.ofProfile();
    List<Finding> findings = findings(checker, contents);
    if (rules.show != null) {
      rules.sample(findings);
      return;
    }
    System.out.print(table(findings, contents.size()));
    if (rules.times) {
      System.out.print(new RuleTimes(rules.foreign, checker, List.copyOf(contents.values())).table());
      System.out.print(new RuleCosts(List.copyOf(contents.values())).table());
    }
    System.out.printf(Locale.ROOT, "%nPeak memory %d MB.%n", peak() >> 20);
  }

  private Rules(String[] arguments) throws IOException {
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--show" -> show = arguments[++i];
        case "--limit" -> limit = Integer.parseInt(arguments[++i]);
        case "--schema" -> foreign = !arguments[++i].equals("engross");
        case "--no-times" -> times = false;
        default -> files.addAll(OfficialFiles.in(List.of(Path.of(arguments[i]))));
      }
    }
  }

  private Map<Path, byte[]> contents() throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    for (Path file : files) {
      contents.put(file, Files.readAllBytes(file));
    }
    return contents;
  }

  private static List<Finding> findings(Checker checker, Map<Path, byte[]> contents) {
    Report together = new Report();
    List<CheckedText> texts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    contents.forEach((file, content) -> {
      Report report = new Report();
      checker.check(file.toString(), content, report).ifPresent(texts::add);
      findings.addAll(report.findings());
    });
    CheckedText.checkTogether(texts, together);
    findings.addAll(together.findings());
    return findings;
  }

  /** Code, severity, findings, texts. */
  private static String table(List<Finding> findings, int files) {
    Map<MessageId, List<Finding>> byCode = findings.stream().collect(Collectors.groupingBy(Finding::id, TreeMap::new, Collectors.toList()));
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%d files, %d findings%n%n| code | severity | findings | texts |%n|---|---|---:|---:|%n", files, findings.size()));
    byCode.forEach((id, found) -> table.append(String.format(Locale.ROOT, "| %s | %s | %d | %d |%n", id.code(), found.get(0).severity().word(), found.size(),
        found.stream().map(finding -> finding.position().file()).distinct().count())));
    return table.toString();
  }

  private void sample(List<Finding> findings) {
    List<Finding> ofCode = findings.stream().filter(finding -> finding.id().code().equals(show)).toList();
    System.out.println(show + ": " + ofCode.size());
    for (int i = 0; i < Math.min(limit, ofCode.size()); i++) {
      Finding finding = ofCode.get((int) ((long) i * ofCode.size() / Math.min(limit, ofCode.size())));
      String excerpt = finding.excerpt() == null ? "" : finding.excerpt().strip();
      System.out.printf("%s %s%n    %s%n", finding.position(), finding.text(), excerpt.substring(0, Math.min(excerpt.length(), 400)));
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed()).sum();
  }
}
