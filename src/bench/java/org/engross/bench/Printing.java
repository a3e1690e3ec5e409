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

  static String label(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.OPERATIVE && !paragraph.label().isEmpty() ? paragraph.label() + "." : paragraph.label();
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
