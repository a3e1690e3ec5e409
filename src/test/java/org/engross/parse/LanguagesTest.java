package org.engross.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.model.Fact;
import org.engross.model.Resolution;
import org.engross.model.SuppliedFact;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One resolution in the six languages: it is known by the same facts, has the same parts under the same names, and cites the same. */
class LanguagesTest {
  private static final Path TEXTS = Path.of("src/test/resources/languages");
  private static final Pattern EID = Pattern.compile(" eId=\"([^\"]*)\"");
  private static final Pattern ADDRESS = Pattern.compile("<ref [^>]*href=\"([^\"]*)\"");

  private static Checker checker;

  private record Read(Resolution resolution, String xml, List<String> findings) {}

  @BeforeAll
  static void loadTheRules() {
    checker = Checker.ofProfile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ara", "eng", "fra", "rus", "spa", "zho"})
  void aLanguageReadsLikeEnglish(String language) throws IOException {
    Read english = read("eng", List.of());
    Read read = read(language, List.of());
    assertEquals(language, read.resolution().language());
    assertEquals(List.of(), read.findings());
    assertEquals(facts(english), facts(read));
    assertEquals(body(EID, english), body(EID, read));
    assertEquals(body(ADDRESS, english), body(ADDRESS, read));
    assertTrue(read.xml().contains("<FRBRuri value=\"/akn/un/statement/deliberation/unga/2035-12-19/90-777\"/>"), read.xml());
    assertTrue(read.xml().contains("<FRBRuri value=\"/akn/un/statement/deliberation/unga/2035-12-19/90-777/" + language + "@\"/>"), read.xml());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "ara: إذ تشير | وإذ تؤكد من جديد | وإذ تلاحظ مع القلق | وإذ تحيط علما مع التقدير | تقرر | تطلب | تقرر",
      "eng: Recalling | Reaffirming | Noting with concern | Taking note with appreciation | Decides | Requests | Decides",
      "fra: Rappelant | Réaffirmant | Notant avec préoccupation | Prenant note avec satisfaction | Décide | Prie | Décide",
      "rus: ссылаясь | подтверждая | отмечая с обеспокоенностью | с признательностью принимая к сведению | постановляет | просит | постановляет",
      "spa: Recordando | Reafirmando | Observando con preocupación | Tomando nota con aprecio | Decide | Solicita | Decide",
      "zho: 回顾 | 重申 | 关切地注意到 | 赞赏地注意到 | 决定 | 请 | 决定"})
  void openingWordsAreKnown(String expected) throws IOException {
    Resolution resolution = read(expected.substring(0, 3), List.of()).resolution();
    List<String> leads = Stream.concat(
        resolution.preamble().paragraphs().stream().map(paragraph -> paragraph.lead()),
        resolution.body().stream().map(part -> ((org.engross.model.OperativeParagraph) part).lead())).toList();
    assertEquals(expected.substring(5), String.join(" | ", leads));
  }

  @Test
  void aLanguageThatTheTextBeliesIsReported() throws IOException {
    Report report = new Report();
    SourceLines lines = new SourceReader().read("fra.txt", Files.readAllBytes(TEXTS.resolve("fra.txt")), report).orElseThrow();
    new ResolutionParser().parse(lines, List.of(new SuppliedFact("language", "spa", "for the test")), report);
    assertTrue(report.findings().stream().anyMatch(finding -> finding.id() == MessageId.IDE_018), report.findings().toString());
  }

  @Test
  void chineseLinesAreJoinedWithoutABlank() throws IOException {
    assertTrue(read("zho", List.of()).xml().contains("图书馆；"));
  }

  private static List<Object> facts(Read read) {
    var facts = read.resolution().facts();
    return Stream.of(facts.symbol(), facts.session(), facts.agendaItem(), facts.report(), facts.adopted(), facts.meeting(), facts.distributed())
        .<Object>map(fact -> fact.map(Fact::value)).toList();
  }

  /** What is found in the text, not in the metadata, whose names for terms are of the language. */
  private static List<String> body(Pattern pattern, Read read) {
    String text = read.xml().substring(read.xml().indexOf("<coverPage"));
    return pattern.matcher(text).results().map(found -> found.group(1)).filter(eId -> !eId.startsWith("concept_")).sorted().toList();
  }

  private static Read read(String language, List<SuppliedFact> supplied) throws IOException {
    Report report = new Report();
    SourceLines lines = new SourceReader().read(language + ".txt", Files.readAllBytes(TEXTS.resolve(language + ".txt")), report).orElseThrow();
    Resolution resolution = new ResolutionParser().parse(lines, supplied, report).get(0);
    AknDocument document = new AknWriter(LocalDate.of(2036, 1, 14), cited -> Optional.empty()).write(resolution);
    checker.check(lines.source().origin(), document, report);
    return new Read(resolution, new String(document.xml(), StandardCharsets.UTF_8), report.findings().stream().map(Finding::id).map(MessageId::code).toList());
  }
}
