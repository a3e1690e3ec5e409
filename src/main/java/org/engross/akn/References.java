package org.engross.akn;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.engross.akn.xml.Original;
import org.engross.akn.xml.TLCConcept;
import org.engross.akn.xml.TLCEvent;
import org.engross.akn.xml.TLCOrganization;
import org.engross.akn.xml.TLCReference;
import org.engross.akn.xml.TLCRole;
import org.engross.akn.xml.TLCTerm;
import org.engross.model.Organ;

/**
 * The classes of the ontology that a document refers to: exactly those that were asked for. Each method returns the reference
 * ("#unga") that leads to the class. rule: {@code /akn/ontology/{class}/un/{id}} (NC 4.11).
 */
final class References {
  /** The subject of all that Engross says about a document. */
  static final String CONVERTER = "#converter";

  private static final String ONTOLOGY = "/akn/ontology/";

  private record TopLevelClass(String eId, String href, String showAs, String shortForm) {}

  private final EIds eIds;
  private final Map<String, TopLevelClass> organizations = new LinkedHashMap<>();
  private final Map<String, TopLevelClass> roles = new LinkedHashMap<>();
  private final Map<String, TopLevelClass> concepts = new LinkedHashMap<>();
  private final Map<String, TopLevelClass> vocabularies = new LinkedHashMap<>();
  private final Map<String, TopLevelClass> events = new LinkedHashMap<>();
  private final Map<String, TopLevelClass> terms = new LinkedHashMap<>();

  References(EIds eIds) {
    this.eIds = eIds;
    refer(organizations, "converter", "organization/int/engross", "Engross (unofficial conversion)", null);
    author();
    role("editor", "Editor");
  }

  /** An organ that adopts resolutions; the United Nations where it is not known. */
  String organ(Organ organ) {
    return organ == null
        ? organization("un", "United Nations")
        : refer(organizations, organ.code(), "organization/un/" + organ.code(), organ.name(), organ.shortForm());
  }

  /** An organ or organization by its name: known organs under their code. */
  String organization(String key, String name) {
    return Organ.named(name).or(() -> Organ.known().stream().filter(organ -> organ.code().equals(key)).findFirst())
        .map(this::organ)
        .orElseGet(() -> refer(organizations, key, "organization/un/" + key, name, null));
  }

  String author() {
    return role("author", "Author");
  }

  String role(String key, String name) {
    return refer(roles, key, "role/un/" + key, name, null);
  }

  String concept(String key, String name) {
    return refer(concepts, key, "concept/un/" + key, name, null);
  }

  /** What the preambular words of a section are; the eId of the concept is not that of the preamble itself. */
  String preamble() {
    return refer(concepts, "preambleConcept", "concept/un/preamble", "Preamble", null);
  }

  /** A treaty, declaration or programme. */
  String instrument(String key, String name) {
    return refer(concepts, key, "concept/un/instrument/" + key, name, null);
  }

  /** How a text was adopted: {@code adoptedWithoutVote}. */
  String outcome(String key, String name) {
    return refer(concepts, key, "concept/un/voting/" + key, name, null);
  }

  /** A vocabulary from which keywords are taken. */
  String vocabulary(String key, String name) {
    return refer(vocabularies, key, "reference/un/" + key, name, null);
  }

  /** @param path what names the event in the ontology: {@code unga.63.plenary.70} */
  String event(String key, String path, String name) {
    return refer(events, key, "event/un/" + path, name, null);
  }

  /** The opening words of a paragraph, in a language. */
  String term(String words, String language) {
    String path = "term/un/" + language + "." + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ".").replaceAll("^\\.|\\.$", "");
    return refer(terms, key(words), path, words, null);
  }

  /** "Third Committee" gives {@code thirdCommittee}; words without a Latin letter give a number that they always have. */
  static String key(String words) {
    StringBuilder key = new StringBuilder();
    for (String word : Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String lower = word.toLowerCase(Locale.ROOT);
        key.append(key.length() == 0 ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
      }
    }
    return key.length() > 0 ? key.toString() : "n" + Integer.toHexString(words.hashCode());
  }

  /** An eId begins with a letter: {@code the2030AgendaForSustainableDevelopment}. */
  private static String eId(String key) {
    return key.matches("[A-Za-z].*") ? key : "the" + key;
  }

  private String refer(Map<String, TopLevelClass> classes, String key, String path, String showAs, String shortForm) {
    String href = ONTOLOGY + path;
    return "#" + classes.computeIfAbsent(href, h -> new TopLevelClass(eIds.claim(eId(key), null), h, showAs, shortForm)).eId();
  }

  org.engross.akn.xml.References references(Original original) {
    org.engross.akn.xml.References references = new org.engross.akn.xml.References();
    references.setSource(CONVERTER);
    references.setOriginal(original);
    for (TopLevelClass each : organizations.values()) {
      TLCOrganization organization = new TLCOrganization();
      organization.setEId(each.eId());
      organization.setHref(each.href());
      organization.setShowAs(each.showAs());
      organization.setShortForm(each.shortForm());
      references.getTLCOrganization().add(organization);
    }
    for (TopLevelClass each : roles.values()) {
      TLCRole role = new TLCRole();
      role.setEId(each.eId());
      role.setHref(each.href());
      role.setShowAs(each.showAs());
      references.getTLCRole().add(role);
    }
    for (TopLevelClass each : concepts.values()) {
      TLCConcept concept = new TLCConcept();
      concept.setEId(each.eId());
      concept.setHref(each.href());
      concept.setShowAs(each.showAs());
      references.getTLCConcept().add(concept);
    }
    for (TopLevelClass each : vocabularies.values()) {
      TLCReference vocabulary = new TLCReference();
      vocabulary.setEId(each.eId());
      vocabulary.setHref(each.href());
      vocabulary.setShowAs(each.showAs());
      vocabulary.setName("vocabulary");
      references.getTLCReference().add(vocabulary);
    }
    for (TopLevelClass each : events.values()) {
      TLCEvent event = new TLCEvent();
      event.setEId(each.eId());
      event.setHref(each.href());
      event.setShowAs(each.showAs());
      references.getTLCEvent().add(event);
    }
    for (TopLevelClass each : terms.values()) {
      TLCTerm term = new TLCTerm();
      term.setEId(each.eId());
      term.setHref(each.href());
      term.setShowAs(each.showAs());
      references.getTLCTerm().add(term);
    }
    return references;
  }
}
