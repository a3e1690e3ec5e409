package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.push.Document;
import net.sf.saxon.s9api.push.Element;
import net.sf.saxon.trans.XPathException;
import org.engross.collection.Authorities;
import org.engross.collection.Authority;
import org.engross.collection.Authority.Mention;

/**
 * Runs stylesheets: one Saxon configuration for all products, the texts of an edition parsed once. Stylesheets come from the
 * class path alone; they can read no file, reach no network and call no Java.
 */
public final class Press {
  private static final String SCHEME = "engross:/";
  private final Processor processor;
  private final Edition edition;
  private final Map<QName, XdmValue> parameters = new HashMap<>();
  private final List<String> unknownNames;
  private final List<XdmNode> texts = new ArrayList<>();

  /** Parses the texts of an edition, which are known to be well-formed. */
  public Press(Edition edition) {
    this.edition = edition;
    processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    processor.getUnderlyingConfiguration().setSerializerFactory(new FlatLines(processor.getUnderlyingConfiguration()));
    processor.getUnderlyingConfiguration().setResourceResolver(request -> resource(request.uri));
    for (PublishedText text : edition.texts()) {
      texts.add(parse(text.akn(), text.slug()));
    }
    unknownNames = read();
  }

  private Press(Press whole, PublishedText text) {
    edition = whole.edition.with(List.of(text));
    processor = whole.processor;
    texts.add(whole.texts.get(whole.edition.texts().indexOf(text)));
    unknownNames = read();
  }

  /** A press for one of the texts of this one; the stylesheets of this one run on it. */
  Press only(PublishedText text) {
    return new Press(this, text);
  }

  private List<String> read() {
    List<Mention> mentions = MentionReader.read(texts);
    parameters.put(new QName("edition"), describe(Authorities.of(mentions, edition.given())));
    parameters.put(new QName("texts"), new XdmValue(texts));
    return edition.given().isEmpty() ? List.of() : Authorities.unknown(mentions, edition.given());
  }

  public Edition edition() {
    return edition;
  }

  /** Names that the edition was given and no text has, in the order given. */
  public List<String> unknownNames() {
    return unknownNames;
  }

  /** The Akoma Ntoso documents of the edition, in its order. */
  List<XdmNode> texts() {
    return texts;
  }

  /** The processor that all nodes and stylesheets of this edition belong to. */
  public Processor processor() {
    return processor;
  }

  /**
   * What every stylesheet is given as static context of the run: {@code $edition}, a document whose root {@code edition} (namespace
   * {@code urn:engross:edition}) has {@code title, subtitle, language, date, url}, a {@code text} element with {@code slug} and
   * {@code path} for each text, in it a {@code noticed} element with {@code eId}, {@code at} and {@code code} for each slip that is kept and a {@code left-out} element with {@code kind} and {@code runs} for what belongs to the pages of the source, and an {@code authority} element for each instrument, body and office that they name; and {@code $texts}, the Akoma Ntoso documents in the same order.
   */
  public Map<QName, XdmValue> parameters() {
    return parameters;
  }

  /** Compiles a stylesheet of the class path, e.g. {@code xslt/site/site.xsl}. */
  public XsltExecutable compile(String path) {
    try {
      XsltCompiler compiler = processor.newXsltCompiler();
      return compiler.compile(source(path));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("stylesheet " + path + ": " + e.getMessage(), e);
    }
  }

  /** A document of the processor that all others belong to. */
  XdmNode parse(byte[] xml, String name) {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      return builder.build(new StreamSource(new ByteArrayInputStream(xml), SCHEME + "texts/" + name + ".xml"));
    } catch (SaxonApiException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  private XdmNode describe(List<Authority> authorities) {
    try {
      XdmDestination tree = new XdmDestination();
      Document document = processor.newPush(tree).document(true);
      document.setDefaultNamespace("urn:engross:edition");
      Element root = document.element("edition");
      root.attribute("title", edition.title());
      if (edition.subtitle() != null) {
        root.attribute("subtitle", edition.subtitle());
      }
      root.attribute("language", edition.language());
      root.attribute("date", edition.date().toString());
      if (edition.url() != null) {
        root.attribute("url", edition.url());
      }
      for (PublishedText text : edition.texts()) {
        Element entry = root.element("text").attribute("slug", text.slug()).attribute("path", text.path());
        for (PublishedText.Noticed noticed : text.noticed()) {
          entry.element("noticed").attribute("eId", noticed.eId()).attribute("at", Integer.toString(noticed.at())).attribute("code", noticed.code()).text(noticed.words()).close();
        }
        for (Map.Entry<String, Long> left : text.leftOut().entrySet()) {
          entry.element("left-out").attribute("kind", left.getKey()).attribute("runs", left.getValue().toString()).close();
        }
        entry.close();
      }
      for (Authority authority : authorities) {
        describe(authority, root);
      }
      document.close();
      return tree.getXdmNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(Authority authority, Element root) throws SaxonApiException {
    Element element = root.element("authority").attribute("slug", authority.slug()).attribute("kind", authority.kind().word()).attribute("name", authority.name());
    for (String variant : authority.variants()) {
      element.element("variant").text(variant).close();
    }
    String store = switch (authority.kind()) {
      case TREATY, DECLARATION -> "concept/un/instrument/";
      case BODY -> "organization/un/";
      case OFFICE -> "role/un/";
    };
    for (String key : authority.keys()) {
      element.element("concept").attribute("href", "/akn/ontology/" + store + key).close();
    }
    element.close();
  }

  private static StreamSource source(String path) {
    InputStream stream = Press.class.getResourceAsStream("/" + path);
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
