package org.engross.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** The texts for programs that want no XML: {@code json/<slug>.json} after schema/resolution.schema.json and {@code text/<slug>.txt}. */
final class TextForms {
  private static final String NAMESPACE = "urn:engross:forms";

  /** Folder and ending of the files, by the function that makes them. */
  private static final Map<String, String> FOLDERS = Map.of("json", "json", "text", "txt");

  private final Press press;

  TextForms(Press press) {
    this.press = press;
  }

  /** Writes them below a folder; files of these names in it are replaced. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, String> form : FOLDERS.entrySet()) {
      Files.createDirectories(folder.resolve(form.getKey()));
    }
    try {
      Xslt30Transformer transformer = press.compile("xslt/forms/forms.xsl").load30();
      transformer.setStylesheetParameters(press.parameters());
      for (int i = 0; i < press.texts().size(); i++) {
        for (Map.Entry<String, String> form : FOLDERS.entrySet()) {
          XdmValue written = transformer.callFunction(new QName(NAMESPACE, form.getKey()), new XdmValue[] {press.texts().get(i)});
          Path file = folder.resolve(form.getKey()).resolve(press.edition().texts().get(i).slug() + "." + form.getValue());
          Files.writeString(file, written.itemAt(0).getStringValue());
        }
      }
    } catch (SaxonApiException e) {
      throw new IllegalStateException("forms of the texts: " + e.getMessage(), e);
    }
  }
}
