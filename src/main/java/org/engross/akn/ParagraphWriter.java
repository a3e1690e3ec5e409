package org.engross.akn;

import java.util.List;
import org.engross.akn.xml.Alinea;
import org.engross.akn.xml.Content;
import org.engross.akn.xml.Intro;
import org.engross.akn.xml.Num;
import org.engross.akn.xml.P;
import org.engross.akn.xml.Paragraph;
import org.engross.akn.xml.WrapUp;
import org.engross.diagnostic.Position;
import org.engross.model.Following;
import org.engross.model.Inline;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.Table;

/** Operative paragraphs with their sub-paragraphs, and with the words and tables that follow in them. */
final class ParagraphWriter {
  private final EIds eIds;
  private final InlineWriter inline;
  private final TableWriter tables;

  ParagraphWriter(EIds eIds, InlineWriter inline) {
    this.eIds = eIds;
    this.inline = inline;
    this.tables = new TableWriter(eIds, inline);
  }

  /** @param others whether other paragraphs of the same part bear numbers; where none does, the place of a paragraph is its number */
  Paragraph paragraph(OperativeParagraph source, String prefix, boolean others) {
    Paragraph paragraph = new Paragraph();
    if (source.number() == null) {
      paragraph.setEId(eIds.next(prefix, others ? "para_nn" : "para", source.position()));
    } else {
      paragraph.setEId(eIds.numbered(prefix, "para", source.number(), source.position()));
      paragraph.setNum(num(source.number()));
    }
    String eId = paragraph.getEId();
    if (source.points().isEmpty()) {
      Content content = content(eId, source.position());
      content.getPOrTable().add(inline.p(source.text()));
      source.closing().forEach(following -> follow(content, eId, following));
      paragraph.setContent(content);
    } else {
      paragraph.setList(list(eId, source.text(), source.interposed(), source.points(), source.position()));
      source.closing().forEach(following -> close(paragraph.getList(), paragraph.getAlinea(), eId, following));
    }
    return paragraph;
  }

  /** A table that belongs to no paragraph gets one without a number, for Akoma Ntoso allows no table between the parts of a section. */
  Paragraph table(Table source, String prefix) {
    Paragraph paragraph = new Paragraph();
    paragraph.setEId(eIds.next(prefix, "para_nn", source.position()));
    Content content = content(paragraph.getEId(), source.position());
    content.getPOrTable().add(tables.table(source, paragraph.getEId()));
    paragraph.setContent(content);
    return paragraph;
  }

  /**
   * rule: words that end the sentence begun before the points are a wrapUp; an unnumbered paragraph of its own, or a table, is an
   * alinea (AKN4UN Guidelines part 1, 4.4.3). The former begin with a small letter.
   */
  private void close(org.engross.akn.xml.List list, List<Alinea> alineas, String eId, Following following) {
    if (following instanceof Following.Words words && goesOn(words) && alineas.isEmpty() && list.getWrapUp() == null) {
      WrapUp wrapUp = new WrapUp();
      wrapUp.setEId(eIds.claim(EIds.join(list.getEId(), "wrapup"), Leaves.position(words.text())));
      wrapUp.getP().add(inline.p(words.text()));
      list.setWrapUp(wrapUp);
      return;
    }
    Position position = position(following);
    Alinea alinea = new Alinea();
    alinea.setEId(eIds.next(eId, "al", position));
    alinea.setContent(content(alinea.getEId(), position));
    follow(alinea.getContent(), alinea.getEId(), following);
    alineas.add(alinea);
  }

  private void follow(Content content, String prefix, Following following) {
    content.getPOrTable().add(block(following, prefix));
  }

  private Object block(Following following, String prefix) {
    return following instanceof Table table ? tables.table(table, prefix) : inline.p(((Following.Words) following).text());
  }

  private static boolean goesOn(Following.Words following) {
    String words = Leaves.words(following.text());
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  private static Position position(Following following) {
    return following instanceof Table table ? table.position() : Leaves.position(following.texts().get(0));
  }

  private org.engross.akn.xml.List list(
      String prefix, List<Inline> introduction, List<Following> interposed, List<Point> points, Position position) {
    org.engross.akn.xml.List list = new org.engross.akn.xml.List();
    list.setEId(eIds.next(prefix, "list", position));
    if (!introduction.isEmpty() || !interposed.isEmpty()) {
      Intro intro = new Intro();
      intro.setEId(eIds.claim(EIds.join(list.getEId(), "intro"), position));
      if (!introduction.isEmpty()) {
        intro.getPOrTable().add(inline.p(introduction));
      }
      interposed.forEach(following -> intro.getPOrTable().add(block(following, intro.getEId())));
      list.setIntro(intro);
    }
    points.forEach(point -> list.getPoint().add(point(list.getEId(), point)));
    return list;
  }

  /** rule: a point holds its text or a list that its text opens, never both (the schema of Akoma Ntoso). */
  private org.engross.akn.xml.Point point(String prefix, Point source) {
    org.engross.akn.xml.Point point = new org.engross.akn.xml.Point();
    point.setEId(eIds.numbered(prefix, "point", source.label(), source.position()));
    point.setNum(num(source.label()));
    if (source.points().isEmpty()) {
      P p = inline.p(source.text());
      point.setContent(content(point.getEId(), source.position()));
      point.getContent().getPOrTable().add(p);
      source.closing().forEach(following -> follow(point.getContent(), point.getEId(), following));
    } else {
      point.setList(list(point.getEId(), source.text(), source.interposed(), source.points(), source.position()));
      source.closing().forEach(following -> close(point.getList(), point.getAlinea(), point.getEId(), following));
    }
    return point;
  }

  private Content content(String prefix, Position position) {
    Content content = new Content();
    content.setEId(eIds.claim(EIds.join(prefix, "content"), position));
    return content;
  }

  static Num num(String printed) {
    Num num = new Num();
    num.getContent().add(printed);
    return num;
  }
}
