package org.engross.model;

import java.util.List;
import java.util.Optional;

/**
 * A resolution, free of layout and of XML.
 *
 * @param source the file it was read from
 * @param language ISO 639-2 code, e.g. {@code eng}
 * @param organ who adopts, as the opening line names it; null where it names none
 * @param facts what is known about it as a whole
 * @param coverPage the printed masthead, a line each, in the order of a UN masthead; empty where none is printed
 * @param heading the lines that hold number and title, as printed
 * @param preamble opening line and preambular paragraphs
 * @param body operative paragraphs and sections, in order
 * @param conclusions the closing lines: meeting, date, vote; empty where none are printed
 * @param annexes in order
 * @param history what the source records beside the text
 */
public record Resolution(
    Source source,
    String language,
    Organ organ,
    Facts facts,
    List<Line> coverPage,
    List<Line> heading,
    Preamble preamble,
    List<BodyPart> body,
    List<Line> conclusions,
    List<Annex> annexes,
    History history) {

  /**
   * The file a resolution was read from.
   *
   * @param file its name without folders
   * @param sha256 of its bytes, in hexadecimal
   * @param shape how the text lies in the file: {@code pdf}, {@code docx}, {@code html}, {@code pdf-layout}, {@code markdown}, {@code word-dump}, {@code web-page}
   * @param place of the resolution among those of the file, from 1
   */
  public record Source(String file, String sha256, String shape, int place) {

    /** A file that holds one resolution. */
    public Source(String file, String sha256, String shape) {
      this(file, sha256, shape, 1);
    }
  }

  /** A line of the masthead, the heading or the closing lines. */
  public record Line(List<Inline> content) {}

  /**
   * The opening of a resolution.
   *
   * @param formula "The General Assembly," with its comma
   */
  public record Preamble(Optional<Line> formula, List<PreambularParagraph> paragraphs) {}
}
