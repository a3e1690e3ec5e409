package org.engross.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.model.Annex;
import org.engross.model.Cited;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Following;
import org.engross.model.History;
import org.engross.model.Inline;
import org.engross.model.Meeting;
import org.engross.model.Named;
import org.engross.model.OperativeParagraph;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution;
import org.engross.model.Section;
import org.engross.model.Symbol;

/** Resolutions made by hand; their wording is invented. */
final class Samples {
  private static final Facts NOTHING_KNOWN =
      new Facts(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.empty(), Optional.empty(), Optional.empty());

  private Samples() {}

  private static Resolution.Source source(String shape) {
    return new Resolution.Source(Text.FILE, "0123456789abcdef".repeat(4), shape);
  }

  private static Cited resolution(Organ organ, String number, LocalDate date, String part) {
    return new Cited(Cited.Kind.RESOLUTION, organ, number, organ.symbolPrefix() + number, date, part);
  }

  private static Cited document(String symbol) {
    return new Cited(Cited.Kind.DOCUMENT, null, null, symbol, null, null);
  }

  private static Inline speaker(Text text, String name, Object content) {
    return text.named(Named.Kind.ORGANIZATION, References.key(name), name, content);
  }

  /** A resolution with a masthead, notes, citations of every kind, mentions, closing lines. */
  static Resolution complete() {
    Text text = new Text();
    Organ organ = Organ.GENERAL_ASSEMBLY;
    return new Resolution(
        source("markdown"),
        "eng",
        organ,
        new Facts(
            Optional.of(Fact.read(new Symbol(organ, "90/17"))),
            Optional.of(Fact.read("90/17")),
            Optional.of(Fact.read("Lighthouses")),
            Optional.of(Fact.read(90)),
            Optional.of(Fact.read("56 (a)")),
            Optional.of(Fact.read("A/90/425")),
            Optional.of(Fact.read("Third Committee")),
            Optional.of(Fact.read(LocalDate.of(2035, 12, 18))),
            Optional.of(Fact.supplied(new Meeting(70, true, false), "the meeting of that day")),
            Optional.of(Fact.read(LocalDate.of(2036, 1, 30))),
            Optional.empty()),
        List.of(
            text.printedLine(text.printed(PrintedFact.PUBLISHER, null, "United Nations")),
            text.printedLine(text.printed(PrintedFact.SYMBOL, "A/RES/90/17", "A/RES/90/17")),
            text.printedLine(text.printed(PrintedFact.ORGAN, null, "General Assembly")),
            text.printedLine(text.printed(PrintedFact.DISTRIBUTION, null, "Distr.: General")),
            text.printedLine(text.printed(PrintedFact.DATE_OF_ISSUANCE, "2036-01-30", "30 January 2036")),
            text.printedLine(text.printed(PrintedFact.ORIGINAL_LANGUAGE, null, "Original: English")),
            text.printedLine(text.printed(PrintedFact.SESSION, "90", "Ninetieth session")),
            text.printedLine(text.printed(PrintedFact.AGENDA_ITEM, "56 (a)", "Agenda item 56 (", text.italic("a"), ")")),
            text.printedLine(
                text.printed(PrintedFact.DOCUMENT_TYPE, null, "Resolution"), " adopted by the ",
                text.printed(PrintedFact.ORGAN, null, "General Assembly"), " on ",
                text.printed(PrintedFact.DATE_OF_ADOPTION, "2035-12-18", "18 December 2035")),
            text.printedLine(
                "[",
                text.printed(
                    PrintedFact.REPORT, "A/90/425",
                    "on the report of the ", text.printed(PrintedFact.PROPONENT, null, "Third Committee"),
                    " (", text.cite(document("A/90/425"), "A/90/425"), ")"),
                "]")),
        List.of(
            text.printedLine(
                text.printed(PrintedFact.NUMBER, "90/17", "90/17"), ". ",
                text.printed(PrintedFact.TITLE, null, "Lighthouses", text.note("*", "Reissued for technical reasons.")))),
        new Resolution.Preamble(
            Optional.of(text.printedLine(speaker(text, "General Assembly", text.italic("The General Assembly")), text.italic(","))),
            List.of(
                text.recital(
                    "Recalling also",
                    text.line(
                        text.lead("Recalling also"), " the ",
                        text.named(Named.Kind.INSTRUMENT, "conventionOnLighthouses", "Convention on Lighthouses", "Convention on Lighthouses"),
                        text.note("1", "United Nations, ", text.italic("Treaty Series"), ", vol. 2225 & 2226, No. 39574."),
                        " and its ",
                        text.cite(resolution(organ, "64/293", null, null), "resolution 64/293"),
                        text.call("1"),
                        ",")),
                text.recital(
                    "Bearing in mind",
                    text.line(
                        text.lead("Bearing in mind"), " the ",
                        text.named(Named.Kind.INSTRUMENT, "2030Agenda", "2030 Agenda", text.italic("2030 Agenda")), ":"),
                    text.point("(a)", "The “Code of <Practice>” on lights;"),
                    text.point("(b)", "Its annexes, namely:", text.point("(i)", "That on lamps;"), text.point("(ii)", "That on lenses,"))),
                text.recital(
                    null,
                    text.line("the report", text.call("9"), " that opens with no known words,")))),
        List.of(
            text.paragraph(
                "1.",
                text.lead("Takes note"), " of ",
                text.cite(resolution(organ, "217 A (III)", LocalDate.of(1948, 12, 10), null), "resolution 217 A (III) of 10 December 1948"),
                ", of ",
                text.cite(resolution(organ, "2200 A (XXI)", null, "annex"), "resolution 2200 A (XXI)"),
                ", annex, of ",
                text.cite(resolution(organ, "55/25", LocalDate.of(2000, 11, 15), "annex II"), "resolution 55/25"),
                ", annex II, of ",
                text.cite(
                    new Cited(Cited.Kind.DECISION, organ, "60/509", "A/DEC/60/509", LocalDate.of(2005, 12, 8), null), "decision 60/509"),
                " and of the report of the ",
                text.named(Named.Kind.ROLE, "secretaryGeneral", "Secretary-General", "Secretary-General"), ";",
                text.note("2", text.cite(document("A/90/215"), "A/90/215"), ".")),
            text.paragraph(
                "2.",
                text.line(text.lead("Urges"), " the ", text.named(Named.Kind.ORGANIZATION, "generalAssembly", "General Assembly", "Assembly"), ":"),
                List.of(
                    text.point("(a)", "To keep lights:", text.point("(i)", "By night;"), text.point("(ii)", "In fog;")),
                    text.point("(b)", "To count them;")),
                List.of(text.line("and to report on them."), text.line("The Assembly will return to this."))),
            text.paragraph("3.", text.line("Decides to remain seized."), List.of(), List.of(text.line("Unnumbered second paragraph.")))),
        List.of(
            text.printedLine(text.italic(text.printed(PrintedFact.MEETING, "70", "70th plenary meeting"))),
            text.printedLine(text.printed(PrintedFact.DATE_OF_ADOPTION, "2035-12-18", "18 December 2035"))),
        List.of(),
        History.NONE);
  }

