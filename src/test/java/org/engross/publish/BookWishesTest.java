package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.engross.Seeds;
import org.junit.jupiter.api.Test;

/** Of which texts the book is made, and what it is called. */
class BookWishesTest {
  /** What the subtitle says of all texts is not true of some. */
  @Test
  void aSelectionHasNoSubtitle() {
    Edition seeds = new Edition("Trafficking", "All resolutions since 2002", "eng", LocalDate.of(2017, 2, 2), Seeds.edition().texts());
    assertEquals(seeds, BookWishes.USUAL.edition(new Press(seeds)));
    BookWishes one = new BookWishes(BookSize.ROYAL, null, Map.of("session", List.of("57")), false, Typefaces.NONE);
    PublishedText chosen = seeds.texts().stream().filter(text -> text.slug().equals("a-res-57-176")).findFirst().orElseThrow();
    assertEquals(new Edition("Trafficking", null, "eng", seeds.date(), List.of(chosen)), one.edition(new Press(seeds)));
  }
}
