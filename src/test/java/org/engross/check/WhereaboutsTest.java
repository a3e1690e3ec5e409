package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places as a person would say them; a step is "name printed", "name#ordinal" or "name@eId". */
class WhereaboutsTest {
  @Test
  void paragraphsAndNotes() {
    assertSaid("operative paragraph 5, note 7", "statement", "mainBody", "paragraph 5.", "content", "p", "authorialNote 7");
    assertSaid("operative paragraph 8 (c) (ii)", "mainBody", "paragraph 8.", "list", "point (c)", "list", "point (ii)", "content");
    assertSaid("preambular paragraph 3", "preamble", "container#3", "p");
    assertSaid("section I, operative paragraph 2", "mainBody", "section I", "paragraph 2.");
    assertSaid("annex, article 4, paragraph 1", "attachment Annex", "doc", "mainBody", "article Article 4", "paragraph 1.");
  }

  @Test
  void annexes() {
    assertSaid("annex I, paragraph 2 (a)", "attachments", "attachment Annex I", "doc", "mainBody", "paragraph 2.", "list", "point (a)");
    assertSaid("annex 2, the metadata", "attachments", "attachment#2", "doc", "meta", "identification");
  }

  @Test
  void whatHasNoNumberYetIsToldByItsNameOrItsPlace() {
    assertSaid("operative paragraph 15", "mainBody", "paragraph@para_15");
    assertSaid("operative paragraph 3", "mainBody", "paragraph#3");
    assertSaid("the operative part", "mainBody", "crossHeading");
    assertSaid("the preamble", "preamble");
    assertSaid("the number and title, note *", "preface", "p", "docTitle", "authorialNote *");
    assertNull(Whereabouts.of(steps("akomaNtoso", "statement")));
  }

  private static void assertSaid(String expected, String... steps) {
    assertEquals(expected, Whereabouts.of(steps(steps)));
  }

  private static List<Step> steps(String... written) {
    List<Step> steps = new ArrayList<>();
    for (String one : written) {
      String name = one.replaceFirst("[ #@].*", "");
      String rest = one.substring(name.length());
      int ordinal = rest.startsWith("#") ? Integer.parseInt(rest.substring(1)) : 1;
      steps.add(new Step(name, rest.startsWith("@") ? rest.substring(1) : "", ordinal, rest.startsWith(" ") ? rest.substring(1) : ""));
    }
    return steps;
  }
}
