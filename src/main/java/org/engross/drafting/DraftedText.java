package org.engross.drafting;

import java.time.LocalDate;
import java.util.List;

/**
 * A text as its drafter sees it, free of XML.
 *
 * @param language ISO 639-2 code; empty where the document does not say
 * @param number "57/176", as the metadata have it; empty where it is not known
 * @param organ the code of the organ: {@code unga}; empty where it is not known
 * @param adopted null where it is not known
 * @param clauses all running text, in the order of the document
 * @param paragraphs of the resolution itself
 */
public record DraftedText(
    String language, String number, String organ, LocalDate adopted, List<Clause> clauses, List<Paragraph> paragraphs) {

  boolean english() {
    return language.equals("eng");
  }
}
