package org.engross.publish;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** The edition as a book for reading devices (EPUB 3), a file a text. The same edition gives the same bytes. */
public final class Epub {
  private static final String STYLESHEET = "xslt/epub/epub.xsl";
  private static final String STYLE = "/xslt/epub/epub.css";
  private static final String NAMESPACE = "urn:engross:epub";
  private static final QName PARTS = new QName(NAMESPACE, "parts");
  private static final QName TEXT = new QName(NAMESPACE, "text");

  private final Press press;

  /** @param press of at least one text */
  public Epub(Press press) {
    this.press = press;
  }

  /**
   * Writes the book; one text after the other, so that it takes no more memory than its longest.
   *
   * @param file is replaced where it exists
   * @throws UncheckedIOException where it cannot be written
   */
  public void write(Path file) {
    try (Container container = new Container(new BufferedOutputStream(Files.newOutputStream(file)))) {
      Xslt30Transformer transformer = press.compile(STYLESHEET).load30();
      Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
      parameters.put(new QName("identifier"), new XdmAtomicValue(identifier().toString()));
      transformer.setStylesheetParameters(parameters);
      container.addPlain("mimetype", "application/epub+zip");
      for (XdmItem part : transformer.callFunction(PARTS, new XdmValue[0])) {
        XdmArray named = (XdmArray) part;
        container.add(named.get(0).itemAt(0).getStringValue(), serialized(named.get(1)));
      }
      try (InputStream style = Epub.class.getResourceAsStream(STYLE)) {
        container.add("EPUB/epub.css", style.readAllBytes());
      }
      for (int i = 0; i < press.texts().size(); i++) {
        XdmValue text = transformer.callFunction(TEXT, new XdmValue[] {press.texts().get(i)});
        container.add("EPUB/" + press.edition().texts().get(i).slug() + ".xhtml", serialized(text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("EPUB: " + e.getMessage(), e);
    }
  }

  private byte[] serialized(XdmValue part) throws SaxonApiException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = press.processor().newSerializer(bytes);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.INDENT, "no");
    serializer.serializeNode((XdmNode) part.itemAt(0));
    return bytes.toByteArray();
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
