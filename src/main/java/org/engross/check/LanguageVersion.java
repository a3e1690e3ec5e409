package org.engross.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;

/**
 * One language of a text. rule (AKN4UN part 1, naming convention): all languages are expressions of one work. LOCAL: a part has
 * the same eId in each of them, so that whoever cites one can be led to the other.
 *
 * @param work the address of the work: {@code /akn/un/statement/deliberation/unga/2002-12-18/57-176}
 * @param language of the expression, such as {@code eng}; empty where the file does not say
 * @param parts the eIds of what all languages have alike, in their order: paragraphs, lists, notes, but not the terms in them
 * @param elsewhere what is to be said of another work, without its address
 * @param unlike what is to be said of other parts, without their names
 */
record LanguageVersion(String work, String language, Set<String> parts, Finding elsewhere, Finding unlike) implements Serializable {
  /** What is divided alike in all languages. Words are not: one has a name where another describes. */
  private static final Set<String> ALIKE = Set.of(
      "section", "title", "part", "chapter", "article", "division", "paragraph", "list", "point", "alinea", "container", "blockList", "item",
      "authorialNote", "attachment", "crossHeading");

  /** As many are named. */
  private static final int NAMED = 3;

  static LanguageVersion of(XdmNode document, List<XdmNode> elements, Place place) {
    String work = "";
    String language = "";
    XdmNode address = null;
    Set<String> parts = new LinkedHashSet<>();
    for (XdmNode node : elements) {
      String name = Nodes.name(node);
      if (name.equals("FRBRuri") && address == null) {
        address = node;
        work = Nodes.attribute(node, "value");
      } else if (name.equals("FRBRlanguage") && language.isEmpty()) {
        language = Nodes.attribute(node, "language");
      } else if (ALIKE.contains(name) && !Nodes.attribute(node, "eId").isEmpty()) {
        parts.add(Nodes.attribute(node, "eId"));
      }
    }
    XdmNode said = address == null ? document : address;
    return new LanguageVersion(work, language, parts, finding(said, MessageId.IDE_024, place), finding(said, MessageId.EID_007, place));
  }

  private static Finding finding(XdmNode node, MessageId id, Place place) {
    return CheckedText.lasting(place.finding(Problem.at(node, id, "")));
  }

  /** Reports of each text that the run has in several languages what differs from the English one, or from the first. */
  static void checkTogether(List<CheckedText> texts, Report report) {
    Map<String, List<Integer>> byNumber = new TreeMap<>();
    for (int place = 0; place < texts.size(); place++) {
      LanguageVersion version = texts.get(place).version();
      if (!version.work.isEmpty() && !version.language.isEmpty()) {
        byNumber.computeIfAbsent(version.number(), number -> new ArrayList<>(1)).add(place);
      }
    }
    for (List<Integer> places : byNumber.values()) {
      if (places.size() > 1) {
        List<LanguageVersion> languages = places.stream().map(place -> texts.get(place).version()).toList();
        LanguageVersion first = languages.stream().min(Comparator.comparing(version -> !version.language.equals("eng"))).orElseThrow();
        languages.stream().filter(version -> !version.language.equals(first.language)).forEach(version -> version.compare(first, report));
      }
    }
  }

  /** The address without its date, which may be the very thing that is wrong. */
  private String number() {
    return work.replaceFirst("/\\d{4}-\\d{2}-\\d{2}/", "/");
  }

  private void compare(LanguageVersion first, Report report) {
    if (!work.equals(first.work)) {
      report.add(elsewhere.withText(MessageId.IDE_024.text(language, work, first.language, first.work)));
    }
    Set<String> lacking = without(first.parts, parts);
    Set<String> besides = without(parts, first.parts);
    if (!lacking.isEmpty() || !besides.isEmpty()) {
      report.add(unlike.withText(MessageId.EID_007.text(language, first.language, named(besides), named(lacking))));
    }
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream().filter(part -> !some.contains(part)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String named(Set<String> parts) {
    String named = parts.stream().limit(NAMED).collect(Collectors.joining(", "));
    return parts.isEmpty() ? "nothing" : parts.size() > NAMED ? named + " and " + (parts.size() - NAMED) + " more" : named;
  }
}
