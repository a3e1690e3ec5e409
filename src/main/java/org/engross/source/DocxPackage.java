package org.engross.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The parts of a Word document and how they hang together (ISO/IEC 29500-2). */
final class DocxPackage {
  private final ZipArchive archive;
  private final String folder;
  /** Targets by id and, for parts that a document has one of, by the last step of their type. */
  private final Map<String, String> byId = new LinkedHashMap<>();
  private final Map<String, String> byType = new LinkedHashMap<>();
  private final Element document;

  /**
   * Opens a document.
   *
   * @throws IOException when a part is damaged or missing
   */
  DocxPackage(ZipArchive archive) throws IOException {
    this.archive = archive;
    String main = "word/document.xml";
    for (Element relation : relations("_rels/.rels")) {
      if (type(relation).equals("officeDocument")) {
        main = resolve("", XmlTree.attribute(relation, "Target"));
      }
    }
    int slash = main.lastIndexOf('/') + 1;
    this.folder = main.substring(0, slash);
    this.document = parse(main);
    if (document == null || XmlTree.child(document, "body") == null) {
      throw new IOException("it has no text part");
    }
    for (Element relation : relations(folder + "_rels/" + main.substring(slash) + ".rels")) {
      if (!"External".equals(XmlTree.attribute(relation, "TargetMode"))) {
        String target = resolve(folder, XmlTree.attribute(relation, "Target"));
        byId.put(XmlTree.attribute(relation, "Id"), target);
        byType.putIfAbsent(type(relation), target);
      }
    }
  }

  Element body() {
    return XmlTree.child(document, "body");
  }

  /** The root of the one part of that type, such as {@code footnotes}; null where there is none. */
  Element part(String type) throws IOException {
    return byType.containsKey(type) ? parse(byType.get(type)) : null;
  }

  /** The root of the part that a relationship leads to; null where there is none. */
  Element related(String id) throws IOException {
    return byId.containsKey(id) ? parse(byId.get(id)) : null;
  }

  private List<Element> relations(String name) throws IOException {
    Element root = parse(name);
    return root == null ? new ArrayList<>() : XmlTree.children(root, "Relationship");
  }

  private Element parse(String name) throws IOException {
    byte[] bytes = archive.part(name);
    return bytes == null ? null : XmlTree.parse(name, bytes);
  }

  private static String type(Element relation) {
    String type = XmlTree.attribute(relation, "Type");
    return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
  }

  private static String resolve(String folder, String target) {
    return target == null ? "" : target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
