package org.engross.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.akn.xml.By;
import org.engross.akn.xml.Classification;
import org.engross.akn.xml.Count;
import org.engross.akn.xml.Keyword;
import org.engross.akn.xml.Organization;
import org.engross.akn.xml.Parliamentary;
import org.engross.akn.xml.Stage;
import org.engross.akn.xml.Step;
import org.engross.akn.xml.Voters;
import org.engross.akn.xml.Voting;
import org.engross.model.History;

/**
 * The history of a resolution as metadata: keywords, steps, votes. Steps of which no date is known, and the names of sponsors, have no
 * place in Akoma Ntoso's workflow and stand in {@code engross:history}, which has all steps.
 */
final class HistoryWriter {
  private static final String ADOPTED = "adopted";
  private static final Map<String, String> STEPS =
      Map.of(
          "draftResolution", "Draft resolution",
          "draftResolutionAdditionalSponsors", "Additional sponsors of the draft resolution",
          "recommendedForAdoption", "Recommended for adoption");
  private static final Map<String, String> CHOICES = Map.of("inFavour", "In favour", "against", "Against", "abstaining", "Abstaining");

  private final History history;
  private final EIds eIds;
  private final References references;

  HistoryWriter(History history, EIds eIds, References references) {
    this.history = history;
    this.eIds = eIds;
    this.references = references;
  }

  /** One for each group of keywords. */
  List<Classification> classifications() {
    List<Classification> classifications = new ArrayList<>();
    int group = -1;
    for (History.Keyword source : history.keywords()) {
      if (source.group() != group) {
        group = source.group();
        Classification classification = new Classification();
        classification.setSource(References.CONVERTER);
        classifications.add(classification);
      }
      Keyword keyword = new Keyword();
      keyword.setEId(eIds.next("", "keyword", null));
      keyword.setValue(source.value());
      keyword.setShowAs(source.showAs());
      keyword.setShortForm(source.shortForm());
      keyword.setHref(source.href());
      keyword.setDictionary(references.vocabulary(References.key(source.dictionary()), source.dictionary()));
      classifications.get(classifications.size() - 1).getKeyword().add(keyword);
    }
    return classifications;
  }

  /** The steps before the adoption of which the date is known. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (History.Step source : history.steps()) {
      if (source.date() != null && STEPS.containsKey(source.name())) {
        Step step = new Step();
        step.setEId(eIds.next("", "step", null));
        step.setDate(source.date().toString());
        step.setBy(references.organization("sponsors", "Sponsors"));
        step.setAs(references.role("sponsor", "Sponsor"));
        step.setOutcome(references.concept(source.name(), STEPS.get(source.name())));
        steps.add(step);
      }
    }
    return steps;
  }

  /** The recorded vote; null where none was taken, as Akoma Ntoso knows none without counts. */
  Parliamentary parliamentary() {
    if (history.voting().isEmpty() || history.voting().get().counts().isEmpty()) {
      return null;
    }
    Voting voting = new Voting();
    voting.setEId(eIds.next("", "voting", null));
    voting.setRefersTo(references.outcome("recordedVote", "Recorded vote"));
    voting.setOutcome(Adoption.outcome(history.voting().map(History.Voting::outcome), references).orElse(null));
    history.voting().get().counts().forEach(source -> voting.getCount().add(count(voting.getEId(), source)));
    Parliamentary parliamentary = new Parliamentary();
    parliamentary.getVoting().add(voting);
    return parliamentary;
  }

  private Count count(String voting, History.Count source) {
    Count count = new Count();
    count.setEId(eIds.next(voting, "count", null));
    count.setRefersTo(references.outcome(source.choice(), CHOICES.getOrDefault(source.choice(), source.choice())));
    count.setValue(source.value());
    if (!source.voters().isEmpty()) {
      Voters voters = new Voters();
      for (String name : source.voters()) {
        Organization voter = new Organization();
        voter.setEId(eIds.next("", "organization", null));
        voter.setRefersTo(references.concept("memberState", "Member State"));
        voter.getContent().add(name);
        voters.getOrganization().add(voter);
      }
      count.setVoters(voters);
    }
    return count;
  }

  /** All steps with their documents and names; null where none is recorded. */
  org.engross.akn.xml.History stages() {
    if (history.steps().isEmpty()) {
      return null;
    }
    org.engross.akn.xml.History stages = new org.engross.akn.xml.History();
    for (History.Step step : history.steps()) {
      Stage stage = new Stage();
      stage.setName(step.name());
      stage.setDate(step.date() == null ? null : step.date().toString());
      stage.setDocument(step.document());
      for (String name : step.by()) {
        By by = new By();
        by.setName(name);
        stage.getBy().add(by);
      }
      stages.getStage().add(stage);
    }
    return stages;
  }
}
