package org.engross.akn;

import java.util.List;
import org.engross.akn.xml.Alinea;
import org.engross.akn.xml.Content;
import org.engross.akn.xml.Division;
import org.engross.akn.xml.Intro;
import org.engross.akn.xml.MainBody;
import org.engross.akn.xml.Num;
import org.engross.akn.xml.P;
import org.engross.akn.xml.Paragraph;
import org.engross.akn.xml.Title;
import org.engross.akn.xml.WrapUp;
import org.engross.diagnostic.Position;
import org.engross.model.BodyPart;
import org.engross.model.Heading;
import org.engross.model.Inline;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.Section;

/** The body of a resolution or of an annex: sections, headings, paragraphs, sub-paragraphs. */
final class BodyWriter {
  private final EIds eIds;
  private final InlineWriter inline;

  BodyWriter(EIds eIds, InlineWriter inline) {
    this.eIds = eIds;
    this.inline = inline;
  }

  /**
   * A body without any paragraph gets an empty one, because Akoma Ntoso requires one.
   *
   * @param prefix of the annex; empty for the resolution itself
   */
  MainBody mainBody(List<BodyPart> parts, String prefix) {
    MainBody body = new MainBody();
    body.setEId(prefix.isEmpty() ? EIds.BODY : eIds.claim(EIds.join(prefix, EIds.BODY), null));
    List<BodyPart> some = parts.isEmpty() ? List.of(new OperativeParagraph(null, null, List.of(), List.of(), List.of(), null)) : parts;
    write(some, prefix, body.getParagraphOrSectionOrTitle());
    return body;
  }

  /** rule: a heading is over the paragraphs that follow it, and does not enter their eIds, as their numbers run on. */
  private void write(List<BodyPart> parts, String prefix, List<Object> target) {
    boolean numbered = parts.stream().anyMatch(part -> part instanceof OperativeParagraph paragraph && paragraph.number() != null);
    boolean lettered = lettered(parts);
    List<Object> open = target;
    for (BodyPart part : parts) {
      if (part instanceof Heading heading) {
        Division division = division(heading, prefix);
        target.add(division);
        open = division.getBodyPart();
      } else if (part instanceof Section section) {
        target.add(lettered ? title(section, prefix) : section(section, prefix));
        open = target;
      } else if (part instanceof OperativeParagraph paragraph) {
        open.add(paragraph(paragraph, prefix, numbered));
      }
    }
  }

  /** Whether the sections of a series bear letters: "A" opens letters; "I" and "C" alone could be either. */
  private static boolean lettered(List<BodyPart> parts) {
    return parts.stream()
        .filter(Section.class::isInstance)
        .findFirst()
        .map(part -> Numbering.bare(((Section) part).number()).orElse(""))
        .filter(number -> number.matches("[A-Z]") && Numbering.value(number).isEmpty())
        .isPresent();
  }

  private Division division(Heading source, String prefix) {
    Division division = new Division();
    division.setEId(eIds.next(prefix, "dvs", source.position()));
    division.setHeading(heading(division.getEId(), source.text(), source.position()));
    return division;
  }

  private org.engross.akn.xml.Section section(Section source, String prefix) {
    org.engross.akn.xml.Section section = new org.engross.akn.xml.Section();
    section.setEId(numbered(prefix, "sec", source.number(), source.position()));
    section.setNum(num(source.number()));
    section.setHeading(source.heading().isEmpty() ? null : heading(section.getEId(), source.heading(), source.position()));
    write(source.parts(), section.getEId(), section.getBodyPart());
    return section;
  }

  private Title title(Section source, String prefix) {
    Title title = new Title();
    title.setEId(numbered(prefix, "title", source.number(), source.position()));
    title.setNum(num(source.number()));
    title.setHeading(source.heading().isEmpty() ? null : heading(title.getEId(), source.heading(), source.position()));
    write(source.parts(), title.getEId(), title.getBodyPart());
    return title;
  }

  org.engross.akn.xml.Heading heading(String prefix, List<Inline> text, Position position) {
    org.engross.akn.xml.Heading heading = new org.engross.akn.xml.Heading();
    heading.setEId(eIds.claim(EIds.join(prefix, "heading"), position));
    heading.getContent().addAll(inline.content(text));
    return heading;
  }

