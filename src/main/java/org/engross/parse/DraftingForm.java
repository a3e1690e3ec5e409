package org.engross.parse;

/**
 * The forms by which a line of a resolution, or a part of one, shows what it is. What they look like depends on the language; see
 * {@link Language}. Where a form has groups, they are the same in every language.
 */
enum DraftingForm {
  /** "The General Assembly,": the organ that acts, a comma, and nothing else; group 1: the organ. */
  FORMULA,
  /**
   * "At its 1st plenary meeting, on 13 September 2022, the General Assembly decided ...": how a decision opens, which has no opening
   * line; group {@code organ}, or null where another line names it; optional in a language.
   */
  DECIDED,
  /**
   * "the President of the Security Council made the following statement": where DECIDED opens a presidential statement instead of a
   * decision; group {@code organ}; optional in a language.
   */
  STATED,
  /** "The General Assembly recommends that ...": the words before the verb where a text has no opening line; group 1: the organ; optional in a language. */
  RUN_IN,
  /** "15. Calls upon ..."; group 1: the figures. */
  NUMBERED,
  /** "(a) ...", "(ii) ...", "(1) ..."; group 1: the letter. */
  LETTERED,
  /** A Roman figure or a capital letter alone on its line; group 1: the figure. */
  SECTION,
  /** "II. General matters": a Roman figure and the title of its section, which no punctuation ends; group 1: the figure. */
  TITLED_SECTION,
  /** "Part II", "Article 3": what divides an instrument, with its title or alone; group 1: all before the title. */
  NAMED_SECTION,
  /** "Annex", "ANNEX II", "Appendix". */
  ANNEX,
  /** "77th plenary meeting", "2345th meeting", with or without brackets. */
  MEETING,
  /** "[Adopted without a vote. ...]", "Adopted unanimously at the 715th meeting.". */
  ADOPTED,
  /** "7 Resolution 55/25": a note as plain text has it; group 1: the marker. */
  NOTE,
  /** "[7] Resolution 55/25": a note as a web page has it; group 1: the marker. */
  BRACKETED_NOTE,
  /** "[7]" in running text: the call of a note in brackets; group 1: the marker. */
  BRACKETED_CALL,
  /** "Adopted by the Security Council at its 3208th meeting, on 6 May 1993": above the text, not below it. */
  ADOPTED_BY,
  /** "18 December 2002" alone on its line. */
  DATE,
  /**
   * The end of a paragraph: a comma, semicolon, colon or full stop, which the call of a note, a closing quotation mark or bracket, or
   * "and" may follow.
   */
  CLOSED,
  /** A preambular paragraph that ends so is whole, though no blank line follows. */
  COMMA,
  /** A sub-paragraph that ends so is whole; small letters after it are the closing words of its paragraph. */
  SEMICOLON,

  /** "57/176. Trafficking in women and girls"; groups: number, title. */
  NUMBER_AND_TITLE,
  /** "57/176."; group 1: number. */
  NUMBER_ALONE,
  /** A title whose last word needs another after it: "the work of the"; optional in a language. */
  WAITING_TITLE,
  /** "Supplement No.": the end of words whose stop ends no note, since it only shortens the last; optional in a language. */
  SHORTENED,
  /** "1803 (XVII). Resolution of 14 December 1962"; groups: number, the word, date. */
  NUMBER_AND_DATE,
  /** "Security Council resolution 1325 (2000)"; groups: organ or null, the word, number. */
  ORGAN_AND_NUMBER,
  /** "of 18 December 2002"; group 1: date. */
  DATE_LINE,
  /** "Resolution adopted by the General Assembly on 18 December 2002"; groups {@code type}, {@code organ}, {@code date} or null. */
  PUBLICATION_TITLE,
  /** "on 18 December 2002": what a publication's title may go on with. */
  ON_DATE,
  /**
   * "Chad and Fiji: draft resolution", "Draft resolution submitted by the President": a line that says of a text that it is a draft;
   * groups {@code sponsors} or {@code submitter} or neither, {@code type}, and {@code decision} where it is one; optional in a language.
   */
  DRAFT,
  /** Names of States in which "and" joins no two of them; optional in a language. */
  NAME_WITH_AND,
  /** The words by which a line of the masthead names a report, and not a Main Committee passed over. */
  ON_A_REPORT,
  /** The author of a report in its line of the masthead; group 1: the author. */
  REPORT_AUTHOR,
  /** The meeting in a closing line; groups {@code number} and {@code plenary}, which is null where it is not called so; "resumed" stands in brackets. */
  MEETING_NAMED,
  /** "Adopted without a vote". */
  WITHOUT_VOTE,
  /** "by a recorded vote of 120 to 5, with 30 abstentions"; groups {@code favour}, {@code against}, {@code abstaining} or null. */
  RECORDED_VOTE,
  /** "In favour:", before the names of a side; groups {@code favour} or {@code against} or neither. */
  VOTE_SIDE,

  /** "resolutions 57/176 of 18 December 2002"; groups {@code word} and {@code cited}, the number with its date. */
  CITED,
  /** The word "decision" of a citation. */
  DECISION,
  /** " and 58/137 of 22 December 2003" right after a citation; groups {@code word}, "decision" in " and decision 58/537", or null, and {@code cited}. */
  CITED_FURTHER,
  /** A number with its date; groups {@code printed} (what the citation is marked on), {@code number} inside it, {@code date} or null. */
  NUMBER_DATED,
  /** ", annex II" right after a citation; group 1: the part. */
  PART_CITED,
  /** What stands before a number of the organ that speaks: "its resolution"; found at the end of what is before the citation. */
  ITS_OWN,
  /** What stands before a resolution that is part of a report or a draft, and has no number of its own. */
  OF_A_REPORT,
  /** Another body named right beside a number, whose resolution it is and not one of ours; found in what stands before the citation. */
  OTHER_BODY_BEFORE,
  /** The body named right after a number: "of the Security Council"; group 1: its name. */
  BODY_AFTER
}
