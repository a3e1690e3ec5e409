package org.engross.akn;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Makes documents at random that follow our schema as far as a reading of its declarations goes: every element, attribute, choice and
 * repetition that it allows comes up sooner or later.
 */
public final class RandomDocument {
  private static final int DEEP = 9;
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "akn:",
          "http://un.org/akn4un", "akn4un:",
          "urn:engross:provenance", "engross:",
          "http://www.w3.org/XML/1998/namespace", "xml:");

  /** A value that fits each pattern and built-in type of the schema; {n} counts through the document. */
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("eId", List.of("x{n}", "sec_I__para_{n}", "a.{n}-b_")),
          Map.entry("#\\S+", List.of("#x1")),
          Map.entry("localReference", List.of("#x1", "#unga")),
          Map.entry("address", List.of("/akn/un/statement/deliberation/unga/2002-12-18/57-176", "/akn/un/a/217_A_(III)/eng@/!main.xml")),
          Map.entry("citedAddress", List.of("#x1", "!annex_1", "/akn/un/statement/deliberation/unga/2002-12-18/57-176/!main#para_3")),
          Map.entry("webAddress", List.of("https://undocs.org/en/A/RES/217(III)?{n}", "http://metadata.un.org/thesaurus/{n}")),
          Map.entry("ontologyAddress", List.of("/akn/ontology/concept/un/x", "http://metadata.un.org/thesaurus")),
          Map.entry("text", List.of("words", " 1 ", "é\n“x”")),
          Map.entry("count", List.of("0", "174")),
          Map.entry("ordinal", List.of("1", "63")),
          Map.entry("day", List.of("0001-01-01", "2008-02-29")),
          Map.entry("xs:string", List.of("", "Recalling also")),
          Map.entry("xs:boolean", List.of("true", "false", "0")),
          Map.entry("xs:anyURI", List.of("main.xml", "#x1")),
          Map.entry("xs:language", List.of("fr", "la")),
          Map.entry("[^\\s/]+", List.of("57-176", "217_A_(III)")),
          Map.entry("[0-9]{4}-[0-9]{2}-[0-9]{2}", List.of("2020-10-28")),
          Map.entry("[0-9a-f]{64}", List.of("0123456789abcdef".repeat(4))));

  private final Map<String, Element> declarations = new HashMap<>();
  private final Map<Element, String> namespaces = new HashMap<>();
  private final Random random;
  private final Set<String> seen;
  private StringBuilder out;
  private int number;

  /** @param seen takes the name of every element and attribute that was written */
  public RandomDocument(long seed, Set<String> seen) {
    this.random = new Random(seed);
    this.seen = seen;
    for (String schema : List.of("resolution", "provenance", "akn4un", "xml")) {
      declare(schema);
    }
  }

  /** Every element of the schemas, and every attribute in each: {@code akn:ref}, {@code akn:ref/@href}. */
  public Set<String> allowed() {
    Set<String> allowed = new TreeSet<>();
    namespaces.forEach((declaration, namespace) -> {
      if (declaration.getLocalName().equals("element")) {
        String element = PREFIXES.get(namespace) + declaration.getAttribute("name");
        allowed.add(element);
        attributes(children(declaration).get(0)).forEach(use -> allowed.add(element + "/@" + name(use)));
      }
    });
    return allowed;
  }

  /** What stands before the names of a namespace here. */
  public static String prefix(String namespace) {
    return PREFIXES.get(namespace);
  }

  public String next() {
    out = new StringBuilder();
    number = 100;
    element(declarations.get("element akomaNtoso"), 0);
    String root = " xmlns:akn='http://docs.oasis-open.org/legaldocml/ns/akn/3.0' xmlns:akn4un='http://un.org/akn4un' xmlns:engross='urn:engross:provenance'";
    return out.insert("<akn:akomaNtoso".length(), root).toString();
  }

  private void declare(String schema) {
    try (InputStream stream = RandomDocument.class.getResourceAsStream("/schema/" + schema + ".xsd")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(stream);
      for (Element declaration : children(document.getDocumentElement())) {
        declarations.put(declaration.getLocalName() + " " + declaration.getAttribute("name"), declaration);
        namespaces.put(declaration, document.getDocumentElement().getAttribute("targetNamespace"));
      }
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void element(Element declaration, int depth) {
    String name = PREFIXES.get(namespaces.get(declaration)) + declaration.getAttribute("name");
    seen.add(name);
    Element type = children(declaration).get(0);
    out.append('<').append(name);
    attributes(type, name);
    out.append('>');
    boolean mixed = "true".equals(type.getAttribute("mixed"));
    for (Element particle : children(type)) {
      particle(particle, mixed, depth);
    }
    out.append(mixed ? "words" : "").append("</").append(name).append('>');
  }

  private void particle(Element particle, boolean mixed, int depth) {
    if (!Set.of("sequence", "choice", "element", "group").contains(particle.getLocalName())) {
      return;
    }
    for (int times = times(particle, depth); times > 0; times--) {
      out.append(mixed && random.nextBoolean() ? "more words " : "");
      switch (particle.getLocalName()) {
        case "sequence" -> children(particle).forEach(child -> particle(child, mixed, depth));
        case "choice" -> {
          List<Element> options = children(particle);
          // Deep down the first option is taken, which ends every recursion of this schema.
          particle(options.get(depth > DEEP ? 0 : random.nextInt(options.size())), mixed, depth);
        }
        case "group" -> children(declared("group", particle)).forEach(child -> particle(child, mixed, depth));
        default -> element(declared("element", particle), depth + 1);
      }
    }
  }

  private int times(Element particle, int depth) {
    String least = particle.getAttribute("minOccurs");
    int minimum = least.isEmpty() ? 1 : Integer.parseInt(least);
    boolean many = particle.getAttribute("maxOccurs").equals("unbounded");
    if (depth > DEEP) {
      return minimum;
    }
    return minimum == 0 ? random.nextInt(many ? 3 : 2) : many ? minimum + random.nextInt(2) : minimum;
  }

  private void attributes(Element type, String element) {
    for (Element use : attributes(type)) {
      if (use.getAttribute("use").equals("required") || random.nextBoolean()) {
        Element attribute = use.hasAttribute("ref") ? declared("attribute", use) : use;
        seen.add(element + "/@" + name(use));
        out.append(' ').append(name(use)).append("='").append(value(attribute).replace("{n}", String.valueOf(number++))).append('\'');
      }
    }
  }

  /** The attributes of a type, those of groups with the rest. */
  private List<Element> attributes(Element type) {
    List<Element> attributes = new ArrayList<>();
    for (Element child : children(type)) {
      if (child.getLocalName().equals("attributeGroup")) {
        attributes.addAll(attributes(declared("attributeGroup", child)));
      } else if (child.getLocalName().equals("attribute")) {
        attributes.add(child);
      }
    }
    return attributes;
  }

  private static String name(Element attribute) {
    return attribute.hasAttribute("ref") ? attribute.getAttribute("ref") : attribute.getAttribute("name");
  }

  private String value(Element attribute) {
    String type = attribute.getAttribute("type");
    Element simple = type.isEmpty() ? children(attribute).get(0) : declarations.get("simpleType " + type);
    List<String> values = new ArrayList<>(VALUES.getOrDefault(type, List.of()));
    if (values.isEmpty()) {
      for (Element facet : children(children(simple).get(0))) {
        String value = facet.getAttribute("value");
        values.addAll(facet.getLocalName().equals("enumeration") ? List.of(value) : VALUES.get(value));
      }
    }
    return values.get(random.nextInt(values.size()));
  }

  private Element declared(String kind, Element reference) {
    return declarations.get(kind + " " + reference.getAttribute("ref").replaceFirst("^(akn|akn4un|engross|xml):", ""));
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }
}
