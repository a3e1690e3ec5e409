package org.engross.bench;

import java.util.List;
import java.util.Map;

/**
 * A resolution in the form in which the official text and the reading are compared.
 *
 * @param paragraphs preambular and operative paragraphs, points, closing words, headings, in order
 * @param calls every call of a note, in order
 * @param words of the text in order, labels included, calls left out
 * @param noteWords of the notes in order
 * @param facts what is known, in the words that a reader would use
 */
record Outline(List<Entry> paragraphs, List<Call> calls, List<String> words, List<String> noteWords, Map<KnownFact, String> facts) {

  /**
   * A paragraph.
   *
   * @param path its number or letter with those above it: "15", "15(a)", "II.3"; empty where it has none
   * @param lead opening words; null where nothing is known about them
   * @param text its words as printed
   * @param letters of the text alone: figures are left to the notes and the words, so that one lost call is not counted three times
   * @param annex whether it stands in an annex
   */
  record Entry(Paragraph.Kind kind, String path, String lead, String text, String letters, boolean annex) {}

  /**
   * A call.
   *
   * @param where the kind of its paragraph; not compared, since that is counted with the paragraphs
   * @param place the last letters before it in its paragraph
   * @param before the last characters before it
   * @param text of the note
   */
  record Call(String marker, String where, String place, String before, String text) {}
}
