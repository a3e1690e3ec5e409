package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of the five seeds: what stands where, where its links lead, what it carries, and that it is always the same. */
class BookTest {
  /** A page number after the dots of the contents, or in a table. */
  private static final Pattern PAGE = Pattern.compile("(?:.* \\.  ?|.*p\\. )([0-9]+|[ivx]+)");

  @TempDir private static Path folder;
  private static BuiltBook book;

  @BeforeAll
  static void build() {
    book = BuiltBook.ofSeeds(folder);
  }

  @Test
  void everyParagraphAndNoteIsANamedDestination() throws Exception {
    try (PDDocument document = book.open()) {
      TreeSet<String> names = names(new PDDocumentNameDictionary(document.getDocumentCatalog()).getDests(), new TreeSet<>());
      for (PublishedText text : book.edition().texts()) {
        Pattern units = Pattern.compile("<(?:container|paragraph|point|item|authorialNote) (?:[^>]* )?eId=\"([^\"]+)\"");
        String akn = new String(text.akn(), StandardCharsets.UTF_8);
        List<String> expected = units.matcher(akn).results()
            .map(unit -> unit.group(1))
            .filter(eId -> !eId.startsWith("coverPage") && !eId.startsWith("preface") && !eId.startsWith("conclusions"))
            .map(eId -> text.slug() + "__" + eId)
            .toList();
        assertTrue(expected.size() > 40, text.slug());
        assertEquals(List.of(), expected.stream().filter(name -> !names.contains(name)).toList());
      }
    }
  }

