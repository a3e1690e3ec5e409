package org.engross.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are cut into words, and words into stems. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Women and girls, in particular    | women@0 and@1 girls@2 ,@3 in@3 particular@4
      A/RES/57/176                      | a@0 /@1 res@1 /@2 57@2 /@3 176@3
      women\u2019s \u201Crights\u201D; | women@0 '@1 s@1 "@2 rights@2 "@3 ;@3
      C\u00F4te d\u2019Ivoire           | cote@0 d@1 '@2 ivoire@2
      2002\u20132016                    | 2002@0 -@1 2016@1
      \u4EBA\u53E3\u8D29\u8FD0\u3002\u5987\u5973 | \u4EBA\u53E3@0 \u53E3\u8D29@1 \u8D29\u8FD0@2 \u8FD0@3 \u3002@4 \u5987\u5973@4 \u5973@5
      \u0627\u0644\u0623\u064E\u0645\u0652\u0646 | \u0627\u0644\u0627\u0645\u0646@0
      \u0412\u0441\u0451 \u0434\u0435\u0442\u0435\u0439 | \u0432\u0441\u0435@0 \u0434\u0435\u0442\u0435\u0438@1
      """)
  void aTextIsCutIntoWordsAndMarks(String text, String expected) {
    assertEquals(expected, Words.of(text).stream().map(word -> word.form() + "@" + word.place()).collect(Collectors.joining(" ")));
  }

  /** Words in a row have one stem. */
  @ParameterizedTest
  @CsvSource({
      "measure measures measured measuring", "country countries", "traffic trafficked trafficking traffics", "note notes noted noting", "urge urges urged urging",
      "recall recalls recalling", "decide decides decided deciding", "emphasize emphasizes emphasise emphasising", "woman women", "child children", "process processes",
      "state states stated stating", "plan plans planned planning", "add adds added adding", "create creates created creating", "agree agrees agreed", "occur occurs occurred occurring",
      "organization organizations organisation organisations", "implement implements implementing implemented", "policy policies",
      "\u0442\u043E\u0440\u0433\u043E\u0432\u043B\u044F \u0442\u043E\u0440\u0433\u043E\u0432\u043B\u0438 \u0442\u043E\u0440\u0433\u043E\u0432\u043B\u0435\u0438",
      "\u0627\u0644\u0645\u0631\u0627\u0647 \u0645\u0631\u0627\u0647 \u0648\u0627\u0644\u0645\u0631\u0627\u0647"})
  void formsOfAWordHaveOneStem(String forms) {
    assertEquals(1, java.util.Arrays.stream(forms.split(" ")).map(Stem::of).distinct().count(), () -> java.util.Arrays.stream(forms.split(" ")).map(Stem::of).toList().toString());
  }

  /** Other words have other stems. */
  @Test
  void organIsNotOrganization() {
    assertEquals(8, java.util.stream.Stream.of("organ", "organization", "general", "generation", "universal", "university", "nation", "national").map(Stem::of).distinct().count());
  }
}
