package org.engross.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a schema validator says of a file that people write by hand (a description, corrections, a choice of rules), in words for them. The validator begins each
 * message with the clause of the XML Schema recommendation that is broken, and quotes the names and values it speaks of in an order that the clause decides.
 */
public final class SchemaFault {
  private static final Pattern CLAUSE = Pattern.compile("^(cvc-[A-Za-z0-9.\\-]+): (.*)$", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("'(.*?)'(?=[\\s,.]|$)", Pattern.DOTALL);
  /** {@code {"namespace":name}}; the namespace is left out. */
  private static final Pattern NAME = Pattern.compile("(?:\"[^\"]*\":)?([\\p{L}_][\\p{L}\\p{N}_.\\-]*)");

  private final String beginning;
  /** What was expected of the value that the next message is about; null where none is awaited. */
  private String expected;

  /** @param root the name of the element that a file begins with, and {@code namespace} the one it is in */
  public SchemaFault(String root, String namespace) {
    this.beginning = "<" + root + " xmlns=\"" + namespace + "\" ...>";
  }

  /**
   * Words for the next message of one file; the messages are told in their order.
   *
   * @return empty where the message says nothing by itself: that a value is wrong comes before whose value it is
   */
  public Optional<String> words(String message) {
    Matcher parts = CLAUSE.matcher(message);
    return parts.matches() ? Optional.ofNullable(words(parts)) : Optional.of(message);
  }

  private String words(Matcher parts) {
    List<String> quoted = QUOTED.matcher(parts.group(2)).results().map(found -> found.group(1)).toList();
    String clause = parts.group(1);
    if (clause.endsWith("-valid") || clause.startsWith("cvc-datatype-valid")) {
      expected = expected(clause, parts.group(2), quoted);
      return null;
    }
    return switch (clause) {
      case "cvc-elt.1", "cvc-elt.1.a" -> "it begins with the element " + name(quoted, 0) + ", and not with " + beginning;
      case "cvc-complex-type.2.4.a" -> "no element " + name(quoted, 0) + " may stand here, but " + name(quoted, 1);
      case "cvc-complex-type.2.4.d" -> "no element " + name(quoted, 0) + " may stand here";
      case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i" -> "the element " + name(quoted, 0) + " must hold one more " + name(quoted, 1);
      case "cvc-complex-type.2.1" -> "the element " + name(quoted, 0) + " holds nothing but attributes";
      case "cvc-complex-type.2.3" -> "the element " + name(quoted, 0) + " holds only elements, and no words beside them";
      case "cvc-complex-type.3.2.2" -> "the element " + name(quoted, 1) + " has no attribute " + name(quoted, 0);
      case "cvc-complex-type.4" -> "the element " + name(quoted, 1) + " needs the attribute " + name(quoted, 0);
      case "cvc-attribute.3" -> "\"" + quoted.get(0) + "\" is no value of the attribute " + name(quoted, 1) + (expected == null ? "" : ", but " + expected);
      case "cvc-identity-constraint.4.1" -> parts.group(2).replaceFirst("(?s)^.*?\\[(.*?)\\].*of element \"(.*?)\".*$", "$1 stands twice in the element $2");
      default -> parts.group(2);
    };
  }

  private static String expected(String clause, String message, List<String> quoted) {
    return switch (clause) {
      case "cvc-enumeration-valid" -> choice(names(message.substring(message.lastIndexOf('['), message.lastIndexOf(']'))));
      case "cvc-minInclusive-valid", "cvc-maxInclusive-valid" -> "a number from 1 to 99999999";
      case "cvc-pattern-valid" -> "an address that begins with http:// or https://, without \"?\" and \"#\"";
      default -> quoted.size() < 2 ? "another form" : switch (quoted.get(1)) {
        case "date" -> "a date such as 2002-12-18";
        case "integer" -> "a number from 1 to 99999999";
        default -> "another form";
      };
    };
  }

  private static String name(List<String> quoted, int place) {
    return place < quoted.size() ? choice(names(quoted.get(place))) : "?";
  }

  private static List<String> names(String quoted) {
    return NAME.matcher(quoted).results().map(found -> found.group(1)).toList();
  }

  /** {@code a, b or c}. */
  private static String choice(List<String> names) {
    List<String> first = new ArrayList<>(names);
    String last = first.isEmpty() ? "" : first.remove(first.size() - 1);
    return first.isEmpty() ? last : String.join(", ", first) + " or " + last;
  }
}
