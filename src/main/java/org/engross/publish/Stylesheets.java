package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/**
 * The stylesheets of all products, each compiled once, however many editions they are used for. They come from the class path alone; they can read no
 * file, reach no network and call no Java. Safe for several threads.
 */
public final class Stylesheets {
  private static final String SCHEME = "engross:/";
  private final Processor processor = new Processor(false);
  private final Map<String, Lazy<XsltExecutable>> compiled = new ConcurrentHashMap<>();

  /** None is compiled yet. */
  public Stylesheets() {
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    processor.getUnderlyingConfiguration().setSerializerFactory(new FlatLines(processor.getUnderlyingConfiguration()));
    processor.getUnderlyingConfiguration().setResourceResolver(request -> resource(request.uri));
  }

  /** The processor that all nodes and stylesheets belong to. */
  Processor processor() {
    return processor;
  }

  /**
   * A stylesheet of the class path, compiled when it is first asked for; others may be compiled meanwhile.
   *
   * @param path such as {@code xslt/site/site.xsl}
   */
  public XsltExecutable get(String path) {
    return compiled.computeIfAbsent(path, asked -> new Lazy<>(() -> compile(asked))).get();
  }

  /** A run of a stylesheet with these parameters. */
  static Xslt30Transformer transformer(XsltExecutable stylesheet, Map<QName, XdmValue> parameters) {
    try {
      Xslt30Transformer transformer = stylesheet.load30();
      transformer.setStylesheetParameters(parameters);
      return transformer;
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes what a template makes as it makes it: the result of a function would be built first, and then written. */
  static void write(Xslt30Transformer transformer, QName template, Map<QName, XdmValue> parameters, Serializer serializer) throws SaxonApiException {
    transformer.setInitialTemplateParameters(parameters, false);
    transformer.callTemplate(template, serializer);
  }

  /** Begins to compile, beside whatever else is done, what every edition with changes needs. */
  public void prepare(Jobs jobs) {
    jobs.start(() -> Stream.of(Extracts.STYLESHEET, Extracts.AROUND_STYLESHEET, ParagraphReader.STYLESHEET, Site.STYLESHEET, SearchFiles.STYLESHEET).map(this::get).toList());
  }

  private XsltExecutable compile(String path) {
    try {
      return processor.newXsltCompiler().compile(source(path));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("stylesheet " + path + ": " + e.getMessage(), e);
    }
  }

  /** The address of the document of a text. */
  static String address(String name) {
    return SCHEME + "texts/" + name + ".xml";
  }

  /** A document of the processor that all others belong to. */
  XdmNode parse(byte[] xml, String name) {
    try {
      return processor.newDocumentBuilder().build(new StreamSource(new ByteArrayInputStream(xml), address(name)));
    } catch (SaxonApiException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  private static StreamSource source(String path) {
    InputStream stream = Stylesheets.class.getResourceAsStream("/" + path);
    if (stream == null) {
      throw new IllegalStateException("no stylesheet " + path);
    }
    return new StreamSource(stream, SCHEME + path);
  }

  private static StreamSource resource(String uri) throws XPathException {
    if (uri == null || !uri.startsWith(SCHEME + "xslt/")) {
      throw new XPathException("a stylesheet may not read " + uri);
    }
    return source(uri.substring(SCHEME.length()));
  }
}
