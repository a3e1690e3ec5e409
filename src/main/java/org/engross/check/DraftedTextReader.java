package org.engross.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.drafting.Clause;
import org.engross.drafting.DraftedText;
import org.engross.drafting.Paragraph;

/**
 * Reads a document of Akoma Ntoso, ours or another's, as the text its drafter sees; it remembers of each character which node it
 * comes from.
 */
final class DraftedTextReader {
  /** What holds running text directly. Anything else that does is taken for such an element too. */
  private static final Set<String> BLOCKS = Set.of("p", "heading", "subheading", "crossHeading", "listIntroduction", "listWrapUp", "caption", "block");

  private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "caption");
  private static final Set<String> PARTS = Set.of("section", "title", "part", "division", "chapter", "article", "subdivision", "hcontainer");

  /** Short documents hold one text; of several under one number the metadata of the first count. */
  private final List<Clause> clauses = new ArrayList<>();

  private final List<List<Run>> runs = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String language = "";
  private String number = "";
  private String organ = "";
  private LocalDate adopted;
  private int annexes;
  private int preambular;
  /** The number that stands before the next clause. */
  private String printed = "";

  /**
   * Characters of one text node, or a line break that has none.
   *
   * @param start where in the clause they begin
   * @param node null for a line break
   */
  record Run(int start, XdmNode node) {}

  /** A text, and the runs of each of its clauses. */
  record Read(DraftedText text, List<List<Run>> runs) {}

  static Read read(XdmNode document) {
    DraftedTextReader reader = new DraftedTextReader();
    reader.children(document, Clause.Place.AROUND, 0);
    return new Read(new DraftedText(reader.language, reader.number, reader.organ, reader.adopted, reader.clauses, reader.paragraphs), reader.runs);
  }

  private void children(XdmNode parent, Clause.Place place, int part) {
    for (XdmNode child : parent.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        element(child, place, part);
      }
    }
  }

  private void element(XdmNode element, Clause.Place place, int part) {
    String name = Nodes.name(element);
    switch (name) {
      case "meta" -> facts(element, part);
      case "num" -> printed = element.getStringValue();
      case "coverPage", "preface", "conclusions", "formula" -> children(element, part == 0 ? Clause.Place.AROUND : Clause.Place.HEADING, part);
      case "attachment" -> {
        annexes++;
        children(element, Clause.Place.ANNEX, annexes);
      }
      case "preamble" -> children(element, part == 0 ? Clause.Place.PREAMBULAR : place, part);
      case "mainBody" -> children(element, part == 0 ? Clause.Place.OPERATIVE : place, part);
      case "table" -> children(element, Clause.Place.TABLE, part);
      case "container" -> paragraph(element, place, part, place == Clause.Place.PREAMBULAR && Nodes.name(element.getParent()).equals("preamble"));
      case "paragraph" -> paragraph(element, place, part, place == Clause.Place.OPERATIVE && counted(element));
      default -> {
        if (BLOCKS.contains(name) || holdsWords(element)) {
          clause(element, HEADINGS.contains(name) && place != Clause.Place.TABLE ? Clause.Place.HEADING : place, part);
        } else {
          children(element, place, part);
        }
      }
    }
  }

  /** What bears a number is an operative paragraph, and so is what alone makes up the body; other words stand between. */
  private static boolean counted(XdmNode paragraph) {
    return Nodes.child(paragraph, "num") != null || Nodes.only(paragraph.getParent(), "paragraph");
  }

  private void paragraph(XdmNode element, Clause.Place place, int part, boolean counted) {
    int first = clauses.size();
    preambular += counted && place == Clause.Place.PREAMBULAR ? 1 : 0;
    children(element, place, part);
    List<Clause> own = clauses.subList(first, clauses.size()).stream().filter(clause -> clause.place() == place && !clause.words().isBlank()).toList();
    if (counted && !own.isEmpty()) {
      boolean introduces = follows(element) || clauses.stream().skip(first).anyMatch(clause -> clause.place() == Clause.Place.TABLE && clause.index() > own.get(own.size() - 1).index());
      paragraphs.add(new Paragraph(place == Clause.Place.PREAMBULAR, label(element), own, ends(element), introduces));
    }
  }

  private String label(XdmNode element) {
    XdmNode num = Nodes.child(element, "num");
    String printed = num == null ? "" : num.getStringValue().strip().replaceFirst("\\.$", "");
    return printed.isEmpty() ? String.valueOf(Nodes.name(element).equals("container") ? preambular : 1) : printed;
  }

  /** Whether words follow that are no paragraph with a number. */
  private static boolean follows(XdmNode element) {
    XdmNode next = Nodes.next(element);
    if (next == null || !Nodes.name(next).equals(Nodes.name(element))) {
      return next != null;
    }
    return Nodes.name(next).equals("container") ? next.getStringValue().stripLeading().startsWith("(") : Nodes.child(next, "num") == null || Nodes.child(next, "heading") != null;
  }

  private static Paragraph.Ends ends(XdmNode element) {
    if (Nodes.next(element) == null) {
      XdmNode parent = element.getParent();
      boolean last = true;
      while (PARTS.contains(Nodes.name(parent))) {
        last &= Nodes.next(parent) == null;
        parent = parent.getParent();
      }
      return last ? Paragraph.Ends.BODY : Paragraph.Ends.SECTION;
    }
    return Paragraph.Ends.NOTHING;
  }

  private void facts(XdmNode meta, int part) {
    if (part > 0 || !language.isEmpty()) {
      return;
    }
    for (XdmNode node : Nodes.descendants(meta)) {
      switch (Nodes.name(node)) {
        case "FRBRlanguage" -> language = Nodes.attribute(node, "language");
        case "FRBRnumber" -> number = Nodes.attribute(node, "showAs");
        case "FRBRuri" -> address(Nodes.attribute(node, "value"));
        default -> { }
      }
    }
  }

  /** rule (AKN4UN part 1, naming convention): the address of a work has the organ, the date and the number. */
  private void address(String work) {
    String[] parts = work.split("/");
    if (organ.isEmpty() && parts.length > 7) {
      organ = parts[5];
      number = number.isEmpty() ? parts[7].replace('-', '/') : number;
      try {
        adopted = parts[6].startsWith("0001") ? null : LocalDate.parse(parts[6]);
      } catch (DateTimeException e) {
        adopted = null;
      }
    }
  }

  private static boolean holdsWords(XdmNode element) {
    for (XdmNode child : element.children()) {
      if (child.getNodeKind() == XdmNodeKind.TEXT && !child.getStringValue().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void clause(XdmNode block, Clause.Place place, int part) {
    ClauseReader reader = new ClauseReader();
    reader.read(block);
    add(reader, place, part);
    for (XdmNode note : reader.notes()) {
      ClauseReader own = new ClauseReader();
      own.read(note);
      add(own, Clause.Place.NOTE, part);
    }
    reader.tables().forEach(table -> children(table, Clause.Place.TABLE, part));
  }

  private void add(ClauseReader reader, Clause.Place place, int part) {
    clauses.add(new Clause(clauses.size(), place, part, reader.words(), reader.italics(), printed));
    printed = "";
    runs.add(reader.runs());
  }
}