  /** Sections, letters, headings, annexes; an organ that takes no votes; facts supplied. */
  static Resolution divided() {
    Text text = new Text();
    Organ organ = Organ.COMMISSION_ON_HUMAN_RIGHTS;
    return new Resolution(
        source("web-page"),
        "eng",
        organ,
        new Facts(
            Optional.of(Fact.read(new Symbol(organ, "2004/99"))),
            Optional.of(Fact.read("2004/99")),
            Optional.of(Fact.read("Patterns")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Fact.supplied(LocalDate.of(2004, 4, 19), "cited so by another text")),
            Optional.of(Fact.read(new Meeting(55, false, false))),
            Optional.empty(),
            Optional.of(Fact.read("adoptedWithoutVote"))),
        List.of(),
        List.of(
            text.printedLine(text.printed(PrintedFact.TITLE, null, "Patterns")),
            text.printedLine(
                text.printed(PrintedFact.ORGAN, null, "Commission on Human Rights"), " ",
                text.printed(PrintedFact.DOCUMENT_TYPE, null, "Resolution"), ": ",
                text.printed(PrintedFact.NUMBER, "2004/99", "2004/99"))),
        new Resolution.Preamble(
            Optional.of(text.printedLine(speaker(text, "Commission on Human Rights", "The Commission on Human Rights"), ",")), List.of()),
        List.of(
            new Section("I", text.line("First subject"), List.of(text.paragraph("1.", "One;"), text.paragraph("2.", "Two;")), text.here()),
            new Section(
                "II",
                List.of(),
                List.of(
                    new Section("A", text.line("Letters"), List.of(text.paragraph("1.", "One again;")), text.here()),
                    new Section("B", List.of(), List.of(text.paragraph(null, "Unnumbered;")), text.here())),
                text.here())),
        List.of(
            text.printedLine(text.printed(PrintedFact.MEETING, "55", "55th meeting")),
            text.printedLine("[", text.printed(PrintedFact.OUTCOME, "adoptedWithoutVote", "Adopted without a vote"), ". See chap. XII.]")),
        List.of(
            new Annex(
                text.line("Annex I"),
                text.line("Declaration annexed", text.note("1", "See the first page.")),
                List.of(
                    text.paragraph(null, "A paragraph before the numbers."),
                    text.heading("Principles"),
                    text.paragraph("1.", "One;"),
                    text.paragraph("2.", "Two;"),
                    text.heading("Means"),
                    text.paragraph("3.", "Three, as note", text.call("1"), " says;"),
                    text.paragraph("3.", "A number printed twice.")),
                text.here()),
            new Annex(text.line("Annex II"), List.of(), List.of(), text.here())),
        History.NONE);
  }

