package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import org.engross.lineage.Comparison;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.Provision;
import org.engross.lineage.Provisions;
import org.engross.lineage.Series;

/** Where on the website the lineage is told: a page a provision, a page a pair of texts of a series. */
final class LineageAddresses {
  /** As many paragraphs as a page holds. */
  private static final int ROWS = 200;

  private final Map<DatedText, List<Edge>> edgesInto;
  private final Provisions provisions;
  private final List<Entry> series = new ArrayList<>();
  private final Map<Series, String> ids = new HashMap<>();

  /** A series with its name in addresses. */
  record Entry(String id, Series series) {}

  LineageAddresses(Lineage lineage) {
    provisions = new Provisions(lineage);
    edgesInto = lineage.edges().stream().collect(Collectors.groupingBy(edge -> edge.to().text()));
    for (Series one : lineage.series()) {
      String title = one.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      String base = title.substring(0, Math.min(60, title.length())).replaceAll("-$", "");
      String id = base.isEmpty() || ids.containsValue(base) ? one.texts().get(0).slug() : base;
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

  /** rule: a history is found at the first paragraph that has it, {@code a/res/57/176/pp7.html}. */
  static String page(Provision provision) {
    return provision.versions().get(0).place().text().path() + "/" + provision.name() + ".html";
  }

  /** The pages that are made from a tree each, by their addresses from the folder of the site, in order. */
  Map<String, Supplier<XdmNode>> pages(LineageTrees trees) {
    Map<String, Supplier<XdmNode>> pages = new LinkedHashMap<>();
    for (Entry entry : series) {
      for (Provision provision : provisions.of(entry.series())) {
        if (provision.versions().size() > 1) {
          pages.put(page(provision), () -> trees.provision(provision));
        }
      }
      List<DatedText> texts = entry.series().texts();
      for (int later = 1; later < texts.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          DatedText from = texts.get(earlier);
          DatedText to = texts.get(later);
          int rows = Comparison.of(from, to, provisions, edgesInto.getOrDefault(to, List.of())).rows().size();
          for (int number = 1; number <= Math.max(1, (rows + ROWS - 1) / ROWS); number++) {
            int page = number;
            String address = "lineage/" + entry.id() + "/" + from.slug() + "--" + to.slug() + (page == 1 ? "" : "-" + page) + ".html";
            pages.put(address, () -> trees.comparison(Comparison.of(from, to, provisions, edgesInto.getOrDefault(to, List.of())), page, ROWS));
          }
        }
      }
    }
    return pages;
  }
}
