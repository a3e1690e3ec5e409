package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;

/** Facts and citations of a finished document, held against each other and against the record of dates. */
class FactsTest {
  private static final Path TEXT = Path.of("messages/REF-001/passes.xml");
  private static final Checker CHECKER = Checker.ofProfile();

  @Test
  void aSessionThatIsNotThatOfTheSymbol() throws Exception {
    assertEquals(List.of("FAC-003 the symbol A/RES/99/999 (line 46) and the session, 98 (line 48), do not agree"),
        findings("</container>\n    </coverPage>", "<p><session value=\"98\">Ninety-eighth session</session></p>\n</container>\n    </coverPage>"));
    assertEquals(List.of(), findings("</container>\n    </coverPage>", "<p><session value=\"99\">Ninety-ninth session</session></p>\n</container>\n    </coverPage>"));
  }

  @Test
  void aReportOfAnotherSession() throws Exception {
    assertEquals(List.of("FAC-007 the report A/98/12 (line 44) is of another session than the symbol A/RES/99/999 (line 46)"),
        findings("</container>\n    </coverPage>", "<p>[on the report of the Third Committee (A/98/12)]</p>\n</container>\n    </coverPage>"));
    assertEquals(List.of(),
        findings("</container>\n    </coverPage>", "<p>[on the report of the Third Committee (A/99/12)]</p>\n</container>\n    </coverPage>"));
  }

  @Test
  void aResolutionCitedWithTheDateOfAnother() throws Exception {
    String finding = "REF-005 A/RES/46/182 is cited with the date 1991-12-18; it is of 1991-12-19, as other documents of the United Nations have it";
    String cite = "Decides, recalling resolution <a href=\"https://undocs.org/en/A/RES/46/182\">46/182</a> of %s December 1991, to cross it";
    assertEquals(List.of(finding), findings("Decides to cross it", String.format(cite, "18")));
    assertEquals(List.of(), findings("Decides to cross it", String.format(cite, "19")));
    String address = "Decides, recalling <ref eId=\"ref_9\" href=\"/akn/un/statement/deliberation/unga/1991-12-%s/46-182/!main\">resolution 46/182</ref>, to cross it";
    assertEquals(List.of(finding), findings("Decides to cross it", String.format(address, "18")));
    assertEquals(List.of(), findings("Decides to cross it", String.format(address, "19")));
  }

  /** The base document has a session to come; what follows from that is left out. */
  private static List<String> findings(String words, String others) throws Exception {
    String text = Files.readString(TEXT);
    Report report = new Report();
    CHECKER.check("text.xml", text.replace(words, others).getBytes(StandardCharsets.UTF_8), report);
    return report.findings().stream().map(finding -> finding.id().code() + " " + finding.text()).toList();
  }
}
