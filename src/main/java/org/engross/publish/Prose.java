package org.engross.publish;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/** The hand-written pages of the site: Markdown, with tables and without HTML of its own, turned into HTML. */
final class Prose {
  private final Processor processor;
  private final Parser parser;
  private final HtmlRenderer renderer;

  Prose(Processor processor) {
    this.processor = processor;
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(HtmlRenderer.ESCAPE_HTML, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, true);
    options.set(HtmlRenderer.RENDER_HEADER_ID, true);
    parser = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).build();
  }

  /** All of them. */
  List<XdmNode> pages() {
    return List.of(page("about"), page("method"));
  }

  /** A text in Markdown as HTML, well-formed as XML. */
  String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  /** The page {@code site/<name>.md} of the class path: a document with root {@code article}, attribute {@code name}. */
  XdmNode page(String name) {
    try (InputStream stream = Prose.class.getResourceAsStream("/site/" + name + ".md")) {
      String markdown = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      String html = "<article name=\"" + name + "\">" + html(markdown) + "</article>";
      return processor.newDocumentBuilder().build(new StreamSource(new StringReader(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("site/" + name + ".md: " + e.getMessage(), e);
    }
  }
}
