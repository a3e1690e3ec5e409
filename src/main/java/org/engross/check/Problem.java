package org.engross.check;

import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.MessageId;

/**
 * Something wrong in an XML file, before it is known which file its reader has before his eyes.
 *
 * @param text complete
 * @param line counts from 1; 0 where the problem concerns the file as a whole
 * @param column counts from 1; 0 where unknown
 * @param afterTag whether line and column are those after the tag concerned, as XML parsers tell them
 * @param eIds of the element concerned and of those around it, innermost first
 * @param where the place as a person would say it; null where there is nothing to say, or the element will tell
 * @param element the element concerned; null where there was no tree when the problem was found
 * @param spot the very character concerned; null where the element as a whole is
 */
record Problem(MessageId id, String text, int line, int column, boolean afterTag, List<String> eIds, String where, XdmNode element, Spot spot) {

  Problem(MessageId id, String text, int line, int column, boolean afterTag, List<String> eIds) {
    this(id, text, line, column, afterTag, eIds, null, null, null);
  }

  /** The problem at a place that a person would call so; null where there is nothing to say. */
  Problem in(String place) {
    return new Problem(id, text, line, column, afterTag, eIds, place, element, spot);
  }

  /** A problem of an element. */
  static Problem at(XdmNode element, MessageId id, String text) {
    return at(element, id, text, null);
  }

  /** A problem of a character, in the element that holds it. */
  static Problem at(XdmNode element, MessageId id, String text, Spot spot) {
    return new Problem(id, text, element.getLineNumber(), element.getColumnNumber(), true, RulesCheck.eIds(element), null, element, spot);
  }

  /** A problem of the file as a whole. */
  static Problem of(MessageId id, Object... arguments) {
    return new Problem(id, id.text(arguments), 0, 0, false, List.of());
  }
}
