package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import org.engross.Seeds;
import org.engross.akn.RandomDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book for reading devices: valid by epubcheck, whole, and the same each time. */
class EpubTest {
  @TempDir Path folder;

  @Test
  void theSeedsAreValid() throws Exception {
    Path file = folder.resolve("seeds.epub");
    new Epub(Seeds.press()).write(file);
    assertEquals(List.of(), faults(file));
    holds(Seeds.edition(), file);
    Path again = folder.resolve("again.epub");
    new Epub(Seeds.press()).write(again);
    assertEquals(-1, Files.mismatch(file, again));
  }

  /** Readers that look at no more than the first bytes know the file by them. */
  @Test
  void theFirstBytesTellWhatItIs() throws Exception {
    Path file = folder.resolve("seeds.epub");
    new Epub(Seeds.press()).write(file);
    assertEquals("mimetypeapplication/epub+zipPK", new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(30, 60));
  }

  @Test
  void anyDocumentOfTheProfileIsValid() throws Exception {
    RandomDocument documents = new RandomDocument(20261122L, new HashSet<>());
    List<PublishedText> texts = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      texts.add(new PublishedText("text-" + n, "text-" + n, documents.next().getBytes(StandardCharsets.UTF_8)));
    }
    Path file = folder.resolve("any.epub");
    Edition edition = new Edition("Any", null, "eng", LocalDate.of(2026, 1, 1), texts);
    new Epub(new Press(edition)).write(file);
    assertEquals(List.of(), faults(file));
    holds(edition, file);
  }

  /** Every word of each text in its order, and every part under the name that it has on the website; notes are called and told. */
  private static void holds(Edition edition, Path file) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (PublishedText text : edition.texts()) {
        Document page = Jsoup.parse(zip.getInputStream(zip.getEntry("EPUB/" + text.slug() + ".xhtml")), "UTF-8", "", Parser.xmlParser());
        Document akn = Jsoup.parse(new String(text.akn(), StandardCharsets.UTF_8).replace("akn:", ""), "", Parser.xmlParser());
        List<String> parts = akn.select("preamble > container, paragraph, point, item, section, part, title, chapter, article, attachment, authorialNote:not(meta *)").eachAttr("eId");
        List<String> names = page.select("[id]").eachAttr("id");
        assertEquals(List.of(), parts.stream().filter(part -> !names.contains(part)).toList(), text.slug());
        List<String> notes = page.select("aside[epub|type=footnote][role=doc-footnote]").eachAttr("id");
        assertEquals(List.of(), notes.stream().filter(note -> page.select("a[epub|type=noteref][role=doc-noteref][href=#" + note + "]").isEmpty()).toList(), text.slug());
        // the masthead is printed like the rest
        String printed = new String(text.akn(), StandardCharsets.UTF_8).replace("coverPage", "printed");
        String expected = String.join("", PrintedWords.ofAkomaNtoso(printed.getBytes(StandardCharsets.UTF_8)));
        page.select(".ours, .named, .further, #notes-heading").remove();
        assertEquals(expected, page.body().wholeText().replaceAll("\\s+", ""), text.slug());
      }
    }
  }

  /** What epubcheck says, hints on usage included. */
  private static List<String> faults(Path file) {
    List<String> faults = new ArrayList<>();
    DefaultReportImpl report = new DefaultReportImpl(file.toString()) {
      @Override
      public void message(Message message, EPUBLocation location, Object... arguments) {
        faults.add(message.getSeverity() + " " + message.getID() + " " + location + " " + message.getMessage(arguments));
      }
    };
    new EpubCheck(file.toFile(), report).doValidate();
    return faults;
  }
}
