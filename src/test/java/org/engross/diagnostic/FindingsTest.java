package org.engross.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two forms of findings, whole. */
class FindingsTest {
  private static final Finding SKIPPED = finding(MessageId.OPE_002, 41, 5, "\t7.  Requests the Secretary-General to report;", "7", "5");

  private static Finding finding(MessageId id, int line, int column, String excerpt, Object... arguments) {
    return new Finding(id, id.severity(), new Position("seeds/a \"b\".txt", line, column), id.text(arguments), excerpt);
  }

  @Test
  void textShowsTheLineAndTheColumn() {
    assertEquals(
        """
        seeds/a "b".txt
          41:5 error OPE-002: paragraph 7 follows paragraph 5
             7.  Requests the Secretary-General to report;
                ^
            hint: look for a lost paragraph above this line
        """,
        FindingsText.of(List.of(SKIPPED)));
  }

  @Test
  void textOfAFileAsAWholeShowsNoLine() {
    assertEquals(
        """
        seeds/a "b".txt
          error FIL-001: the file is empty
            hint: check that the text was saved or extracted
        """,
        FindingsText.of(List.of(finding(MessageId.FIL_001, 0, 0, null))));
  }

  @Test
  void textShowsTheStretchOfALongLine() {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);
    String[] shown = FindingsText.of(List.of(finding(MessageId.OPE_002, 1, 501, line, "7", "5"))).split("\n");
    assertEquals("…" + "x".repeat(25) + "HERE" + "y".repeat(71) + "…", shown[2].strip());
    assertEquals(shown[2].indexOf("HERE"), shown[3].indexOf("^"));
  }

  @Test
  void textObeysNoControlCharacterOfTheFile() {
    String text = FindingsText.of(List.of(finding(MessageId.OPE_002, 1, 1, "\u001b[31mred\u202e", "7\u0007", "5")));
    assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' || c == 0x202e), text);
  }

  @Test
  void jsonHasAllKeysInOrder() {
    Finding odd = finding(MessageId.FIL_002, 0, 0, null, "\u0001\\\uD800", "😀");
    assertEquals(
        """
        [
          {"file": "seeds/a \\"b\\".txt", "line": 41, "column": 5, "where": null, "severity": "error", "code": "OPE-002", "message": "paragraph 7 follows paragraph 5", "hint": "look for a lost paragraph above this line", "accepted": null},
          {"file": "seeds/a \\"b\\".txt", "line": null, "column": null, "where": null, "severity": "error", "code": "FIL-002", "message": "the file is not text: byte \\u0001\\\\\\ud800 at offset 😀", "hint": "Engross reads text, Markdown, web pages, DOCX and PDF; save it as one of these", "accepted": null}
        ]
        """,
        FindingsJson.of(List.of(SKIPPED, odd)));
    assertEquals("[]\n", FindingsJson.of(List.of()));
  }
}
