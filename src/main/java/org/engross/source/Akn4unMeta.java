package org.engross.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Report;
import org.engross.source.Proceedings.Side;
import org.engross.source.Proceedings.Stage;
import org.engross.source.Proceedings.Subject;
import org.engross.source.SourceLines.Declared;
import org.engross.source.SourceLines.Removed;
import org.engross.source.XmlNode.Element;

/** What an AKN4UN file says about its text in {@code meta} and in attributes of the masthead: facts, keywords, steps, the vote. */
final class Akn4unMeta {
  /** Attributes that lead to another element of the file. */
  private static final List<String> REFERENCES = List.of("source", "refersTo", "href", "as", "by", "outcome");
  /** What DGACM writes where a date is not known. */
  private static final String NO_DATE = "0001-01-01";

  private final Element root;
  private final Element meta;
  private final Origin origin;
  private final Report report;
  private final List<Declared> declared = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();
  private final Set<Passage> claimed = new HashSet<>();
  private final Proceedings proceedings;

  Akn4unMeta(Element root, Origin origin, Report report) {
    this.root = root;
    this.origin = origin;
    this.report = report;
    this.meta = new Element("meta");
    // The parts of a collection have metadata of their own, which mostly repeat those of the collection without its records.
    root.find("meta").forEach(one -> meta.children().addAll(one.children()));
    this.proceedings = new Proceedings(subjects(), stages(), outcome(), sides());
    identification();
    masthead();
    for (Element code : meta.find("docketNumber")) {
      removed.add(new Removed(Furniture.JOB_NUMBER, code.characters()));
    }
    undefined();
  }

  /** ISO 639-2 code; null where the file says none. */
  String language() {
    return meta.find("FRBRlanguage").stream().map(element -> element.value("language")).filter(code -> code.matches("[a-z]{3}")).findFirst().orElse(null);
  }

  List<Declared> declared() {
    return declared;
  }

  Proceedings proceedings() {
    return proceedings;
  }

  List<Removed> removed() {
    return removed;
  }

  /** The values of attributes that say something which is kept. */
  Set<Passage> claimed() {
    return claimed;
  }

  private Passage claim(Element element, String attribute) {
    Passage value = element.passage(attribute);
    if (value.length() > 0) {
      claimed.add(value);
    }
    return value.strip();
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    int group = 0;
    for (Element classification : meta.find("classification")) {
      for (Element keyword : classification.find("keyword")) {
        subjects.add(new Subject(
            claim(keyword, "value"), claim(keyword, "showAs"), claim(keyword, "shortForm"), claim(keyword, "href"), claim(keyword, "dictionary"), group));
      }
      group++;
    }
    return subjects;
  }

  private List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    Set<String> undated = new TreeSet<>();
    for (Element step : meta.find("step")) {
      boolean unknown = step.value("date").equals(NO_DATE);
      Passage date = unknown ? Passage.supplied("") : claim(step, "date");
      stages.add(new Stage(claim(step, "outcome"), date, claim(step, "as"), claim(step, "refersTo"), claim(step, "by"), List.of()));
      if (unknown) {
        undated.add(step.value("outcome"));
      }
    }
    if (!undated.isEmpty()) {
      report.add(MessageId.MET_005, origin, null, NO_DATE, String.join(", ", undated));
    }
    return stages;
  }

  private Passage outcome() {
    return meta.find("voting").stream().findFirst().map(voting -> claim(voting, "outcome")).orElse(Passage.supplied(""));
  }

  private List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    for (Element count : meta.find("count")) {
      List<Passage> voters = count.find("organization").stream().map(voter -> voter.characters().strip()).toList();
      sides.add(new Side(claim(count, "refersTo"), claim(count, "value"), voters));
    }
    return sides;
  }

  private void identification() {
    Element identification = meta.child("identification");
    if (identification == null) {
      return;
    }
    for (Element date : identification.find("FRBRdate")) {
      switch (date.value("name")) {
        case "adoption" -> declare("adopted", date, "date");
        case "publication" -> declare("distributed", date, "date");
        default -> { }
      }
    }
  }

  private void masthead() {
    for (Element date : root.find("docDate")) {
      if (date.value("refersTo").equals("#dateOfIssuance")) {
        declare("distributed", date, "date");
      } else if (date.value("refersTo").matches("#adoptionDate|#dateOfAdoption")) {
        declare("adopted", date, "date");
      }
    }
    root.find("session").forEach(session -> declare("session", session, "value"));
    for (Element inline : root.find("inline")) {
      if (inline.value("name").equals("agenda item")) {
        declare("agenda-item", inline, "title");
      }
    }
  }

  /** Says what the file declares once; a second, different declaration of a fact is a finding. */
  private void declare(String name, Element element, String attribute) {
    String value = element.value(attribute);
    if (value.isEmpty() || value.equals(NO_DATE)) {
      return;
    }
    Declared before = declared.stream().filter(fact -> fact.name().equals(name)).findFirst().orElse(null);
    Passage printed = claim(element, attribute);
    if (before == null) {
      declared.add(new Declared(name, value, printed));
    } else {
      removed.add(new Removed(Furniture.MARKUP, printed));
      if (!before.value().equals(value)) {
        report.add(MessageId.MET_002, origin, printed.position(), name, before.value(), value);
      }
    }
  }

  /** References of DGACM's files often lead to nothing: "#generalDistribution" without such an element. */
  private void undefined() {
    Set<String> defined = new HashSet<>();
    Set<String> undefined = new TreeSet<>();
    collect(root, defined, undefined);
    undefined.removeAll(defined);
    if (!undefined.isEmpty()) {
      report.add(MessageId.MET_003, origin, null, String.join(", ", undefined));
    }
  }

  private static void collect(Element element, Set<String> defined, Set<String> referred) {
    defined.add("#" + element.value("eId"));
    for (String attribute : REFERENCES) {
      if (element.value(attribute).startsWith("#")) {
        referred.add(element.value(attribute));
      }
    }
    element.elements().forEach(child -> collect(child, defined, referred));
  }
}
