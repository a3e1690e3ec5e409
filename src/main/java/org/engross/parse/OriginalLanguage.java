package org.engross.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In which language a document was drafted, as its masthead prints it in whichever of the six: "Original: French", "\u539F\u4EF6\uFF1A\u6CD5\u6587". */
final class OriginalLanguage {
  /** The beginnings of the names of a language; the words around them begin otherwise. */
  private record Name(String code, Pattern words) {}

  private static final List<Name> NAMES = List.of(
      name("ara", "arab|\u00e1rabe|\u0430\u0440\u0430\u0431|\u0628\u0627\u0644\u0639\u0631\u0628\u064A\u0629|\u963F\u62C9\u4F2F"),
      name("zho", "chin|\u043A\u0438\u0442\u0430\u0439|\u0628\u0627\u0644\u0635\u064A\u0646\u064A\u0629|\u4E2D\u6587"),
      name("eng", "engl|angl|ingl|\u0430\u043D\u0433\u043B|\u0628\u0627\u0644\u0625\u0646\u0643\u0644\u064A\u0632\u064A\u0629|\u0628\u0627\u0644\u0627\u0646\u0643\u0644\u064A\u0632\u064A\u0629|\u0628\u0627\u0644\u0625\u0646\u062C\u0644\u064A\u0632\u064A\u0629|\u82F1"),
      name("fra", "fren|fran|\u0444\u0440\u0430\u043D\u0446|\u0628\u0627\u0644\u0641\u0631\u0646\u0633\u064A\u0629|\u6CD5"),
      name("rus", "russ|rus|\u0440\u0443\u0441\u0441|\u0628\u0627\u0644\u0631\u0648\u0633\u064A\u0629|\u4FC4"),
      name("spa", "span|espa|\u0438\u0441\u043F\u0430\u043D|\u0628\u0627\u0644\u0625\u0633\u0628\u0627\u0646\u064A\u0629|\u0628\u0627\u0644\u0627\u0633\u0628\u0627\u0646\u064A\u0629|\u897F\u73ED\u7259"));

  private OriginalLanguage() {}

  private static Name name(String code, String words) {
    return new Name(code, Pattern.compile("(?iu)(?<![\\p{L}&&[^\\p{IsHan}]])(?:" + words + ")"));
  }

  /** ISO 639-2 codes with a stroke between them, in our order; null where none is named. Only what stands behind "Original" counts: the language of the text may stand before it. */
  static String codes(String printed) {
    String named = printed.replaceFirst("(?iu)^.*original", "");
    String codes = NAMES.stream().filter(name -> name.words().matcher(named).find()).map(Name::code).collect(Collectors.joining("/"));
    return Optional.of(codes).filter(some -> !some.isEmpty()).orElse(null);
  }
}
