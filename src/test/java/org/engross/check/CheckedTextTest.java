package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;

/** References from one text of a run to a part of another. */
class CheckedTextTest {
  private static final Path TEXT = Path.of("messages/REF-001/passes.xml");
  private static final Checker CHECKER = Checker.ofProfile();

  @Test
  void aPartThatTheOtherTextHasIsFound() throws Exception {
    assertEquals(List.of(), findings("/akn/un/statement/deliberation/unga/2001-02-03/99-998/!main#para_2"));
    assertEquals(List.of(), findings("/akn/un/statement/deliberation/unga/2001-02-03/99-998/eng@/!main~para_1->para_3"));
  }

  @Test
  void aPartThatItDoesNotHaveIsReported() throws Exception {
    String href = "/akn/un/statement/deliberation/unga/2001-02-03/99-998/!main#para_9";
    assertEquals(List.of("citing.xml:59:23: \"" + href + "\" leads to para_9 of 99-998, which does not exist"), findings(href));
    String range = "/akn/un/statement/deliberation/unga/2001-02-03/99-998/!main~para_1->para_8";
    assertEquals(List.of("citing.xml:59:23: \"" + range + "\" leads to para_8 of 99-998, which does not exist"), findings(range));
  }

  @Test
  void aTextThatIsNotOfTheRunIsLeftAlone() throws Exception {
    assertEquals(List.of(), findings("/akn/un/statement/deliberation/unga/1999-01-01/1-1/!main#para_9"));
  }

  @Test
  void aCitationIsHeldAgainstTheTextItCites() throws Exception {
    String cited = "<ref eId=\"ref_2\" href=\"/akn/un/statement/deliberation/unga/%s/99-998\">resolution 99/998</ref>";
    assertEquals(List.of(), citations(cited.formatted("2001-02-03")));
    assertEquals(List.of("citing.xml:59:23: A/RES/99/998 is cited with the date 2001-02-04; it is of 2001-02-03, as other texts of this collection have it"),
        citations(cited.formatted("2001-02-04")));
    assertEquals(List.of("citing.xml:59:23: A/RES/99/998 is cited with the date 2001-02-01; it is of 2001-02-03, as other texts of this collection have it"),
        citations(cited.formatted("2001-02-03") + " of 1 February 2001"));
  }

  /** A text that prints another date than its address has may be wrong in either. */
  @Test
  void aTextAtOddsWithItselfConvictsNoOther() throws Exception {
    String text = Files.readString(TEXT);
    String citation = "<ref eId=\"ref_2\" href=\"/akn/un/statement/deliberation/unga/2001-02-04/99-998\">resolution 99/998</ref>";
    String cited = text.replace("99-999", "99-998").replace("99/999", "99/998");
    assertEquals(1, together(text.replace("<ref eId=\"ref_2\" href=\"#para_2\">river</ref>", citation), cited).size());
    String odd = cited.replace("<docDate date=\"2001-02-03\" refersTo=\"#dateOfAdoption\">3", "<docDate date=\"2001-02-04\" refersTo=\"#dateOfAdoption\">4");
    assertTrue(!odd.equals(cited), "a date to change");
    assertEquals(List.of(), together(text.replace("<ref eId=\"ref_2\" href=\"#para_2\">river</ref>", citation), odd));
  }

  /** What is said of the two beside each other. */
  private static List<String> together(String citing, String cited) {
    Report report = new Report();
    Report own = new Report();
    CheckedText.checkTogether(List.of(check("citing.xml", citing, own), check("cited.xml", cited, own)), report);
    return report.findings().stream().map(CheckedTextTest::line).toList();
  }

  private static List<String> citations(String citation) throws Exception {
    String text = Files.readString(TEXT);
    Report report = new Report();
    CheckedText citing = check("citing.xml", text.replace("<ref eId=\"ref_2\" href=\"#para_2\">river</ref>", citation), report);
    CheckedText cited = check("cited.xml", text.replace("99-999", "99-998").replace("99/999", "99/998"), report);
    CheckedText.checkTogether(List.of(citing, cited), report);
    return report.findings().stream().map(CheckedTextTest::line).toList();
  }

  private static List<String> findings(String href) throws Exception {
    String text = Files.readString(TEXT);
    Report report = new Report();
    CheckedText citing = check("citing.xml", text.replace("#para_2", href), report);
    CheckedText cited = check("cited.xml", text.replace("99-999", "99-998").replace("99/999", "99/998"), report);
    CheckedText.checkTogether(List.of(citing, cited), report);
    return report.findings().stream().map(CheckedTextTest::line).toList();
  }

  private static CheckedText check(String file, String text, Report report) {
    return CHECKER.check(file, text.getBytes(StandardCharsets.UTF_8), report).orElseThrow();
  }

  private static String line(Finding finding) {
    return finding.position() + ": " + finding.text();
  }
}
