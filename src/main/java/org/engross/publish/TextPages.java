package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** Makes the pages of one text, its picture and its other forms. They depend on what is known here and on nothing else. */
final class TextPages {
  private static final QName ADDRESSES = new QName(Site.NAMESPACE, "text-addresses");
  private static final QName AT = new QName(Site.NAMESPACE, "text-at");
  private static final QName CITATION_FILES = new QName(Site.NAMESPACE, "citation-files");
  private static final QName PICTURED = new QName(Site.NAMESPACE, "pictured");

  private final TextPress press;
  private final XsltExecutable stylesheet;
  private final Map<QName, XdmValue> shared;
  private final XdmNode lineage;

  /**
   * @param shared parameters that are the same for all texts
   * @param lineage of the paragraphs of the text ({@link LineageTrees#index(String)})
   */
  TextPages(TextPress press, XsltExecutable stylesheet, Map<QName, XdmValue> shared, XdmNode lineage) {
    this.press = press;
    this.stylesheet = stylesheet;
    this.shared = shared;
    this.lineage = lineage;
  }

  /** Makes what needs to be there before the pages, which tell its size: the forms for programs and for Word. */
  void makeForms(TextFiles files) {
    TextForms.of(press).forEach((name, content) -> files.add(name, content.getBytes(StandardCharsets.UTF_8)));
    files.add("docx/" + press.own().slug() + ".docx", WordDocuments.document(press));
  }

  /**
   * Makes all else.
   *
   * @param downloads what is offered with the text, with sizes
   * @param together the sizes of the files that hold all texts and are offered with each
   * @param lines how many lines its source has; null where there is no ledger
   * @param ledger null where there is none
   */
  void makePages(TextFiles files, Downloads downloads, Map<String, Long> together, Integer lines, XdmNode ledger) throws IOException {
    Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
    parameters.putAll(shared);
    Map<String, Long> sizes = downloads.each(Downloads.Offered::size);
    sizes.putAll(together);
    parameters.put(new QName("downloads"), XdmMap.makeMap(sizes));
    parameters.put(new QName("checksums"), XdmMap.makeMap(downloads.each(Downloads.Offered::checksum)));
    parameters.put(new QName("source-lines"), XdmMap.makeMap(lines == null ? Map.of() : Map.of(press.own().slug(), lines)));
    parameters.put(new QName("document-names"), XdmMap.makeMap(press.documentNames()));
    parameters.put(new QName("lineage"), lineage);
    try {
      Xslt30Transformer transformer = Stylesheets.transformer(stylesheet, parameters);
      XdmValue told = ledger == null ? XdmEmptySequence.getInstance() : ledger;
      for (XdmItem address : transformer.callFunction(ADDRESSES, new XdmValue[] {press.text()})) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Stylesheets.write(transformer, AT, Map.of(new QName("text"), press.text(), Site.ADDRESS, address, new QName("ledger"), told), press.press().processor().newSerializer(page));
        files.add(address.getStringValue(), page.toByteArray());
      }
      XdmMap citations = (XdmMap) transformer.callFunction(CITATION_FILES, new XdmValue[] {press.text()}).itemAt(0);
      for (XdmAtomicValue name : citations.keySet()) {
        files.add(name.getStringValue(), citations.get(name).itemAt(0).getStringValue().getBytes(StandardCharsets.UTF_8));
      }
      addPicture(transformer, press.text(), files);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("pages of " + press.own().slug() + ": " + e.getMessage(), e);
    }
    files.setPassages(press.xml(SearchFiles.passages(press)));
  }

  /** Draws the picture that others show beside links to a page; there is none where the address of the site is not known. */
  static void addPicture(Xslt30Transformer transformer, XdmValue of, TextFiles files) throws IOException, SaxonApiException {
    for (XdmItem item : transformer.callFunction(PICTURED, new XdmValue[] {of})) {
      XdmMap shown = (XdmMap) item;
      files.add(shown.get("address").toString(), new PreviewPicture().png(new PreviewPicture.Shown(
          shown.get("symbol").toString(), shown.get("title").toString(), shown.get("line").toString(), lengths(shown.get("light")), lengths(shown.get("dark")))));
    }
  }

  private static List<Integer> lengths(XdmValue numbers) {
    return numbers.stream().map(number -> Integer.valueOf(number.getStringValue())).toList();
  }
}
