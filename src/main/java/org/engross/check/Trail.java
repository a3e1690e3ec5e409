package org.engross.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.MessageId;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Follows the parser through a file: knows where it is and which parts it is in, and stops it at once where the file is not Akoma
 * Ntoso or nests without end.
 */
final class Trail extends XMLFilterImpl {
  static final String AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** The deepest of the UN's own files has some thirty. */
  private static final int DEPTH = 200;

  /** No value is nearly so long; the schema's patterns would take hours over some millions of characters. */
  private static final int VALUE = 10_000;

  /** How many problems wait for the numbers of their parts. */
  private static final int WAITING = 1000;

  /** The longest resolutions have some thousand; the validator compares each with all before it. */
  private static final int EIDS = 20_000;

  /** No element has a tenth of so many attributes, no file of so many namespaces. */
  private static final int NAMES = 100;

  /** The longest paragraphs of the UN have some 6,000 characters; rules look at each of them again and again. */
  private static final int PARAGRAPH = 30_000;

  /** What is kept of a number or heading. */
  private static final int NUMBER = 200;

  private final List<Problem> problems;
  private final Deque<Open> open = new ArrayDeque<>();

  /** The ways to problems, by their place in the list, as long as elements on them may still tell their numbers. */
  private final Map<Integer, List<Open>> ways = new HashMap<>();
  private int depth;
  private int namespaces;
  private int eIds;
  private Locator locator;

  /** An element whose end has not come: how many of each name stand in it so far, and what has been read of its number. */
  private static final class Open {
    private final String name;
    private final String eId;
    private final int ordinal;
    private final Map<String, Integer> children = new HashMap<>();
    private final StringBuilder printed = new StringBuilder();

    /** The paragraph around it, or it itself. */
    private final Open paragraph;

    /** How many characters stand in it, where it is a paragraph. */
    private int characters;

    Open(String name, String eId, int ordinal, String printed, Open parent) {
      this.paragraph = name.equals("p") || parent == null || !parent.paragraph.name.equals("p") ? this : parent.paragraph;
      this.name = name;
      this.eId = eId == null ? "" : eId;
      this.ordinal = ordinal;
      this.printed.append(printed == null ? "" : printed);
    }
  }

  /** Thrown where reading on makes no sense; what is wrong has been noted. */
  static final class Stop extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** @param problems what is found goes here */
  Trail(List<Problem> problems) {
    this.problems = problems;
  }

  /** Notes a problem at the place the parser has reached. */
  void note(MessageId id, String text) {
    int line = locator == null ? 0 : Math.max(locator.getLineNumber(), 0);
    int column = locator == null ? 0 : Math.max(locator.getColumnNumber(), 0);
    List<String> eIds = open.stream().map(one -> one.eId).filter(eId -> !eId.isEmpty()).toList();
    List<Open> way = new ArrayList<>();
    open.descendingIterator().forEachRemaining(way::add);
    ways.put(problems.size(), way);
    problems.add(new Problem(id, text, line, column, true, eIds));
    if (ways.size() > WAITING) {
      settle();
    }
  }

  /** Says of each problem where it stands; to be called when the file has been read, for a number is read after the tag it belongs to. */
  void settle() {
    ways.forEach((index, way) -> {
      List<Step> steps = way.stream().map(one -> new Step(one.name, one.eId, one.ordinal, one.printed.toString().strip())).toList();
      problems.set(index, problems.get(index).in(Whereabouts.of(steps)));
    });
    ways.clear();
  }

  private void stop(MessageId id, Object argument) throws Stop {
    note(id, id.text(argument));
    throw new Stop();
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startPrefixMapping(String prefix, String namespace) throws SAXException {
    if (++namespaces > NAMES) {
      stop(MessageId.XML_016, "the list of namespaces");
    }
    super.startPrefixMapping(prefix, namespace);
  }

  @Override
  public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
    int ordinal = open.isEmpty() ? 1 : open.peek().children.merge(name, 1, Integer::sum);
    open.push(new Open(name, attributes.getValue("", "eId"), ordinal, attributes.getValue("", "marker"), open.peek()));
    depth++;
    if (depth == 1 && !(namespace.equals(AKOMA_NTOSO) && name.equals("akomaNtoso"))) {
      stop(MessageId.XML_004, namespace.isEmpty() ? name + " in no namespace" : name + " in the namespace " + namespace);
    }
    if (depth > DEPTH) {
      stop(MessageId.XML_012, DEPTH);
    }
    if (attributes.getLength() > NAMES) {
      stop(MessageId.XML_016, "the list of attributes of " + name);
    }
    if (attributes.getValue("", "eId") != null && ++eIds > EIDS) {
      stop(MessageId.XML_016, "a file with more than " + EIDS + " eIds");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getValue(i).length() > VALUE) {
        stop(MessageId.XML_016, name + "/@" + attributes.getLocalName(i));
      }
    }
    super.startElement(namespace, name, qualifiedName, attributes);
  }

  @Override
  public void endElement(String namespace, String name, String qualifiedName) throws SAXException {
    super.endElement(namespace, name, qualifiedName);
    Open ended = open.pop();
    if (Step.names(ended.name) && !open.isEmpty() && open.peek().printed.isEmpty()) {
      open.peek().printed.append(ended.printed.toString().strip());
    }
    depth--;
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    Open paragraph = open.isEmpty() ? null : open.peek().paragraph;
    // what only indents the tags of a file is no text of theirs
    if (paragraph != null && (paragraph.name.equals("p") || !new String(text, start, length).isBlank())) {
      paragraph.characters += length;
      if (paragraph.characters > PARAGRAPH) {
        stop(MessageId.XML_016, "the text of " + open.peek().name);
      }
    }
    if (!open.isEmpty() && Step.names(open.peek().name) && open.peek().printed.length() < NUMBER) {
      open.peek().printed.append(text, start, length);
    }
    super.characters(text, start, length);
  }
}