  @Test
  void contentsAndTablesNameThePageThatIsMeant() throws Exception {
    try (PDDocument document = book.open()) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals("i", labels[0]);
      assertEquals("1", labels[PrintedPages.page(document, book.edition().texts().get(0).slug()) - 1]);
      int checked = 0;
      for (PDPage sheet : document.getPages()) {
        for (PDAnnotationLink link : links(sheet)) {
          if (link.getAction() instanceof PDActionGoTo action) {
            String name = ((PDNamedDestination) action.getDestination()).getNamedDestination();
            String said = textUnder(document, sheet, link);
            Matcher number = PAGE.matcher(said);
            if (number.matches()) {
              // a mention may stand on the page behind the one that its paragraph, which the link leads to, begins on
              int page = PrintedPages.page(document, name) - 1;
              assertTrue(List.of(labels[page], labels[page + 1]).contains(number.group(1)), said + " leads to " + name);
              checked++;
            }
          }
        }
      }
      assertTrue(checked > 100, checked + " page numbers");
    }
  }

  @Test
  void linksLeadToThePlacesOfTheSource() throws Exception {
    try (PDDocument document = book.open()) {
      Map<String, Integer> calls = new TreeMap<>();
      TreeSet<String> web = new TreeSet<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotationLink link : links(page)) {
          if (link.getAction() instanceof PDActionGoTo action && link.getContents().startsWith("note ")) {
            calls.merge(((PDNamedDestination) action.getDestination()).getNamedDestination(), 1, Integer::sum);
          } else if (link.getAction() instanceof PDActionURI action) {
            web.add(action.getURI());
          }
        }
      }
      TreeSet<String> calledAgain = new TreeSet<>();
      for (PublishedText text : book.edition().texts()) {
        Pattern.compile("<ref [^>]*href=\"#(authorialNote_[^\"]+)\"").matcher(new String(text.akn(), StandardCharsets.UTF_8)).results()
            .forEach(call -> calledAgain.add(text.slug() + "__" + call.group(1)));
      }
      assertEquals(calledAgain, calls.keySet());
      assertTrue(web.contains("https://undocs.org/en/A/57/170"), web.toString());
      assertTrue(web.stream().allMatch(address -> address.startsWith("https://undocs.org/")), web.toString());
    }
  }

  @Test
  void bookmarksNameEveryResolutionAndParagraph() throws Exception {
    try (PDDocument document = book.open()) {
      List<String> top = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        top.add(item.getTitle());
      }
      assertEquals(List.of(
          "Contents", "Table of resolutions", "How to read this book", "Abbreviations",
          "A/RES/57/176 Trafficking in women and girls", "E/CN.4/RES/2004/45 Trafficking in women and girls",
          "A/RES/61/144 Trafficking in women and girls", "A/RES/63/156 Trafficking in women and girls",
          "A/RES/71/167 Trafficking in women and girls",
          "Table of cited instruments", "Table of cited resolutions and documents", "Index of subjects and bodies", "Table of opening words",
          "Concordance of paragraphs", "Paragraphs not carried forward, and revived", "Table of verbs that changed", "What changed from text to text",
          "Editorial notes", "Colophon"), top);
      PDOutlineItem resolution = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (int n = 0; n < 4; n++) {
        resolution = resolution.getNextSibling();
      }
      assertEquals("Preamble", resolution.getFirstChild().getTitle());
      assertEquals("PP1 Reaffirming", resolution.getFirstChild().getFirstChild().getTitle());
      assertEquals("OP1 Takes note with appreciation", resolution.getFirstChild().getNextSibling().getTitle());
      assertEquals("OP26 Also requests", resolution.getLastChild().getTitle());
    }
  }

  @Test
  void everyTextOpensOnARecto() throws Exception {
    try (PDDocument document = book.open()) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (PublishedText text : book.edition().texts()) {
        int page = PrintedPages.page(document, text.slug());
        assertEquals(1, page % 2, text.slug());
        assertEquals(1, Integer.parseInt(labels[page - 1]) % 2, text.slug());
      }
    }
  }

  @Test
  void theFilesAreAttached() throws Exception {
    try (PDDocument document = book.open()) {
      Map<String, PDComplexFileSpecification> files =
          new TreeMap<>(new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles().getNames());
      assertEquals(book.edition().texts().stream().map(text -> text.slug() + ".xml").sorted().toList(), List.copyOf(files.keySet()));
      for (PublishedText text : book.edition().texts()) {
        PDComplexFileSpecification file = files.get(text.slug() + ".xml");
        assertArrayEquals(text.akn(), file.getEmbeddedFile().toByteArray());
        assertEquals("Source", file.getCOSObject().getNameAsString("AFRelationship"));
        assertEquals("application/xml", file.getEmbeddedFile().getSubtype());
      }
    }
  }

  @Test
  void theBookSaysWhatItIs() throws Exception {
    try (PDDocument document = book.open()) {
      assertEquals("Trafficking in women and girls", document.getDocumentInformation().getTitle());
      assertEquals("en", document.getDocumentCatalog().getLanguage());
      String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("A/RES/57/176, E/CN.4/RES/2004/45"), xmp);
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(font).isEmbedded());
          assertTrue(page.getResources().getFont(font).getName().contains("Liberation"));
        }
      }
    }
  }

  @Test
  void theBytesAreAlwaysTheSame() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Locale.setDefault(new Locale("ar", "EG"));
      assertArrayEquals(book.pdf(), BuiltBook.ofSeeds(folder).pdf());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    String raw = new String(book.pdf(), StandardCharsets.ISO_8859_1);
    assertFalse(raw.contains(System.getProperty("user.dir")));
    assertFalse(raw.contains("link.invalid"));
  }

  @Test
  void nothingIsPrintedAsABoxButWhatCouldNotBeRead() throws Exception {
    String akn = new String(BuiltBook.resource("/publish/patterns.xml"), StandardCharsets.UTF_8);
    BuiltBook odd = of(akn.replace("Patterns", "Patterns \uFFFD\u2069"));
    try (PDDocument document = odd.open()) {
      String all = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(all.contains("Patterns □"), all);
    }
    Press chinese = new Press(edition(akn.replace("Patterns", "Patterns 中\uD83D\uDE00")));
    assertEquals(Map.of("patterns", "U+4E2D U+1F600; the first in \"Patterns 中\uD83D\uDE00\""), BookWishes.USUAL.unprintable(chinese));
    assertEquals(Map.of(), BookWishes.USUAL.unprintable(new Press(edition(akn))));
  }

  @Test
  void whatDoesNotFitIsSaid() throws Exception {
    String akn = new String(BuiltBook.resource("/publish/patterns.xml"), StandardCharsets.UTF_8);
    String wide = akn.replaceFirst("</tr>", "</tr><tr>" + "<td><p>WWW</p></td>".repeat(90) + "</tr>");
    String said = write(wide).orElseThrow();
    assertTrue(said.startsWith("lines and tables that are too large for their place: "), said);
    assertEquals(Optional.empty(), write(akn));
  }

  @Test
  void aTableFitsItsPageHoweverWideItIs() throws Exception {
    String akn = new String(BuiltBook.resource("/publish/patterns.xml"), StandardCharsets.UTF_8);
    String row = "<tr>" + "<td><p>123,456,789.00</p></td><td><p>Administration</p></td>".repeat(8) + "</tr>";
    String wide = akn.replaceFirst("</tr>", "</tr>" + row);
    assertEquals(Optional.empty(), write(wide));
  }

  private static Optional<String> write(String akn) throws IOException {
    return new Book(new Press(edition(akn)), BookSize.ROYAL).write(Files.createTempDirectory(folder, "book").resolve("book.pdf"), (page, of) -> {});
  }

  private static BuiltBook of(String akn) throws IOException {
    return BuiltBook.of(edition(akn), Files.createTempDirectory(folder, "book"));
  }

  private static Edition edition(String akn) {
    PublishedText text = new PublishedText("patterns", "patterns", akn.getBytes(StandardCharsets.UTF_8));
    return new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(text));
  }

  private static TreeSet<String> names(PDNameTreeNode<?> node, TreeSet<String> names) throws IOException {
    if (node.getNames() != null) {
      names.addAll(node.getNames().keySet());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<?> kid : node.getKids()) {
        names(kid, names);
      }
    }
    return names;
  }

  private static List<PDAnnotationLink> links(PDPage page) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      links.add((PDAnnotationLink) annotation);
    }
    return links;
  }

  private static String textUnder(PDDocument document, PDPage page, PDAnnotationLink link) throws IOException {
    var area = new org.apache.pdfbox.text.PDFTextStripperByArea();
    var box = link.getRectangle();
    float top = page.getMediaBox().getHeight() - box.getUpperRightY();
    area.addRegion("link", new java.awt.geom.Rectangle2D.Float(box.getLowerLeftX(), top, box.getWidth(), box.getHeight()));
    area.extractRegions(page);
    return area.getTextForRegion("link").replace('\u00A0', ' ').strip().lines().collect(Collectors.joining(" "));
  }
}
