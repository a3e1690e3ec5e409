package org.engross.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/** The output of an earlier build, as far as an edition differs from it: what the page on changes is made from. */
final class EarlierEdition {
  private EarlierEdition() {}

  /**
   * What the stylesheets of the site are given of it: {@code earlier}, the Akoma Ntoso documents that are gone or have other bytes now, by
   * the slugs of their texts, and the first in any case, for its date; and {@code untouched}, the slugs of those with the same bytes.
   * Both are empty without an earlier build. With them {@code differing}, the documents of this edition that have other bytes there, by slug.
   *
   * @param output of a build, or its website; null for none
   * @throws NoSuchFileException where it holds no Akoma Ntoso
   * @throws IOException where one of its files cannot be read or is no XML
   */
  static Map<QName, XdmValue> parameters(Path output, Press press) throws IOException {
    XdmValue documents = XdmEmptySequence.getInstance();
    XdmValue untouched = XdmEmptySequence.getInstance();
    XdmMap changed = new XdmMap();
    if (output != null) {
      Map<String, PublishedText> now = new HashMap<>();
      press.edition().texts().forEach(text -> now.put(text.slug(), text));
      XdmMap differing = new XdmMap();
      for (Map.Entry<String, Path> file : files(output).entrySet()) {
        byte[] akn = Files.readAllBytes(file.getValue());
        PublishedText text = now.get(file.getKey());
        boolean same = text != null && Arrays.equals(akn, text.akn());
        if (!same || differing.mapSize() == 0) {
          differing = differing.put(new XdmAtomicValue(file.getKey()), parsed(akn, file.getValue(), press));
        }
        if (text != null && !same) {
          changed = changed.put(new XdmAtomicValue(file.getKey()), press.full(text));
        }
        if (same) {
          untouched = untouched.append(new XdmAtomicValue(file.getKey()));
        }
      }
      documents = differing;
    }
    return Map.of(new QName("earlier"), documents, new QName("untouched"), untouched, new QName("differing"), changed);
  }

  private static XdmNode parsed(byte[] akn, Path file, Press press) throws IOException {
    try {
      return press.parse(akn, file.getFileName().toString());
    } catch (IllegalStateException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Its Akoma Ntoso files by slug. */
  private static Map<String, Path> files(Path output) throws IOException {
    Path folder = output.resolve("akn");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> akn = found.filter(file -> file.toString().endsWith(".xml")).toList();
      akn.forEach(file -> files.put(file.getFileName().toString().replaceFirst("\\.xml$", ""), file));
    }
    return files;
  }
}
