package org.engross.source;

import java.time.LocalDate;
import java.util.List;
import org.engross.diagnostic.Passage;

/**
 * The lines of a source, with everything that is not text marked. Text lines have no tabs, no mark-up and no white space at
 * their ends; numbers and positions are those of the file.
 *
 * @param source the file
 * @param shape how the text lies in it
 * @param lines all lines, in order, none left out
 * @param removed the mark-up inside lines, in order
 * @param language ISO 639-2 code that the file declares for the text, e.g. {@code fra}; null where it declares none
 * @param declared facts that the file states beside its text
 * @param proceedings what the file records about the text beside it
 * @param links stretches of the text that lead somewhere
 * @param provenance what the file says it was made from; null where it is the source itself
 */
public record SourceLines(
    SourceText source,
    Shape shape,
    List<Line> lines,
    List<Removed> removed,
    String language,
    List<Declared> declared,
    Proceedings proceedings,
    List<Link> links,
    Provenance provenance) {

  /** Lines of a file that declares nothing beside its text. */
  public SourceLines(SourceText source, Shape shape, List<Line> lines, List<Removed> removed) {
    this(source, shape, lines, removed, null, List.of());
  }

  /** Lines of a file that records nothing of the way to adoption and has no links. */
  public SourceLines(SourceText source, Shape shape, List<Line> lines, List<Removed> removed, String language, List<Declared> declared) {
    this(source, shape, lines, removed, language, declared, Proceedings.NONE, List.of(), null);
  }

  /** The same source with some of its lines only. */
  public SourceLines with(List<Line> some) {
    return new SourceLines(source, shape, some, removed, language, declared, proceedings, links, provenance);
  }

  /** Characters that are no part of the resolution. */
  public record Removed(Furniture furniture, Passage passage) {}

  /**
   * A fact that a file states beside its text, in properties or metadata.
   *
   * @param name symbol, title, session, agenda-item, report, committee, adopted, meeting, distributed or outcome
   * @param value as the text would print it; dates as YYYY-MM-DD
   * @param printed the characters that state it
   * @param basis on what ground, where the file says that somebody supplied it; else null
   */
  public record Declared(String name, String value, Passage printed, String basis) {

    /** A fact that nobody needed to supply. */
    public Declared(String name, String value, Passage printed) {
      this(name, value, printed, null);
    }
  }

  /**
   * What a file says that its text was made from.
   *
   * @param file its name without folders; null where the file says none
   * @param sha256 of its bytes, in hexadecimal
   * @param shape how the text lay in it
   * @param edition the date of the mark-up; null where the file says none
   */
  public record Provenance(String file, String sha256, String shape, LocalDate edition) {}

  /**
   * A stretch of the text that leads somewhere.
   *
   * @param text its characters in the lines
   * @param href where to, as the file has it
   */
  public record Link(Passage text, Passage href) {}
}
