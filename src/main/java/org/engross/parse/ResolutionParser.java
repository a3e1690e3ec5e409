package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Reason;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Treatment;
import org.engross.model.Annex;
import org.engross.model.BodyPart;
import org.engross.model.Facts;
import org.engross.model.History;
import org.engross.model.Inline;
import org.engross.model.Named;
import org.engross.model.Organ;
import org.engross.model.PlainText;
import org.engross.model.PreambularParagraph;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution;
import org.engross.model.SuppliedFact;
import org.engross.parse.Node.Kind;
import org.engross.source.Furniture;
import org.engross.source.Line;
import org.engross.source.Shape;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/** The front door of the package: lines become a resolution. It reports what is wrong and carries on. */
public final class ResolutionParser {

  /** Reads the resolutions that a source holds, for those who do not ask what became of each of its characters. */
  public List<Resolution> parse(SourceLines source, List<SuppliedFact> supplied, Report report) {
    return parse(source, supplied, report, new Journal());
  }

  /**
   * Reads the resolutions that a source holds.
   *
   * @param supplied facts that the text may lack
   * @param report takes what is wrong, with the place in the source
   * @param journal takes what goes into no text of the document: numbers, markers of notes, hyphens of line ends
   * @return in the order of the source; empty where nothing in it looks like a resolution, which is then reported
   */
  public List<Resolution> parse(SourceLines source, List<SuppliedFact> supplied, Report report, Journal journal) {
    List<Resolution> resolutions = new ArrayList<>();
    for (SourceLines part : SeparateParts.of(source)) {
      Report found = new Report();
      resolutions.addAll(parsePart(part, supplied, found, journal));
      // what is wrong in the masthead that parts share is told once
      report.addMissing(found);
    }
    return resolutions;
  }

