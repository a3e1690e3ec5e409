package org.engross.diagnostic;

/**
 * The catalogue of decisions: every ground on which the reading takes a line, a sign or words for what they are, with how sure it is.
 * The name {@code OPENS_NUMBER} is the code {@code opens-number}.
 */
public enum Reason {
  CORRECTED(Certainty.SHOWN, "corrected: %s (%s)"),

  FORMULA(Certainty.SURE, "opening line: an organ's name, with a comma behind it"),
  FRONT(Certainty.SURE, "masthead, number or title: it stands above the opening line"),

  OPENS_SHOWN(Certainty.SHOWN, "opens a paragraph: the file says so"),
  OPENS_FIRST(Certainty.SURE, "opens a paragraph: it is the first line of its part"),
  OPENS_FORM_APART(Certainty.SURE, "opens a paragraph: its number, letter or heading can come here, and the line stands apart from the one before"),
  OPENS_FORM(Certainty.SURE, "opens a paragraph: its number, letter or heading can come here, and the paragraph before is at its end"),
  OPENS_FORM_VERB(Certainty.LIKELY, "opens a paragraph: its number can come here and a verb or a heading speaks for it, though the paragraph before is not at its end"),
  OPENS_LEAD_APART(Certainty.SURE, "opens a paragraph: it begins with words that open one, and stands apart from the line before"),
  OPENS_LEAD(Certainty.SURE, "opens a paragraph: it begins with words that open one, after a comma"),
  OPENS_HEADING(Certainty.LIKELY, "opens a paragraph: the line before has the form of a heading"),
  OPENS_APART(Certainty.LIKELY, "opens a paragraph: it stands apart from the line before, which ends its paragraph"),
  OPENS_SET_IN(Certainty.LIKELY, "opens a paragraph: it is set further in than the line before, which ends its paragraph"),
  OPENS_SHORT(Certainty.LIKELY, "opens a paragraph: the line before is a short one and ends its paragraph"),
  OPENS_LINE(Certainty.SURE, "opens a paragraph: in this file every line is one"),

  JOINS_SHOWN(Certainty.SHOWN, "goes on with the paragraph before: the file says so"),
  JOINS_FORM(Certainty.LIKELY, "goes on with the paragraph before: its number, letter or heading stands in an unfinished sentence"),
  JOINS_OPEN(Certainty.SURE, "goes on with the paragraph before, which is not at its end, though something stands between"),
  JOINS_SMALL(Certainty.LIKELY, "goes on with the paragraph before: it begins with a small letter, or after the comma of a paragraph that a page cut"),
  JOINS_LINE(Certainty.SURE, "goes on with the line before: nothing stands between them"),

  HEADING_SHOWN(Certainty.SHOWN, "heading: the file says so"),
  CLOSING(Certainty.SURE, "closing line: it has the form of one, or stands after one"),

  NOTE_SHOWN(Certainty.SHOWN, "part of a note: the file says so"),
  NOTE_OPENS_SUPERIOR(Certainty.SURE, "opens note %s: it begins with a superior sign"),
  NOTE_OPENS(Certainty.LIKELY, "opens note %s: the number is due, and the line stands where notes stand"),
  NOTE_GOES_ON(Certainty.LIKELY, "goes on with note %s"),

  CALL_SUPERIOR(Certainty.SHOWN, "call of note %s: the sign is a superior one"),
  CALL_BRACKETS(Certainty.SURE, "call of note %s: the text has its calls in square brackets"),
  CALL_GLUED(Certainty.LIKELY, "call of note %s: the figure is glued to a word or its punctuation, and the note is due here"),
  CALL_APART(Certainty.LIKELY, "call of note %s: the figure counts nothing that stands beside it, and the note is due here"),
  CALL_WITHOUT_TEXT(Certainty.LIKELY, "call of note %s, whose text is not in the file"),

  LEAD_ITALIC(Certainty.SHOWN, "opening words: they are set in italics"),
  LEAD_KNOWN(Certainty.SURE, "opening words: they are among those that open paragraphs"),
  LEAD_MISREAD(Certainty.LIKELY, "opening words: all but one letter are those of words that open paragraphs"),
  FACT_PRINTED(Certainty.SURE, "read: it is printed here"),
  FACT_TOLD(Certainty.SURE, "read: what is printed here tells it"),
  FACT_DECLARED(Certainty.SHOWN, "read: the file declares it beside its text"),
  FACT_SUPPLIED(Certainty.GIVEN, "supplied: %s"),
  FACT_ABSENT(Certainty.SURE, "not stated, and not supplied"),

  CITATION(Certainty.SURE, "citation: \"%s\" has the form of a resolution's or document's number"),
  NAME(Certainty.SURE, "name: \"%s\" is that of an instrument, an organ or an office"),
  HYPHEN_JOIN(Certainty.LIKELY, "a hyphen that only the end of the line made: the text writes the word without it");

  /** How sure a decision is. */
  public enum Certainty {
    /** The file itself shows it, by its mark-up or its layout. */
    SHOWN("shown by the file"),
    SURE("sure by its form"),
    LIKELY("likely"),
    /** Somebody said so, and the reading cannot judge it. */
    GIVEN("as sure as its ground");

    private final String words;

    Certainty(String words) {
      this.words = words;
    }

    /** What users read. */
    public String words() {
      return words;
    }
  }

  private final Certainty certainty;
  private final String words;

  Reason(Certainty certainty, String words) {
    this.certainty = certainty;
    this.words = words;
  }

  public Certainty certainty() {
    return certainty;
  }

  /** Whether it makes a line the first of a paragraph. */
  public boolean opens() {
    return name().startsWith("OPENS");
  }

  /** The name in files: {@code opens-number}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What users read. */
  public String text(Object... values) {
    return String.format(java.util.Locale.ROOT, words, values);
  }
}
