package org.engross.bench;

import java.util.ArrayList;
import java.util.List;

/** The lines above the title in the order of a printed page. */
final class Masthead {
  private Masthead() {}

  /** "United Nations", symbol, organ, distribution. */
  static List<String> top(OfficialText text) {
    OfficialText.Masthead masthead = text.masthead();
    return List.of("United Nations", masthead.symbol(), text.organ(), "Distr.: General", Printing.date(masthead.distributed()));
  }

  /** Session and agenda item, with its name or without. */
  static List<String> session(OfficialText text, boolean named) {
    OfficialText.Masthead masthead = text.masthead();
    List<String> lines = new ArrayList<>(List.of(masthead.session(), masthead.agendaItem()));
    if (named && !masthead.agendaItemName().isEmpty()) {
      lines.add(masthead.agendaItemName());
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** "Resolution adopted by ..." and what it was adopted on. */
  static List<String> adoption(OfficialText text) {
    return List.of(text.masthead().adoption(), text.masthead().report());
  }
}
