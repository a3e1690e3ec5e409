package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegibilityTest {
  private static final String RUSSIAN =
      "ссылаясь на резолюции A/RES/54/157, A/RES/55/94 и A/RES/56/17 (XXII), а также на доклад «О положении трудящихся из других стран» (E/CN.4/2002/73, приложение VII), представленный Комиссии в прошлом году, ";
  private static final String ENGLISH = "Recalling its resolutions 54/157, 55/94 and 56/17, and the report on the situation (E/CN.4/2002/73, annex VII), ";

  @Test
  void wordsOfAnyScriptAreLanguage() {
    assertTrue(isLanguage(ENGLISH));
    assertTrue(isLanguage(RUSSIAN));
    assertTrue(isLanguage("وإذ تشير إلى قراراتها A/RES/54/157 و A/RES/55/94 وإلى التقرير عن الحالة، "));
    assertTrue(isLanguage("回顾其第54/157号和第55/94号决议(A/RES/55/94)以及委员会去年审议的关于来自其他国家的工人的处境的报告，"));
  }

  @Test
  void lettersThatStandForOthersAreNone() {
    assertFalse(isLanguage(shifted(ENGLISH, -29)));
    assertFalse(isLanguage(shifted(ENGLISH, 3)));
    assertFalse(isLanguage(shifted(RUSSIAN, -1_020)));
  }

  @Test
  void fewLettersSayNothing() {
    assertTrue(Legibility.isLanguage(glyphs(shifted(ENGLISH, 3))));
  }

  private static boolean isLanguage(String words) {
    return Legibility.isLanguage(glyphs(words.repeat(20)));
  }

  private static Stream<String> glyphs(String words) {
    return words.codePoints().mapToObj(Character::toString);
  }

  private static String shifted(String words, int places) {
    return words.codePoints().mapToObj(c -> Character.toString(Character.isLetter(c) ? Math.max(33, c + places) : c)).collect(Collectors.joining());
  }
}
