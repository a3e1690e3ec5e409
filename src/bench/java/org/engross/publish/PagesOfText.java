package org.engross.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.engross.lineage.Lineage;

/** Makes what the website has of one text, as a build does of each, for the benchmarks of the stages. */
public final class PagesOfText {
  private final Press press;
  private final PublishedText text;
  private final LineageTrees trees;
  private final TextSites sites;

  /** Compiles the stylesheets. */
  public PagesOfText(Press press, PublishedText text) {
    this.press = press;
    this.text = text;
    Lineage lineage = Lineage.of(ParagraphReader.read(press));
    trees = new LineageTrees(press.processor(), lineage, new LineageAddresses(lineage));
    SharedPages pages = new SharedPages(press, press.compile(Site.STYLESHEET), new Prose(press.processor()).pages(), false);
    sites = new TextSites(press, press.compile(Site.STYLESHEET), trees, pages.shared(), Map.of(), false);
  }

  /**
   * Writes pages, forms and what the search finds.
   *
   * @param products the folder with the ledgers, as a build leaves it
   * @return the length of what the search finds, so that nothing is left undone
   */
  public int write(Path folder, Path products) throws IOException {
    return sites.write(press.around(text, trees.named(text.slug())), folder, products, new AllDownloads(folder, press.shelf())).passages().length();
  }

  /** Makes the extract of the text. */
  public int extract() {
    return new Extracts(press.only(text)).documents().size();
  }
}
