package org.engross.bench;

import java.util.List;
import java.util.Random;

/** What stands where one page ends and the next begins. */
final class PageTurn {
  private final String symbol;
  private final String job;
  private final int pages;
  private final boolean printed;

  /** @param printed whether running heads, page and job numbers were taken along */
  PageTurn(OfficialText text, Random random, boolean printed) {
    this.symbol = text.masthead().symbol();
    this.job = job(random);
    this.pages = Printing.between(random, 4, 30);
    this.printed = printed;
  }

  /** "20-16953" */
  static String job(Random random) {
    return Printing.between(random, 10, 23) + "-" + Printing.between(random, 10000, 69999);
  }

  /** @param number of the page that ends */
  List<String> lines(int number) {
    if (!printed) {
      return List.of();
    }
    String foot = number == 1 ? job + " (E)" : number % 2 == 0 ? number + "/" + pages + " " + job : job + " " + number + "/" + pages;
    return number == 1 ? List.of("", foot, "*" + job.replace("-", "") + "*", "\f" + symbol, "") : List.of("", foot, "\f" + symbol, "");
  }
}
