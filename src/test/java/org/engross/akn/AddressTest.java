package org.engross.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.engross.model.Cited;
import org.engross.model.Organ;
import org.engross.model.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "63/156, 63-156", "99/999 A, 99-999_A", "217 A (III), 217_A_(III)", "1325 (2000), 1325_(2000)", "ES-11/6, ES-11-6", "a<b>?, a_b__"
  })
  void formsTheNumber(String printed, String number) {
    assertEquals(number, Address.number(printed));
  }

  @ParameterizedTest
  @CsvSource({
    ", !main",
    "annex, !annex_1",
    "Annex I, !annex_1",
    "annex II, !annex_2",
    "annex 3, !annex_3",
    "annexes I and II, !main",
    "annex A, !main",
    "para. 3, !main"
  })
  void leadsToTheAnnexThatIsCited(String part, String component) {
    Cited cited = new Cited(Cited.Kind.RESOLUTION, Organ.GENERAL_ASSEMBLY, "55/25", "A/RES/55/25", null, part);
    assertEquals("/akn/un/statement/deliberation/unga/2000-11-15/55-25/" + component, Address.cited(cited, LocalDate.of(2000, 11, 15)));
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/57/176, https://undocs.org/en/A/RES/57/176",
    "A/RES/217 A (III), https://undocs.org/en/A/RES/217(III)",
    "A/RES/2200 A (XXI), https://undocs.org/en/A/RES/2200(XXI)",
    "A/RES/317 (iv), https://undocs.org/en/A/RES/317(IV)",
    "A/RES/S-27/2, https://undocs.org/en/A/RES/S-27/2",
    "S/RES/1325 (2000), https://undocs.org/en/S/RES/1325(2000)",
    "E/CN.4/RES/2004/45, https://undocs.org/en/E/CN.4/RES/2004/45"
  })
  void knowsWhereAResolutionIsOnTheWeb(String symbol, String address) {
    assertEquals(address, WebAddress.of(Symbol.of(symbol).orElseThrow(), "en"));
  }

  @Test
  void keepsStrangeSymbolsHarmless() {
    assertEquals("https://undocs.org/fr/A/63/215%3Cb%3E%3F", WebAddress.of("A/63/215 <b>?", "fr"));
  }
}
