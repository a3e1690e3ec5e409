package org.engross.drafting;

import java.util.List;

/** A rule of drafting. Rules keep nothing between texts and are safe for several threads. */
interface DraftingRule {

  /** Adds what breaks the rule; takes time in proportion to the length of the text. */
  void check(DraftedText text, List<Slip> slips);
}
