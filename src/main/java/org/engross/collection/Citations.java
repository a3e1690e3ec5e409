package org.engross.collection;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Position;
import org.engross.model.Annex;
import org.engross.model.BodyPart;
import org.engross.model.Following;
import org.engross.model.Heading;
import org.engross.model.Inline;
import org.engross.model.InlineWalker;
import org.engross.model.OperativeParagraph;
import org.engross.model.PlainText;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.Resolution;
import org.engross.model.Section;
import org.engross.model.Table;

/** Every citation of a resolution with the label of the paragraph or note it stands in, in the order of the text. */
public final class Citations {
  /**
   * A citation and its place.
   *
   * @param paragraph PP4, PP4(a), OP15, OP8(c)(ii), I.PP1, I.OP3, Annex I.OP3, n. 7; empty in the masthead, heading and closing lines
   */
  public record Citation(String paragraph, Inline.Citation inline) {

    /** Where it stands in the source; null where none of its characters does. */
    Position position() {
      Position[] first = new Position[1];
      new InlineWalker() {
        @Override
        public Void text(Inline.Text text) {
          first[0] = first[0] == null ? text.passage().position() : first[0];
          return null;
        }
      }.walk(inline.content());
      return first[0];
    }
  }

  private final List<Citation> found = new ArrayList<>();

  private Citations() {}

  /** The citations of a resolution, those of its masthead and closing lines first and last. */
  public static List<Citation> of(Resolution resolution) {
    Citations citations = new Citations();
    citations.lines(resolution.coverPage());
    citations.lines(resolution.heading());
    int position = 0;
    for (PreambularParagraph paragraph : resolution.preamble().paragraphs()) {
      String label = "PP" + ++position;
      citations.content(label, paragraph.text());
      citations.points(label, paragraph.points());
    }
    citations.parts("", resolution.body());
    citations.lines(resolution.conclusions());
    for (Annex annex : resolution.annexes()) {
      String heading = PlainText.of(annex.heading());
      citations.content(heading, annex.title());
      citations.parts(heading + ".", annex.parts());
    }
    return citations.found;
  }

  private void lines(List<Resolution.Line> lines) {
    lines.forEach(line -> content("", line.content()));
  }

  private void parts(String prefix, List<BodyPart> parts) {
    int position = 0;
    int preambular = 0;
    for (BodyPart part : parts) {
      if (part instanceof OperativeParagraph paragraph) {
        position++;
        String number = paragraph.number() == null ? String.valueOf(position) : paragraph.number().replaceAll("\\D", "");
        String label = prefix + "OP" + number;
        content(label, paragraph.text());
        following(label, paragraph.interposed());
        points(label, paragraph.points());
        following(label, paragraph.closing());
      } else if (part instanceof Section section) {
        String number = section.number().replaceFirst("\\.$", "");
        content(prefix + number, section.heading());
        parts(prefix + number + ".", section.parts());
      } else if (part instanceof PreambularParagraph paragraph) {
        String label = prefix + "PP" + ++preambular;
        content(label, paragraph.text());
        points(label, paragraph.points());
      } else if (part instanceof Table table) {
        table.texts().forEach(text -> content(prefix.replaceAll("\\.$", ""), text));
      } else if (part instanceof Heading heading) {
        content(prefix.replaceAll("\\.$", ""), heading.text());
      }
    }
  }

  private void points(String label, List<Point> points) {
    for (Point point : points) {
      content(label + point.label(), point.text());
      following(label + point.label(), point.interposed());
      points(label + point.label(), point.points());
      following(label + point.label(), point.closing());
    }
  }

  private void following(String label, List<Following> following) {
    following.stream().flatMap(part -> part.texts().stream()).forEach(text -> content(label, text));
  }

  private void content(String label, List<Inline> content) {
    new Finder(label).walk(content);
  }

  private final class Finder extends InlineWalker {
    private final String label;

    Finder(String label) {
      this.label = label;
    }

    @Override
    public Void authorialNote(Inline.AuthorialNote note) {
      content("n. " + note.marker(), note.content());
      return null;
    }

    @Override
    public Void citation(Inline.Citation citation) {
      found.add(new Citation(label, citation));
      return null;
    }
  }
}
