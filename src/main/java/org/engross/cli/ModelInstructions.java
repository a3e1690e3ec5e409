package org.engross.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The instructions {@code xml-model} by which a file names its schema and its rules to an XML editor. */
final class ModelInstructions {
  private static final String DECLARATION_END = "?>\n";
  private final String instructions;

  /**
   * @param place where {@code resolution.xsd} and {@code resolution.sch} are: a folder, or what their names are put behind
   * @throws IllegalArgumentException where that is no address
   */
  ModelInstructions(String place) {
    if (!place.matches("[^\\s\"<>&\\p{Cntrl}]+")) {
      throw new IllegalArgumentException("'" + place + "' is no address; blanks are written %20");
    }
    String start = place.endsWith("/") || place.endsWith(":") ? place : place + "/";
    instructions = String.join("", List.of(
        instruction(start + "resolution.xsd", "http://www.w3.org/2001/XMLSchema"),
        instruction(start + "resolution.sch", "http://purl.oclc.org/dsdl/schematron")));
  }

  /** The file with the instructions after its XML declaration. */
  byte[] in(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    int at = text.startsWith("<?xml ") ? text.indexOf(DECLARATION_END) + DECLARATION_END.length() : 0;
    return (text.substring(0, at) + instructions + text.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  private static String instruction(String href, String language) {
    return "<?xml-model href=\"" + href + "\" type=\"application/xml\" schematypens=\"" + language + "\"?>\n";
  }
}
