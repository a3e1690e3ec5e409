package org.engross.publish;

import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** The texts for programs that want no XML: {@code json/<slug>.json} after schema/resolution.schema.json and {@code text/<slug>.txt}. */
final class TextForms {
  private static final String NAMESPACE = "urn:engross:forms";

  /** Folder and ending of the files, by the function that makes them. */
  private static final Map<String, String> FOLDERS = Map.of("json", "json", "text", "txt");

  private TextForms() {}

  /** The files of one text: name to content. */
  static Map<String, String> of(TextPress press) {
    try {
      Xslt30Transformer transformer = Stylesheets.transformer(press.compile("xslt/forms/forms.xsl"), press.parameters());
      Map<String, String> files = new TreeMap<>();
      for (Map.Entry<String, String> form : FOLDERS.entrySet()) {
        XdmValue written = transformer.callFunction(new QName(NAMESPACE, form.getKey()), new XdmValue[] {press.text()});
        files.put(form.getKey() + "/" + press.own().slug() + "." + form.getValue(), written.itemAt(0).getStringValue());
      }
      return files;
    } catch (SaxonApiException e) {
      throw new IllegalStateException("forms of the texts: " + e.getMessage(), e);
    }
  }
}
