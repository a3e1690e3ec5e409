package org.engross.source;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Passage;

/** A node of an XML file of which every character knows where it stands in the file. */
sealed interface XmlNode {

  /** Characters between tags, references resolved. */
  record Text(Passage passage) implements XmlNode {}

  /**
   * An element.
   *
   * @param name without its prefix
   * @param attributes values by name, prefix included
   */
  record Element(String name, Map<String, Passage> attributes, List<XmlNode> children) implements XmlNode {
    Element(String name) {
      this(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    boolean is(String... names) {
      return List.of(names).contains(name);
    }

    /** The value of an attribute; empty where there is none. */
    String value(String attribute) {
      Passage value = attributes.get(attribute);
      return value == null ? "" : value.toString().strip();
    }

    /** The characters of an attribute; none where there is no such attribute. */
    Passage passage(String attribute) {
      return attributes.getOrDefault(attribute, Passage.supplied(""));
    }

    List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The first child with this name, or null. */
    Element child(String child) {
      return elements().stream().filter(element -> element.is(child)).findFirst().orElse(null);
    }

    /** All elements with one of these names below this one, in document order; those inside one that was found are left out. */
    List<Element> find(String... names) {
      List<Element> found = new ArrayList<>();
      for (Element element : elements()) {
        if (element.is(names)) {
          found.add(element);
        } else {
          found.addAll(element.find(names));
        }
      }
      return found;
    }

    /** The characters of this element and those in it. */
    Passage characters() {
      List<Passage> parts = new ArrayList<>();
      for (XmlNode child : children) {
        parts.add(child instanceof Text text ? text.passage() : ((Element) child).characters());
      }
      return Passage.join(parts);
    }
  }
}
