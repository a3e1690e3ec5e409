package org.engross.parse;

import java.util.List;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.model.Annex;
import org.engross.model.BodyPart;
import org.engross.model.DocumentKind;
import org.engross.model.Fact;
import org.engross.model.Following;
import org.engross.model.Heading;
import org.engross.model.Inline;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.Resolution;
import org.engross.model.Section;
import org.engross.model.Table;
import org.engross.source.Line;
import org.engross.source.SourceLines;

/** What the stages came to, as text that one can read and compare. */
public final class Outline {
  private final StringBuilder out = new StringBuilder();

  private Outline() {}

  /** A line each: its number, what it is, its text with italics between asterisks and superiors between carets. */
  public static String lines(SourceLines source) {
    StringBuilder text = new StringBuilder(source.shape().code()).append('\n');
    for (Line line : source.lines()) {
      if (line.kind() != Line.Kind.BLANK) {
        String kind = line.furniture() != null ? line.furniture().words() : line.whole() ? "text, whole" : "text";
        text.append(line.number()).append(" [").append(kind).append("] ").append(styled(line.text())).append('\n');
      }
    }
    return text.toString();
  }

  /** A block each: its kind, label and text. */
  public static String blocks(SourceLines source) {
    StringBuilder text = new StringBuilder();
    Language language = Languages.of(source, List.of(), new Report());
    for (Block block : BlockReader.read(source, WholeFile.of(source.source().origin().characters(), language), language, new Journal()).blocks()) {
      text.append(block.kind().name().toLowerCase()).append(block.label() == null ? "" : " " + block.label()).append(": ").append(styled(block.text())).append('\n');
    }
    return text.toString();
  }

