package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.MessagePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every message has a page, an example that provokes it and nothing else, and one that comes near and is silent; or a test that says
 * {@link org.engross.diagnostic.Provokes} and makes what no text editor makes. {@code finding.txt} is what the program prints of the
 * example; {@code -Dgolden=update} writes it anew.
 */
class MessagePagesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final Pattern HEAD = Pattern.compile("(?m)^  (?:[\\d:]+ )?(?:error|warning|info) ([A-Z]{3}-\\d{3}): ");
  private static final Pattern PROVOKED = Pattern.compile("@Provokes\\(([^)]*)\\)(.*?)\\n  }\\n", Pattern.DOTALL);

  /**
   * What cannot be had alone: an opening line that was left in the text ends in a comma; it, a page of another text, and a note without a call
   * leave the reading in doubt; a date that is none breaks the grammar, and so does what other programs write.
   */
  private static final Map<MessageId, Set<String>> COMPANIONS = Map.of(
      MessageId.FIL_008, Set.of("OPE-003", "TXT-012"), MessageId.FAC_008, Set.of("TXT-012"), MessageId.NOT_002, Set.of("TXT-012"), MessageId.MET_006, Set.of("MET-009"),
      MessageId.XML_018, Set.of("XML-008", "REF-006"));

  /**
   * Defects of Engross, and of pages which PDFBox mends as far as anybody could think them out. Whoever knows a file that shows one has a test.
   * BOK-004 needs a memory that is too small for a book and large enough for all before it: BookTooLargeTest.
   */
  private static final Set<MessageId> UNPROVOKED = Set.of(MessageId.BOK_001, MessageId.BOK_002, MessageId.BOK_004, MessageId.PDF_008, MessageId.XML_017);

  private static final MessageExamples EXAMPLES = new MessageExamples();
  private static Set<MessageId> provoked;

  @TempDir private Path out;

  @ParameterizedTest
  @EnumSource(MessageId.class)
  void hasAPageAPersonCanUse(MessageId id) {
    MessagePage page = MessagePage.of(id).orElseThrow(() -> new AssertionError("messages/" + id.code() + "/page.md is missing"));
    assertFalse(page.source().isBlank(), "a source");
    long sentences = Pattern.compile("[.:!?](?=\\s|$)").matcher(page.body()).results().count();
    assertTrue(sentences >= 2 && page.body().length() >= 120, "says what it means and how to mend it: " + page.body());
    assertFalse(page.body().contains("%s"), page.body());
  }

  @ParameterizedTest
  @EnumSource(MessageId.class)
  void isProvokedAlone(MessageId id) throws IOException {
    Optional<Path> fails = MessageExamples.file(id, "fails");
    if (fails.isEmpty()) {
      assertTrue(UNPROVOKED.contains(id) || provoked().contains(id), "messages/" + id.code() + "/fails.* is missing, and no test says that it provokes it");
      return;
    }
    String printed = EXAMPLES.printed(id, fails.get(), out);
    Set<String> codes = codes(printed);
    assertTrue(codes.remove(id.code()), printed);
    codes.removeAll(COMPANIONS.getOrDefault(id, Set.of()));
    assertEquals(Set.of(), codes, printed);
    Path passes = MessageExamples.file(id, "passes").orElseThrow(() -> new AssertionError("messages/" + id.code() + "/passes.* is missing"));
    assertEquals("", EXAMPLES.printed(id, passes, out));
    Path finding = MessageExamples.MESSAGES.resolve(id.code()).resolve("finding.txt");
    if (UPDATE) {
      Files.writeString(finding, printed);
    }
    assertEquals(Files.exists(finding) ? Files.readString(finding) : "", printed, "run with -Dgolden=update and read the difference");
  }

  @Test
  void noFolderIsLeftOfAMessageThatIsNoMore() throws IOException {
    try (Stream<Path> folders = Files.list(MessageExamples.MESSAGES)) {
      Set<String> unknown = folders.map(folder -> folder.getFileName().toString()).filter(code -> MessageCodes.find(code).isEmpty()).collect(Collectors.toSet());
      assertEquals(Set.of(), unknown);
    }
  }

  @Test
  void aRetiredCodeIsNeverUsedAgain() {
    assertEquals(List.of(), Arrays.stream(MessageId.values()).map(MessageId::code).filter(MessageCodes::retired).toList());
    assertTrue(MessageCodes.retired("PRE-002"));
  }

  private static Set<String> codes(String printed) {
    return HEAD.matcher(printed).results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The messages that tests provoke: named by the annotation, and again by what the test asserts. */
  private static synchronized Set<MessageId> provoked() throws IOException {
    if (provoked == null) {
      try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
        List<Path> tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
        provoked = new TreeSet<>();
        for (Path test : tests) {
          Matcher annotated = PROVOKED.matcher(Files.readString(test));
          while (annotated.find()) {
            for (MessageId id : MessageId.values()) {
              if (annotated.group(1).matches("(?s).*\\b" + id.name() + "\\b.*")) {
                assertTrue(annotated.group(2).contains(id.name()) || annotated.group(2).contains(id.code()), test + " does not look for " + id);
                provoked.add(id);
              }
            }
          }
        }
      }
    }
    return provoked;
  }
}
