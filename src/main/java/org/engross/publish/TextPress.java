package org.engross.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import org.engross.diagnostic.Digests;

/**
 * Runs stylesheets on one text in full, which stands among the extracts of those texts of its collection that its pages can show. For all that can be told of it here, the
 * collection consists of these.
 */
final class TextPress {
  /** More texts than that, as are around one that many cite, are not held in memory all at once. */
  private static final int MANY = 60;

  private final Press press;
  private final PublishedText own;
  private final Extracts.Around around;
  private final List<Integer> members;
  private final XdmNode edition;
  private final Lazy<XdmNode> text;
  private final Lazy<Map<QName, XdmValue>> parameters;
  private final Lazy<String> digest;

  /** @param members the places of the texts in the whole edition, ascending */
  TextPress(Press press, PublishedText own, Extracts.Around around, List<Integer> members, Map<String, Boolean> concepts) {
    this.press = press;
    this.own = own;
    this.around = around;
    this.members = members;
    edition = press.edition(members, own, concepts);
    text = new Lazy<>(() -> press.full(own));
    parameters = new Lazy<>(this::taken);
    digest = new Lazy<>(this::digested);
  }

  PublishedText own() {
    return own;
  }

  /** The document of the text, in full. */
  XdmNode text() {
    return text.get();
  }

  Press press() {
    return press;
  }

  XsltExecutable compile(String path) {
    return press.compile(path);
  }

  /** What the collection calls the documents that the text cites, by their keys. */
  Map<String, String> documentNames() {
    return around.documents();
  }

  /** As {@link Press#parameters}; the text that this one is set beside is in full as well. */
  Map<QName, XdmValue> parameters() {
    return parameters.get();
  }

  private Map<QName, XdmValue> taken() {
    List<XdmNode> documents = new ArrayList<>();
    for (int place : members) {
      PublishedText other = press.edition().texts().get(place);
      if (other.slug().equals(own.slug())) {
        documents.add(press.extracts().inPlace(text(), place));
      } else if (other.slug().equals(around.beside())) {
        documents.add(press.extracts().inPlace(press.full(other), place));
      } else {
        documents.add(members.size() > MANY ? press.extracts().documents().get(place) : press.extracts().document(place));
      }
    }
    return Map.of(new QName("edition"), edition, new QName("texts"), new XdmValue(documents));
  }

  /** What a function of a stylesheet makes of the text. */
  XdmNode call(String path, QName function) {
    try {
      return (XdmNode) Stylesheets.transformer(compile(path), parameters()).callFunction(function, new XdmValue[] {text()}).itemAt(0);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(path + ": " + own.slug() + ": " + e.getMessage(), e);
    }
  }

  /** An element as XML, its words as they stand. */
  byte[] xml(XdmNode element) {
    return press.xml(element);
  }

  /** What is made of the text here; taken as it is where an earlier build made it of the same. */
  byte[] made(String kind, Supplier<byte[]> maker) {
    return press.made(() -> kind + " " + digest(), maker);
  }

  /** The same of several files. */
  TextFiles files(String kind, Supplier<TextFiles> maker) {
    return press.files(() -> kind + " " + digest(), maker);
  }

  /** Stands for all that pages of the text are made from here: they come out the same where it is the same. */
  String digest() {
    return digest.get();
  }

  private String digested() {
    MessageDigest digest = Digests.sha256();
    for (int place : members) {
      PublishedText other = press.edition().texts().get(place);
      boolean full = other.slug().equals(own.slug()) || other.slug().equals(around.beside());
      add(digest, other.slug());
      add(digest, full ? other.digest() : press.extracts().digests().get(place));
    }
    add(digest, edition.toString());
    add(digest, String.valueOf(around.beside()));
    add(digest, new TreeMap<>(around.documents()).toString());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) (bytes.length >>> 24));
    digest.update((byte) (bytes.length >>> 16));
    digest.update((byte) (bytes.length >>> 8));
    digest.update((byte) bytes.length);
    digest.update(bytes);
  }
}
