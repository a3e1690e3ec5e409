package org.engross.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A resolution as the official file has it: what is poured, and what the reading is measured against.
 *
 * @param file its name without folders
 * @param masthead what is printed above the title
 * @param number "75/118", as the heading prints it
 * @param title with the calls of its notes
 * @param part "B" with the calls of its notes, where the number has parts; else empty
 * @param organ "General Assembly"
 * @param paragraphs all that stands between the opening line and the closing lines, in order
 * @param meeting "41st plenary meeting"
 * @param adopted the day of adoption, as printed at the end
 * @param annexes what is printed after the closing lines
 * @param notes by marker, in the order of their calls
 * @param faults what is wrong in the official file
 */
record OfficialText(
    String file,
    Masthead masthead,
    String number,
    List<Piece> title,
    List<Piece> part,
    String organ,
    List<Paragraph> paragraphs,
    String meeting,
    LocalDate adopted,
    List<Paragraph> annexes,
    Map<String, List<Piece>> notes,
    List<String> faults) {

  OfficialText with(List<Paragraph> otherParagraphs, List<String> otherFaults) {
    return new OfficialText(file, masthead, number, title, part, organ, otherParagraphs, meeting, adopted, annexes, notes, otherFaults);
  }

  /**
   * The lines above the title.
   *
   * @param symbol "A/RES/75/118"
   * @param distributed the date under "Distr.: General"
   * @param session "Seventy-fifth session"
   * @param sessionNumber 75
   * @param agendaItem "Agenda item 61"
   * @param agendaItemName what the item is called
   * @param adoption "Resolution adopted by the General Assembly on 10 December 2020"
   * @param report "[on the report of the Third Committee (A/75/420, para. 27)]"
   */
  record Masthead(
      String symbol,
      LocalDate distributed,
      String session,
      int sessionNumber,
      String agendaItem,
      String agendaItemName,
      String adoption,
      String report) {}
}