  private static List<Resolution> parsePart(SourceLines source, List<SuppliedFact> supplied, Report report, Journal journal) {
    String file = source.source().origin().file();
    Language language = Languages.of(source, supplied, report);
    WholeFile whole = WholeFile.of(source.source().origin().characters(), language);
    List<TextDivider.Text> texts = TextDivider.divide(source, language);
    List<Resolution> resolutions = new ArrayList<>();
    for (TextDivider.Text text : texts) {
      BlockReader.Blocks read = BlockReader.read(text.source(), whole, language, journal);
      if (read.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.FORMULA || block.kind() == Block.Kind.NUMBERED) || DecisionReader.opening(read.blocks(), language).isPresent()
          || DecisionReader.runIn(read.blocks(), language).isPresent()) {
        FactsBuilder facts = new FactsBuilder(text.source(), texts.size() == 1 ? supplied : meant(supplied, text), text.part(), report);
        resolutions.add(new Reading(text, whole, language, read, facts, report, journal).read());
      }
    }
    if (resolutions.isEmpty()) {
      Misread.nearest(source.lines()).ifPresentOrElse(
          line -> report.add(MessageId.FIL_004, source.source().origin(), line.position(), "; the line nearest to an opening line is \"" + line + "\""),
          () -> report.add(MessageId.FIL_004, Position.of(file), ""));
    }
    return resolutions;
  }

  /** rule: where a file holds several resolutions, facts supplied with a symbol are meant for the one that prints its number. */
  private static List<SuppliedFact> meant(List<SuppliedFact> supplied, TextDivider.Text text) {
    Optional<String> number = supplied.stream().filter(fact -> fact.name().equals("symbol")).findFirst()
        .map(fact -> fact.value().replaceFirst("^.*RES/", ""));
    boolean other = number.isPresent() && text.source().lines().stream().noneMatch(line -> line.text().toString().contains(number.get()));
    return other ? List.of() : supplied;
  }

  /** One reading of one source. */
  private static final class Reading {
    private final SourceLines source;
    private final TextDivider.Text text;
    private final WholeFile whole;
    private final String part;
    private final Language language;
    private final Origin origin;
    private final List<Block> blocks;
    private final FactsBuilder facts;
    private final Report report;
    private final Journal journal;
    private final Organ speaker;
    private final Masthead masthead;
    private final FrontReader front;
    private final ClosingReader closing;
    /** The title of the parts together, where this is one that is not the first; else empty. */
    private final Optional<StyledText> sharedTitle;
    private final List<Node> nodes;
    private final TextMarker marker;
    private final PartBuilder parts;
    private final Losses losses;

    Reading(TextDivider.Text text, WholeFile whole, Language language, BlockReader.Blocks read, FactsBuilder facts, Report report, Journal journal) {
      this.text = text;
      this.whole = whole;
      this.source = text.source();
      this.part = text.part();
      this.language = language;
      this.origin = source.source().origin();
      this.blocks = read.blocks();
      this.journal = journal;
      read.dropped().forEach(this::hyphen);
      read.markers().forEach(sign -> journal.enter(Treatment.MARKER, sign));
      this.facts = facts;
      this.report = report;
      this.speaker = all(Block.Kind.FORMULA).stream().findFirst().flatMap(this::speaking).map(matcher -> matcher.group(1))
          .or(() -> DecisionReader.organ(blocks, language)).or(() -> DecisionReader.runIn(blocks, language)).map(name -> language.organ(name).orElseGet(() -> Organ.other(name, NameFinder.key(name)))).orElse(null);
      this.masthead = new Masthead(language, facts);
      LineJoiner joiner = new LineJoiner(whole.words(), language);
      this.front = new FrontReader(language, masthead, facts, part, joiner);
      this.closing = new ClosingReader(language, masthead, facts);
      front.read(all(Block.Kind.FRONT));
      this.sharedTitle = shared(text.shared());
      joiner.dropped().forEach(this::hyphen);
      DecisionReader.read(blocks, language, facts);
      closing.read(all(Block.Kind.CLOSING));
      closing.readNotes(all(Block.Kind.NOTE), front.heading());
      this.nodes = BodyReader.read(blocks, language);
      List<Block> printed = all(Block.Kind.NOTE);
      List<Block> notes = source.shape() == Shape.MARKDOWN ? CalledOrder.of(printed, paragraphs()) : printed;
      this.marker = new TextMarker(notes, paragraphs(), language, speaker != null && speaker.isKnown() ? speaker : null, source.links(), origin, report, journal);
      this.parts = new PartBuilder(language, marker, journal);
      this.losses = new Losses(language, origin, report);
      losses.notes(source.shape() == Shape.MARKDOWN ? CalledOrder.byNumber(printed) : printed);
      losses.formulas(blocks);
      Misread.report(blocks, origin, report);
      Surroundings around = new Surroundings(language, origin, report);
      around.site(source.lines());
      around.closing(closing.lines());
    }

    /** Takes the facts of a masthead that stands over another part; its lines belong to that one. */
    private Optional<StyledText> shared(List<Line> lines) {
      SourceLines above = new SourceLines(source.source(), source.shape(), lines, List.of());
      FrontReader reader = new FrontReader(language, new Masthead(language, facts), facts, null, new LineJoiner(whole.words(), language));
      reader.read(BlockReader.read(above, whole, language, new Journal()).blocks().stream().filter(block -> block.kind() == Block.Kind.FRONT).toList());
      return reader.title();
    }

    private void hyphen(Passage hyphen) {
      journal.enter(Treatment.HYPHEN_JOIN, hyphen);
      journal.decide(Reason.HYPHEN_JOIN, hyphen);
    }

    /** All texts that may call a note, in the order of the document. */
    private List<StyledText> paragraphs() {
      List<StyledText> paragraphs = new ArrayList<>();
      front.heading().forEach(entry -> paragraphs.add(entry.text()));
      nodes.stream().filter(node -> node.kind != Kind.ANNEX).forEach(node -> node.collect(paragraphs));
      closing.lines().forEach(entry -> paragraphs.add(entry.text()));
      nodes.stream().filter(node -> node.kind == Kind.ANNEX).forEach(node -> node.collect(paragraphs));
      return paragraphs;
    }

    Resolution read() {
      List<Resolution.Line> heading = new ArrayList<>();
      for (FrontReader.Entry entry : front.heading()) {
        heading.add(new Resolution.Line(marker.line(entry.text(), entry.spans())));
      }
      title(heading);
      Optional<Resolution.Line> formula = all(Block.Kind.FORMULA).stream().findFirst().map(this::formula);
      List<PreambularParagraph> preamble = new ArrayList<>();
      List<BodyPart> body = new ArrayList<>();
      List<Annex> annexes = new ArrayList<>();
      for (Node node : nodes) {
        switch (node.kind) {
          case PREAMBULAR -> preamble.add(parts.preambular(node));
          case ANNEX -> annexes.add(parts.annex(node));
          default -> body.add(parts.part(node));
        }
      }
      List<Resolution.Line> conclusions = new ArrayList<>();
      for (FrontReader.Entry entry : closing.lines()) {
        conclusions.add(new Resolution.Line(marker.line(entry.text(), entry.spans())));
      }
      keepUncalled(conclusions, body);
      List<Resolution.Line> cover = new ArrayList<>(masthead.lines());
      for (StyledText rest : front.rest()) {
        // What stands above the title in capitals names whoever put the text on a page, not the resolution; figures may number it.
        if (!FrontReader.capitals(rest) || rest.chars().anyMatch(Character::isDigit)) {
          cover.add(new Resolution.Line(marker.line(rest, List.of())));
        } else {
          report.add(MessageId.TXT_007, origin, rest.position(), rest);
          journal.enter(Furniture.BANNER, rest.passage());
        }
      }
      History recorded = HistoryReader.read(source.proceedings(), origin, report, journal);
      Facts known = facts.build(speaker);
      History history = new History(recorded.keywords(), DraftReader.steps(recorded.steps(), known, facts), recorded.voting().or(() -> VoteReader.read(closing.votes(), language)));
      losses.facts(known);
      new Contradictions(facts, known, language, origin, report).find(source.lines(), blocks);
      return new Resolution(file(), language.code(), speaker, known, cover, heading, new Resolution.Preamble(formula, preamble), body, conclusions, annexes, history);
    }

    /** The file itself, or the one that it says its text was made from. */
    private Resolution.Source file() {
      SourceLines.Provenance from = source.provenance();
      return from != null && from.file() != null
          ? new Resolution.Source(from.file(), from.sha256(), from.shape(), text.place())
          : new Resolution.Source(origin.file().replaceFirst(".*[/\\\\]", ""), source.source().sha256(), source.shape().code(), text.place());
    }

    /** The opening line in its form; some files have lost its comma, or misread a letter. */
    private Optional<Matcher> speaking(Block formula) {
      String line = Misread.formula(formula.text()).orElse(formula.text().toString());
      return Stream.of("", ",", "\u060C", "\uFF0C").map(comma -> language.matcher(DraftingForm.FORMULA, line + comma)).filter(Matcher::matches).findFirst();
    }

    private Resolution.Line formula(Block block) {
      Optional<Matcher> speaking = speaking(block);
      if (speaking.isEmpty()) {
        return new Resolution.Line(InlineBuilder.build(block.text(), List.of()));
      }
      Matcher matcher = speaking.get();
      String name = matcher.group(1);
      Named named = new Named(Named.Kind.ORGANIZATION, language.organ(name).map(Organ::code).orElseGet(() -> NameFinder.key(name)), name);
      Span span = new Span(0, matcher.end(1), content -> new Inline.Mention(named, content), true);
      List<Inline> content = InlineBuilder.build(block.text(), List.of(span));
      return new Resolution.Line(content);
    }

    /** The title without its notes, from all its lines. */
    private void title(List<Resolution.Line> heading) {
      List<String> titles = new ArrayList<>();
      for (Resolution.Line line : heading) {
        for (Inline inline : line.content()) {
          if (inline instanceof Inline.Printed printed && printed.fact() == PrintedFact.TITLE) {
            titles.add(PlainText.of(printed.content()));
          }
        }
      }
      // rule: a part is named by its own title, where it has one.
      List<String> own = part != null && titles.size() > 1 ? titles.subList(1, titles.size()) : titles;
      facts.printed(PrintedFact.TITLE, own.isEmpty() ? sharedTitle.map(StyledText::toString).orElse(null) : String.join(" ", own), StyledText.EMPTY);
    }

    /** The text of a note that nothing calls is kept at the end of the closing lines, or of the last paragraph. */
    private void keepUncalled(List<Resolution.Line> conclusions, List<BodyPart> body) {
      List<Inline> uncalled = marker.uncalled();
      if (uncalled.isEmpty()) {
        return;
      }
      if (conclusions.isEmpty()) {
        conclusions.add(new Resolution.Line(uncalled));
      } else {
        List<Inline> last = new ArrayList<>(conclusions.remove(conclusions.size() - 1).content());
        last.addAll(uncalled);
        conclusions.add(new Resolution.Line(last));
      }
    }

    private List<Block> all(Block.Kind kind) {
      return blocks.stream().filter(block -> block.kind() == kind).toList();
    }
  }
}
