package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Reason;
import org.engross.diagnostic.Treatment;
import org.engross.model.Annex;
import org.engross.model.BodyPart;
import org.engross.model.Following;
import org.engross.model.Heading;
import org.engross.model.Inline;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.Section;
import org.engross.model.Table;
import org.engross.parse.Node.Kind;
import org.engross.source.Line;
import org.engross.source.StyledText;

/** The nodes of a text become parts of the model. */
final class PartBuilder {
  private final Language language;
  private final TextMarker marker;
  private final Journal journal;

  PartBuilder(Language language, TextMarker marker, Journal journal) {
    this.language = language;
    this.marker = marker;
    this.journal = journal;
  }

  PreambularParagraph preambular(Node node) {
    int start = DraftedOpening.start(node.text);
    int lead = lead(node.text, start);
    return new PreambularParagraph(leadText(node.text, start, lead), marker.paragraph(node.text, start, lead), points(node), node.text.position());
  }

  Annex annex(Node node) {
    List<Inline> heading = marker.paragraph(node.label, 0, 0);
    return new Annex(heading, marker.paragraph(node.text, 0, 0), parts(node), node.label.position());
  }

  BodyPart part(Node node) {
    return switch (node.kind) {
      case HEADING -> new Heading(marker.paragraph(node.text, 0, 0), node.text.position());
      case SECTION -> section(node);
      case PREAMBULAR -> preambular(node);
      case TABLE -> table(node);
      default -> operative(node);
    };
  }

  private List<BodyPart> parts(Node node) {
    return node.children.stream().map(this::part).toList();
  }

  private Section section(Node node) {
    journal.enter(Treatment.NUMBER, node.label.passage());
    String number = node.label.toString().replaceAll("[:\u2013\u2014\\s-]+$", "");
    return new Section(number, marker.paragraph(node.text, 0, 0), parts(node), node.label.position());
  }

  private OperativeParagraph operative(Node node) {
    journal.enter(Treatment.NUMBER, node.label.passage());
    int start = DraftedOpening.start(node.text);
    int lead = lead(node.text, start);
    List<Inline> text = marker.paragraph(node.text, start, lead);
    List<Following> interposed = following(node.interposed);
    List<Point> points = points(node);
    List<Following> closing = following(node.following);
    Position position = node.label.length() > 0 ? node.label.position() : node.text.position();
    return new OperativeParagraph(
        node.label.length() == 0 ? null : node.label.toString(), leadText(node.text, start, lead), text, interposed, points, closing, position);
  }

  private List<Following> following(List<Node> nodes) {
    List<Following> following = new ArrayList<>();
    for (Node node : nodes) {
      following.add(node.kind == Kind.TABLE ? table(node) : new Following.Words(marker.paragraph(node.text, 0, 0)));
    }
    return following;
  }

  private List<Point> points(Node parent) {
    List<Point> points = new ArrayList<>();
    for (Node node : parent.children) {
      journal.enter(Treatment.NUMBER, node.label.passage());
      int lead = node.text.length() > 0 && node.text.italic(0) ? lead(node.text, 0) : 0;
      List<Inline> text = marker.paragraph(node.text, 0, lead);
      List<Following> interposed = following(node.interposed);
      points.add(new Point(node.label.toString(), text, interposed, points(node), following(node.following), node.label.position()));
    }
    return points;
  }

  private Table table(Node node) {
    List<Table.Row> rows = new ArrayList<>();
    List<Table.Cell> row = new ArrayList<>();
    int number = -1;
    for (Block.Cell cell : node.cells) {
      Line.Cell place = cell.place();
      if (place.row() != number) {
        number = place.row();
        row = new ArrayList<>();
        rows.add(new Table.Row(row));
      }
      List<List<Inline>> paragraphs = cell.paragraphs().stream().map(text -> marker.paragraph(text, 0, 0)).toList();
      row.add(new Table.Cell(place.header(), place.columns(), place.rows(), paragraphs));
    }
    return new Table(rows, node.text.position());
  }

  private boolean emphatic(StyledText text, int index) {
    return text.italic(index) || language.boldLeads() && text.bold(index);
  }

  /**
   * Where the opening words end: those set in italics where the source has italics, else those known by their grammar.
   *
   * @param start where they begin if there are any
   * @return the start where there are none
   */
  private int lead(StyledText text, int start) {
    int italic = start;
    while (italic < text.length() && emphatic(text, italic)) {
      italic++;
    }
    while (italic > start && " ,\u060c\uff0c\u00a0".indexOf(text.charAt(italic - 1)) >= 0) {
      italic--;
    }
    boolean set = italic > start && italic < start + 120;
    int known = set ? italic : language.opening().end(text);
    int end = Math.max(start, known > 0 ? known : language.opening().misread(text));
    journal.decide(set ? Reason.LEAD_ITALIC : known > 0 ? Reason.LEAD_KNOWN : Reason.LEAD_MISREAD, text.passage().subSequence(start, end));
    return end;
  }

  private static String leadText(StyledText text, int start, int end) {
    return end == start ? null : text.subSequence(start, end).toString();
  }
}
