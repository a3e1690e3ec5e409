package org.engross.akn;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engross.akn.xml.Dated;
import org.engross.akn.xml.Provenance;
import org.engross.akn.xml.Source;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.KnownDate;
import org.engross.model.Meeting;
import org.engross.model.Resolution;
import org.engross.model.Symbol;

/** Where a document comes from, and how each fact about it is known. Absent facts are not listed. */
final class ProvenanceWriter {
  private final Provenance provenance = new Provenance();

  Provenance provenance(Resolution resolution, Map<String, KnownDate.Source> dated) {
    Source source = new Source();
    source.setFile(resolution.source().file());
    source.setSha256(resolution.source().sha256());
    source.setShape(resolution.source().shape());
    provenance.setSource(source);
    Facts facts = resolution.facts();
    add("symbol", facts.symbol(), Symbol::text);
    add("title", facts.title(), Function.identity());
    add("session", facts.session(), String::valueOf);
    add("agenda-item", facts.agendaItem(), Function.identity());
    add("report", facts.report(), Function.identity());
    add("committee", facts.committee(), Function.identity());
    add("adopted", facts.adopted(), String::valueOf);
    add("meeting", facts.meeting(), Meeting::text);
    add("distributed", facts.distributed(), String::valueOf);
    add("outcome", facts.outcome(), Function.identity());
    dated.forEach((reference, giver) -> {
      Dated element = new Dated();
      element.setFor("#" + reference);
      element.setGiven(giver == KnownDate.Source.COLLECTION ? "collection" : "record");
      provenance.getDated().add(element);
    });
    return provenance;
  }

  private <T> void add(String name, Optional<Fact<T>> known, Function<T, String> value) {
    known.ifPresent(fact -> {
      org.engross.akn.xml.Fact element = new org.engross.akn.xml.Fact();
      element.setName(name);
      element.setStanding(fact.standing() == Fact.Standing.READ ? "read" : "supplied");
      element.setValue(value.apply(fact.value()));
      element.setBasis(fact.basis());
      provenance.getFact().add(element);
    });
  }
}
