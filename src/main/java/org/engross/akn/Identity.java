package org.engross.akn;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.engross.model.DocumentKind;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Organ;
import org.engross.model.Resolution;
import org.engross.model.Symbol;

/**
 * What a resolution is known by.
 *
 * @param organ who adopts; null where the text names nobody we have symbols for
 * @param symbol empty where it is not known
 * @param number its number as printed, or the name of the file where there is none
 * @param address its work
 * @param slug the name of its files
 * @param path its folder on the website
 */
record Identity(Organ organ, Optional<Symbol> symbol, String number, Address address, String language, String slug, String path) {
  /** Akoma Ntoso requires a date in an address; nothing is guessed. */
  static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  /** The actor of a text that names no organ we know. */
  private static final String UNITED_NATIONS = "un";

  private static final Map<String, String> TWO_LETTERS =
      Map.of("ara", "ar", "zho", "zh", "eng", "en", "fra", "fr", "rus", "ru", "spa", "es");

  /** @param firstLanguage rule: files in any other language are told apart by a suffix, {@code a-res-57-176-fra} */
  static Identity of(Resolution resolution, String firstLanguage) {
    boolean first = resolution.language().equals(firstLanguage);
    Optional<Symbol> symbol = resolution.facts().symbol().map(Fact::value);
    Organ organ = symbol.map(Symbol::organ).orElse(resolution.organ());
    int place = resolution.source().place();
    String file = Symbol.slug(resolution.source().file().replaceFirst("\\.[^.]*$", "")) + (place == 1 ? "" : "-" + place);
    String number = symbol.map(Symbol::number).or(() -> resolution.facts().number().map(Fact::value)).orElse(file);
    Address address = new Address(organ == null ? UNITED_NATIONS : organ.code(), date(resolution), Address.number(number));
    return new Identity(
        organ, symbol, number, address, resolution.language(), symbol.map(Symbol::slug).orElse(file) + (first ? "" : "-" + resolution.language()),
        symbol.map(Symbol::path).orElse(file) + (first ? "" : "/" + resolution.language()));
  }

  /** rule: a work is dated by its adoption, a draft by its distribution (AKN4UN Guidelines part 1, FRBRdate "draft"). */
  private static LocalDate date(Resolution resolution) {
    Facts facts = resolution.facts();
    boolean draft = facts.symbol().filter(symbol -> symbol.value().kind().draft()).isPresent();
    return (draft ? facts.distributed() : facts.adopted()).map(Fact::value).orElse(UNKNOWN);
  }

  /** What it is; a text without a symbol is taken for a resolution. */
  DocumentKind kind() {
    return symbol.map(Symbol::kind).orElse(DocumentKind.RESOLUTION);
  }

  /** The address of the resolution in its language. */
  String expression() {
    return address.expression(language);
  }

  /** "A/RES/57/176", or the name of the file. */
  String symbolOrNumber() {
    return symbol.map(Symbol::text).orElse(number);
  }

  /** "en" for {@code eng}, as undocs.org has it; English where it has no such language. */
  String webLanguage() {
    return TWO_LETTERS.getOrDefault(language, "en");
  }
}
