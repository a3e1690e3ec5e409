package org.engross.typeset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.model.BodyPart;
import org.engross.model.Following;
import org.engross.model.Inline;
import org.engross.model.InlineWalker;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution;
import org.engross.typeset.Copy.Kind;
import org.engross.typeset.Copy.Paragraph;
import org.engross.typeset.Copy.Run;

/** Makes copy for the printer of a resolution. */
public final class CopyReader {
  private final Map<String, List<Run>> notes = new LinkedHashMap<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** @param masthead whether the masthead is to be printed */
  public static Copy read(Resolution resolution, boolean masthead) {
    CopyReader reader = new CopyReader();
    List<Run> title = new ArrayList<>();
    List<Resolution.Line> heading = resolution.heading();
    title.addAll(bold(reader.runs(heading.get(0).content())));
    heading.stream().skip(1).forEach(line -> reader.add(Kind.FLUSH, "", line.content()));
    resolution.preamble().formula().ifPresent(line -> reader.add(Kind.TEXT, "", line.content()));
    for (PreambularParagraph paragraph : resolution.preamble().paragraphs()) {
      reader.add(Kind.TEXT, "", paragraph.text());
      reader.points(paragraph.points(), Kind.NUMBERED);
    }
    resolution.body().forEach(reader::part);
    for (Resolution.Line line : resolution.conclusions()) {
      List<Run> runs = reader.runs(line.content());
      reader.paragraphs.add(new Paragraph(runs.get(0).text().startsWith("[") ? Kind.FLUSH : Kind.CLOSING, "", runs));
    }
    return new Copy(masthead ? masthead(resolution) : null, title, reader.paragraphs, reader.notes);
  }

  private void part(BodyPart part) {
    OperativeParagraph paragraph = (OperativeParagraph) part;
    add(Kind.NUMBERED, paragraph.number() == null ? "" : paragraph.number(), paragraph.text());
    following(paragraph.interposed());
    points(paragraph.points(), Kind.NUMBERED);
    following(paragraph.closing());
  }

  private void following(List<Following> following) {
    following.stream().flatMap(part -> part.texts().stream()).forEach(words -> add(Kind.FLUSH, "", words));
  }

  private void points(List<Point> points, Kind kind) {
    for (Point point : points) {
      add(kind, point.label(), point.text());
      following(point.interposed());
      points(point.points(), Kind.INNER);
      following(point.closing());
    }
  }

  private void add(Kind kind, String label, List<Inline> content) {
    paragraphs.add(new Paragraph(kind, label, runs(content)));
  }

  private List<Run> runs(List<Inline> content) {
    List<Run> runs = new ArrayList<>();
    content.forEach(inline -> inline.accept(new Setter(runs, false)));
    return runs;
  }

  private static List<Run> bold(List<Run> runs) {
    return runs.stream().map(run -> new Run(run.text(), run.italic(), !run.call(), run.call())).toList();
  }

  private static Copy.Masthead masthead(Resolution resolution) {
    Map<PrintedFact, String> facts = new LinkedHashMap<>();
    List<String> other = new ArrayList<>();
    for (Resolution.Line line : resolution.coverPage()) {
      StringBuilder text = new StringBuilder();
      new CopyReader().runs(line.content()).forEach(run -> text.append(run.text()));
      if (line.content().size() == 1 && line.content().get(0) instanceof Inline.Printed printed) {
        facts.put(printed.fact(), text.toString());
      } else {
        other.add(text.toString());
      }
    }
    String adoption = other.stream().filter(line -> line.startsWith("Resolution")).findFirst().orElse("");
    int split = adoption.indexOf(" on ") + 1;
    return new Copy.Masthead(
        facts.get(PrintedFact.PUBLISHER), facts.get(PrintedFact.SYMBOL), facts.get(PrintedFact.ORGAN),
        List.of(facts.get(PrintedFact.DISTRIBUTION), facts.get(PrintedFact.DATE_OF_ISSUANCE)), facts.get(PrintedFact.SESSION),
        List.of(facts.get(PrintedFact.AGENDA_ITEM)), List.of(adoption.substring(0, split).strip(), adoption.substring(split)),
        other.stream().filter(line -> line.startsWith("[")).findFirst().orElse(null));
  }

  /** Puts inlines into runs; opening words are set in italics. */
  private final class Setter extends InlineWalker {
    private final List<Run> runs;
    private final boolean italic;

    Setter(List<Run> runs, boolean italic) {
      this.runs = runs;
      this.italic = italic;
    }

    @Override
    public Void text(Inline.Text text) {
      runs.add(new Run(text.passage().toString(), italic, false, false));
      return null;
    }

    @Override
    public Void italic(Inline.Italic content) {
      new Setter(runs, true).walk(content.content());
      return null;
    }

    @Override
    public Void lead(Inline.Lead lead) {
      new Setter(runs, true).walk(lead.content());
      return null;
    }

    @Override
    public Void authorialNote(Inline.AuthorialNote note) {
      runs.add(Run.call(note.marker()));
      notes.put(note.marker(), CopyReader.this.runs(note.content()));
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      runs.add(Run.call(call.marker()));
      return null;
    }
  }
}
