package org.engross.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Passage;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of YAML whose values know where they stand. A key that it may not have, and a value of another form, is reported where it stands and left out. */
final class YamlMapping {
  /** What a value must look like, in a word for people. */
  enum Form {
    TEXT("a text", ""),
    NUMBER("a number", "\\d{1,4}"),
    DATE("a date such as 2002-12-18", "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"),
    ADDRESS("an address that begins with http:// or https://", "https?://\\S+"),
    MAPPING("a mapping, {key: value}", null),
    LIST("a list", null),
    MAPPINGS("a list of mappings, each {key: value}", null);

    private final String words;
    private final Pattern pattern;

    Form(String words, String pattern) {
      this.words = words;
      this.pattern = pattern == null || pattern.isEmpty() ? null : Pattern.compile(pattern);
    }
  }

  private final YamlPlaces places;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /**
   * @param name what the mapping is called in messages
   * @param keys that it may have; empty for any
   */
  YamlMapping(YamlPlaces places, MappingNode node, String name, List<String> keys) {
    this.places = places;
    for (NodeTuple entry : node.getValue()) {
      String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!keys.isEmpty() && !keys.contains(key)) {
        places.report(MessageId.MKD_002, entry.getKeyNode(), name + " has no key \"" + key + "\"", String.join(", ", keys));
      } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
        places.report(MessageId.MKD_002, entry.getKeyNode(), name + " has the key \"" + key + "\" twice", "one \"" + key + "\"");
      }
    }
  }

  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** Where a value begins; null where there is none. */
  Node node(String key) {
    return values.get(key);
  }

  /** A value of one form; empty where it is null, absent, or of another form, which is then reported. */
  Passage value(String key, Form form) {
    Node node = values.get(key);
    if (node == null || YamlPlaces.isNull(node)) {
      return Passage.supplied("");
    }
    return scalar(key, node, form);
  }

  private Passage scalar(String key, Node node, Form form) {
    if (node instanceof ScalarNode scalar && (form.pattern == null || form.pattern.matcher(scalar.getValue()).matches())) {
      return places.value(scalar);
    }
    places.report(MessageId.MKD_003, node, key, form.words, places.printed(node));
    return Passage.supplied("");
  }

  /** The texts of a list; empty where there is none. */
  List<Passage> texts(String key) {
    List<Passage> texts = new ArrayList<>();
    for (Node item : items(key, Form.LIST)) {
      Passage text = scalar(key, item, Form.TEXT);
      if (text.length() > 0) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The mappings of a list, each with no other keys than these. */
  List<YamlMapping> mappings(String key, List<String> keys) {
    List<YamlMapping> mappings = new ArrayList<>();
    for (Node item : items(key, Form.MAPPINGS)) {
      if (item instanceof MappingNode mapping) {
        mappings.add(new YamlMapping(places, mapping, key, keys));
      } else {
        places.report(MessageId.MKD_003, item, key, Form.MAPPINGS.words, places.printed(item));
      }
    }
    return mappings;
  }

  /** A mapping in this one; without entries where there is none. */
  YamlMapping mapping(String key, List<String> keys) {
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(places, mapping, key, keys);
    }
    if (node != null && !YamlPlaces.isNull(node)) {
      places.report(MessageId.MKD_003, node, key, Form.MAPPING.words, places.printed(node));
    }
    return new YamlMapping(places, YamlPlaces.NOTHING, key, keys);
  }

  private List<Node> items(String key, Form form) {
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null && !YamlPlaces.isNull(node)) {
      places.report(MessageId.MKD_003, node, key, form.words, places.printed(node));
    }
    return List.of();
  }
}
