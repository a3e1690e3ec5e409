package org.engross.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.akn.xml.ComponentData;
import org.engross.akn.xml.ComponentInfo;
import org.engross.akn.xml.FRBRExpression;
import org.engross.akn.xml.FRBRManifestation;
import org.engross.akn.xml.FRBRWork;
import org.engross.akn.xml.FRBRalias;
import org.engross.akn.xml.FRBRauthor;
import org.engross.akn.xml.FRBRauthoritative;
import org.engross.akn.xml.FRBRcountry;
import org.engross.akn.xml.FRBRdate;
import org.engross.akn.xml.FRBRformat;
import org.engross.akn.xml.FRBRlanguage;
import org.engross.akn.xml.FRBRname;
import org.engross.akn.xml.FRBRnumber;
import org.engross.akn.xml.FRBRsubtype;
import org.engross.akn.xml.FRBRthis;
import org.engross.akn.xml.FRBRtranslation;
import org.engross.akn.xml.FRBRuri;
import org.engross.akn.xml.Identification;
import org.engross.akn.xml.LanguageCode;
import org.engross.model.Fact;
import org.engross.model.Inline;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution;
import org.engross.model.Symbol;

/** Work, expression and manifestation (FRBR): what a resolution is, in which language, in which file. */
final class IdentificationWriter {
  private static final String FORMAT = "xml";
  /** What a resolution is drafted in where its masthead does not say otherwise. */
  private static final String ORIGINAL = "eng";

  private final Identity identity;
  private final Resolution resolution;
  private final LocalDate markupDate;
  private final EIds eIds;
  private final References references;

  IdentificationWriter(Identity identity, Resolution resolution, LocalDate markupDate, EIds eIds, References references) {
    this.identity = identity;
    this.resolution = resolution;
    this.markupDate = markupDate;
    this.eIds = eIds;
    this.references = references;
  }

  /** The resolution itself: with its other names and, if it has annexes, a list of its components. */
  Identification main() {
    Identification identification = identification(Address.MAIN);
    FRBRWork work = identification.getFRBRWork();
    identity.symbol().ifPresent(symbol -> aliases(work.getFRBRalias(), symbol));
    resolution.facts().title().map(Fact::value).filter(title -> !title.isBlank()).ifPresent(title -> work.setFRBRname(name(title)));
    if (!resolution.annexes().isEmpty()) {
      work.setComponentInfo(components("w", "#e"));
      identification.getFRBRExpression().setComponentInfo(components("e", "#m"));
      identification.getFRBRManifestation().setComponentInfo(components("m", identity.slug() + ".xml#"));
    }
    return identification;
  }

  /** An annex: the same work, another component of it. */
  Identification annex(int position) {
    return identification(Address.annex(position));
  }

  private Identification identification(String component) {
    Identification identification = new Identification();
    identification.setSource(References.CONVERTER);
    identification.setFRBRWork(work(component));
    identification.setFRBRExpression(expression(component));
    identification.setFRBRManifestation(manifestation(component));
    return identification;
  }

  private FRBRWork work(String component) {
    FRBRWork work = new FRBRWork();
    work.setFRBRthis(frbrThis(Address.component(identity.address().work(), component)));
    work.setFRBRuri(uri(identity.address().work()));
    LocalDate day = identity.address().date();
    work.setFRBRdate(day.equals(Identity.UNKNOWN) ? unknownDate() : date(day, identity.kind().draft() ? "draft" : "adoption"));
    work.setFRBRauthor(author(references.organ(identity.organ()), references.author()));
    FRBRcountry country = new FRBRcountry();
    country.setValue("un");
    work.setFRBRcountry(country);
    FRBRsubtype subtype = new FRBRsubtype();
    subtype.setValue("deliberation");
    work.setFRBRsubtype(subtype);
    FRBRnumber number = new FRBRnumber();
    number.setValue(identity.address().number());
    number.setShowAs(identity.number());
    work.setFRBRnumber(number);
    return work;
  }

  /** rule: an expression is dated by its publication (UN practice); where that is not known, by the adoption. */
  private FRBRExpression expression(String component) {
    FRBRExpression expression = new FRBRExpression();
    expression.setFRBRthis(frbrThis(Address.component(identity.expression(), component)));
    expression.setFRBRuri(uri(identity.expression()));
    expression.setFRBRdate(
        resolution.facts().distributed().map(fact -> date(fact.value(), "publication"))
            .or(() -> resolution.facts().adopted().map(fact -> date(fact.value(), "adoption")))
            .orElseGet(IdentificationWriter::unknownDate));
    expression.setFRBRauthor(author(references.organ(identity.organ()), references.author()));
    FRBRauthoritative authoritative = new FRBRauthoritative();
    authoritative.setValue(false);
    expression.setFRBRauthoritative(authoritative);
    FRBRlanguage language = new FRBRlanguage();
    language.setLanguage(LanguageCode.fromValue(identity.language()));
    expression.setFRBRlanguage(language);
    List<String> originals = originals();
    if (!originals.contains(identity.language())) {
      expression.setFRBRtranslation(translation(originals.get(0)));
    }
    return expression;
  }

