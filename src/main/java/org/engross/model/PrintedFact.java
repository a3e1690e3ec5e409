package org.engross.model;

/** What a printed piece of the masthead, the heading or the closing lines says. */
public enum PrintedFact {
  /** "United Nations". */
  PUBLISHER,
  /** The symbol of the document: "A/RES/63/156". */
  SYMBOL,
  /** The number in the heading: "63/156". */
  NUMBER,
  /** The title in the heading. */
  TITLE,
  /** The organ: "General Assembly". */
  ORGAN,
  /** "Distr.: General". */
  DISTRIBUTION,
  /** The date under "Distr.". */
  DATE_OF_ISSUANCE,
  /** "Original: English"; value: ISO 639-2 codes with a stroke between them. */
  ORIGINAL_LANGUAGE,
  /** "Sixty-third session"; value: the number of the session. */
  SESSION,
  /** "Agenda item 56 (a)"; value: "56 (a)". */
  AGENDA_ITEM,
  /** The word "Resolution"; value: "resolutionDraft" and the like, null for a resolution. */
  DOCUMENT_TYPE,
  /** "on the report of the Third Committee (A/63/425)", without its brackets; value: the symbol of the report. */
  REPORT,
  /** Those who submit a draft, as printed. */
  SPONSORS,
  /** The committee that recommended the text: "Third Committee". */
  PROPONENT,
  /** The date of adoption, in the masthead or the closing lines; value: ISO date. */
  DATE_OF_ADOPTION,
  /** "70th plenary meeting"; value: "70". */
  MEETING,
  /** "Adopted without a vote"; value: "adoptedWithoutVote" where it is known what it amounts to. */
  OUTCOME
}
