package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.model.DocumentKind;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.History;
import org.engross.model.PrintedFact;
import org.engross.model.Symbol;
import org.engross.source.StyledText;

/**
 * Reads what a draft says about itself above its title: "Chad, Fiji and Peru: draft resolution". rule: the States that submit it
 * stand before a colon; or "submitted by" tells who does.
 */
final class DraftReader {
  /** What parts names in the machine form of the fact. */
  private static final String NEXT = "\n";

  /** The call of a note behind a name. */
  private static final Pattern CALL = Pattern.compile("(?:[*\u2020\u2021]|(?<=[\\p{L})*\u2020\u2021])\\d{1,3})+$");

  private DraftReader() {}

  /** What the line prints; empty where it does not say that the text is a draft. */
  static Optional<List<Span>> read(StyledText text, Language language, FactsBuilder facts) {
    Matcher draft = language.matcher(DraftingForm.DRAFT, text);
    if (!draft.matches()) {
      return Optional.empty();
    }
    DocumentKind kind = draft.group("decision") != null ? DocumentKind.DECISION_DRAFT : DocumentKind.RESOLUTION_DRAFT;
    List<Span> spans = new ArrayList<>();
    for (String group : List.of("sponsors", "submitter")) {
      String printed = draft.group(group);
      if (printed != null) {
        List<String> names = group.equals("sponsors") ? names(printed, language) : List.of(printed);
        facts.printed(PrintedFact.SPONSORS, String.join(NEXT, names), text.subSequence(draft.start(group), draft.end(group)));
        spans.add(Masthead.printed(PrintedFact.SPONSORS, null, draft.start(group), draft.end(group)));
      }
    }
    facts.printed(PrintedFact.DOCUMENT_TYPE, kind.code(), text.subSequence(draft.start("type"), draft.end("type")));
    spans.add(Masthead.printed(PrintedFact.DOCUMENT_TYPE, kind.code(), draft.start("type"), draft.end("type")));
    return Optional.of(spans);
  }

  /** The steps of a history with the one that the text itself is, where it is a draft: in the place of one that the file records under its symbol, or as the last. */
  static List<History.Step> steps(List<History.Step> recorded, Facts known, FactsBuilder facts) {
    List<History.Step> steps = new ArrayList<>(recorded);
    step(known, facts).ifPresent(step -> {
      int place = IntStream.range(0, steps.size()).filter(i -> steps.get(i).name().equals(step.name()) && step.document().equals(steps.get(i).document())).findFirst().orElse(-1);
      if (place < 0) {
        steps.add(step);
      } else {
        steps.set(place, step);
      }
    });
    return List.copyOf(steps);
  }

  /** The step that a draft is, on the day of its distribution; empty for a text that is none or has no known symbol. */
  private static Optional<History.Step> step(Facts known, FactsBuilder facts) {
    Optional<Symbol> symbol = known.symbol().map(Fact::value).filter(one -> one.kind() == DocumentKind.RESOLUTION_DRAFT);
    List<String> by = facts.stated(PrintedFact.SPONSORS).stream().findFirst().map(stated -> List.of(stated.value().split(NEXT))).orElse(List.of());
    return symbol.map(one -> new History.Step("draftResolution", known.distributed().map(Fact::value).orElse(null), one.text(), by));
  }

  /** rule: commas outside brackets part the names of States, "and" the last two, unless it belongs to a name. */
  static List<String> names(String printed, Language language) {
    List<String> names = new ArrayList<>();
    for (String name : printed.split(",[*\u2020\u2021\\d]*\\s+(?![^()]*\\))")) {
      parted(name.strip(), language).forEach(one -> names.add(CALL.matcher(one).replaceFirst("")));
    }
    return names;
  }

  private static List<String> parted(String name, Language language) {
    int and = name.lastIndexOf(" and ");
    for (Matcher whole = language.matcher(DraftingForm.NAME_WITH_AND, name); whole.find();) {
      if (whole.start() < and && and < whole.end()) {
        and = name.lastIndexOf(" and ", whole.start());
        whole.region(0, whole.start());
      }
    }
    return and < 0 ? List.of(name) : List.of(name.substring(0, and), name.substring(and + " and ".length()));
  }
}
