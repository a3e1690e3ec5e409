package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of each text lies in a file and comes into memory when it is asked for: nobody notices, however little room there is. */
class ShelfTest {
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  /** In no order, of all kinds of nodes, along all axes; what is the same node, and what stands before what. */
  private static final List<String> QUESTIONS = List.of(
      "//node() ! (name() || '=' || string() || '/' || count(@*))",
      "//@* ! (name(..) || ' ' || name() || '=' || .)",
      "(//@eId | //text() | //*) ! path()",
      "reverse(//*)/(following::*[1] | preceding::text()[1] | ancestor::*[2]/@*[last()] | following-sibling::node()[1]) ! path()",
      "count(//text() | //text()), count(//text() intersect //*/text()), count(//@* except //*[2]/@*), (//*/@*)[last()] is (//*)[last()]/@*[last()]",
      "//text()[. is ../text()[1]][. >> ..] ! generate-id()",
      "//*[contains(., 'e')][not(*)]/.. ! local-name()",
      "sort(//@*, (), string#1) ! name()",
      "deep-equal(., root(.)), namespace-uri(/*), in-scope-prefixes(/*), /*/base-uri() ! string()");

  @TempDir
  private static Path folder;

  @Test
  void aDocumentOnTheShelfIsTheDocument() throws Exception {
    Edition edition = SeedEdition.at(null);
    Press press = press(edition, 1);
    for (int place = 0; place < edition.texts().size(); place++) {
      for (String question : QUESTIONS) {
        assertEquals(answers(press, question, press.extracts().document(place)), answers(press, question, press.extracts().documents().get(place)), question);
      }
    }
  }

  @Test
  void withoutRoomAllProductsAreTheSame() throws Exception {
    Map<String, String> roomy = products(1 << 30, folder.resolve("roomy"));
    assertEquals(roomy, products(1, folder.resolve("narrow")));
    assertFalse(roomy.isEmpty());
  }

  private static Press press(Edition edition, long room) {
    return new Press(edition, STYLESHEETS, Kept.NOTHING, new Jobs(2), room);
  }

  private static Map<String, String> products(long room, Path out) throws IOException {
    Press press = press(SeedEdition.at("https://example.org/"), room);
    new Markdown(press, Markdown.Profile.CLEAN).write(out.resolve("markdown"));
    new Epub(press).write(out.resolve("compendium.epub"));
    new Site(press).write(out.resolve("site"), out);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        files.put(out.relativize(file).toString(), Digests.sha256(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static List<String> answers(Press press, String question, XdmNode document) throws Exception {
    XPathCompiler compiler = press.processor().newXPathCompiler();
    List<String> answers = new ArrayList<>();
    for (XdmItem item : compiler.evaluate(question, document)) {
      answers.add(item.getStringValue());
    }
    return answers;
  }
}
