package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
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

  public WordDocuments(Press press) {
    this.press = press;
  }

  /** @param place of the text in the edition, from 0 */
  public byte[] document(int place) {
    return document(press.around(press.edition().texts().get(place), Set.of()));
  }

  static byte[] document(TextPress press) {
    ByteArrayOutputStream document = new ByteArrayOutputStream(32 * 1024);
    try (Container container = new Container(document)) {
      Xslt30Transformer transformer = Stylesheets.transformer(press.compile("xslt/docx/docx.xsl"), press.parameters());
      for (XdmItem part : transformer.callFunction(PARTS, new XdmValue[] {press.text()})) {
        XdmArray named = (XdmArray) part;
        container.add(named.get(0).itemAt(0).getStringValue(), serialized((XdmNode) named.get(1).itemAt(0), press));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(press.own().slug() + ".docx: " + e.getMessage(), e);
    }
    return document.toByteArray();
  }

  private static byte[] serialized(XdmNode part, TextPress press) throws SaxonApiException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = press.press().processor().newSerializer(bytes);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.STANDALONE, "yes");
    serializer.serializeNode(part);
    return bytes.toByteArray();
  }
}
