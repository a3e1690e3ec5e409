package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tags of the book against the source, block for block and word for word. A validator cannot do this: text that lost its tags
 * counts as decoration for it, and a book without any tagged text still passes.
 */
class BookTagsTest {
  /** What the book adds to a text: facts that were supplied, and a name for what has none. */
  private static final String SUPPLIED = "P Not in the source, supplied by the editors:";
  private static final String CITE = "P Cite as: ";
  private static final String NAME = "^(H1) \\[.*\\]$";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> seeds() throws Exception {
    return texts(BuiltBook.ofSeeds(folder));
  }

  @TestFactory
  Stream<DynamicTest> patterns() throws Exception {
    return texts(BuiltBook.ofPatterns(folder));
  }

  private static Stream<DynamicTest> texts(BuiltBook book) throws Exception {
    try (PDDocument document = book.open()) {
      TaggedBlocks tags = TaggedBlocks.of(document);
      Function<Integer, List<String>> read = n -> tags.text(n).stream().filter(block -> !block.startsWith(SUPPLIED) && !block.startsWith(CITE)).map(block -> BookWords.withoutAdditions(block.replaceFirst(NAME, "$1"))).toList();
      List<DynamicTest> tests = IntStream.range(0, book.edition().texts().size())
          .mapToObj(n -> new Pair(book.edition().texts().get(n), read.apply(n)))
          .map(pair -> DynamicTest.dynamicTest(pair.text().slug(), () -> compare(AknBlocks.of(pair.text().akn()), pair.tagged())))
          .toList();
      return tests.stream();
    }
  }

  private static void compare(List<String> expected, List<String> actual) {
    for (int n = 0; n < Math.min(expected.size(), actual.size()); n++) {
      assertEquals(expected.get(n), actual.get(n));
    }
    assertEquals(expected.size(), actual.size(), "blocks");
  }

  private record Pair(PublishedText text, List<String> tagged) {}
}
