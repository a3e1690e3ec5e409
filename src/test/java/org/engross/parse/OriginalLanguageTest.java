package org.engross.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Report;
import org.engross.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose translation a text is, its masthead says. */
class OriginalLanguageTest {

  @ParameterizedTest
  @CsvSource({"Original: French,fra", "Original: English/Spanish,eng/spa", "Français Original : anglais,eng", "Arabic Original: Russian,rus",
      "Подлинный текст на китайском языке,zho", "原件：法文,fra", "الأصل: بالإنكليزية,eng", "Español Original: árabe,ara"})
  void isReadInAnyOfTheSix(String printed, String codes) {
    assertEquals(codes, OriginalLanguage.codes(printed));
  }

  @Test
  void anEnglishTextMayBeTheTranslation() {
    String english = written("Original: French");
    assertTrue(english.contains("fromLanguage=\"fra\"") && english.contains("/fra@"), english);
    assertFalse(written("Original: English").contains("FRBRtranslation"));
    assertFalse(written("Original: English/French").contains("FRBRtranslation"));
  }

  private static String written(String original) {
    String text = "United Nations A/RES/57/1\n\nGeneral Assembly\n\nDistr.: General\n\n" + original
        + "\n\n57/1. Boats\n\nThe General Assembly,\n\nRecalling its resolution 56/1,\n\n1. Decides to act;\n\n2. Decides to wait.\n\n21st plenary meeting\n19 September 2002\n";
    Report report = new Report();
    return new ResolutionParser().parse(new SourceReader().read("x.txt", text.getBytes(StandardCharsets.UTF_8), report).orElseThrow(), List.of(), report).stream()
        .map(new AknWriter(LocalDate.of(2002, 10, 1), cited -> Optional.empty())::write).map(document -> new String(document.xml(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
  }
}
