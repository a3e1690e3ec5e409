package org.engross.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The five seeds as an edition, without the products that take long to make. */
final class SeedEdition {
  private SeedEdition() {}

  /** The edition of a site that stands at this address; null where that is not known. */
  static Edition at(String url) throws IOException {
    return at(url, akn -> akn);
  }

  /** The same with other Akoma Ntoso. */
  static Edition at(String url, UnaryOperator<String> change) throws IOException {
    List<PublishedText> texts = new ArrayList<>();
    for (String path : List.of("a/res/57/176", "e/cn.4/res/2004/45", "a/res/61/144", "a/res/63/156", "a/res/71/167")) {
      String slug = path.replaceAll("[/.]", "-");
      String akn = Files.readString(Path.of("src/test/resources/golden", slug, "4-akn.xml"));
      texts.add(new PublishedText(slug, path, change.apply(akn).getBytes(StandardCharsets.UTF_8)));
    }
    return new Edition("Trafficking in women and girls", "Five resolutions", "eng", LocalDate.of(2017, 2, 2), url, texts, List.of());
  }
}
