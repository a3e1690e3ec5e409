package org.engross.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({
    "15., 15", "(a), a", "(ii), ii", "II, II", "1 bis., 1bis", "'12 (a).', 12-a", "3.1., 3.1", "*, ''", "**, ''", "(α), ''", "'', ''"
  })
  void keepsOfANumberWhatAnEIdCanBear(String printed, String bare) {
    assertEquals(Optional.of(bare).filter(number -> !number.isEmpty()), Numbering.bare(printed));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12", "I, 1", "iv, 4", "IX, 9", "XIV, 14", "XLII, 42", "A, ", "'', ", "12345, "})
  void readsFigures(String figures, Integer value) {
    assertEquals(Optional.ofNullable(value), Numbering.value(figures));
  }
}
