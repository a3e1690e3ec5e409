package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.engross.typeset.Copy;
import org.engross.typeset.Copy.Kind;
import org.engross.typeset.Copy.Run;
import org.engross.typeset.Setting;
import org.engross.typeset.Typesetter;

/** A PDF file: pages set in type, as a document of its own or as two columns of official records. */
final class PrintedFile implements Layout {
  /** How the pages are set. */
  enum Kinds {
    DOCUMENT,
    /** Ragged, blanks left to the eye, a drawn rule above the notes. */
    PLAIN,
    /** Paragraphs told by their indents alone. */
    CLOSE,
    /** Paragraphs told by the space between them alone. */
    BLOCKS,
    VOLUME,
    /** What a program recognised on a scan of a document. */
    SCAN
  }

  private final Kinds kind;

  PrintedFile(Kinds kind) {
    this.kind = kind;
  }

  @Override
  public String shape() {
    return "pdf";
  }

  @Override
  public String name() {
    return switch (kind) {
      case DOCUMENT -> "document";
      case PLAIN -> "ragged, no blanks";
      case CLOSE -> "indents alone";
      case BLOCKS -> "no indents";
      case VOLUME -> "two columns";
      case SCAN -> "scanned";
    };
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    Set<KnownFact> printed = EnumSet.allOf(KnownFact.class);
    if (kind == Kinds.VOLUME) {
      printed.removeAll(Set.of(KnownFact.SESSION, KnownFact.AGENDA_ITEM, KnownFact.REPORT, KnownFact.DISTRIBUTED));
    }
    Setting setting = switch (kind) {
      case DOCUMENT -> Setting.DOCUMENT;
      case PLAIN -> Setting.DOCUMENT.with(false, false, Setting.Rule.STROKE);
      case CLOSE -> Setting.DOCUMENT.withSpace(0, Printing.between(random, 12, 24));
      case BLOCKS -> Setting.DOCUMENT.withSpace(Printing.between(random, 4, 10), 0);
      case VOLUME -> Setting.VOLUME;
      case SCAN -> Setting.DOCUMENT.asScanned();
    };
    return new Poured(Typesetter.print(copy(text, kind != Kinds.VOLUME), setting), "pdf", printed);
  }

  static Copy copy(OfficialText text, boolean masthead) {
    List<Run> title = new ArrayList<>(List.of(new Run(text.number() + ". ", false, true, false)));
    runs(text.title()).forEach(run -> title.add(new Run(run.text(), run.italic(), !run.call(), run.call())));
    List<Copy.Paragraph> paragraphs = new ArrayList<>();
    if (!text.part().isEmpty()) {
      paragraphs.add(new Copy.Paragraph(Kind.HEADING, "", bold(runs(text.part()))));
    }
    paragraphs.add(new Copy.Paragraph(Kind.TEXT, "", List.of(new Run("The " + text.organ(), true, false, false), Run.plain(","))));
    text.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
    paragraphs.add(closing(text.meeting()));
    paragraphs.add(closing(Printing.date(text.adopted())));
    text.annexes().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
    Map<String, List<Run>> notes = new LinkedHashMap<>();
    text.notes().forEach((marker, note) -> notes.put(marker, runs(note)));
    return new Copy(masthead ? masthead(text) : null, title, paragraphs, notes);
  }

  private static Copy.Masthead masthead(OfficialText text) {
    OfficialText.Masthead masthead = text.masthead();
    List<String> session = Masthead.session(text, true);
    int on = masthead.adoption().indexOf(" on ");
    List<String> adoption = on < 0 ? List.of(masthead.adoption()) : List.of(masthead.adoption().substring(0, on), masthead.adoption().substring(on + 1));
    return new Copy.Masthead("United Nations", masthead.symbol(), text.organ(), List.of("Distr.: General", Printing.date(masthead.distributed())),
        session.get(0), session.subList(1, session.size()), adoption, masthead.report().isEmpty() ? null : masthead.report());
  }

  private static Copy.Paragraph closing(String line) {
    return new Copy.Paragraph(Kind.CLOSING, "", List.of(new Run(line, true, false, false)));
  }

  private static Copy.Paragraph paragraph(Paragraph paragraph) {
    List<Run> runs = runs(paragraph.pieces());
    String label = Printing.label(paragraph);
    boolean alone = paragraph.pieces().isEmpty();
    return switch (paragraph.kind()) {
      case PREAMBULAR, SECTION_PREAMBULAR -> new Copy.Paragraph(Kind.TEXT, "", runs);
      case OPERATIVE -> new Copy.Paragraph(label.isEmpty() ? Kind.TEXT : Kind.NUMBERED, label, runs);
      case POINT -> new Copy.Paragraph(paragraph.depth() > 1 ? Kind.INNER : Kind.NUMBERED, label, runs);
      case CLOSING -> new Copy.Paragraph(Kind.FLUSH, "", runs);
      case HEADING, SECTION, ANNEX -> new Copy.Paragraph(Kind.HEADING, alone ? "" : label, bold(alone ? List.of(Run.plain(label)) : runs));
    };
  }

  private static List<Run> bold(List<Run> runs) {
    return runs.stream().map(run -> new Run(run.text(), run.italic(), !run.call(), run.call())).toList();
  }

  private static List<Run> runs(List<Piece> pieces) {
    return pieces.stream().map(piece -> piece.call() ? Run.call(piece.text()) : new Run(piece.text(), piece.italic(), false, false)).toList();
  }
}
