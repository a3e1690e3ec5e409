package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** The texts as Word documents (.docx), one each, with footnotes, styles and the printed numbers. The same text gives the same bytes. */
public final class WordDocuments {
  private static final QName PARTS = new QName("urn:engross:docx", "parts");
  private final Press press;
  private final Xslt30Transformer transformer;

  /** Compiles the stylesheets. */
  public WordDocuments(Press press) {
    this.press = press;
    try {
      transformer = press.compile("xslt/docx/docx.xsl").load30();
      transformer.setStylesheetParameters(press.parameters());
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param place of the text in the edition, from 0 */
  public byte[] document(int place) {
    ByteArrayOutputStream document = new ByteArrayOutputStream(32 * 1024);
    try (Container container = new Container(document)) {
      for (XdmItem part : transformer.callFunction(PARTS, new XdmValue[] {press.texts().get(place)})) {
        XdmArray named = (XdmArray) part;
        container.add(named.get(0).itemAt(0).getStringValue(), serialized((XdmNode) named.get(1).itemAt(0)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(press.edition().texts().get(place).slug() + ".docx: " + e.getMessage(), e);
    }
    return document.toByteArray();
  }

  private byte[] serialized(XdmNode part) throws SaxonApiException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = press.processor().newSerializer(bytes);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.STANDALONE, "yes");
    serializer.serializeNode(part);
    return bytes.toByteArray();
  }
}
