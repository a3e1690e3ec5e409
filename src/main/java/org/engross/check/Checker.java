package org.engross.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.validation.ValidatorHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.engross.akn.AknDocument;
import org.engross.collection.AdoptionDates;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Report;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks Akoma Ntoso files: form, grammar, rules. Whatever a file holds, what is wrong with it becomes findings and never an
 * exception. The schema and the rules are compiled once, when the checker is made; make one a run. Safe for several threads.
 */
public final class Checker {
  /** What the metadata of a document have otherwise than its text prints it. */
  private static final Set<MessageId> PRINTED_OTHERWISE = EnumSet.of(MessageId.IDE_011, MessageId.IDE_012, MessageId.IDE_014);

  /** More findings than this in one file say nothing new. */
  private static final int SHOWN = 1000;

  private final SchemaCheck schema;
  private final RulesCheck rules;
  private final DraftingCheck drafting = new DraftingCheck();

  private final boolean others;
  private final AdoptionDates dates = new AdoptionDates(List.of());
  private final int lastSession = dates.lastSession();

  /** @param others whether the files are those of others, and weighed as such */
  private Checker(SchemaCheck schema, RulesCheck rules, boolean others) {
    this.schema = schema;
    this.rules = rules;
    this.others = others;
  }

  /** Checks against our profile: the schema {@code resolution.xsd} and the rules {@code resolution.sch}. */
  public static Checker ofProfile() {
    return new Checker(new SchemaCheck("schema/resolution.xsd"), new RulesCheck(false), false);
  }

  /** Checks against the OASIS standard alone. */
  public static Checker ofStandard() {
    return new Checker(new SchemaCheck("oasis/akomantoso30.xsd"), null, false);
  }

  /**
   * Checks the AKN4UN files of others: against the OASIS standard and our rules, of which only those that the guidelines of AKN4UN
   * prescribe give errors.
   */
  public static Checker ofAkn4un() {
    return new Checker(new SchemaCheck("oasis/akomantoso30.xsd"), new RulesCheck(true), true);
  }

  /**
   * Checks a file; findings point into it.
   *
   * @param file its name as the user gave it
   * @return what other texts of the run may refer to, and what it refers to; empty where the file could not be read to its end
   */
  public Optional<CheckedText> check(String file, byte[] content, Report report) {
    return XmlCharacters.read(file, content, report).flatMap(origin -> check(origin, Place.xml(origin), report));
  }

  /**
   * Checks Akoma Ntoso that was made from a raw text; findings point into the raw text. One that the report has already, because
   * the parser saw the same, is not repeated.
   *
   * @param raw the text it was made from
   */
  public Optional<CheckedText> check(Origin raw, AknDocument document, Report report) {
    Report found = new Report();
    Place place = Place.rawText(raw, document);
    Optional<CheckedText> checked = XmlCharacters.read(raw.file(), document.xml(), found).flatMap(origin -> check(origin, place, found));
    List<Finding> known = report.findings();
    found.findings().stream().filter(finding -> known.stream().noneMatch(other -> same(finding, other))).forEach(report::add);
    return checked;
  }

  private Optional<CheckedText> check(Origin xml, Place place, Report report) {
    List<Problem> problems = new ArrayList<>();
    Optional<CheckedText> checked = read(xml, place, problems);
    List<Finding> findings = others
        ? Habits.once(problems.stream().map(place::finding).map(Akn4un::weighed).toList())
        : problems.stream().limit(SHOWN).map(place::finding).toList();
    findings.stream().limit(SHOWN).forEach(report::add);
    int hidden = (others ? findings.size() : problems.size()) - SHOWN;
    if (hidden > 0) {
      report.add(place.finding(Problem.of(MessageId.XML_015, hidden)));
    }
    place.spots().ifPresent(spots -> spots.problems().stream().limit(SHOWN).map(place::finding).forEach(report::add));
    return checked;
  }

  /** One pass of the parser feeds the schema's validator and builds the tree for the rules. */
  private Optional<CheckedText> read(Origin xml, Place place, List<Problem> problems) {
    Trail trail = new Trail(problems);
    try {
      XMLReader reader = XmlParser.create();
      ValidatorHandler validator = schema.validator(trail);
      BuildingContentHandler tree = rules == null ? null : rules.treeBuilder();
      if (tree != null) {
        validator.setContentHandler(new AsWritten(validator, tree));
      }
      trail.setContentHandler(validator);
      reader.setContentHandler(trail);
      if (place.spots().isPresent()) {
        place.spots().get().setContentHandler(trail);
        reader.setContentHandler(place.spots().get());
        reader.setProperty("http://xml.org/sax/properties/lexical-handler", place.spots().get());
      }
      reader.setErrorHandler(trail);
      reader.parse(new InputSource(new StringReader(xml.characters())));
      trail.settle();
      if (tree == null) {
        return Optional.empty();
      }
      XdmNode document = tree.getDocumentNode();
      List<XdmNode> elements = Nodes.descendants(document);
      List<CitedDates.Cited> cited = place.isTheFile() ? CitedDates.in(elements) : List.of();
      if (!others && place.isTheFile()) {
        ForeignMarkUp.problem(elements).ifPresent(foreign -> problems.add(0, foreign));
      }
      problems.addAll(rules(document));
      problems.addAll(drafting.problems(xml, document, SHOWN));
      if (place.isTheFile()) {
        problems.addAll(Facts.problems(document, lastSession));
        problems.addAll(CitedDates.problems(cited, dates));
      }
      if (others) {
        problems.addAll(PartNames.problems(document));
      }
      return Optional.of(CheckedText.of(document, elements, CitedDates.open(cited, place, dates), place));
    } catch (Trail.Stop e) {
      return Optional.empty();
    } catch (SAXParseException e) {
      problems.add(WellFormedness.problem(e));
      return Optional.empty();
    } catch (SAXException | SaxonApiException | IOException e) {
      throw new IllegalStateException(xml.file() + ": " + e.getMessage(), e);
    } finally {
      trail.settle();
    }
  }

  /** Rules are written for any Akoma Ntoso; should one fail on a file all the same, the file's other findings are not lost. */
  private List<Problem> rules(XdmNode document) {
    try {
      return rules.problems(document);
    } catch (SaxonApiException e) {
      return List.of(Problem.of(MessageId.XML_017, e.getMessage()));
    }
  }

  private static boolean same(Finding one, Finding other) {
    // The parser has said where else the fact is printed.
    if (other.id() == MessageId.FAC_001 && PRINTED_OTHERWISE.contains(one.id())) {
      return true;
    }
    return one.id() == other.id() && one.text().equals(other.text()) && one.position().file().equals(other.position().file());
  }
}
