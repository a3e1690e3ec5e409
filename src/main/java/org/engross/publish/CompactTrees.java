package org.engross.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.event.PipelineConfiguration;
import net.sf.saxon.expr.parser.Loc;
import net.sf.saxon.om.AttributeInfo;
import net.sf.saxon.om.CopyOptions;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.tree.tiny.Statistics;
import net.sf.saxon.tree.tiny.TinyBuilder;
import net.sf.saxon.tree.tiny.TinyTree;

/**
 * Trees of documents that stay in memory together: each takes the room it needs, where Saxon leaves as much free as the documents before it took, and a value
 * that stands in several, as eIds and addresses do, is held once. Safe for several threads.
 */
final class CompactTrees {
  /** Longer values are sentences, which no two documents share. */
  private static final int SHARED = 80;

  private final Map<String, String> values = new ConcurrentHashMap<>();

  /** A copy of a document. */
  XdmNode of(XdmNode document) {
    NodeInfo root = document.getUnderlyingNode();
    TinyTree tree = (TinyTree) root.getTreeInfo();
    TinyBuilder builder = new Builder(root.getConfiguration().makePipelineConfiguration());
    builder.setSystemId(root.getSystemId());
    builder.setBaseURI(root.getBaseURI());
    builder.setStatistics(new Statistics(tree.getNumberOfNodes() + 1, tree.getNumberOfAttributes() + 1, tree.getNumberOfNamespaces() + 1, Math.toIntExact(root.getUnicodeStringValue().length()) + 1));
    try {
      builder.open();
      root.copy(builder, CopyOptions.ALL_NAMESPACES, Loc.NONE);
      builder.close();
    } catch (XPathException e) {
      throw new IllegalStateException(e);
    }
    return new XdmNode(builder.getCurrentRoot());
  }

  private final class Builder extends TinyBuilder {
    Builder(PipelineConfiguration pipe) {
      super(pipe);
    }

    @Override
    protected String getAttValue(AttributeInfo attribute) {
      String value = super.getAttValue(attribute);
      return value.length() > SHARED ? value : values.computeIfAbsent(value, same -> same);
    }
  }
}
