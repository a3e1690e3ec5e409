package org.engross.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What all layouts print alike: dates, labels, quotation marks. */
final class Printing {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Printing() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** The label as it is printed: a number, and the figure of a section that has its heading on the same line, with a stop. */
  static String label(Paragraph paragraph) {
    boolean stop = paragraph.kind() == Paragraph.Kind.OPERATIVE || paragraph.kind() == Paragraph.Kind.SECTION && !paragraph.pieces().isEmpty();
    return stop && !paragraph.label().isEmpty() ? paragraph.label() + "." : paragraph.label();
  }

  /** Whether it is a heading of some kind. */
  static boolean heads(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.SECTION || paragraph.kind() == Paragraph.Kind.ANNEX;
  }

  /** The title with its number and the letter of its part, each a line of its own. */
  static List<String> heading(OfficialText text, String separator) {
    String title = text.number() + "." + separator + Marked.text(text.title());
    return text.part().isEmpty() ? List.of(title) : List.of(title, Marked.text(text.part()));
  }

  /** The label, what separates it, and the words; the words alone where there is no label. */
  static String labelled(Paragraph paragraph, String separator) {
    String label = label(paragraph);
    List<Piece> pieces = paragraph.pieces();
    return label.isEmpty() || pieces.isEmpty() ? label + Marked.text(pieces) : label + separator + Marked.text(pieces);
  }

  /** Straight quotation marks and plain hyphens, as typed texts have them. */
  static String typed(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u2018', '\'').replace('\u2019', '\'').replace('\u2011', '-');
  }

  static boolean chance(Random random, double share) {
    return random.nextDouble() < share;
  }

  static int between(Random random, int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
