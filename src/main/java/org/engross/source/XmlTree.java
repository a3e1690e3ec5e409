package org.engross.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * XML of a word processor as a tree, looked at by local names: the strict and the transitional form of the standard differ in their
 * namespaces alone.
 */
final class XmlTree {
  /** Nothing that was written by hand is nested deeper. */
  private static final String DEPTH = "400";

  private XmlTree() {}

  /**
   * Parses a part; no document type declaration, no entity, nothing from disk or network.
   *
   * @throws IOException when it is not well-formed, or nested deeper than anyone writes
   */
  static Element parse(String name, byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEPTH);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser lacks a protection: " + e.getMessage(), e);
    }
  }

  /** The elements directly inside; empty for null. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  /** The first element of that name directly inside; null for none. */
  static Element child(Element parent, String name) {
    return children(parent, name).stream().findFirst().orElse(null);
  }

  /** All elements of that name inside, in order. */
  static List<Element> descendants(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent != null) {
      org.w3c.dom.NodeList nodes = parent.getElementsByTagNameNS("*", name);
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add((Element) nodes.item(i));
      }
    }
    return found;
  }

  /** An attribute by its local name, in whatever namespace; null where there is none. */
  static String attribute(Element element, String name) {
    NamedNodeMap attributes = element == null ? null : element.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      if (name.equals(((Attr) attributes.item(i)).getLocalName())) {
        return ((Attr) attributes.item(i)).getValue();
      }
    }
    return null;
  }

  /** The attribute {@code val} of the child of that name; null where there is none. */
  static String value(Element parent, String name) {
    return attribute(child(parent, name), "val");
  }

  static int number(String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
