package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.parse.Outline;
import org.engross.publish.Edition;
import org.engross.publish.Markdown;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.Site;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.engross.akn.AknDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every stage of the five seeds against {@code golden/}. {@code -Dgolden=update} writes the folders anew; the difference is then read
 * before it is committed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> stages(@TempDir Path out) throws IOException {
    Press press = Seeds.press();
    new Markdown(press).write(out.resolve("markdown"));
    new Site(press).write(out.resolve("site"), out);
    List<DynamicTest> tests = new ArrayList<>();
    Checker checker = Checker.ofProfile();
    for (Seeds.Seed seed : Seeds.read()) {
      stages(seed, checker, out).forEach((name, text) -> {
        Path file = FOLDER.resolve(seed.document().slug()).resolve(name);
        tests.add(DynamicTest.dynamicTest(seed.document().slug() + "/" + name, () -> compare(file, text)));
      });
    }
    assertEquals(5 * 8, tests.size());
    return tests.stream();
  }

  private static Map<String, String> stages(Seeds.Seed seed, Checker checker, Path out) throws IOException {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("1-lines.txt", Outline.lines(seed.lines()));
    stages.put("2-blocks.txt", Outline.blocks(seed.lines()));
    stages.put("3-resolution.txt", Outline.resolution(seed.resolution()));
    stages.put("4-akn.xml", new String(seed.document().xml(), StandardCharsets.UTF_8));
    stages.put("5-findings.txt", FindingsText.of(findings(seed, checker)));
    stages.put("6-page.html", Files.readString(out.resolve("site").resolve(seed.document().path()).resolve("index.html")));
    stages.put("7-page.fo", formattingObjects(seed));
    stages.put("8-page.md", Files.readString(out.resolve("markdown").resolve(seed.document().slug() + ".md")));
    return stages;
  }

  /** The pages of the text as the book sets them, from the formatting objects of a book of this text alone. */
  private static String formattingObjects(Seeds.Seed seed) {
    AknDocument document = seed.document();
    PublishedText text = new PublishedText(document.slug(), document.path(), document.xml());
    Press press = new Press(new Edition("One text", null, "eng", LocalDate.of(2017, 2, 2), List.of(text)));
    try {
      Xslt30Transformer stylesheet = press.compile("xslt/book/book.xsl").load30();
      Map<QName, XdmValue> parameters = new LinkedHashMap<>(press.parameters());
      parameters.put(new QName("unseen"), new XdmAtomicValue(""));
      parameters.put(new QName("size"), new XdmAtomicValue("royal"));
      parameters.put(new QName("pages"), new XdmMap());
      parameters.put(new QName("fingerprint"), new XdmAtomicValue(""));
      stylesheet.setStylesheetParameters(parameters);
      XdmDestination tree = new XdmDestination();
      stylesheet.callTemplate(null, tree);
      XPathCompiler xpath = press.processor().newXPathCompiler();
      xpath.declareNamespace("fo", "http://www.w3.org/1999/XSL/Format");
      String pages = "//fo:page-sequence[.//@id[starts-with(., '" + document.slug() + "__para_')]]";
      StringWriter written = new StringWriter();
      Serializer serializer = press.processor().newSerializer(written);
      serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
      serializer.serializeNode((XdmNode) xpath.evaluateSingle(pages, tree.getXdmNode()));
      // The numbers of links tell how many documents were read before this one, and are gone from the finished PDF.
      return written.toString().replace("><fo:block", ">\n<fo:block").replaceAll("link\\.invalid/d\\d+e(\\d+)", "link.invalid/e$1") + "\n";
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the reading and the rules found, pointing into the raw text. */
  private static List<Finding> findings(Seeds.Seed seed, Checker checker) {
    checker.check(seed.lines().source().origin(), seed.document(), seed.report());
    return seed.report().findings();
  }

  private static void compare(Path file, String text) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertTrue(Files.exists(file), file + " is missing; run with -Dgolden=update and read the difference");
    assertEquals(Files.readString(file), text);
  }
}
