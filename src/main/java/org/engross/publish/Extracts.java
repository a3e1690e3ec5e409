package org.engross.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.saxon.om.GenericTreeInfo;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.engross.diagnostic.Digests;

/**
 * The texts of an edition without their words: small documents of the same form, which all of a collection can be held in ({@code xslt/extract/extract.xsl}), and what
 * the pages of each text can show of the others.
 */
final class Extracts {
  static final String STYLESHEET = "xslt/extract/extract.xsl";
  static final String AROUND_STYLESHEET = "xslt/extract/around.xsl";
  private static final QName OF = new QName("urn:engross:extract", "of");
  private static final QName AROUND = new QName("urn:engross:around", "of");

  /** The namespace of the attributes with words. */
  private static final String WORDS = "urn:engross:extract";
  /** Of the file that a text was made from, which changes with every letter; its own pages tell it, and no others. */
  private static final String CHECKSUM = "sha256";

  private final TreeShelf shelf;
  private final List<ShelvedTree> trees;
  private final List<XdmNode> documents;
  private final List<String> digests;

  /** An extract that was put aside. */
  private record Aside(Shelf.Place place, String digest) {}

  /**
   * What the pages of a text can show beside it.
   *
   * @param texts the slugs of other texts
   * @param beside the slug of the text that it is set beside; null for none
   * @param documents the names of the documents that it cites, by their keys
   * @param concepts the addresses of what it names, each with whether that has a page of its own
   */
  record Around(Set<String> texts, String beside, Map<String, String> documents, Map<String, Boolean> concepts) {}

  /** Makes them; a text is held in full only meanwhile. What an earlier build made of the same text is taken as it is. */
  Extracts(Press press) {
    shelf = new TreeShelf(press.shelf(), press.processor().getUnderlyingConfiguration(), press.room());
    List<PublishedText> texts = press.edition().texts();
    List<Aside> aside = press.jobs().each(texts, text -> {
      XdmNode extract = press.parse(press.made("extract " + text.digest(), () -> press.xml(extract(text, press))), text.slug());
      return new Aside(shelf.put(extract), digest(extract));
    });
    // Saxon sorts nodes of several documents by the numbers of these, and they were made in any order.
    trees = IntStream.range(0, texts.size()).mapToObj(at -> shelf.document(
        aside.get(at).place(), press.processor().getUnderlyingConfiguration().getDocumentNumberAllocator().allocateDocumentNumber(), Stylesheets.address(texts.get(at).slug()))).toList();
    documents = trees.stream().map(tree -> new XdmNode(tree.getRootNode())).toList();
    digests = aside.stream().map(Aside::digest).toList();
  }

  private static XdmNode extract(PublishedText text, Press press) {
    try {
      XdmNode none = EditionTree.of(new Edition("", null, "eng", LocalDate.EPOCH, List.of()), List.of(), page -> false, press.processor());
      Map<QName, XdmValue> parameters = Map.of(new QName("edition"), none, new QName("texts"), XdmEmptySequence.getInstance());
      return (XdmNode) Stylesheets.transformer(press.compile(STYLESHEET), parameters).callFunction(OF, new XdmValue[] {press.full(text)}).itemAt(0);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("extract of " + text.slug() + ": " + e.getMessage(), e);
    }
  }

  /** Of what the pages of other texts show of each: the words that only lists print do not count, nor does the checksum of its source. */
  List<String> digests() {
    return digests;
  }

  private static String digest(XdmNode extract) {
    MessageDigest digest = Digests.sha256();
    add(digest, extract);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, XdmNode node) {
    String name = node.getNodeName() == null ? "" : node.getNodeName().getClarkName();
    switch (node.getNodeKind()) {
      case TEXT, ATTRIBUTE -> digest.update((name + "=" + node.getStringValue() + "\n").getBytes(StandardCharsets.UTF_8));
      default -> {
        digest.update(("<" + name + "\n").getBytes(StandardCharsets.UTF_8));
        for (XdmNode attribute : (Iterable<XdmNode>) () -> node.axisIterator(Axis.ATTRIBUTE)) {
          if (!WORDS.equals(attribute.getNodeName().getNamespaceURI()) && !attribute.getNodeName().getLocalName().equals(CHECKSUM)) {
            add(digest, attribute);
          }
        }
        node.children().forEach(child -> add(digest, child));
        digest.update((byte) '>');
      }
    }
  }

  /** Gives a text in full the place of its extract among other documents. */
  XdmNode inPlace(XdmNode full, int place) {
    ((GenericTreeInfo) full.getUnderlyingNode().getTreeInfo()).setDocumentNumber(trees.get(place).getDocumentNumber());
    return full;
  }

  /** Takes no room in memory until something is asked for again. */
  void rest() {
    shelf.clear();
  }

  /** In the order of the texts; each is read from the shelf when something of it is asked for. */
  List<XdmNode> documents() {
    return documents;
  }

  /** One of them in memory, for who needs few: it is quicker than those of {@link #documents}. */
  XdmNode document(int place) {
    return new XdmNode(trees.get(place).tree().getRootNode());
  }

  /** What is around each text of an edition. */
  static Map<String, Shelf.Place> around(Press press) {
    try {
      Xslt30Transformer transformer = Stylesheets.transformer(press.compile(AROUND_STYLESHEET), press.ofExtracts());
      Map<String, Shelf.Place> around = new HashMap<>();
      for (XdmNode document : press.extracts().documents()) {
        XdmNode entry = (XdmNode) transformer.callFunction(AROUND, new XdmValue[] {document}).itemAt(0);
        around.put(entry.attribute("slug"), press.shelf().put(press.xml(entry)));
      }
      return around;
    } catch (SaxonApiException e) {
      throw new IllegalStateException("what is around texts: " + e.getMessage(), e);
    }
  }

  /** What is around a text, from where it was put aside. */
  static Around around(Press press, Shelf.Place aside) {
    XdmNode entry = press.parse(press.shelf().get(aside), "around").children().iterator().next();
    Set<String> texts = new LinkedHashSet<>();
    entry.children("text").forEach(text -> texts.add(text.attribute("slug")));
    Map<String, String> documents = new HashMap<>();
    entry.children("document").forEach(document -> documents.put(document.attribute("key"), document.attribute("name")));
    Map<String, Boolean> concepts = new HashMap<>();
    entry.children("concept").forEach(concept -> concepts.put(concept.attribute("href"), concept.attribute("page").equals("true")));
    return new Around(texts, entry.attribute("beside"), documents, concepts);
  }
}
