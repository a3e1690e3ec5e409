package org.engross.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.diagnostic.Digests;
import org.engross.search.IndexedPassage;
import org.engross.search.IndexedText;
import org.engross.search.Kind;
import org.engross.search.PassageStates;
import org.engross.search.SearchIndex;

/** The index of the search, made from the texts of an edition. */
public final class SearchFiles {
  static final String STYLESHEET = "xslt/search/passages.xsl";
  private static final QName TEXT = new QName("urn:engross:search", "text");

  private final List<IndexedText> texts;
  private final PassageStates states;
  private final Shelf shelf;

  /** Takes what can be found from the texts of an edition. */
  public SearchFiles(Press press) {
    this(texts(press));
  }

  /** An index of these texts, of which each may be made when it is asked for. */
  public SearchFiles(List<IndexedText> texts) {
    this(texts, PassageStates.NONE, new Shelf());
  }

  /** The same, with what became of their paragraphs. @param shelf for what is long while the index is made */
  SearchFiles(List<IndexedText> texts, PassageStates states, Shelf shelf) {
    this.texts = texts;
    this.states = states;
    this.shelf = shelf;
  }

  /** The texts as they are indexed. */
  public List<IndexedText> texts() {
    return texts;
  }

  /**
   * Writes the index.
   *
   * @param folder of the index, which may not be there yet
   * @return what tells this index from others, so that a browser does not mix what it kept of an older one with it
   * @throws IOException when a file cannot be written
   */
  public String write(Path folder) throws IOException {
    MessageDigest digest = Digests.sha256();
    SearchIndex.write(texts, states, this::aside, (name, content) -> {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    });
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** A run of a list of words, which is ASCII. */
  private Supplier<String> aside(String run) {
    Shelf.Place place = shelf.put(run.getBytes(StandardCharsets.US_ASCII));
    return () -> new String(shelf.get(place), StandardCharsets.US_ASCII);
  }

  private static List<IndexedText> texts(Press press) {
    return press.each(text -> text(passages(text)));
  }

  /** What can be found of a text, as {@code search:text} has it. */
  static XdmNode passages(TextPress press) {
    return press.call(STYLESHEET, TEXT);
  }

  /** A text from its passages. */
  static IndexedText text(XdmNode text) {
    List<IndexedPassage> passages = new ArrayList<>();
    text.children("passage").forEach(passage -> passages.add(passage(passage)));
    String adopted = attribute(text, "adopted");
    return new IndexedText(
        attribute(text, "path"), attribute(text, "symbol"), attribute(text, "number"), attribute(text, "title"), attribute(text, "organ"), attribute(text, "organ-code"),
        attribute(text, "language"), attribute(text, "session"), adopted.isEmpty() ? null : LocalDate.parse(adopted), passages);
  }

  /** Words in one line; where they begin, the parts are. */
  private static IndexedPassage passage(XdmNode passage) {
    StringBuilder words = new StringBuilder();
    List<IndexedPassage.Part> parts = new ArrayList<>();
    List<IndexedPassage.Instrument> instruments = new ArrayList<>();
    for (XdmNode child : passage.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT && child.getNodeName().getLocalName().equals("instrument")) {
        instruments.add(new IndexedPassage.Instrument(attribute(child, "slug"), attribute(child, "name")));
      } else if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        int start = words.isEmpty() || words.charAt(words.length() - 1) == ' ' ? words.length() : words.length() + 1;
        parts.add(new IndexedPassage.Part(start, attribute(child, "label"), attribute(child, "anchor")));
      } else {
        child.getStringValue().codePoints().forEach(c -> {
          if (!Character.isWhitespace(c)) {
            words.appendCodePoint(c);
          } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
          }
        });
      }
    }
    String line = words.toString().stripTrailing();
    String opening = attribute(passage, "opening");
    return new IndexedPassage(
        Kind.valueOf(attribute(passage, "kind").toUpperCase(Locale.ROOT)), attribute(passage, "label"), attribute(passage, "anchor"), attribute(passage, "verb"),
        line.startsWith(opening) ? opening : "", line, parts, instruments);
  }

  private static String attribute(XdmNode element, String name) {
    String value = element.attribute(name);
    return value == null ? "" : value;
  }
}