  private static String styled(org.engross.source.StyledText text) {
    StringBuilder styled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean italic = text.italic(i);
      boolean before = i > 0 && text.italic(i - 1);
      boolean superior = text.superscript(i);
      boolean superiorBefore = i > 0 && text.superscript(i - 1);
      styled.append(superiorBefore && !superior ? "^" : "").append(before != italic ? "*" : "").append(superior && !superiorBefore ? "^" : "").append(text.charAt(i));
    }
    boolean last = text.length() > 0 && text.italic(text.length() - 1);
    boolean superior = text.length() > 0 && text.superscript(text.length() - 1);
    return styled + (superior ? "^" : "") + (last ? "*" : "");
  }

  /** The resolution: a line a paragraph, indented by its depth. */
  public static String resolution(Resolution resolution) {
    Outline outline = new Outline();
    resolution.facts().symbol().map(Fact::value).filter(symbol -> symbol.kind() != DocumentKind.RESOLUTION)
        .ifPresent(symbol -> outline.out.append(symbol.kind().code()).append(' ').append(symbol.text()).append('\n'));
    outline.lines("masthead", resolution.coverPage());
    outline.lines("heading", resolution.heading());
    resolution.preamble().formula().ifPresent(line -> outline.line("", "formula", line.content()));
    int position = 0;
    for (PreambularParagraph paragraph : resolution.preamble().paragraphs()) {
      outline.line("", "preambular " + ++position, paragraph.text());
      outline.points("  ", paragraph.points());
    }
    outline.parts("", resolution.body());
    outline.lines("closing", resolution.conclusions());
    resolution.history().voting().ifPresent(voting -> voting.counts().forEach(
        count -> outline.out.append("vote ").append(count.choice()).append(' ').append(count.value()).append(' ').append(count.voters()).append('\n')));
    resolution.history().steps().forEach(
        step -> outline.out.append("step ").append(step.name()).append(' ').append(step.date()).append(' ').append(step.by()).append('\n'));
    for (Annex annex : resolution.annexes()) {
      outline.line("", "annex", annex.heading());
      if (!annex.title().isEmpty()) {
        outline.line("  ", "title", annex.title());
      }
      outline.parts("  ", annex.parts());
    }
    return outline.out.toString();
  }

  private void lines(String kind, List<Resolution.Line> lines) {
    lines.forEach(line -> line("", kind, line.content()));
  }

  private void parts(String indent, List<BodyPart> parts) {
    for (BodyPart part : parts) {
      if (part instanceof OperativeParagraph paragraph) {
        line(indent, "paragraph" + (paragraph.number() == null ? "" : " " + paragraph.number()), paragraph.text());
        paragraph.interposed().forEach(between -> following(indent + "  ", "between", between));
        points(indent + "  ", paragraph.points());
        paragraph.closing().forEach(following -> following(indent + "  ", "closing", following));
      } else if (part instanceof Section section) {
        line(indent, "section " + section.number().replaceFirst("\\.$", ""), section.heading());
        parts(indent + "  ", section.parts());
      } else if (part instanceof Heading heading) {
        line(indent, "heading", heading.text());
      } else if (part instanceof PreambularParagraph paragraph) {
        line(indent, "preambular", paragraph.text());
        points(indent + "  ", paragraph.points());
      } else if (part instanceof Table table) {
        table(indent, table);
      }
    }
  }

  private void following(String indent, String place, Following following) {
    if (following instanceof Table table) {
      table(indent, table);
    } else {
      following.texts().forEach(words -> line(indent, place + " words", words));
    }
  }

  /** A row a line; head cells in square brackets, what a cell covers behind it. */
  private void table(String indent, Table table) {
    out.append(indent).append("table\n");
    for (Table.Row row : table.rows()) {
      List<String> cells = row.cells().stream().map(Outline::cell).toList();
      out.append(indent).append("  ").append(String.join(" | ", cells)).append('\n');
    }
  }

  private static String cell(Table.Cell cell) {
    String words = String.join(" / ", cell.paragraphs().stream().map(Outline::inline).toList());
    String covers = cell.columns() > 1 || cell.rows() > 1 ? " (" + cell.columns() + "x" + cell.rows() + ")" : "";
    return (cell.header() ? "[" + words + "]" : words) + covers;
  }

  private void points(String indent, List<Point> points) {
    for (Point point : points) {
      line(indent, "point " + point.label(), point.text());
      point.interposed().forEach(between -> following(indent + "  ", "between", between));
      points(indent + "  ", point.points());
      point.closing().forEach(following -> following(indent + "  ", "closing", following));
    }
  }

  private void line(String indent, String kind, List<Inline> content) {
    out.append(indent).append(kind).append(" \"").append(inline(content)).append("\"\n");
  }

  private static String inline(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(part -> text.append(part.accept(new Marks())));
    return text.toString();
  }

  /** Opening words in angle brackets, italics in asterisks, notes and calls in square brackets, what is linked or named in braces. */
  private static final class Marks implements Inline.Visitor<String> {
    @Override
    public String text(Inline.Text text) {
      return text.passage().toString();
    }

    @Override
    public String italic(Inline.Italic italic) {
      return "*" + inline(italic.content()) + "*";
    }

    @Override
    public String lead(Inline.Lead lead) {
      return "<" + inline(lead.content()) + ">";
    }

    @Override
    public String authorialNote(Inline.AuthorialNote note) {
      return "[note " + note.marker() + ": " + inline(note.content()) + "]";
    }

    @Override
    public String noteCall(Inline.NoteCall call) {
      return "[again " + call.marker() + "]";
    }

    @Override
    public String citation(Inline.Citation citation) {
      String date = citation.cited().date() == null ? "" : " of " + citation.cited().date();
      return "{" + inline(citation.content()) + " = " + citation.cited().symbol() + date + "}";
    }

    @Override
    public String link(Inline.Link link) {
      return "{" + inline(link.content()) + " = " + link.href() + "}";
    }

    @Override
    public String superior(Inline.Superior superior) {
      return "^" + inline(superior.content()) + "^";
    }

    @Override
    public String mention(Inline.Mention mention) {
      return "{" + inline(mention.content()) + "}";
    }

    @Override
    public String printed(Inline.Printed printed) {
      String value = printed.value() == null ? "" : " = " + printed.value();
      return "{" + printed.fact().name().toLowerCase().replace('_', ' ') + ": " + inline(printed.content()) + value + "}";
    }
  }
}
