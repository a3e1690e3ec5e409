package org.engross.akn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.engross.akn.xml.Conclusions;
import org.engross.akn.xml.Container;
import org.engross.akn.xml.CoverPage;
import org.engross.akn.xml.DocAuthority;
import org.engross.akn.xml.DocTitle;
import org.engross.akn.xml.P;
import org.engross.akn.xml.Preface;
import org.engross.akn.xml.Role;
import org.engross.model.Inline;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution.Line;

/** Masthead, heading and closing lines: a container a group of lines, a p a line. */
final class FrontWriter {
  /** The groups of a masthead in the order of print (AKN4UN Guidelines part 2, "Cover"), and the facts that open each. */
  private enum Group {
    MASTHEAD("masthead", EnumSet.of(PrintedFact.PUBLISHER, PrintedFact.SYMBOL, PrintedFact.DISTRIBUTION, PrintedFact.DATE_OF_ISSUANCE)),
    SESSION("session", EnumSet.of(PrintedFact.SESSION, PrintedFact.AGENDA_ITEM)),
    PUBLICATION_TITLE("publicationTitle", EnumSet.of(PrintedFact.DOCUMENT_TYPE, PrintedFact.REPORT, PrintedFact.PROPONENT));

    private final String container;
    private final Set<PrintedFact> openedBy;

    Group(String container, Set<PrintedFact> openedBy) {
      this.container = container;
      this.openedBy = openedBy;
    }

    /** The group of a line: that which one of its facts opens, else that of the line before it. */
    static Group of(Line line, Group before) {
      for (Group group : values()) {
        if (prints(line, group.openedBy)) {
          return group;
        }
      }
      return before;
    }
  }

  private final EIds eIds;
  private final References references;
  private final InlineWriter inline;

  FrontWriter(EIds eIds, References references, InlineWriter inline) {
    this.eIds = eIds;
    this.references = references;
    this.inline = inline;
  }

  /** Null where no masthead is printed. */
  CoverPage coverPage(List<Line> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    CoverPage coverPage = new CoverPage();
    coverPage.setEId(EIds.COVER_PAGE);
    Group open = null;
    Container container = null;
    for (Line line : lines) {
      Group group = Group.of(line, open == null ? Group.MASTHEAD : open);
      if (group != open) {
        container = container(EIds.COVER_PAGE, group.container);
        coverPage.getContainer().add(container);
        open = group;
      }
      container.getPOrBlockList().add(line(group, line));
    }
    return coverPage;
  }

  private P line(Group group, Line line) {
    P p = inline.p(line.content());
    if (group == Group.MASTHEAD) {
      p.getContent().replaceAll(piece -> piece instanceof DocAuthority organ ? issuingBody(organ, line) : piece);
    } else if (prints(line, EnumSet.of(PrintedFact.DOCUMENT_TYPE))) {
      title(p);
    }
    return p;
  }

  /** rule: the organ in the masthead is the body that issues the document (AKN4UN Guidelines part 2, "Identification part"). */
  private Role issuingBody(DocAuthority organ, Line line) {
    Role role = new Role();
    role.setEId(eIds.next("", "role", Leaves.position(line.content())));
    role.setRefersTo(references.role("issuingBody", "Issuing body"));
    role.getContent().add(organ);
    return role;
  }

  /** "Resolution adopted by the General Assembly" is a title as a whole. */
  private static void title(P p) {
    DocTitle title = new DocTitle();
    title.getContent().addAll(p.getContent());
    p.getContent().clear();
    p.getContent().add(title);
  }

  /** A text without any heading gets an empty line, because Akoma Ntoso requires one of a preface. */
  Preface preface(List<Line> lines) {
    Preface preface = new Preface();
    preface.setEId(EIds.PREFACE);
    preface.getContainer().add(lines(EIds.PREFACE, "resolutionHeading", lines.isEmpty() ? List.of(new Line(List.of())) : lines));
    return preface;
  }

  /** Null where no closing lines are printed. */
  Conclusions conclusions(List<Line> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    Conclusions conclusions = new Conclusions();
    conclusions.setEId(EIds.CONCLUSIONS);
    conclusions.getContainer().add(lines(EIds.CONCLUSIONS, "adoption", lines));
    return conclusions;
  }

  private Container lines(String prefix, String name, List<Line> lines) {
    Container container = container(prefix, name);
    lines.forEach(line -> container.getPOrBlockList().add(inline.p(line.content())));
    return container;
  }

  private Container container(String prefix, String name) {
    Container container = new Container();
    container.setEId(eIds.next(prefix, "container", null));
    container.setName(name);
    return container;
  }

  private static boolean prints(Line line, Set<PrintedFact> facts) {
    return line.content().stream().anyMatch(inline -> inline instanceof Inline.Printed printed && facts.contains(printed.fact()));
  }
}
