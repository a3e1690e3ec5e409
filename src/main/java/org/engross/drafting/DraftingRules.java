package org.engross.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All rules of drafting. Make it once a run; safe for several threads. */
public final class DraftingRules {
  private static final Comparator<Slip> ORDER =
      Comparator.comparingInt((Slip slip) -> slip.clause().index()).thenComparingInt(Slip::start).thenComparing(Slip::id);

  private final List<DraftingRule> rules;

  public DraftingRules() {
    OpeningVocabulary vocabulary = OpeningVocabulary.load();
    rules = List.of(
        new ClosingMarks(vocabulary), new OpeningWords(vocabulary), new DoubledWords(), new Blanks(), new PairedMarks(), new MixedMarks(),
        new Ibidem(), new SalesNumbers(), new TreatySeries(), new OfficialRecords(), new DocumentSymbols(), new CitedResolutions(),
        new CalendarDates(), new RepeatedParagraphs());
  }

  /** What breaks the rules, in the order of the text. */
  public List<Slip> check(DraftedText text) {
    List<Slip> slips = new ArrayList<>();
    rules.forEach(rule -> rule.check(text, slips));
    slips.sort(ORDER);
    return slips;
  }
}
