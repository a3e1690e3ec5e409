package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.drafting.Clause;

/** Collects the characters of one block of text, and which node each comes from. */
final class ClauseReader {
  private static final Set<String> BREAKS = Set.of("eol", "br", "p");

  private final StringBuilder words = new StringBuilder();
  private final List<DraftedTextReader.Run> runs = new ArrayList<>();
  private final List<Clause.Span> italics = new ArrayList<>();
  private final List<XdmNode> notes = new ArrayList<>();
  private final List<XdmNode> tables = new ArrayList<>();

  void read(XdmNode block) {
    content(block, italic(block));
  }

  private void content(XdmNode element, boolean italic) {
    for (XdmNode child : element.children()) {
      if (child.getNodeKind() == XdmNodeKind.TEXT) {
        text(child, italic);
      } else if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        element(child, italic);
      }
    }
  }

  private void element(XdmNode child, boolean italic) {
    String name = Nodes.name(child);
    if (name.equals("authorialNote")) {
      notes.add(child);
    } else if (name.equals("table")) {
      tables.add(child);
    } else if (!(name.equals("ref") && Nodes.attribute(child, "href").startsWith("#authorialNote") || name.equals("noteRef"))) {
      if (BREAKS.contains(name) && words.length() > 0) {
        runs.add(new DraftedTextReader.Run(words.length(), null));
        words.append('\n');
      }
      content(child, italic || italic(child));
    }
  }

  private static boolean italic(XdmNode element) {
    return Nodes.name(element).equals("i") || Nodes.attribute(element, "class").contains("italic") || Nodes.attribute(element, "style").contains("italic");
  }

  private void text(XdmNode node, boolean italic) {
    String characters = node.getStringValue();
    if (characters.isEmpty()) {
      return;
    }
    int start = words.length();
    runs.add(new DraftedTextReader.Run(start, node));
    words.append(characters);
    int last = italics.size() - 1;
    if (italic && last >= 0 && words.substring(italics.get(last).end(), start).isBlank()) {
      italics.set(last, new Clause.Span(italics.get(last).start(), words.length()));
    } else if (italic) {
      italics.add(new Clause.Span(start, words.length()));
    }
  }

  String words() {
    return words.toString();
  }

  List<DraftedTextReader.Run> runs() {
    return runs;
  }

  List<Clause.Span> italics() {
    return italics;
  }

  List<XdmNode> notes() {
    return notes;
  }

  List<XdmNode> tables() {
    return tables;
  }
}
