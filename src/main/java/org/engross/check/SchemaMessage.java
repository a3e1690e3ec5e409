package org.engross.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * What a schema validator says, in words for people: the element, what is allowed there, and why a value is refused.
 *
 * @param id the entry of the catalogue
 * @param arguments what fills its text
 */
record SchemaMessage(MessageId id, Object[] arguments) {
  /** Names shown of a long list of what is allowed. */
  private static final int SHOWN = 8;

  /** The validator's messages begin with the clause of the XML Schema recommendation that is broken. */
  private static final Pattern CODE = Pattern.compile("^([a-z]+-[A-Za-z0-9.\\-]+): (.*)$", Pattern.DOTALL);

  /** 'name', '{"namespace":name}' or, in older releases, '"namespace":name'. */
  private static final Pattern QUOTED = Pattern.compile("'(.*?)'(?=[\\s,.]|$)", Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("(?:\"([^\"]*)\":)?([\\p{L}_][\\p{L}\\p{N}_.:\\-]*|WC\\[[^\\]]*\\])");

  private static final Pattern DUPLICATE = Pattern.compile("\\[(.*)\\].*\"([^\"]+)\"[^\"]*\"[^\"]*\"", Pattern.DOTALL);

  private static final Map<String, String> PREFIXES = Map.of(
      "http://un.org/akn4un", "akn4un:", "urn:engross:provenance", "engross:", "http://www.w3.org/XML/1998/namespace", "xml:");

  /** The types of the profile whose values have a form. */
  private static final Map<String, String> FORMS = Map.of(
      "eId", "letters, figures, \"_\", \"-\" and \".\", a letter first",
      "localReference", "\"#\" and an eId of this file",
      "address", "an address such as /akn/un/statement/deliberation/unga/2002-12-18/57-176",
      "citedAddress", "an Akoma Ntoso address, \"#\" and an eId, or \"!\" and an annex; a web page is cited by a",
      "webAddress", "a web address that begins with http:// or https://",
      "ontologyAddress", "an address such as /akn/ontology/concept/un/resolution, or a web address",
      "text", "some text",
      "noWhiteSpace", "no blanks");

  /** What is wrong with a value, from the message that comes before the one that says whose value it is; null for any other. */
  static String fault(String message) {
    Matcher parts = CODE.matcher(message);
    if (!parts.matches()) {
      return null;
    }
    List<String> quoted = quoted(parts.group(2));
    return switch (parts.group(1)) {
      case "cvc-pattern-valid" -> FORMS.getOrDefault(at(quoted, 2), "the form " + at(quoted, 1));
      case "cvc-enumeration-valid" -> "one of " + shortened(List.of(bracketed(parts.group(2)).split(", ")));
      case "cvc-minLength-valid" -> "more characters";
      case "cvc-minInclusive-valid", "cvc-minExclusive-valid" -> "a greater number";
      case "cvc-datatype-valid.1.2.1", "cvc-datatype-valid.1.2.2" -> "a " + kind(at(quoted, 1));
      case "cvc-datatype-valid.1.2.3" -> "a " + kind(at(quoted, 1));
      default -> null;
    };
  }

  /**
   * Words for a message of the validator.
   *
   * @param fault what {@link #fault} made of the message before; null where that was none
   */
  static SchemaMessage of(String message, String fault) {
    Matcher parts = CODE.matcher(message);
    if (!parts.matches()) {
      return new SchemaMessage(MessageId.XML_011, new Object[] {message});
    }
    String rest = parts.group(2);
    List<String> quoted = quoted(rest);
    String first = name(at(quoted, 0));
    return switch (parts.group(1)) {
      case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.g" ->
          words(MessageId.XML_002, ElementWords.of(first), allowed(quoted));
      case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.f", "cvc-complex-type.2.4.h" ->
          words(MessageId.XML_002, ElementWords.of(first), "nothing further");
      case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j" -> words(MessageId.XML_005, ElementWords.of(first), allowed(quoted));
      case "cvc-complex-type.2.1" -> words(MessageId.XML_009, ElementWords.of(first), "some text");
      case "cvc-complex-type.2.3" -> words(MessageId.XML_009, ElementWords.of(first), "only elements");
      case "cvc-complex-type.3.2.2" -> words(MessageId.XML_006, name(at(quoted, 1)), first);
      case "cvc-complex-type.4" -> words(MessageId.XML_007, name(at(quoted, 1)), first);
      case "cvc-attribute.3" -> words(MessageId.XML_008, cut(at(quoted, 0)), name(at(quoted, 2)), name(at(quoted, 1)),
          fault == null ? "see the schema" : fault);
      case "cvc-identity-constraint.4.1", "cvc-identity-constraint.4.2.2" -> duplicate(rest);
      default -> words(MessageId.XML_011, rest);
    };
  }

  String text() {
    return id.text(arguments);
  }

  private static SchemaMessage words(MessageId id, Object... arguments) {
    return new SchemaMessage(id, arguments);
  }

  private static SchemaMessage duplicate(String rest) {
    Matcher found = DUPLICATE.matcher(rest);
    return found.find() ? words(MessageId.XML_010, found.group(1)) : words(MessageId.XML_011, rest);
  }

  private static String allowed(List<String> quoted) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(at(quoted, quoted.size() - 1).replaceAll("^\\{|\\}$", ""));
    while (matcher.find()) {
      names.add(ElementWords.of(prefixed(matcher.group(1), matcher.group(2))));
    }
    return shortened(names);
  }

  private static String shortened(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)));
    return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
  }

  private static String name(String quoted) {
    Matcher matcher = NAME.matcher(quoted);
    return matcher.find() ? prefixed(matcher.group(1), matcher.group(2)) : quoted;
  }

  private static String prefixed(String namespace, String name) {
    return name.startsWith("WC[") ? "an element of another namespace" : PREFIXES.getOrDefault(namespace == null ? "" : namespace, "") + name;
  }

  private static String cut(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }

  private static String bracketed(String text) {
    int start = text.lastIndexOf('[');
    int end = text.lastIndexOf(']');
    return start >= 0 && end > start ? text.substring(start + 1, end) : text;
  }

  private static String kind(String type) {
    return switch (type) {
      case "date", "day" -> "date such as 2002-12-18";
      case "nonNegativeInteger", "positiveInteger", "integer" -> "number";
      case "anyURI" -> "web address";
      case "language" -> "language such as en or fr";
      // a type without a name of its own is called after the element or attribute that has it
      default -> type.startsWith("#") ? type.toLowerCase(Locale.ROOT).contains("date") ? "date such as 2002-12-18" : "value of another form"
          : type.toLowerCase(Locale.ROOT);
    };
  }

  /** Empty where the validator quotes less than it usually does. */
  private static String at(List<String> quoted, int index) {
    return index >= 0 && index < quoted.size() ? quoted.get(index) : "";
  }

  private static List<String> quoted(String text) {
    List<String> quoted = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      quoted.add(matcher.group(1));
    }
    return quoted;
  }
}
