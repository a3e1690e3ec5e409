package org.engross.publish;

import static net.sf.saxon.s9api.streams.Predicates.hasAttribute;
import static net.sf.saxon.s9api.streams.Steps.ancestor;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;
import static net.sf.saxon.s9api.streams.Steps.followingSibling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.collection.Authority.Kind;
import org.engross.collection.Authority.Mention;

/** Reads from Akoma Ntoso what the preamble, body and annexes name: every mention of an instrument, a body or an office. */
final class MentionReader {
  private static final QName E_ID = new QName("eId");
  private static final QName HREF = new QName("href");
  private static final QName SHOW_AS = new QName("showAs");
  private static final QName REFERS_TO = new QName("refersTo");

  private final int place;
  /** The concepts of the text, and its notes, by their eIds. */
  private final Map<String, XdmNode> targets = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  private MentionReader(int place, XdmNode text) {
    this.place = place;
    text.select(descendant(hasAttribute("eId"))).forEach(element -> targets.putIfAbsent(element.getAttributeValue(E_ID), element));
    for (String name : List.of("concept", "organization", "role")) {
      text.select(descendant("" + name).where(MentionReader::isOfTheText)).forEach(this::add);
    }
  }

  /** The mentions of all texts, text by text. */
  static List<Mention> read(List<XdmNode> texts) {
    List<Mention> mentions = new ArrayList<>();
    for (int place = 0; place < texts.size(); place++) {
      mentions.addAll(new MentionReader(place, texts.get(place)).mentions);
    }
    return mentions;
  }

  /** What the masthead, the opening line and the closing lines name is told as facts. */
  private static boolean isOfTheText(XdmNode element) {
    return element.select(ancestor("mainBody")).exists() || element.select(ancestor("preamble")).exists() && !element.select(ancestor("formula")).exists();
  }

  private void add(XdmNode element) {
    XdmNode concept = target(element.getAttributeValue(REFERS_TO));
    String href = concept == null ? null : concept.getAttributeValue(HREF);
    Kind kind = href == null ? null : kind(href);
    if (kind != null) {
      mentions.add(new Mention(place, kind, href.substring(href.lastIndexOf('/') + 1), concept.getAttributeValue(SHOW_AS), words(element), note(element).map(MentionReader::words).orElse(null)));
    }
  }

  private static Kind kind(String href) {
    return href.contains("/concept/un/instrument/") ? Kind.TREATY : href.contains("/organization/") ? Kind.BODY : href.contains("/role/") ? Kind.OFFICE : null;
  }

  private XdmNode target(String reference) {
    return reference == null || !reference.startsWith("#") ? null : targets.get(reference.substring(1));
  }

  /** The note that is called inside the mention or right behind it. */
  private Optional<XdmNode> note(XdmNode element) {
    Optional<XdmNode> inside = element.select(descendant("authorialNote")).findFirst();
    return inside.or(() -> element.select(followingSibling()).findFirst().filter(next -> next.getNodeKind() == XdmNodeKind.ELEMENT).flatMap(this::called));
  }

  private Optional<XdmNode> called(XdmNode next) {
    XdmNode note = next.getNodeName().getLocalName().equals("ref") ? target(next.getAttributeValue(HREF)) : next;
    return Optional.ofNullable(note).filter(found -> found.getNodeName().getLocalName().equals("authorialNote"));
  }

  /** Its words, without notes and their calls. */
  private static String words(XdmNode element) {
    StringBuilder words = new StringBuilder();
    collect(element, words);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static void collect(XdmNode element, StringBuilder words) {
    element.select(child()).forEach(node -> {
      if (node.getNodeKind() == XdmNodeKind.TEXT) {
        words.append(node.getStringValue());
      } else if (node.getNodeKind() == XdmNodeKind.ELEMENT && !node.getNodeName().getLocalName().equals("authorialNote") && !isCall(node)) {
        collect(node, words);
      }
    });
  }

  private static boolean isCall(XdmNode node) {
    String href = node.getAttributeValue(HREF);
    return node.getNodeName().getLocalName().equals("ref") && href != null && href.startsWith("#");
  }
}
