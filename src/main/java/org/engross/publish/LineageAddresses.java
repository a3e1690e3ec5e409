package org.engross.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import org.engross.diagnostic.Digests;
import org.engross.lineage.Comparison;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.Provision;
import org.engross.lineage.Provisions;
import org.engross.lineage.Redline;
import org.engross.lineage.Series;

/** Where on the website the lineage is told: a page a provision, a page a pair of texts of a series. */
final class LineageAddresses {
  /** As many paragraphs as a page holds. */
  private static final int ROWS = 200;

  private final Map<String, List<Edge>> edgesInto;
  private final Provisions provisions;
  private final List<Entry> series = new ArrayList<>();
  private final Map<Series, String> ids = new IdentityHashMap<>();

  /** A series with its name in addresses. */
  record Entry(String id, Series series) {}

  LineageAddresses(Lineage lineage) {
    provisions = new Provisions(lineage);
    edgesInto = lineage.edges().stream().collect(Collectors.groupingBy(edge -> edge.to().text().slug()));
    Set<String> taken = new HashSet<>();
    for (Series one : lineage.series()) {
      String title = one.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      String base = title.substring(0, Math.min(60, title.length())).replaceAll("-$", "");
      String id = base.isEmpty() || !taken.add(base) ? one.texts().get(0).slug() : base;
      taken.add(id);
      ids.put(one, id);
      series.add(new Entry(id, one));
    }
  }

  List<Entry> series() {
    return series;
  }

  String id(Series one) {
    return ids.get(one);
  }

  Provisions provisions() {
    return provisions;
  }

  /** Where the paragraphs of a text come from. */
  List<Edge> edgesInto(String slug) {
    return edgesInto.getOrDefault(slug, List.of());
  }

  /** rule: a history is found at the first paragraph that has it, {@code a/res/57/176/pp7.html}. */
  static String page(Provision provision) {
    return provision.versions().get(0).place().text().path() + "/" + provision.name() + ".html";
  }

  /**
   * A page that is made from a tree of its own.
   *
   * @param address from the folder of the site
   * @param madeFrom the digest of a tree with all that the page's own is made from, and of which no words are compared, which takes long
   * @param tree the page's own
   */
  record Page(String address, Supplier<String> madeFrom, Supplier<XdmNode> tree) {}

  /**
   * The pages of a series, in order.
   *
   * @param matrix the tree of each page of its matrix, by number
   */
  List<Page> pages(Entry entry, LineagePageTrees trees, IntFunction<XdmNode> matrix) {
    List<Page> pages = new ArrayList<>();
    // Each page holds all of the series.
    Supplier<String> matrixMadeFrom = new Lazy<>(() -> digest(matrix.apply(1)));
    for (int number = 1; number <= Math.max(1, (provisions.of(entry.series()).size() + ROWS - 1) / ROWS); number++) {
      int page = number;
      pages.add(new Page("lineage/" + entry.id() + "/" + (page == 1 ? "index" : page) + ".html", matrixMadeFrom, () -> matrix.apply(page)));
    }
    for (Provision provision : provisions.of(entry.series())) {
      if (provision.versions().size() > 1) {
        pages.add(new Page(page(provision), () -> digest(trees.provision(provision, Redline::uncompared)), () -> trees.provision(provision, Redline::of)));
      }
    }
    List<DatedText> texts = entry.series().texts();
    for (int later = 1; later < texts.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        addPages(entry, texts.get(earlier), texts.get(later), trees, pages);
      }
    }
    return pages;
  }

  private void addPages(Entry entry, DatedText from, DatedText to, LineagePageTrees trees, List<Page> pages) {
    Function<BiFunction<String, String, Redline>, Comparison> comparison = redlines -> Comparison.of(from, to, provisions, edgesInto(to.slug()), redlines);
    int rows = comparison.apply(Redline::uncompared).rows().size();
    // A page counts the rows of all, so each depends on all.
    Supplier<String> madeFrom = new Lazy<>(() -> digest(trees.comparison(comparison.apply(Redline::uncompared), 1, rows, Redline::uncompared)));
    for (int number = 1; number <= Math.max(1, (rows + ROWS - 1) / ROWS); number++) {
      int page = number;
      String address = "lineage/" + entry.id() + "/" + from.slug() + "--" + to.slug() + (page == 1 ? "" : "-" + page) + ".html";
      pages.add(new Page(address, madeFrom, () -> trees.comparison(comparison.apply(Redline::of), page, ROWS, Redline::of)));
    }
  }

  private static String digest(XdmNode tree) {
    return Digests.sha256(tree.toString().getBytes(StandardCharsets.UTF_8));
  }
}
