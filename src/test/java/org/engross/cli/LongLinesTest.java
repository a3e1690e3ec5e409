package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line as long as a book is read like any other: no pattern goes down into it step by step until Java has no stack left. */
class LongLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"water ", "12  ", "a, ", "(a) ", "[1] ", "1/", "* ", "\u00b9 ", "| ", "  \t"})
  void isRead(String again) {
    String text = "A/RES/60/1\n\nResolution adopted by the General Assembly on 16 September 2005\n\n60/1. Water\n\nThe General Assembly,\n\n1. Calls upon all "
        + again.repeat(20_000) + "\n\n2. Decides to act.\n";
    TextReading.Reading reading = new TextReading().read("long.txt", text.getBytes(StandardCharsets.UTF_8), List.of(), Optional.empty());
    assertEquals(1, reading.resolutions().size());
  }
}
