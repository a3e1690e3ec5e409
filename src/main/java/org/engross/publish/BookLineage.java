package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.engross.lineage.Comparison;
import org.engross.lineage.DatedText;
import org.engross.lineage.Lineage;
import org.engross.lineage.Redline;
import org.engross.lineage.Series;

/** What the annexes of the book tell of how paragraphs came to be. */
final class BookLineage {
  /** More pairs of texts than a reader compares on paper have no redlines in the book, which says so: the website has them. */
  private static final int PAIRS = 60;

  private BookLineage() {}

  /** The parameters of the stylesheets: the lineage of all texts, and each text compared with the next one of its organ. */
  static Map<QName, XdmValue> parameters(Press press, Lineage lineage) {
    LineageAddresses addresses = new LineageAddresses(lineage);
    LineagePageTrees trees = new LineagePageTrees(press.processor(), lineage, addresses);
    List<XdmNode> redlines = new ArrayList<>();
    int pairs = lineage.series().stream().mapToInt(series -> series.texts().size() - 1).sum();
    for (LineageAddresses.Entry entry : pairs > PAIRS ? List.<LineageAddresses.Entry>of() : addresses.series()) {
      Series series = entry.series();
      for (int place = 0; place + 1 < series.texts().size(); place++) {
        DatedText earlier = series.texts().get(place);
        DatedText later = series.texts().get(series.next(place));
        Comparison comparison = Comparison.of(earlier, later, addresses.provisions(), lineage.edges());
        redlines.add(trees.comparison(comparison, 1, comparison.rows().size(), Redline::of));
      }
    }
    Map<QName, XdmValue> parameters = new HashMap<>();
    parameters.put(new QName("lineage"), new LineageTrees(press.processor(), lineage, addresses).index());
    parameters.put(new QName("redlines"), new XdmValue(redlines));
    parameters.put(new QName("pairs"), new XdmAtomicValue(pairs));
    return parameters;
  }
}
