package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.model.Annex;
import org.engross.model.BodyPart;
import org.engross.model.Facts;
import org.engross.model.Heading;
import org.engross.model.Following;
import org.engross.model.Inline;
import org.engross.model.InlineWalker;
import org.engross.model.Meeting;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.Resolution;
import org.engross.model.Section;

/** The outline of what the parser read. */
final class ReadingOutline {
  private final OutlineBuilder builder = new OutlineBuilder();

  private ReadingOutline() {}

  static Outline of(Resolution resolution) {
    ReadingOutline outline = new ReadingOutline();
    outline.read(resolution);
    return outline.builder.build();
  }

  private void read(Resolution resolution) {
    line("heading", resolution.heading());
    resolution.preamble().formula().ifPresent(formula -> line("opening", List.of(formula)));
    for (PreambularParagraph paragraph : resolution.preamble().paragraphs()) {
      add(Paragraph.Kind.PREAMBULAR, "", "", paragraph.lead(), paragraph.text());
      points("", paragraph.points());
    }
    resolution.body().forEach(part -> part("", part));
    line("closing", resolution.conclusions());
    builder.annexes();
    for (Annex annex : resolution.annexes()) {
      add(Paragraph.Kind.ANNEX, "", "", null, annex.heading());
      if (!annex.title().isEmpty()) {
        add(Paragraph.Kind.HEADING, "", "", null, annex.title());
      }
      annex.parts().forEach(part -> part("", part));
    }
    facts(resolution.facts());
  }

  private void part(String section, BodyPart part) {
    if (part instanceof OperativeParagraph paragraph) {
      String label = paragraph.number() == null ? "" : paragraph.number().replace(".", "");
      String path = label.isEmpty() ? "" : section + label;
      add(Paragraph.Kind.OPERATIVE, path, label.isEmpty() ? "" : label + ".", paragraph.lead(), paragraph.text());
      following(paragraph.interposed());
      points(label.isEmpty() ? section : path, paragraph.points());
      following(paragraph.closing());
    } else if (part instanceof PreambularParagraph paragraph) {
      add(Paragraph.Kind.SECTION_PREAMBULAR, "", "", paragraph.lead(), paragraph.text());
      points(section, paragraph.points());
    } else if (part instanceof Section inner && inner.number().contains(" ")) {
      // "Article 3" is a heading in the official files
      builder.paragraph(Paragraph.Kind.HEADING, "", "", null, inner.number(), List.of());
      if (!inner.heading().isEmpty()) {
        add(Paragraph.Kind.HEADING, "", "", null, inner.heading());
      }
      inner.parts().forEach(child -> part(section, child));
    } else if (part instanceof Section inner) {
      String number = inner.number().replace(".", "");
      add(Paragraph.Kind.SECTION, number, number, null, List.of());
      if (!inner.heading().isEmpty()) {
        add(Paragraph.Kind.HEADING, "", "", null, inner.heading());
      }
      inner.parts().forEach(child -> part(number + ".", child));
    } else if (part instanceof Heading heading) {
      add(Paragraph.Kind.HEADING, "", "", null, heading.text());
    }
  }

  private void points(String above, List<Point> points) {
    for (Point point : points) {
      String label = Folding.label(point.label());
      add(Paragraph.Kind.POINT, above + label, point.label(), null, point.text());
      following(point.interposed());
      points(above + label, point.points());
      following(point.closing());
    }
  }

  private void following(List<Following> following) {
    following.stream().flatMap(part -> part.texts().stream()).forEach(words -> add(Paragraph.Kind.CLOSING, "", "", null, words));
  }

  private void line(String name, List<Resolution.Line> lines) {
    for (Resolution.Line line : lines) {
      Words words = new Words(line.content());
      builder.line(name, words.text.toString(), words.met);
    }
  }

  private void add(Paragraph.Kind kind, String path, String label, String lead, List<Inline> content) {
    Words words = new Words(content);
    builder.paragraph(kind, path, label, kind == Paragraph.Kind.PREAMBULAR || kind == Paragraph.Kind.OPERATIVE ? lead == null ? "" : lead : null,
        words.text.toString(), words.met);
  }

  private void facts(Facts facts) {
    put(KnownFact.SYMBOL, facts.symbol().map(fact -> fact.value().text()));
    put(KnownFact.TITLE, facts.title().map(fact -> fact.value()));
    put(KnownFact.SESSION, facts.session().map(fact -> String.valueOf(fact.value())));
    put(KnownFact.AGENDA_ITEM, facts.agendaItem().map(fact -> fact.value()));
    put(KnownFact.REPORT, facts.report().map(fact -> fact.value()));
    put(KnownFact.ADOPTED, facts.adopted().map(fact -> fact.value().toString()));
    put(KnownFact.MEETING, facts.meeting().map(fact -> fact.value()).map(Meeting::text));
    put(KnownFact.DISTRIBUTED, facts.distributed().map(fact -> fact.value().toString()));
  }

  private void put(KnownFact fact, Optional<String> value) {
    value.ifPresent(words -> builder.fact(fact, words));
  }

  /** The words of inlines, and the calls among them. */
  private final class Words extends InlineWalker {
    private final StringBuilder text = new StringBuilder();
    private final List<OutlineBuilder.Met> met = new ArrayList<>();

    Words(List<Inline> content) {
      walk(content);
    }

    @Override
    public Void text(Inline.Text inline) {
      text.append(inline.passage());
      return null;
    }

    @Override
    public Void authorialNote(Inline.AuthorialNote note) {
      met.add(new OutlineBuilder.Met(note.marker(), text.length()));
      builder.note(note.marker(), new Words(note.content()).text.toString());
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      met.add(new OutlineBuilder.Met(call.marker(), text.length()));
      return null;
    }
  }
}
