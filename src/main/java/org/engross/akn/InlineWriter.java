package org.engross.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engross.akn.xml.A;
import org.engross.akn.xml.AlternativeReference;
import org.engross.akn.xml.AuthorialNote;
import org.engross.akn.xml.Concept;
import org.engross.akn.xml.Event;
import org.engross.akn.xml.Organization;
import org.engross.akn.xml.P;
import org.engross.akn.xml.Ref;
import org.engross.akn.xml.Role;
import org.engross.akn.xml.Span;
import org.engross.akn.xml.Sup;
import org.engross.akn.xml.Term;
import org.engross.akn.xml.Typography;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Treatment;
import org.engross.model.Cited;
import org.engross.model.Facts;
import org.engross.model.Inline;
import org.engross.model.KnownDate;
import org.engross.model.Named;

/**
 * Running text becomes mixed content: strings and elements. Remembers, for one document and in its order, the notes that can be called
 * again and the web addresses of what is cited.
 */
final class InlineWriter implements Inline.Visitor<List<Object>> {
  private final Identity identity;
  private final EIds eIds;
  private final References references;
  private final Function<Cited, Optional<KnownDate>> adoptionDates;
  private final TextTrace trace;
  private final PrintedFactWriter printedFacts;
  private final Map<String, String> notes = new HashMap<>();
  private final List<AlternativeReference> alternatives = new ArrayList<>();
  private final Map<String, KnownDate.Source> dated = new LinkedHashMap<>();

  InlineWriter(
      Identity identity, Facts facts, EIds eIds, References references, Function<Cited, Optional<KnownDate>> adoptionDates,
      TextTrace trace) {
    this.identity = identity;
    this.eIds = eIds;
    this.references = references;
    this.adoptionDates = adoptionDates;
    this.trace = trace;
    this.printedFacts = new PrintedFactWriter(identity, facts, eIds, references, this);
  }

  /** The content of an element of text. */
  List<Object> content(List<Inline> inlines) {
    return content("", inlines);
  }

  /** @param before characters before the text; may be empty */
  List<Object> content(String before, List<Inline> inlines) {
    List<Object> content = new ArrayList<>();
    if (!before.isEmpty()) {
      content.add(before);
    }
    for (Inline inline : inlines) {
      inline.accept(this).forEach(part -> add(content, part));
    }
    return content;
  }

  /** Two strings side by side become one: JAXB would write a blank between them. */
  private static void add(List<Object> content, Object part) {
    int last = content.size() - 1;
    if (part instanceof String text && last >= 0 && content.get(last) instanceof String before) {
      content.set(last, before + text);
    } else {
      content.add(part);
    }
  }

  P p(List<Inline> inlines) {
    P p = new P();
    p.getContent().addAll(content(inlines));
    return p;
  }

  /** A web address for every citation that has an address of Akoma Ntoso. */
  List<AlternativeReference> alternatives() {
    return alternatives;
  }

  /** The references that the text prints without the date in their address, by eId, and who gave it. */
  Map<String, KnownDate.Source> dated() {
    return dated;
  }

  @Override
  public List<Object> text(Inline.Text text) {
    trace.take(Treatment.TEXT, text.passage());
    return List.of(text.passage().toString());
  }

  /** rule: italics are said on the element that has the meaning, never on both (AKN4UN Guidelines part 1, 4.16). */
  @Override
  public List<Object> italic(Inline.Italic italic) {
    List<Object> content = content(italic.content());
    if (content.size() == 1 && italicized(content.get(0)) || punctuation(italic.content())) {
      return content;
    }
    Span span = new Span();
    span.setClazz(Typography.ITALIC);
    span.getContent().addAll(content);
    return List.of(span);
  }