  /** Sections with preambular words, tables wherever they may stand, an annexed instrument with parts, chapters and articles. */
  static Resolution tabular() {
    Text text = new Text();
    Organ organ = Organ.GENERAL_ASSEMBLY;
    return new Resolution(
        source("word-dump"),
        "eng",
        organ,
        new Facts(
            Optional.of(Fact.read(new Symbol(organ, "90/18"))),
            Optional.of(Fact.read("90/18")),
            Optional.of(Fact.read("Lamps")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Fact.read(LocalDate.of(2035, 12, 18))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(text.printedLine(text.printed(PrintedFact.NUMBER, "90/18", "90/18"), ". ", text.printed(PrintedFact.TITLE, null, "Lamps"))),
        new Resolution.Preamble(Optional.of(text.printedLine(speaker(text, "General Assembly", "The General Assembly"), ",")), List.of()),
        List.of(
            new Section(
                "I",
                text.line("Lamps of the coast"),
                List.of(
                    text.recital("Recalling", text.line(text.lead("Recalling"), " its resolution on lamps,")),
                    text.recital(
                        "Bearing in mind", text.line(text.lead("Bearing in mind"), ":"),
                        text.point("(a)", "The cost of oil;", text.point("(i)", "In winter;")), text.point("(b)", "The cost of glass,")),
                    new OperativeParagraph(
                        "1.", null, text.line("Approves the following amounts:"), List.of(),
                        List.of(text.table(new String[] {"Year", "Amount"}, new String[] {"2036", "1 200"}), new Following.Words(text.line("in dollars;"))), text.here()),
                    new OperativeParagraph(
                        "2.", null, text.line("Decides:"), List.of(text.point("(a)", "To pay;"), text.point("(b)", "To count;")),
                        List.of(new Following.Words(text.line("as shown below:")), text.table(new String[] {"Lamps", ""}, new String[] {"Red", "3"})), text.here())),
                text.here()),
            new Section("II", text.line("Lamps of the river"), List.of(text.paragraph(null, "Decides to do nothing.")), text.here())),
        List.of(),
        List.of(
            new Annex(
                text.line("Annex"),
                text.line("Convention on Lamps"),
                List.of(
                    text.recital(null, text.line("The Parties to the present Convention,")),
                    text.recital("Mindful", text.line(text.lead("Mindful"), " of ships,")),
                    new Section(
                        "Part I",
                        text.line("Scope"),
                        List.of(
                            new Section("Article 1", text.line("Lamps"), List.of(text.paragraph("1.", "A lamp gives light.")), text.here()),
                            new Section("Article 2", List.of(), List.of(text.paragraph("1.", "So does a fire.")), text.here())),
                        text.here()),
                    new Section("Chapter II", List.of(), List.of(text.table(new String[] {"A", "B"}, new String[] {"1", "2"})), text.here())),
                text.here())),
        History.NONE);
  }

  /** One unnumbered paragraph, and nothing known. */
  static Resolution bare() {
    Text text = new Text();
    return new Resolution(
        source("pdf-layout"),
        "eng",
        null,
        NOTHING_KNOWN,
        List.of(),
        List.of(),
        new Resolution.Preamble(Optional.empty(), List.of()),
        List.of(text.paragraph(null, text.lead("Decides"), " something\u0007 new.")),
        List.of(),
        List.of(),
        History.NONE);
  }
}
