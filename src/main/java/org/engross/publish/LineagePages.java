package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.engross.diagnostic.Digests;
import org.engross.lineage.DatedText;

/** What the pages of the paragraphs and pairs of texts of a series know: the extracts of its texts, and which texts are a series. Safe for several threads. */
final class LineagePages {
  private static final QName AT = new QName(Site.NAMESPACE, "lineage-at");

  private final Press press;
  private final XdmNode index;
  private final XdmNode edition;
  private final List<Integer> members;
  private final Lazy<String> digest = new Lazy<>(this::digested);

  /**
   * @param index of the series
   */
  LineagePages(Press press, XdmNode index, LineageAddresses.Entry series) {
    this.press = press;
    this.index = index;
    List<PublishedText> texts = press.edition().texts();
    members = series.series().texts().stream().map(DatedText::slug).map(press::place).sorted().toList();
    edition = EditionTree.of(press.edition().with(members.stream().map(place -> texts.get(place).alone()).toList()), List.of(), page -> false, press.processor());
  }

  Map<QName, XdmValue> parameters() {
    return Map.of(new QName("edition"), edition, new QName("texts"), new XdmValue(members.stream().map(press.extracts().documents()::get).toList()),
        new QName("lineage"), index);
  }

  /** Stands for all that is known. */
  String digest() {
    return digest.get();
  }

  private String digested() {
    String known = edition + "\n" + index + "\n" + members.stream().map(press.extracts().digests()::get).toList();
    return Digests.sha256(known.getBytes(StandardCharsets.UTF_8));
  }

  /** A page as it is written. */
  byte[] page(Xslt30Transformer transformer, LineageAddresses.Page page) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      Stylesheets.write(transformer, AT, Map.of(Site.ADDRESS, new XdmAtomicValue(page.address()), new QName("tree"), page.tree().get()), press.processor().newSerializer(written));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("page of lineage " + page.address() + ": " + e.getMessage(), e);
    }
    return written.toByteArray();
  }
}
