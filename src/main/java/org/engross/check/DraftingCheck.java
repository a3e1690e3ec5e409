package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.Origin;
import org.engross.drafting.DraftingRules;
import org.engross.drafting.Slip;

/** Holds the wording of a document against the rules of drafting. */
final class DraftingCheck {
  private final DraftingRules rules = new DraftingRules();

  /**
   * What breaks the rules, each at its very word.
   *
   * @param most after so many, the others are only counted: they are without a place
   */
  List<Problem> problems(Origin xml, XdmNode document, int most) {
    DraftedTextReader.Read read = DraftedTextReader.read(document);
    List<Problem> problems = new ArrayList<>();
    for (Slip slip : rules.check(read.text())) {
      List<DraftedTextReader.Run> runs = problems.size() < most ? read.runs().get(slip.clause().index()) : List.of();
      problems.add(problem(slip, runs, xml));
    }
    return problems;
  }

  private static Problem problem(Slip slip, List<DraftedTextReader.Run> runs, Origin xml) {
    DraftedTextReader.Run found = null;
    for (DraftedTextReader.Run run : runs) {
      found = run.node() != null && (found == null || run.start() <= slip.start()) ? run : found;
    }
    if (found == null) {
      return new Problem(slip.id(), slip.text(), 0, 0, false, List.of());
    }
    int length = found.node().getStringValue().length();
    Spot spot = Spot.of(xml, found.node(), Math.min(Math.max(slip.start() - found.start(), 0), length - 1));
    return Problem.at(found.node().getParent(), slip.id(), slip.text(), spot);
  }
}
