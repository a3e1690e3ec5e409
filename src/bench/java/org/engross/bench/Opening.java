package org.engross.bench;

import java.util.List;

/** The opening words of a paragraph: the run of italics it begins with. */
final class Opening {
  private Opening() {}

  /**
   * The opening words, without a comma or blank at their end; null where there are none to be relied upon, which is a fault of the file.
   *
   * @param place names the paragraph in the list of faults
   */
  static String lead(List<Piece> pieces, String place, List<String> faults) {
    if (pieces.isEmpty() || pieces.get(0).call() || !pieces.get(0).italic()) {
      faults.add("no opening words in italics: " + place + " " + start(pieces));
      return null;
    }
    String italic = pieces.get(0).text();
    String next = pieces.size() > 1 && !pieces.get(1).call() ? pieces.get(1).text() : " ";
    if (Character.isLetter(italic.charAt(italic.length() - 1)) && Character.isLetter(next.charAt(0))) {
      faults.add("italics end within a word: " + place + " " + start(pieces));
      return null;
    }
    String lead = italic.replaceAll("[\\s,]+$", "");
    if (lead.length() > 100) {
      faults.add("italics run on: " + place + " " + start(pieces));
      return null;
    }
    return lead;
  }

  static String start(List<Piece> pieces) {
    String words = PieceReader.words(pieces);
    return words.substring(0, Math.min(70, words.length()));
  }
}
