package org.engross.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.engross.diagnostic.Digests;

/** The edition as a book for reading devices (EPUB 3), a file a text. The same edition gives the same bytes. */
public final class Epub {
  private static final String STYLESHEET = "xslt/epub/epub.xsl";
  private static final String STYLE = "/xslt/epub/epub.css";
  private static final String NAMESPACE = "urn:engross:epub";
  private static final QName PARTS = new QName(NAMESPACE, "parts");
  private static final QName TEXT = new QName(NAMESPACE, "text");
  private static final QName ENTRY = new QName(NAMESPACE, "entry");
  private static final String FOLDER = "EPUB/";
  private static final String PAGE = "page";
  private static final String CONTENTS = "contents";
  /** So many texts are made side by side, and no more are held at a time. */
  private static final int TOGETHER = 32;

  private final Press press;

  /** @param press of at least one text */
  public Epub(Press press) {
    this.press = press;
  }

  /**
   * Writes the book, a few texts at a time, so that it takes no more memory for many of them.
   *
   * @param file is replaced where it exists
   * @throws UncheckedIOException where it cannot be written
   */
  public void write(Path file) {
    XsltExecutable stylesheet = press.compile(STYLESHEET);
    XdmAtomicValue identifier = new XdmAtomicValue(identifier().toString());
    List<XdmItem> entries = new ArrayList<>();
    try (Container container = new Container(new BufferedOutputStream(Files.newOutputStream(file)))) {
      container.addPlain("mimetype", "application/epub+zip");
      List<PublishedText> texts = press.edition().texts();
      for (int from = 0; from < texts.size(); from += TOGETHER) {
        List<PublishedText> together = texts.subList(from, Math.min(from + TOGETHER, texts.size()));
        List<TextFiles> chapters = press.jobs().each(together, text -> chapter(press.around(text, Set.of()), stylesheet, identifier));
        for (int place = 0; place < chapters.size(); place++) {
          container.add(FOLDER + together.get(place).slug() + ".xhtml", chapters.get(place).files().get(PAGE));
          entries.add(press.parse(chapters.get(place).files().get(CONTENTS), together.get(place).slug()).children().iterator().next());
        }
      }
      Xslt30Transformer transformer = transformer(stylesheet, press.ofExtracts(), identifier);
      for (XdmItem part : transformer.callFunction(PARTS, new XdmValue[] {new XdmValue(entries)})) {
        XdmArray named = (XdmArray) part;
        container.add(named.get(0).itemAt(0).getStringValue(), press.xml((XdmNode) named.get(1).itemAt(0)));
      }
      try (InputStream style = Epub.class.getResourceAsStream(STYLE)) {
        container.add(FOLDER + "epub.css", style.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("EPUB: " + e.getMessage(), e);
    }
  }

  /** The file of a text, and what the contents have of it; neither tells which edition it is. */
  private TextFiles chapter(TextPress around, XsltExecutable stylesheet, XdmAtomicValue identifier) {
    return around.files("epub", () -> {
      try {
        Xslt30Transformer transformer = transformer(stylesheet, around.parameters(), identifier);
        XdmValue[] own = {around.text()};
        TextFiles files = new TextFiles();
        files.add(PAGE, press.xml((XdmNode) transformer.callFunction(TEXT, own).itemAt(0)));
        files.add(CONTENTS, press.xml((XdmNode) transformer.callFunction(ENTRY, own).itemAt(0)));
        return files;
      } catch (SaxonApiException e) {
        throw new IllegalStateException("EPUB: " + around.own().slug() + ": " + e.getMessage(), e);
      }
    });
  }

  private static Xslt30Transformer transformer(XsltExecutable stylesheet, Map<QName, XdmValue> edition, XdmAtomicValue identifier) {
    Map<QName, XdmValue> parameters = new HashMap<>(edition);
    parameters.put(new QName("identifier"), identifier);
    return Stylesheets.transformer(stylesheet, parameters);
  }

  /** What tells it from every other edition: made from its title, its date and its texts. */
  private UUID identifier() {
    MessageDigest digest = Digests.sha256();
    digest.update((press.edition().title() + "\n" + press.edition().date() + "\n").getBytes(StandardCharsets.UTF_8));
    press.edition().texts().forEach(text -> digest.update(text.akn()));
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    // rule (RFC 9562): version 8 is for identifiers that are made in a way of one's own
    long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
    long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
