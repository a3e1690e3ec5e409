package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** Clean Markdown: one file a resolution, {@code <slug>.md}, and {@code index.md}. */
public final class Markdown {
  private static final String STYLESHEET = "xslt/markdown/markdown.xsl";
  private static final String NAMESPACE = "urn:engross:markdown";
  private final Press press;

  public Markdown(Press press) {
    this.press = press;
  }

  /**
   * Writes every file of the edition.
   *
   * @param folder is made where it does not exist; files of these names in it are replaced
   * @throws UncheckedIOException where a file cannot be written
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Xslt30Transformer transformer = press.compile(STYLESHEET).load30();
      transformer.setStylesheetParameters(press.parameters());
      XdmValue texts = press.parameters().get(new QName("texts"));
      for (int i = 0; i < texts.size(); i++) {
        String slug = press.edition().texts().get(i).slug();
        Files.writeString(folder.resolve(slug + ".md"), call(transformer, "text", texts.itemAt(i)));
      }
      Files.writeString(folder.resolve("index.md"), call(transformer, "index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Markdown: " + e.getMessage(), e);
    }
  }

  private static String call(Xslt30Transformer transformer, String function, XdmValue... arguments) throws SaxonApiException {
    return transformer.callFunction(new QName(NAMESPACE, function), arguments).itemAt(0).getStringValue();
  }
}
