package org.engross.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.akn.xml.AlternativeReference;
import org.engross.akn.xml.Analysis;
import org.engross.akn.xml.AttachmentOf;
import org.engross.akn.xml.EventRef;
import org.engross.akn.xml.Lifecycle;
import org.engross.akn.xml.Meta;
import org.engross.akn.xml.Original;
import org.engross.akn.xml.OtherReferences;
import org.engross.akn.xml.Parliamentary;
import org.engross.akn.xml.Proprietary;
import org.engross.akn.xml.Publication;
import org.engross.akn.xml.Step;
import org.engross.akn.xml.Version;
import org.engross.akn.xml.Workflow;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.KnownDate;
import org.engross.model.Resolution;

/** The metadata of a resolution and of its annexes. What is not known is left out; no date is invented. */
final class MetaWriter {
  /** rule: resolutions are not amended (AKN4UN Guidelines part 3). */
  static final Version VERSION = Version.ORIGINAL_VERSION;

  private static final String PUBLICATION = "Official document of the United Nations";

  private final Identity identity;
  private final Resolution resolution;
  private final EIds eIds;
  private final References references;
  private final IdentificationWriter identification;
  private final HistoryWriter history;

  MetaWriter(Identity identity, Resolution resolution, LocalDate markupDate, EIds eIds, References references) {
    this.identity = identity;
    this.resolution = resolution;
    this.eIds = eIds;
    this.references = references;
    this.history = new HistoryWriter(resolution.history(), eIds, references);
    this.identification = new IdentificationWriter(identity, resolution, markupDate, eIds, references);
  }

  /**
   * The metadata of the resolution; to be written last, as it lists what the rest refers to.
   *
   * @param alternatives web addresses of what is cited
   * @param dated the references, by eId, whose date the text does not print, and who gave it
   */
  Meta main(List<AlternativeReference> alternatives, Map<String, KnownDate.Source> dated) {
    Facts facts = resolution.facts();
    Optional<LocalDate> adopted = facts.adopted().map(Fact::value);
    Meta meta = new Meta();
    meta.setIdentification(identification.main());
    meta.setPublication(facts.distributed().map(Fact::value).map(this::publication).orElse(null));
    meta.getClassification().addAll(history.classifications());
    meta.setLifecycle(adopted.map(this::lifecycle).orElse(null));
    meta.setWorkflow(adopted.map(this::workflow).orElseGet(this::unfinished));
    meta.setAnalysis(analysis(history.parliamentary(), alternatives));
    meta.setReferences(references.references(original()));
    meta.setProprietary(provenance(dated));
    return meta;
  }

  /** The metadata of an annex: what it is, and what it is attached to. */
  Meta annex(String eId, int position) {
    AttachmentOf attachmentOf = new AttachmentOf();
    attachmentOf.setEId(eIds.claim(EIds.join(eId, "attachmentOf"), null));
    attachmentOf.setHref(Address.component(identity.expression(), Address.MAIN));
    attachmentOf.setShowAs(identity.symbolOrNumber());
    attachmentOf.setType("statement");
    org.engross.akn.xml.References list = new org.engross.akn.xml.References();
    list.setSource(References.CONVERTER);
    list.setAttachmentOf(attachmentOf);
    Meta meta = new Meta();
    meta.setIdentification(identification.annex(position));
    meta.setReferences(list);
    return meta;
  }

  private Publication publication(LocalDate distributed) {
    Publication publication = new Publication();
    publication.setDate(distributed.toString());
    publication.setName(PUBLICATION);
    publication.setShowAs(PUBLICATION);
    publication.setNumber(identity.symbolOrNumber());
    publication.setRefersTo(references.concept("dateOfIssuance", "Date of issuance"));
    return publication;
  }

  private Lifecycle lifecycle(LocalDate adopted) {
    EventRef event = new EventRef();
    event.setEId(eIds.next("", "eref", null));
    event.setDate(adopted.toString());
    event.setType("generation");
    event.setSource("#" + EIds.ORIGINAL);
    event.setRefersTo(references.event("adoption", "adoption", "Adoption"));
    Lifecycle lifecycle = new Lifecycle();
    lifecycle.setSource(References.CONVERTER);
    lifecycle.setEventRef(event);
    return lifecycle;
  }

  private Workflow workflow(LocalDate adopted) {
    Facts facts = resolution.facts();
    List<Step> before = history.steps();
    Step step = new Step();
    step.setEId(eIds.next("", "step", null));
    step.setDate(adopted.toString());
    step.setBy(references.organ(identity.organ()));
    step.setAs(references.author());
    step.setOutcome(Adoption.outcome(facts.outcome().map(Fact::value), references).orElse(null));
    step.setRefersTo(Adoption.meeting(identity, facts, references).orElse(null));
    step.setHref(identity.expression());
    Workflow workflow = new Workflow();
    workflow.setSource(References.CONVERTER);
    workflow.getStep().addAll(before);
    workflow.getStep().add(step);
    return workflow;
  }

  /** What is known of the way of a text that was not adopted, or of which the day is not known; null where it is nothing. */
  private Workflow unfinished() {
    List<Step> steps = history.steps();
    if (steps.isEmpty()) {
      return null;
    }
    Workflow workflow = new Workflow();
    workflow.setSource(References.CONVERTER);
    workflow.getStep().addAll(steps);
    return workflow;
  }

  /** Null where there is neither a vote nor anything cited. */
  private static Analysis analysis(Parliamentary vote, List<AlternativeReference> alternatives) {
    if (vote == null && alternatives.isEmpty()) {
      return null;
    }
    Analysis analysis = new Analysis();
    analysis.setSource(References.CONVERTER);
    analysis.setParliamentary(vote);
    if (!alternatives.isEmpty()) {
      OtherReferences others = new OtherReferences();
      others.setSource(References.CONVERTER);
      others.getAlternativeReference().addAll(alternatives);
      analysis.setOtherReferences(others);
    }
    return analysis;
  }

  private Original original() {
    Original original = new Original();
    original.setEId(EIds.ORIGINAL);
    original.setHref(identity.expression());
    original.setShowAs(identity.symbolOrNumber());
    return original;
  }

  private Proprietary provenance(Map<String, KnownDate.Source> dated) {
    Proprietary proprietary = new Proprietary();
    proprietary.setSource(References.CONVERTER);
    proprietary.setHistory(history.stages());
    proprietary.setProvenance(new ProvenanceWriter().provenance(resolution, dated));
    return proprietary;
  }
}
