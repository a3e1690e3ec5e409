package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outline of an official text as far as it was poured. */
final class OfficialOutline {
  private static final Pattern REPORT = Pattern.compile("on the report of .*?\\(([A-Z]/[^\\s,)]+)");

  private final OutlineBuilder builder = new OutlineBuilder();
  private String section = "";
  private final List<String> path = new ArrayList<>();

  private OfficialOutline() {}

  static Outline of(OfficialText text, Poured poured) {
    OfficialOutline outline = new OfficialOutline();
    outline.read(text, poured);
    return outline.builder.build();
  }

  private void read(OfficialText text, Poured poured) {
    line("heading", poured.printed().contains(KnownFact.SYMBOL) ? text.number() + ". " : "", text.title());
    if (!text.part().isEmpty()) {
      line("heading", "", text.part());
    }
    builder.line("opening", "The " + text.organ() + ",", List.of());
    text.paragraphs().stream().map(poured.labelled()).forEach(this::paragraph);
    builder.line("closing", text.meeting() + " " + Printing.date(text.adopted()), List.of());
    builder.annexes();
    text.annexes().stream().map(poured.labelled()).forEach(this::paragraph);
    text.notes().forEach((marker, note) -> builder.note(marker, PieceReader.words(note)));
    facts(text);
  }

  private void line(String name, String before, List<Piece> pieces) {
    List<OutlineBuilder.Met> met = met(pieces, before.length());
    builder.line(name, before + PieceReader.words(pieces), met);
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.kind()) {
      case SECTION, ANNEX -> {
        section = paragraph.kind() == Paragraph.Kind.ANNEX ? "" : paragraph.label() + ".";
        path.clear();
      }
      case OPERATIVE, PREAMBULAR -> {
        path.clear();
        path.add(paragraph.label());
      }
      case POINT -> {
        while (path.size() > paragraph.depth()) {
          path.remove(path.size() - 1);
        }
        path.add(Folding.label(paragraph.label()));
      }
      default -> { }
    }
    List<Piece> pieces = paragraph.pieces();
    String words = PieceReader.words(pieces);
    switch (paragraph.kind()) {
      case ANNEX -> builder.paragraph(Paragraph.Kind.ANNEX, "", "", null, paragraph.label(), List.of());
      case SECTION -> {
        builder.paragraph(Paragraph.Kind.SECTION, paragraph.label(), paragraph.label(), null, "", List.of());
        if (!pieces.isEmpty()) {
          builder.paragraph(Paragraph.Kind.HEADING, "", "", null, words, met(pieces, 0));
        }
      }
      default -> builder.paragraph(paragraph.kind(), paragraph.label().isEmpty() ? "" : section + String.join("", path), Printing.label(paragraph),
          paragraph.lead(), words, met(pieces, 0));
    }
  }

  private static List<OutlineBuilder.Met> met(List<Piece> pieces, int before) {
    List<OutlineBuilder.Met> met = new ArrayList<>();
    int at = before;
    for (Piece piece : pieces) {
      if (piece.call()) {
        met.add(new OutlineBuilder.Met(piece.text(), at));
      } else {
        at += piece.text().length();
      }
    }
    return met;
  }

  private void facts(OfficialText text) {
    OfficialText.Masthead masthead = text.masthead();
    builder.fact(KnownFact.SYMBOL, masthead.symbol());
    builder.fact(KnownFact.TITLE, PieceReader.words(text.title()));
    builder.fact(KnownFact.SESSION, String.valueOf(masthead.sessionNumber()));
    builder.fact(KnownFact.AGENDA_ITEM, masthead.agendaItem().replaceFirst("^Agenda items? ", ""));
    builder.fact(KnownFact.ADOPTED, text.adopted().toString());
    builder.fact(KnownFact.MEETING, text.meeting());
    builder.fact(KnownFact.DISTRIBUTED, masthead.distributed().toString());
    Matcher report = REPORT.matcher(masthead.report());
    if (report.find()) {
      builder.fact(KnownFact.REPORT, report.group(1));
    }
  }
}
