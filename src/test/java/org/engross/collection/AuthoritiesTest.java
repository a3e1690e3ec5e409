package org.engross.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.engross.collection.Authority.Given;
import org.engross.collection.Authority.Kind;
import org.engross.collection.Authority.Mention;
import org.junit.jupiter.api.Test;

/** Which names mean one thing. */
class AuthoritiesTest {

  private static Mention title(int text, String name, String note) {
    return new Mention(text, Kind.TREATY, name.replaceAll("[^A-Za-z0-9]", ""), name, name, note);
  }

  private static Mention body(int text, String name) {
    return new Mention(text, Kind.BODY, name.replaceAll("[^A-Za-z0-9-]", ""), name, name, null);
  }

  /** "Name: variant, variant" for each entry. */
  private static List<String> of(List<Given> given, Mention... mentions) {
    return Authorities.of(List.of(mentions), given).stream().map(one -> one.name() + ": " + String.join(" | ", one.variants())).toList();
  }

  @Test
  void labourConventionsAreKnownByTheirNumbers() {
    assertEquals(
        List.of("Forced Labour Convention, 1930 (No. 29): Convention concerning Forced Labour, 1930 (Convention No. 29) | Forced Labour Convention, 1930 (No. 29)",
            "Protocol to the Forced Labour Convention, 1930 (No. 29): Protocol to the Forced Labour Convention, 1930 (No. 29)"),
        of(List.of(), title(0, "Convention concerning Forced Labour, 1930 (Convention No. 29)", null), title(1, "Forced Labour Convention, 1930 (No. 29)", null),
            title(1, "Protocol to the Forced Labour Convention, 1930 (No. 29)", null)));
  }

  @Test
  void aPlaceInTheTreatySeriesIsOneTreatyButForItsProtocol() {
    String place = "United Nations, Treaty Series, vol. 999, No. 14668.";
    assertEquals(
        List.of("Covenant on Rights: Covenant on Rights | Pact of Rights", "Optional Protocol to the Covenant on Rights: Optional Protocol to the Covenant on Rights"),
        of(List.of(), title(0, "Pact of Rights", place), title(1, "Covenant on Rights", place), title(1, "Optional Protocol to the Covenant on Rights", place)));
  }

  @Test
  void aShortFormIsTheOneLongNameItIsContainedIn() {
    assertEquals(
        List.of("Beijing Declaration and Platform for Action: Beijing Declaration and Platform for Action | Beijing Platform for Action",
            "Doha Declaration: Doha Declaration", "Doha Declaration on Crime: Doha Declaration on Crime", "Doha Declaration on Trade: Doha Declaration on Trade",
            "United Nations Convention against Corruption: Convention against Corruption | United Nations Convention against Corruption"),
        of(List.of(), title(0, "Beijing Declaration and Platform for Action", null), title(1, "Beijing Platform for Action", null), title(0, "Doha Declaration", null),
            title(0, "Doha Declaration on Crime", null), title(0, "Doha Declaration on Trade", null), title(0, "United Nations Convention against Corruption", null),
            title(2, "Convention against Corruption", null)));
  }

  @Test
  void aUsualNameOutweighsThoseThatRunOnIntoTheSentence() {
    Mention[] mentions = new Mention[11];
    Arrays.fill(mentions, 0, 5, title(0, "2030 Agenda for Sustainable Development", null));
    Arrays.fill(mentions, 5, 10, title(1, "2030 Agenda", null));
    mentions[10] = title(1, "2030 Agenda and its Goals", null);
    assertEquals(
        List.of("2030 Agenda for Sustainable Development: 2030 Agenda | 2030 Agenda and its Goals | 2030 Agenda for Sustainable Development"),
        of(List.of(), mentions).stream().sorted().toList());
  }

  @Test
  void theTextThatHasTheShortFormDecides() {
    assertEquals(
        List.of("Doha Declaration on Crime: Doha Declaration | Doha Declaration on Crime", "Doha Declaration on Trade: Doha Declaration on Trade"),
        of(List.of(), title(0, "Doha Declaration", null), title(0, "Doha Declaration on Crime", null), title(1, "Doha Declaration on Trade", null)));
  }

  @Test
  void aBodyIsShortenedOnlyWhereItsNameGoesOnWithASmallWord() {
    assertEquals(
        List.of("European Union: European Union", "European Union Agency: European Union Agency",
            "Group against Trafficking in Persons: Group against Trafficking | Group against Trafficking in Persons",
            "United Nations Entity for Women: UN-Women | United Nations Entity for Women (UN-Women)"),
        of(List.of(new Given(List.of("Group against Trafficking in Persons", "Group against Trafficking"))), body(0, "European Union"), body(0, "European Union Agency"),
            body(0, "Group against Trafficking"), body(1, "Group against Trafficking in Persons"), body(0, "UN-Women"), body(1, "United Nations Entity for Women (UN-Women)")));
  }

  @Test
  void anEditorsWordGoesBeforeAllElseAndIsReportedWhereNoTextHasIt() {
    List<Given> given = List.of(new Given(List.of("Nelson Mandela Rules", "Standard Minimum Rules")), new Given(List.of("Treaty of Nowhere", "Standard Minimum Rules")));
    Mention one = title(0, "Standard Minimum Rules", null);
    Mention other = title(1, "Nelson Mandela Rules", null);
    assertEquals(List.of("Nelson Mandela Rules: Nelson Mandela Rules | Standard Minimum Rules"), of(given, one, other));
    assertEquals(List.of("Treaty of Nowhere"), Authorities.unknown(List.of(one, other), given));
  }
}