  /**
   * rule: an expression in another language than the original names the one it translates, and who translated it: the Department for
   * General Assembly and Conference Management translates resolutions.
   */
  private FRBRtranslation translation(String original) {
    FRBRtranslation translation = new FRBRtranslation();
    translation.setHref(identity.address().expression(original));
    translation.setFromLanguage(LanguageCode.fromValue(original));
    translation.setBy(references.organization("dgacm", "Department for General Assembly and Conference Management"));
    return translation;
  }

  /** In which languages the text was drafted: those that its masthead prints, else English. */
  private List<String> originals() {
    return resolution.coverPage().stream().flatMap(line -> line.content().stream())
        .filter(inline -> inline instanceof Inline.Printed printed && printed.fact() == PrintedFact.ORIGINAL_LANGUAGE && printed.value() != null)
        .map(inline -> List.of(((Inline.Printed) inline).value().split("/"))).findFirst().orElse(List.of(ORIGINAL));
  }

  private FRBRManifestation manifestation(String component) {
    FRBRManifestation manifestation = new FRBRManifestation();
    manifestation.setFRBRthis(frbrThis(Address.component(identity.expression(), component) + "." + FORMAT));
    manifestation.setFRBRuri(uri(identity.expression() + "." + FORMAT));
    manifestation.setFRBRdate(markupDate.equals(Identity.UNKNOWN) ? unknownDate() : date(markupDate, "markup"));
    manifestation.setFRBRauthor(author(References.CONVERTER, references.role("editor", "Editor")));
    FRBRformat format = new FRBRformat();
    format.setValue(FORMAT);
    manifestation.setFRBRformat(format);
    return manifestation;
  }

  private void aliases(List<FRBRalias> aliases, Symbol symbol) {
    aliases.add(alias("symbol", symbol.text()));
    Address guidelines = new Address(symbol.organ().guidelineCode(), identity.address().date(), identity.address().number());
    aliases.add(alias("akn4un-guidelines", guidelines.work()));
    aliases.add(alias("undocs", WebAddress.of(symbol, identity.webLanguage())));
  }

  /**
   * rule: a component leads from work to expression, from there to manifestation, from there to the file (AKN4UN Guidelines part 1).
   * All components are in one file, so the last step leads to their places in it.
   *
   * @param level first letter of the eIds of this level
   * @param next what stands before the name at the next level
   */
  private ComponentInfo components(String level, String next) {
    boolean file = !next.startsWith("#");
    ComponentInfo info = new ComponentInfo();
    info.getComponentData().add(component(level, "main", file ? next + EIds.BODY : next + "main", identity.symbolOrNumber()));
    for (int n = 1; n <= resolution.annexes().size(); n++) {
      String name = "annex_" + n;
      String heading = Leaves.words(resolution.annexes().get(n - 1).heading());
      info.getComponentData().add(component(level, name, file ? next + "att_" + n : next + name, heading.isEmpty() ? "Annex" : heading));
    }
    return info;
  }

  private ComponentData component(String level, String name, String href, String showAs) {
    ComponentData component = new ComponentData();
    component.setEId(eIds.claim(level + name, null));
    component.setName(name);
    component.setHref(href);
    component.setShowAs(showAs);
    return component;
  }

  private static FRBRthis frbrThis(String value) {
    FRBRthis element = new FRBRthis();
    element.setValue(value);
    return element;
  }

  private static FRBRuri uri(String value) {
    FRBRuri element = new FRBRuri();
    element.setValue(value);
    return element;
  }

  private static FRBRalias alias(String name, String value) {
    FRBRalias element = new FRBRalias();
    element.setName(name);
    element.setValue(value);
    return element;
  }

  private static FRBRdate unknownDate() {
    return date(Identity.UNKNOWN, "unknown");
  }

  private static FRBRdate date(LocalDate date, String name) {
    FRBRdate element = new FRBRdate();
    element.setDate(date.toString());
    element.setName(name);
    return element;
  }

  private static FRBRauthor author(String href, String as) {
    FRBRauthor element = new FRBRauthor();
    element.setHref(href);
    element.setAs(as);
    return element;
  }

  private static FRBRname name(String value) {
    FRBRname element = new FRBRname();
    element.setValue(value);
    return element;
  }
}
