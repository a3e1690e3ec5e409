package org.engross.publish;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.collection.GivenLineage;
import org.engross.lineage.DatedText;
import org.engross.lineage.Lineage;
import org.engross.lineage.Part;
import org.engross.lineage.Passage;

/** Takes from the texts of an edition what can have a history. */
public final class ParagraphReader {
  static final String STYLESHEET = "xslt/lineage/paragraphs.xsl";
  private static final QName TEXT = new QName("urn:engross:lineage", "text");

  /** Names of paragraphs and the like stand in nearly all texts; each is held once. */
  private final Map<String, String> shared = new ConcurrentHashMap<>();

  private final Press press;
  private final Lately<Shelf.Place, List<Passage>> lately;

  private ParagraphReader(Press press) {
    this.press = press;
    lately = new Lately<>(press.room());
  }

  /** The texts of an edition with their paragraphs and notes, in its order; those are put aside and read when they are asked for. */
  public static List<DatedText> read(Press press) {
    return press.each(new ParagraphReader(press)::read);
  }

  /** How the paragraphs of an edition came to be; its series are searched side by side. @param known what an editor says of it */
  public static Lineage lineage(Press press, GivenLineage known) {
    return Lineage.of(read(press), known, press.jobs()::each);
  }

  private DatedText read(TextPress text) {
    byte[] paragraphs = text.made("paragraphs", () -> text.xml(text.call(STYLESHEET, TEXT)));
    return text(parsed(paragraphs), press.shelf().put(paragraphs));
  }

  private XdmNode parsed(byte[] paragraphs) {
    return press.parse(paragraphs, "paragraphs").children().iterator().next();
  }

  /** The passages of a text that were put aside. */
  private final class Aside extends AbstractList<Passage> {
    private final Shelf.Place place;
    private final int size;

    private Aside(Shelf.Place place, int size) {
      this.place = place;
      this.size = size;
    }

    private List<Passage> all() {
      return lately.get(place, place.length(), () -> passages(parsed(press.shelf().get(place))));
    }

    @Override
    public Passage get(int number) {
      return all().get(number);
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Passage> iterator() {
      return all().iterator();
    }

    @Override
    public ListIterator<Passage> listIterator(int number) {
      return all().listIterator(number);
    }

    @Override
    public int indexOf(Object passage) {
      return all().indexOf(passage);
    }

    @Override
    public int lastIndexOf(Object passage) {
      return all().lastIndexOf(passage);
    }

    @Override
    public Spliterator<Passage> spliterator() {
      return all().spliterator();
    }
  }

  private DatedText text(XdmNode text, Shelf.Place aside) {
    String adopted = attribute(text, "adopted");
    List<String> recalled = new ArrayList<>();
    int passages = 0;
    for (XdmNode child : text.children()) {
      if (child.getNodeName().getLocalName().equals("recalled")) {
        recalled.add(attribute(child, "slug"));
      } else {
        passages++;
      }
    }
    return new DatedText(attribute(text, "slug"), attribute(text, "path"), attribute(text, "symbol"), attribute(text, "title"), attribute(text, "organ"),
        attribute(text, "session"), attribute(text, "language"), adopted.isEmpty() ? null : LocalDate.parse(adopted), recalled, new Aside(aside, passages));
  }

  private List<Passage> passages(XdmNode text) {
    Map<String, String> notes = new HashMap<>();
    text.children("passage").forEach(passage -> {
      if (attribute(passage, "part").equals("note")) {
        notes.put(attribute(passage, "anchor"), words(passage));
      }
    });
    List<Passage> passages = new ArrayList<>();
    text.children("passage").forEach(passage -> passages.add(passage(passage, notes)));
    return Collections.unmodifiableList(passages);
  }

  private Passage passage(XdmNode passage, Map<String, String> notes) {
    Line line = new Line();
    passage.children().forEach(child -> line.add(child, notes));
    return new Passage(shared(passage, "label"), shared(passage, "anchor"), shared(passage, "within"),
        Part.valueOf(attribute(passage, "part").toUpperCase(Locale.ROOT)), shared(passage, "opening"), shared(passage, "verb"),
        line.words.toString().stripTrailing(), List.copyOf(line.calls), List.copyOf(line.names));
  }

  private String shared(XdmNode element, String name) {
    return shared.computeIfAbsent(attribute(element, name), value -> value);
  }

  /** Its words in one line. */
  private static String words(XdmNode passage) {
    Line line = new Line();
    passage.children().forEach(child -> line.add(child, Map.of()));
    return line.words.toString().stripTrailing();
  }

  /** Words in one line; calls and names are noted where they stand. */
  private static final class Line {
    private final StringBuilder words = new StringBuilder();
    private final List<Passage.NoteCall> calls = new ArrayList<>();
    private final List<Passage.Name> names = new ArrayList<>();

    void add(XdmNode node, Map<String, String> notes) {
      if (node.getNodeKind() != XdmNodeKind.ELEMENT) {
        node.getStringValue().codePoints().forEach(this::add);
      } else if (node.getNodeName().getLocalName().equals("call")) {
        calls.add(new Passage.NoteCall(words.length(), attribute(node, "marker"), notes.getOrDefault(attribute(node, "note"), "")));
      } else {
        int start = words.length();
        node.children().forEach(child -> add(child, notes));
        names.add(new Passage.Name(start, words.length()));
      }
    }

    private void add(int c) {
      if (!Character.isWhitespace(c)) {
        words.appendCodePoint(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
  }

  private static String attribute(XdmNode element, String name) {
    String value = element.attribute(name);
    return value == null ? "" : value;
  }
}
