package org.engross.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Finding;

/**
 * What the last build in a folder made, and from what.
 *
 * @param whole stands for all that the build read and was asked for
 * @param texts how many were published
 * @param findings all of them, as grave as they were to be
 * @param products of each product what it was made from, by the name of its file or folder
 * @param footprints how each was left
 * @param ofGiven the findings on what the description of the collection says of names and of lineage
 * @param ofBook the findings on the book
 */
record Made(
    String whole, int texts, List<Finding> findings, Map<String, String> products, Map<String, String> footprints, List<Finding> ofGiven, List<Finding> ofBook)
    implements Serializable {

  /** Nothing. */
  static Made nothing() {
    return new Made("", 0, List.of(), Map.of(), Map.of(), List.of(), List.of());
  }

  /** What stands in a folder now. */
  static Made of(Path out, List<String> names, String whole, int texts, List<Finding> findings, Products products) throws IOException {
    Map<String, String> keys = new HashMap<>();
    Map<String, String> footprints = new HashMap<>();
    for (String name : names) {
      if (Files.exists(out.resolve(name))) {
        keys.put(name, products.keys().getOrDefault(name, whole));
        footprints.put(name, Footprint.of(out.resolve(name)));
      }
    }
    return new Made(whole, texts, new ArrayList<>(findings), keys, footprints, new ArrayList<>(products.ofGiven()), new ArrayList<>(products.ofBook()));
  }

  /** Without the products that do not stand there as they were left. */
  Made asLeft(Path out) throws IOException {
    Map<String, String> standing = new HashMap<>(products);
    for (String product : products.keySet()) {
      if (!Footprint.of(out.resolve(product)).equals(footprints.get(product))) {
        standing.remove(product);
      }
    }
    return new Made(whole, texts, findings, standing, footprints, ofGiven, ofBook);
  }

  /** Whether all that a build would make stands there. */
  boolean isWhole(String key) {
    return whole.equals(key) && products.keySet().equals(footprints.keySet());
  }

  /** Whether a product stands there as it was left, whatever it was made from. */
  boolean stands(String product) {
    return products.containsKey(product);
  }

  boolean has(String product, String key) {
    return key.equals(products.get(product));
  }
}