  /** Italics of a comma alone are left over from marks that went on behind the word: "*The General Assembly,*". */
  private static boolean punctuation(List<Inline> content) {
    String words = Leaves.words(content);
    return !words.isEmpty() && words.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Puts an element with a meaning in italics; false for anything else. */
  static boolean italicized(Object content) {
    if (content instanceof Term term) {
      term.setClazz(Typography.ITALIC);
    } else if (content instanceof Concept concept) {
      concept.setClazz(Typography.ITALIC);
    } else if (content instanceof Organization organization) {
      organization.setClazz(Typography.ITALIC);
    } else if (content instanceof Role role) {
      role.setClazz(Typography.ITALIC);
    } else if (content instanceof Event event) {
      event.setClazz(Typography.ITALIC);
    } else {
      return false;
    }
    return true;
  }

  @Override
  public List<Object> lead(Inline.Lead lead) {
    Term term = new Term();
    term.setEId(eIds.next("", "term", Leaves.position(lead.content())));
    term.setRefersTo(references.term(Leaves.words(lead.content()), identity.language()));
    term.setClazz(Typography.ITALIC);
    term.getContent().addAll(content(term, lead.content()));
    return List.of(term);
  }

  @Override
  public List<Object> authorialNote(Inline.AuthorialNote source) {
    AuthorialNote note = new AuthorialNote();
    Optional<String> number = Numbering.bare(source.marker());
    note.setEId(
        number.map(n -> eIds.claim("authorialNote_" + n, source.position()))
            .orElseGet(() -> eIds.next("", "authorialNote_nn", source.position())));
    note.setMarker(source.marker());
    note.setPlacement("bottom");
    note.setClazz(source.called() ? null : "uncalled");
    trace.call(note.getEId(), source.call());
    notes.put(source.marker(), note.getEId());
    note.getP().add(p(source.content()));
    return List.of(note);
  }

  /** A call of a note that is nowhere in the text stays what it is in print: a number. */
  @Override
  public List<Object> noteCall(Inline.NoteCall call) {
    trace.take(Treatment.CALL, call.call());
    String note = notes.get(call.marker());
    if (note == null) {
      return List.of(call.call().toString());
    }
    return List.of(ref("#" + note, List.of(call.call().toString()), call.call().position()));
  }

  /**
   * rule: a resolution whose date is known is cited by its address; anything else by its web address, as no other has an address in
   * Akoma Ntoso (NC 6.2.3 exempts only a). A decision has none, because its number may also be that of a resolution.
   */
  @Override
  public List<Object> citation(Inline.Citation citation) {
    Cited cited = citation.cited();
    String web = WebAddress.of(cited, identity.webLanguage());
    Optional<KnownDate> known = cited.date() == null && hasAddress(cited) ? adoptionDates.apply(cited) : Optional.empty();
    LocalDate date = hasAddress(cited) && cited.date() != null ? cited.date() : known.map(KnownDate::date).orElse(null);
    if (date == null) {
      A a = new A();
      a.setHref(web);
      a.getContent().addAll(content(citation.content()));
      return List.of(a);
    }
    Ref ref = ref(Address.cited(cited, date), content(citation.content()), Leaves.position(citation.content()));
    known.ifPresent(from -> dated.put(ref.getEId(), from.source()));
    AlternativeReference alternative = new AlternativeReference();
    alternative.setFor("#" + ref.getEId());
    alternative.setHref(web);
    alternatives.add(alternative);
    return List.of(ref);
  }

  private A a(String href, List<Inline> content) {
    A a = new A();
    a.setHref(href);
    a.getContent().addAll(content(content));
    return a;
  }

  @Override
  public List<Object> link(Inline.Link link) {
    return List.of(a(link.href(), link.content()));
  }

  @Override
  public List<Object> superior(Inline.Superior superior) {
    Sup sup = new Sup();
    sup.getContent().addAll(content(superior.content()));
    return List.of(sup);
  }

  private static boolean hasAddress(Cited cited) {
    return cited.kind() == Cited.Kind.RESOLUTION && cited.organ() != null && cited.number() != null;
  }

  private Ref ref(String href, List<Object> content, Position position) {
    Ref ref = new Ref();
    ref.setEId(eIds.next("", "ref", position));
    ref.setHref(href);
    ref.getContent().addAll(content);
    return ref;
  }

  @Override
  public List<Object> mention(Inline.Mention mention) {
    return List.of(element(mention.named(), mention.content(), Leaves.position(mention.content())));
  }

  private Object element(Named named, List<Inline> content, Position position) {
    return switch (named.kind()) {
      case INSTRUMENT -> {
        Concept concept = new Concept();
        concept.setEId(eIds.next("", "concept", position));
        concept.setRefersTo(references.instrument(named.key(), named.name()));
        concept.getContent().addAll(content(concept, content));
        yield concept;
      }
      case ROLE -> {
        Role role = new Role();
        role.setEId(eIds.next("", "role", position));
        role.setRefersTo(references.role(named.key(), named.name()));
        role.getContent().addAll(content(role, content));
        yield role;
      }
      case ORGANIZATION -> organization(references.organization(named.key(), named.name()), content);
    };
  }

  Organization organization(String refersTo, List<Inline> content) {
    Organization organization = new Organization();
    organization.setEId(eIds.next("", "organization", Leaves.position(content)));
    organization.setRefersTo(refersTo);
    organization.getContent().addAll(content(organization, content));
    return organization;
  }

  /** The content of an element; italics around the whole become its own where it can say them. */
  List<Object> content(Object element, List<Inline> inlines) {
    boolean whole = inlines.size() == 1 && inlines.get(0) instanceof Inline.Italic;
    return whole && italicized(element) ? content(((Inline.Italic) inlines.get(0)).content()) : content(inlines);
  }

  @Override
  public List<Object> printed(Inline.Printed printed) {
    return printedFacts.write(printed);
  }
}
