package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How FOP is told of typefaces beside that of the book. It knows them by names of our own, since in FO not every name can be written. */
final class FontConfiguration {
  private final List<Typefaces.Family> further;
  private final List<Path> files = new ArrayList<>();

  FontConfiguration(List<Typefaces.Family> further) {
    this.further = further;
  }

  /** What a further typeface is called in FO. */
  String name(Typefaces.Family family) {
    return "further-" + (further.indexOf(family) + 1);
  }

  /** A configuration with the further fonts in it. */
  InputStream added(InputStream configuration) throws IOException {
    if (further.isEmpty()) {
      return configuration;
    }
    try {
      Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(configuration);
      Element fonts = (Element) document.getElementsByTagName("fonts").item(0);
      for (Typefaces.Family family : further) {
        for (boolean bold : new boolean[] {false, true}) {
          for (boolean italic : new boolean[] {false, true}) {
            add(family, bold, italic, fonts);
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
      return new ByteArrayInputStream(bytes.toByteArray());
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException(e);
    }
  }

  private void add(Typefaces.Family family, boolean bold, boolean italic, Element fonts) {
    Path file = family.file(bold, italic);
    if (!files.contains(file)) {
      files.add(file);
    }
    Element font = fonts.getOwnerDocument().createElement("font");
    font.setAttribute("kerning", "yes");
    font.setAttribute("embed-url", "font:/" + files.indexOf(file));
    Element triplet = fonts.getOwnerDocument().createElement("font-triplet");
    triplet.setAttribute("name", name(family));
    triplet.setAttribute("style", italic ? "italic" : "normal");
    triplet.setAttribute("weight", bold ? "bold" : "normal");
    font.appendChild(triplet);
    fonts.appendChild(font);
  }

  /** A further font, by its number. */
  InputStream given(URI uri) throws IOException {
    return Files.newInputStream(files.get(Integer.parseInt(uri.getPath().substring(1))));
  }
}
