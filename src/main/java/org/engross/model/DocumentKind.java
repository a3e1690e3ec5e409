package org.engross.model;

/** What a text is: the names that AKN4UN has for statements (Guidelines part 1, "Document classes"). */
public enum DocumentKind {
  RESOLUTION("resolution", "Resolution"),
  DECISION("decision", "Decision"),
  PRESIDENTIAL_STATEMENT("presidentialStatement", "Presidential statement"),
  RESOLUTION_DRAFT("resolutionDraft", "Draft resolution"),
  DECISION_DRAFT("decisionDraft", "Draft decision");

  private final String code;
  private final String words;

  DocumentKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The name of the statement: {@code resolutionDraft}. */
  public String code() {
    return code;
  }

  /** "Draft resolution". */
  public String words() {
    return words;
  }

  /** Whether it is not adopted yet, so that no date of adoption can be known. */
  public boolean draft() {
    return this == RESOLUTION_DRAFT || this == DECISION_DRAFT;
  }
}