  /** @param others whether other paragraphs of the same part bear numbers; where none does, the place of a paragraph is its number */
  private Paragraph paragraph(OperativeParagraph source, String prefix, boolean others) {
    Paragraph paragraph = new Paragraph();
    if (source.number() == null) {
      paragraph.setEId(eIds.next(prefix, others ? "para_nn" : "para", source.position()));
    } else {
      paragraph.setEId(numbered(prefix, "para", source.number(), source.position()));
      paragraph.setNum(num(source.number()));
    }
    String eId = paragraph.getEId();
    if (source.points().isEmpty()) {
      Content content = content(eId, inline.p(source.text()), source.position());
      source.closing().stream().flatMap(following -> following.texts().stream()).forEach(text -> content.getPOrTable().add(inline.p(text)));
      paragraph.setContent(content);
    } else {
      paragraph.setList(list(eId, source.text(), source.points(), source.position()));
      close(paragraph, source.closing().stream().flatMap(following -> following.texts().stream()).toList());
    }
    return paragraph;
  }

  /**
   * rule: words that end the sentence begun before the points are a wrapUp; an unnumbered paragraph of its own is an alinea (AKN4UN
   * Guidelines part 1, 4.4.3). The former begin with a small letter.
   */
  private void close(Paragraph paragraph, List<List<Inline>> closing) {
    for (List<Inline> text : closing) {
      String words = Leaves.words(text);
      Position position = Leaves.position(text);
      boolean goesOn = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
      if (goesOn && paragraph.getAlinea().isEmpty() && paragraph.getList().getWrapUp() == null) {
        WrapUp wrapUp = new WrapUp();
        wrapUp.setEId(eIds.claim(EIds.join(paragraph.getList().getEId(), "wrapup"), position));
        wrapUp.getP().add(inline.p(text));
        paragraph.getList().setWrapUp(wrapUp);
      } else {
        Alinea alinea = new Alinea();
        alinea.setEId(eIds.next(paragraph.getEId(), "al", position));
        alinea.setContent(content(alinea.getEId(), inline.p(text), position));
        paragraph.getAlinea().add(alinea);
      }
    }
  }

  private org.engross.akn.xml.List list(String prefix, List<Inline> introduction, List<Point> points, Position position) {
    org.engross.akn.xml.List list = new org.engross.akn.xml.List();
    list.setEId(eIds.next(prefix, "list", position));
    if (!introduction.isEmpty()) {
      Intro intro = new Intro();
      intro.setEId(eIds.claim(EIds.join(list.getEId(), "intro"), position));
      intro.getP().add(inline.p(introduction));
      list.setIntro(intro);
    }
    points.forEach(point -> list.getPoint().add(point(list.getEId(), point)));
    return list;
  }

  /** rule: a point holds its text or a list that its text opens, never both (the schema of Akoma Ntoso). */
  private org.engross.akn.xml.Point point(String prefix, Point source) {
    org.engross.akn.xml.Point point = new org.engross.akn.xml.Point();
    point.setEId(numbered(prefix, "point", source.label(), source.position()));
    point.setNum(num(source.label()));
    if (source.points().isEmpty()) {
      point.setContent(content(point.getEId(), inline.p(source.text()), source.position()));
    } else {
      point.setList(list(point.getEId(), source.text(), source.points(), source.position()));
    }
    return point;
  }

  private Content content(String prefix, P p, Position position) {
    Content content = new Content();
    content.setEId(eIds.claim(EIds.join(prefix, "content"), position));
    content.getPOrTable().add(p);
    return content;
  }

  private static Num num(String printed) {
    Num num = new Num();
    num.getContent().add(printed);
    return num;
  }

  private String numbered(String prefix, String element, String printed, Position position) {
    return Numbering.bare(printed)
        .map(number -> eIds.claim(EIds.join(prefix, element + "_" + number), position))
        .orElseGet(() -> eIds.next(prefix, element + "_nn", position));
  }
}
