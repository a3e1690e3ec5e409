package org.engross.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;
import org.engross.source.LineReader;
import org.engross.source.SourceLines;
import org.engross.source.TextDecoder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of {@code spec/}: a sentence, then between fences a text, a line with a full stop, and the resolution it is; findings
 * follow after a second full stop. The identity of a text is left out of the findings, for a fragment has none.
 */
class SpecTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    assertFalse(SpecExample.all().isEmpty());
    return SpecExample.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private static void check(SpecExample example) {
    assertEquals(example.expected().strip(), outline(example.text()).strip());
  }

  private static String outline(String text) {
    Report report = new Report();
    SourceLines lines = new LineReader().read(new TextDecoder().decode("text", text.getBytes(StandardCharsets.UTF_8), report).orElseThrow());
    String outline = new ResolutionParser().parse(lines, List.of(), report).stream().map(Outline::resolution).collect(Collectors.joining());
    String findings = report.findings().stream()
        .filter(finding -> !finding.id().name().startsWith("IDE"))
        .map(SpecTest::line)
        .collect(Collectors.joining("\n"));
    return findings.isEmpty() ? outline : outline + ".\n" + findings;
  }

  private static String line(Finding finding) {
    return finding.position().line() + ": " + finding.id().code() + " " + finding.text();
  }
}
