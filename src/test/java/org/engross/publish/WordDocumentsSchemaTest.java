package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.engross.Seeds;
import org.engross.akn.RandomDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word documents hold to the schema of the standard, to the order of their properties above all, which Word insists on; and lose no word. */
class WordDocumentsSchemaTest {
  private static final Map<String, SchemaType> TYPES = Map.of(
      "word/document.xml", DocumentDocument.type, "word/footnotes.xml", FootnotesDocument.type, "word/styles.xml", StylesDocument.type,
      "word/settings.xml", SettingsDocument.type, "word/header1.xml", HdrDocument.type, "word/footer1.xml", FtrDocument.type);

  @Test
  void theSeeds() throws Exception {
    holds(Seeds.edition());
  }

  @Test
  void anyDocumentOfTheProfile() throws Exception {
    RandomDocument documents = new RandomDocument(20261122L, new HashSet<>());
    List<PublishedText> texts = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      texts.add(new PublishedText("text-" + n, "text-" + n, documents.next().getBytes(StandardCharsets.UTF_8)));
    }
    holds(new Edition("Any", null, "eng", LocalDate.of(2026, 1, 1), texts));
  }

  private static void holds(Edition edition) throws Exception {
    WordDocuments documents = new WordDocuments(new Press(edition));
    for (int i = 0; i < edition.texts().size(); i++) {
      Map<String, String> parts = parts(documents.document(i));
      String slug = edition.texts().get(i).slug();
      for (Map.Entry<String, SchemaType> type : TYPES.entrySet()) {
        assertEquals(List.of(), faults(parts.get(type.getKey()), type.getValue()), slug + " " + type.getKey());
      }
      assertEquals(List.of(), deadReferences(parts), slug);
      // the masthead is printed like the rest
      String akn = new String(edition.texts().get(i).akn(), StandardCharsets.UTF_8).replace("coverPage", "printed");
      String expected = String.join(" ", PrintedWords.ofAkomaNtoso(akn.getBytes(StandardCharsets.UTF_8)));
      assertEquals(letters(expected), letters(words(parts)), slug);
    }
  }

  private static List<String> faults(String part, SchemaType type) throws XmlException {
    List<XmlError> faults = new ArrayList<>();
    XmlBeans.getContextTypeLoader().parse(part, type, new XmlOptions()).validate(new XmlOptions().setErrorListener(faults));
    return faults.stream().map(XmlError::toString).toList();
  }

  /** Relationships, notes and styles that are named and not there. */
  private static List<String> deadReferences(Map<String, String> parts) {
    List<String> dead = new ArrayList<>();
    Set<String> styles = new HashSet<>(xml(parts, "word/styles.xml").getElementsByTag("w:style").eachAttr("w:styleId"));
    Set<String> notes = new HashSet<>(xml(parts, "word/footnotes.xml").getElementsByTag("w:footnote").eachAttr("w:id"));
    for (String part : List.of("document", "footnotes")) {
      Document read = xml(parts, "word/" + part + ".xml");
      Set<String> related = parts.containsKey("word/_rels/" + part + ".xml.rels")
          ? new HashSet<>(xml(parts, "word/_rels/" + part + ".xml.rels").getElementsByTag("Relationship").eachAttr("Id")) : Set.of();
      Set<String> bookmarks = new HashSet<>(read.getElementsByTag("w:bookmarkStart").eachAttr("w:name"));
      for (Element element : read.getAllElements()) {
        boolean style = element.tagName().matches("w:[pr]Style|w:tblStyle");
        if (style && !styles.contains(element.attr("w:val")) || element.tagName().equals("w:footnoteReference") && !notes.contains(element.attr("w:id"))
            || element.hasAttr("r:id") && !related.contains(element.attr("r:id")) || element.hasAttr("w:anchor") && !bookmarks.contains(element.attr("w:anchor"))) {
          dead.add(part + ": " + element.shallowClone());
        }
      }
    }
    return dead;
  }

  private static Document xml(Map<String, String> parts, String name) {
    return Jsoup.parse(parts.get(name), "", Parser.xmlParser());
  }

  /** The words of the text and of its notes, as Word prints them. */
  private static String words(Map<String, String> parts) {
    int start = Integer.parseInt(xml(parts, "word/settings.xml").getElementsByTag("w:numStart").attr("w:val"));
    StringBuilder words = new StringBuilder();
    append(xml(parts, "word/document.xml").getElementsByTag("w:p"), "footnoteReference", start, words);
    append(xml(parts, "word/footnotes.xml").getElementsByTag("w:p"), "footnoteRef", start, words);
    return words.toString();
  }

  /** @param counted the element that Word prints a number for, unless a marker follows it */
  private static void append(List<Element> paragraphs, String counted, int start, StringBuilder words) {
    int number = start;
    for (Element paragraph : paragraphs) {
      for (Element part : paragraph.getAllElements()) {
        boolean prints = part.tagName().equals("w:" + counted) && !part.hasAttr("w:customMarkFollows");
        words.append(prints ? String.valueOf(number) : part.tagName().equals("w:t") ? part.wholeText() : "");
        number += prints ? 1 : 0;
      }
    }
  }

  private static String letters(String words) {
    return words.replaceAll("\\s+", "");
  }

  private static Map<String, String> parts(byte[] document) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
