package org.engross.ledger;

import java.util.List;
import java.util.Set;

/**
 * What one can ask about: a paragraph, a sub-paragraph, a section, an annex or a note of a document.
 *
 * @param eId of its element
 * @param label as people call it: PP4, OP8(c)(ii), I.OP3, Annex I.OP3, n. 7
 * @param inside its eId and those of all elements in it, other units left out
 */
public record Unit(String eId, String label, Set<String> inside) {

  /** Whether somebody who writes this means the unit: its label or eId; blanks, stops and capitals do not matter. */
  public boolean named(String name) {
    return eId.equals(name) || plain(label).equals(plain(name)) || plain(label).equals(plain(name).replaceFirst("^PARA(GRAPH)?", "OP"));
  }

  private static String plain(String name) {
    return name.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s.]+", "").replaceFirst("^NOTE(?=\\d)", "N");
  }

  /** The units of a document in its order. */
  public static List<Unit> of(byte[] akn) {
    return new UnitReader().read(akn);
  }
}
