package org.engross.akn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.akn.xml.DocAuthority;
import org.engross.akn.xml.DocDate;
import org.engross.akn.xml.DocNumber;
import org.engross.akn.xml.DocProponent;
import org.engross.akn.xml.DocTitle;
import org.engross.akn.xml.DocType;
import org.engross.akn.xml.Event;
import org.engross.akn.xml.Outcome;
import org.engross.akn.xml.Role;
import org.engross.akn.xml.Session;
import org.engross.model.DocumentKind;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Inline;
import org.engross.model.Organ;

/**
 * A fact printed in masthead, heading or closing lines becomes the element that Akoma Ntoso has for it. What AKN4UN names is
 * prescribed in its Guidelines part 2, "Cover" and "Identification part".
 */
final class PrintedFactWriter {
  private final Identity identity;
  private final Facts facts;
  private final EIds eIds;
  private final References references;
  private final InlineWriter inline;

  PrintedFactWriter(Identity identity, Facts facts, EIds eIds, References references, InlineWriter inline) {
    this.identity = identity;
    this.facts = facts;
    this.eIds = eIds;
    this.references = references;
    this.inline = inline;
  }

  List<Object> write(Inline.Printed printed) {
    return switch (printed.fact()) {
      case PUBLISHER -> List.of(publisher(printed));
      case SYMBOL -> List.of(number("symbol", "Symbol", printed));
      case NUMBER -> List.of(number("resolutionNumber", "Resolution number", printed));
      case TITLE -> List.of(title(printed));
      case ORGAN -> List.of(organ(printed));
      case DISTRIBUTION -> List.of(named("distribution", distribution(printed), printed));
      case DATE_OF_ISSUANCE -> date("dateOfIssuance", "Date of issuance", printed);
      case DATE_OF_ADOPTION -> date("dateOfAdoption", "Date of adoption", printed);
      case ORIGINAL_LANGUAGE -> List.of(named("originalLanguage", null, printed));
      case SESSION -> session(printed);
      case AGENDA_ITEM -> List.of(named("agendaItem", references.concept("agendaItem", "Agenda item"), printed));
      case DOCUMENT_TYPE -> List.of(type(printed));
      case REPORT -> List.of(named("originatingDocument", null, printed));
      case PROPONENT -> List.of(proponent(printed));
      case SPONSORS -> List.of(sponsors(printed));
      case MEETING -> List.of(meeting(printed));
      case OUTCOME -> List.of(outcome(printed));
    };
  }

  private DocAuthority organ(Inline.Printed printed) {
    String name = Leaves.words(printed.content());
    return authority(references.organization(printed.value() != null ? printed.value() : References.key(name), name), printed);
  }

  /** "Distr.: Limited" is limited distribution; without a word, it is general. */
  private String distribution(Inline.Printed printed) {
    String words = Leaves.words(printed.content()).toLowerCase(Locale.ROOT);
    return words.endsWith("limited") ? references.concept("limitedDistribution", "Limited distribution")
        : words.endsWith("restricted") ? references.concept("restrictedDistribution", "Restricted distribution")
        : references.concept("generalDistribution", "General distribution");
  }

  private Role publisher(Inline.Printed printed) {
    Role role = new Role();
    role.setEId(eIds.next("", "role", Leaves.position(printed.content())));
    role.setRefersTo(references.role("publisher", "Publisher"));
    role.getContent().add(authority(references.organization("un", "United Nations"), printed));
    return role;
  }

  private DocTitle title(Inline.Printed printed) {
    DocTitle title = new DocTitle();
    title.setRefersTo(references.concept("resolutionTitle", "Resolution title"));
    title.getContent().addAll(inline.content(printed.content()));
    return title;
  }

  private DocAuthority authority(String refersTo, Inline.Printed printed) {
    DocAuthority authority = new DocAuthority();
    authority.setRefersTo(refersTo);
    authority.getContent().addAll(inline.content(printed.content()));
    return authority;
  }

  private DocNumber number(String key, String name, Inline.Printed printed) {
    DocNumber number = new DocNumber();
    number.setRefersTo(references.concept(key, name));
    number.getContent().addAll(inline.content(printed.content()));
    return number;
  }

  /** A date that is printed but not understood stays text, as Akoma Ntoso knows no date without a value. */
  private List<Object> date(String key, String name, Inline.Printed printed) {
    if (printed.value() == null) {
      return inline.content(printed.content());
    }
    DocDate date = new DocDate();
    date.setDate(printed.value());
    date.setRefersTo(references.concept(key, name));
    date.getContent().addAll(inline.content(printed.content()));
    return List.of(date);
  }

  private List<Object> session(Inline.Printed printed) {
    Session session = new Session();
    Optional<Integer> number = Optional.ofNullable(printed.value()).map(Integer::valueOf);
    if (number.isPresent() && identity.organ() != null) {
      Organ organ = identity.organ();
      String code = Adoption.session(facts).filter(one -> one.endsWith("-" + number.get())).orElse(number.get().toString());
      String key = organ.shortForm().toLowerCase(Locale.ROOT) + code.replace("-", "");
      String name = Leaves.words(printed.content()) + " of the " + organ.name();
      session.setValue(number.get());
      session.setRefersTo(references.event(key, organ.code() + "." + code, name));
    }
    session.getContent().addAll(inline.content(printed.content()));
    return List.of(session);
  }

  private DocType type(Inline.Printed printed) {
    DocType type = new DocType();
    DocumentKind kind = Arrays.stream(DocumentKind.values()).filter(one -> one.code().equals(printed.value())).findFirst().orElse(DocumentKind.RESOLUTION);
    type.setRefersTo(references.concept(kind.code(), kind.words()));
    type.getContent().addAll(inline.content(printed.content()));
    return type;
  }

  private DocProponent proponent(Inline.Printed printed) {
    DocProponent proponent = new DocProponent();
    String name = facts.committee().map(Fact::value).orElseGet(() -> Leaves.words(printed.content()));
    proponent.setRefersTo(references.organization(printed.value() != null ? printed.value() : References.key(name), name));
    proponent.getContent().addAll(inline.content(printed.content()));
    return proponent;
  }

  private DocProponent sponsors(Inline.Printed printed) {
    DocProponent sponsors = new DocProponent();
    sponsors.setRefersTo(references.organization("sponsors", "Sponsors"));
    sponsors.getContent().addAll(inline.content(printed.content()));
    return sponsors;
  }

  private Event meeting(Inline.Printed printed) {
    Event event = new Event();
    event.setEId(eIds.next("", "event", Leaves.position(printed.content())));
    event.setRefersTo(Adoption.meeting(identity, facts, references).orElseGet(() -> unknownMeeting(printed)));
    event.getContent().addAll(inline.content(event, printed.content()));
    return event;
  }

  private String unknownMeeting(Inline.Printed printed) {
    String words = Leaves.words(printed.content());
    return references.event("adoptionMeeting", identity.address().actor() + ".meeting." + References.key(words), words);
  }

  private Outcome outcome(Inline.Printed printed) {
    Outcome outcome = new Outcome();
    outcome.setRefersTo(Adoption.outcome(Optional.ofNullable(printed.value()), references).orElse(null));
    outcome.getContent().addAll(inline.content(printed.content()));
    return outcome;
  }

  private org.engross.akn.xml.Inline named(String name, String refersTo, Inline.Printed printed) {
    org.engross.akn.xml.Inline element = new org.engross.akn.xml.Inline();
    element.setName("akn4un:" + name);
    element.setRefersTo(refersTo);
    element.getContent().addAll(inline.content(printed.content()));
    return element;
  }
}
