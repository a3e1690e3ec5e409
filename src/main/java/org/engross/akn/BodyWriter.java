package org.engross.akn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.akn.xml.Article;
import org.engross.akn.xml.Chapter;
import org.engross.akn.xml.CrossHeading;
import org.engross.akn.xml.Division;
import org.engross.akn.xml.MainBody;
import org.engross.akn.xml.Part;
import org.engross.akn.xml.Title;
import org.engross.diagnostic.Position;
import org.engross.model.BodyPart;
import org.engross.model.Heading;
import org.engross.model.Inline;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.Section;
import org.engross.model.Table;

/** The body of a resolution or of an annex: what divides it, its headings, the paragraphs under them. */
final class BodyWriter {
  /** "Part II", "Article 3", "Rule 5": a section whose number says what it is called. */
  private static final Pattern NAMED = Pattern.compile("(?i)(part|chapter|article|section|rule)\\s+(.+)");

  private final EIds eIds;
  private final InlineWriter inline;
  private final References references;
  private final ParagraphWriter paragraphs;

  BodyWriter(EIds eIds, InlineWriter inline, References references) {
    this.eIds = eIds;
    this.inline = inline;
    this.references = references;
    this.paragraphs = new ParagraphWriter(eIds, inline);
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
    write(some, prefix, body.getParagraphOrSectionOrTitle(), false);
    return body;
  }

  /**
   * rule: a heading is over the paragraphs that follow it, and does not enter their eIds, as their numbers run on.
   *
   * @param divided whether a section is around them: only there does Akoma Ntoso allow cross-headings
   */
  private void write(List<BodyPart> parts, String prefix, List<Object> target, boolean divided) {
    boolean numbered = parts.stream().anyMatch(part -> part instanceof OperativeParagraph paragraph && paragraph.number() != null);
    boolean lettered = lettered(parts);
    List<Object> open = target;
    for (BodyPart part : parts) {
      if (part instanceof Heading heading) {
        Division division = division(heading, prefix);
        target.add(division);
        open = division.getBodyPart();
      } else if (part instanceof Section section) {
        target.add(section(section, prefix, lettered));
        open = target;
      } else if (part instanceof OperativeParagraph paragraph) {
        open.add(paragraphs.paragraph(paragraph, prefix, numbered));
      } else if (part instanceof Table table) {
        open.add(paragraphs.table(table, prefix));
      } else if (part instanceof PreambularParagraph paragraph) {
        preambular(paragraph, prefix, open, divided || open != target);
      }
    }
  }

  /**
   * rule: preambular words inside the body are cross-headings that refer to the concept of a preamble (AKN4UN Guidelines part 3); their
   * sub-paragraphs are too, with the letter in the text, for a cross-heading holds a line and no list.
   */
  private void preambular(PreambularParagraph source, String prefix, List<Object> target, boolean divided) {
    if (!divided) {
      target.add(paragraphs.paragraph(new OperativeParagraph(null, source.lead(), source.text(), source.points(), List.of(), source.position()), prefix, true));
      return;
    }
    CrossHeading words = crossHeading(prefix, source.position());
    words.getContent().addAll(inline.content(source.text()));
    target.add(words);
    points(source.points(), prefix, target);
  }

  private void points(List<Point> points, String prefix, List<Object> target) {
    for (Point point : points) {
      CrossHeading words = crossHeading(prefix, point.position());
      words.getContent().addAll(inline.content(point.label() + " ", point.text()));
      target.add(words);
      points(point.points(), prefix, target);
    }
  }

  private CrossHeading crossHeading(String prefix, Position position) {
    CrossHeading words = new CrossHeading();
    words.setEId(eIds.next(prefix, "crossHeading", position));
    words.setRefersTo(references.preamble());
    return words;
  }

  /** Whether the sections of a series bear letters: "A" opens letters; "I" and "C" alone could be either. */
  private static boolean lettered(List<BodyPart> parts) {
    return parts.stream()
        .filter(Section.class::isInstance)
        .map(part -> bare((Section) part))
        .filter(number -> !NAMED.matcher(number).matches())
        .findFirst()
        .map(number -> Numbering.bare(number).orElse(""))
        .filter(number -> number.matches("[A-Z]") && Numbering.value(number).isEmpty())
        .isPresent();
  }

  private static String bare(Section section) {
    return section.number().replaceFirst("\\.$", "");
  }

  private Division division(Heading source, String prefix) {
    Division division = new Division();
    division.setEId(eIds.next(prefix, "dvs", source.position()));
    division.setHeading(heading(division.getEId(), source.text(), source.position()));
    return division;
  }

  /** rule: section for Roman figures, title for capital letters; part, chapter and article where the word is printed (part 1, 4.4.2). */
  private Object section(Section source, String prefix, boolean lettered) {
    Matcher named = NAMED.matcher(bare(source));
    String word = named.matches() ? named.group(1).toLowerCase(Locale.ROOT) : lettered ? "title" : "section";
    String number = named.matches() ? named.group(2) : source.number();
    return switch (word) {
      case "part" -> {
        Part part = new Part();
        part.setEId(eIds.numbered(prefix, "part", number, source.position()));
        part.setNum(ParagraphWriter.num(source.number()));
        part.setHeading(title(source, part.getEId()));
        write(source.parts(), part.getEId(), part.getBodyPart(), true);
        yield part;
      }
      case "chapter" -> {
        Chapter chapter = new Chapter();
        chapter.setEId(eIds.numbered(prefix, "chp", number, source.position()));
        chapter.setNum(ParagraphWriter.num(source.number()));
        chapter.setHeading(title(source, chapter.getEId()));
        write(source.parts(), chapter.getEId(), chapter.getBodyPart(), true);
        yield chapter;
      }
      case "article" -> {
        Article article = new Article();
        article.setEId(eIds.numbered(prefix, "art", number, source.position()));
        article.setNum(ParagraphWriter.num(source.number()));
        article.setHeading(title(source, article.getEId()));
        write(source.parts(), article.getEId(), article.getBodyPart(), true);
        yield article;
      }
      case "title" -> {
        Title title = new Title();
        title.setEId(eIds.numbered(prefix, "title", number, source.position()));
        title.setNum(ParagraphWriter.num(source.number()));
        title.setHeading(title(source, title.getEId()));
        write(source.parts(), title.getEId(), title.getBodyPart(), true);
        yield title;
      }
      default -> {
        org.engross.akn.xml.Section section = new org.engross.akn.xml.Section();
        section.setEId(eIds.numbered(prefix, "sec", number, source.position()));
        section.setNum(ParagraphWriter.num(source.number()));
        section.setHeading(title(source, section.getEId()));
        write(source.parts(), section.getEId(), section.getBodyPart(), true);
        yield section;
      }
    };
  }

  private org.engross.akn.xml.Heading title(Section source, String eId) {
    return source.heading().isEmpty() ? null : heading(eId, source.heading(), source.position());
  }

  org.engross.akn.xml.Heading heading(String prefix, List<Inline> text, Position position) {
    org.engross.akn.xml.Heading heading = new org.engross.akn.xml.Heading();
    heading.setEId(eIds.claim(EIds.join(prefix, "heading"), position));
    heading.getContent().addAll(inline.content(text));
    return heading;
  }
}
