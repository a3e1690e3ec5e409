package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;

/** The same text in many encodings is the same text; where nothing says which, a warning says what was taken. */
class TextDecoderTest {
  private static final String TEXT = "The General Assembly,\n\nRecalling the \u201cC\u00f4te d\u2019Ivoire\u201d declaration \u2013 the Assembly\u2019s own,\n\n1. Decides to r\u00e9sum\u00e9 it.\n";

  @Test
  void marksDecide() {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertText(List.of(), charset.name(), true, ("\uFEFF" + TEXT).getBytes(charset));
    }
  }

  @Test
  @Provokes(MessageId.FIL_010)
  void unicodeWithoutAMark() {
    assertText(List.of(), "UTF-8", false, TEXT.getBytes(StandardCharsets.UTF_8));
    assertText(List.of(MessageId.FIL_010), "UTF-16LE", false, TEXT.getBytes(StandardCharsets.UTF_16LE));
    assertText(List.of(MessageId.FIL_010), "UTF-16BE", false, TEXT.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void oldEncodings() {
    assertText(List.of(MessageId.FIL_003), "windows-1252", false, TEXT.getBytes(Charset.forName("windows-1252")));
    assertText(List.of(MessageId.FIL_010), "x-MacRoman", false, TEXT.getBytes(Charset.forName("x-MacRoman")));
  }

  @Test
  void aPageSaysItself() {
    for (String name : List.of("windows-1252", "windows-1251", "GB18030", "Shift_JIS", "ISO-8859-6")) {
      String text = "<meta charset=\"" + name + "\"><p>" + switch (name) {
        case "windows-1251" -> "\u0413\u0435\u043d\u0435\u0440\u0430\u043b\u044c\u043d\u0430\u044f \u0410\u0441\u0441\u0430\u043c\u0431\u043b\u0435\u044f";
        case "GB18030", "Shift_JIS" -> "\u5927\u4f1a";
        case "ISO-8859-6" -> "\u0627\u0644\u062c\u0645\u0639\u064a\u0629";
        default -> "r\u00e9solution";
      };
      Report report = new Report();
      assertEquals(text, new TextDecoder().decode("x", text.getBytes(Charset.forName(name)), report).orElseThrow().origin().characters());
      assertEquals(List.of(), report.findings());
    }
  }

  @Test
  void whatIsNoText() {
    assertEquals(List.of("the file is not text: byte 81 at offset 1"), findings(new byte[] {'a', (byte) 0x81, 'b'}));
    assertEquals(List.of("the file is not text: byte 00 at offset 1"), findings("a\0b".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("the file is not text: byte 1B at offset 2"), findings("ab\u001b[31m".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("the file is empty"), findings(new byte[0]));
    assertEquals(List.of("the file is empty"), findings(" \n".getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  @Provokes({MessageId.FIL_002, MessageId.FIL_007, MessageId.FIL_011})
  void whatNoResolutionIs() {
    assertEquals(List.of(MessageId.FIL_002), ids("The General Assembly,\0".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(MessageId.FIL_007), ids("a".repeat(17 * 1024 * 1024).getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(MessageId.FIL_011), ids("a\n".repeat(300_000).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<MessageId> ids(byte[] bytes) {
    Report report = new Report();
    assertEquals(true, new TextDecoder().decode("x", bytes, report).isEmpty());
    return report.findings().stream().map(Finding::id).toList();
  }

  private static List<String> findings(byte[] bytes) {
    Report report = new Report();
    assertEquals(true, new TextDecoder().decode("x", bytes, report).isEmpty());
    return report.findings().stream().map(Finding::text).toList();
  }

  private static void assertText(List<MessageId> ids, String charset, boolean mark, byte[] bytes) {
    Report report = new Report();
    SourceText text = new TextDecoder().decode("x", bytes, report).orElseThrow();
    assertEquals(TEXT, text.origin().characters());
    assertEquals(new SourceText.Encoding(charset, mark), text.encoding());
    assertEquals(ids, report.findings().stream().map(Finding::id).toList());
  }
}
