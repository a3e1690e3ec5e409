package org.engross.diagnostic;

/** What became of characters of a source. Every character has one fate; each stage names those that it decides. */
public interface Fate {
  /** Where fates lead. */
  enum Group {
    /** Into the document. */
    DOCUMENT("in the document"),
    /** Into its metadata: facts that a file declares beside its text. */
    METADATA("in its metadata"),
    /** Nowhere, as it belongs to the page or the file. */
    FURNITURE("furniture"),
    /** Into the way the text is written. */
    NORMALISATION("normalised"),
    /** Nobody knows where: an error. */
    LOST("unaccounted for");

    private final String words;

    Group(String words) {
      this.words = words;
    }

    /** The name in files: {@code document}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What users read. */
    public String words() {
      return words;
    }
  }

  Group group();

  /** The constant's name. */
  String name();

  /** What users read: "page number", "line join". */
  String words();

  /** The name in files: {@code page-number}. */
  default String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
