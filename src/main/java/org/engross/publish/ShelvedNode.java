package org.engross.publish;

import net.sf.saxon.event.Receiver;
import net.sf.saxon.om.AtomicSequence;
import net.sf.saxon.om.AttributeMap;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.Genre;
import net.sf.saxon.om.NamespaceBinding;
import net.sf.saxon.om.NamespaceMap;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.TreeInfo;
import net.sf.saxon.pattern.AnyNodeTest;
import net.sf.saxon.pattern.NodePredicate;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.str.UnicodeString;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.tree.tiny.TinyAttributeImpl;
import net.sf.saxon.tree.tiny.TinyNodeImpl;
import net.sf.saxon.tree.util.Navigator;
import net.sf.saxon.type.SchemaType;
import net.sf.saxon.type.Type;

/** A node of a document that lies on a shelf: it knows its place in the tree and asks the tree for all else, so that it may be held however many documents there are. */
final class ShelvedNode implements NodeInfo {
  /** What is at the place: the node itself, or the text of an element that Saxon holds as one with it; from 0 on, that attribute of the element. */
  static final int NODE = -1;
  private static final int TEXT = -2;

  private final ShelvedTree document;
  private final int number;
  private final int part;

  ShelvedNode(ShelvedTree document, int number, int part) {
    this.document = document;
    this.number = number;
    this.part = part;
  }

  /** The node of the tree. */
  private NodeInfo node() {
    TinyNodeImpl node = document.tree().getNode(number);
    if (part == NODE) {
      return node;
    }
    AxisIterator nodes = node.iterateAxis(part == TEXT ? AxisInfo.CHILD : AxisInfo.ATTRIBUTE);
    NodeInfo found = nodes.next();
    for (int before = 0; before < part; before++) {
      found = nodes.next();
    }
    return found;
  }

  private NodeInfo shelved(NodeInfo node) {
    if (node instanceof TinyAttributeImpl attribute) {
      TinyNodeImpl element = attribute.getParent();
      return new ShelvedNode(document, element.getNodeNumber(), attribute.getNodeNumber() - element.getTree().getAlphaArray()[element.getNodeNumber()]);
    }
    if (node instanceof TinyNodeImpl other) {
      return new ShelvedNode(document, other.getNodeNumber(), NODE);
    }
    if (node != null && node.getNodeKind() == Type.TEXT) {
      return new ShelvedNode(document, ((TinyNodeImpl) node.getParent()).getNodeNumber(), TEXT);
    }
    return node;
  }

  @Override
  public AxisIterator iterateAxis(int axis) {
    return iterateAxis(axis, AnyNodeTest.getInstance());
  }

  @Override
  public AxisIterator iterateAxis(int axis, NodePredicate predicate) {
    if (predicate instanceof NodeTest) {
      AxisIterator nodes = node().iterateAxis(axis, predicate);
      return () -> shelved(nodes.next());
    }
    return new Navigator.AxisFilter(iterateAxis(axis), predicate);
  }

  @Override
  public NodeInfo getParent() {
    return shelved(node().getParent());
  }

  @Override
  public NodeInfo getRoot() {
    return document.getRootNode();
  }

  @Override
  public TreeInfo getTreeInfo() {
    return document;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShelvedNode node && node.document == document && node.number == number && node.part == part;
  }

  @Override
  public int hashCode() {
    return (document.hashCode() * 31 + number) * 31 + part;
  }

  @Override
  public int compareOrder(NodeInfo other) {
    return other instanceof ShelvedNode node && node.document == document
        ? node().compareOrder(node.node())
        : Long.compare(document.getDocumentNumber(), other.getTreeInfo().getDocumentNumber());
  }

  @Override
  public int getNodeKind() {
    return node().getNodeKind();
  }

  @Override
  public Genre getGenre() {
    return Genre.NODE;
  }

  @Override
  public String getSystemId() {
    return node().getSystemId();
  }

  @Override
  public void setSystemId(String systemId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getBaseURI() {
    return node().getBaseURI();
  }

  @Override
  public Location saveLocation() {
    return this;
  }

  @Override
  public boolean hasFingerprint() {
    return true;
  }

  @Override
  public int getFingerprint() {
    return node().getFingerprint();
  }

  @Override
  public String getLocalPart() {
    return node().getLocalPart();
  }

  @Override
  public NamespaceUri getNamespaceUri() {
    return node().getNamespaceUri();
  }

  @Override
  public String getDisplayName() {
    return node().getDisplayName();
  }

  @Override
  public String getPrefix() {
    return node().getPrefix();
  }

  @Override
  public SchemaType getSchemaType() {
    return node().getSchemaType();
  }

  @Override
  public UnicodeString getUnicodeStringValue() {
    return node().getUnicodeStringValue();
  }

  @Override
  public AtomicSequence atomize() throws XPathException {
    return node().atomize();
  }

  @Override
  public String getAttributeValue(NamespaceUri uri, String local) {
    return node().getAttributeValue(uri, local);
  }

  @Override
  public AttributeMap attributes() {
    return node().attributes();
  }

  @Override
  public boolean hasChildNodes() {
    return node().hasChildNodes();
  }

  @Override
  public void generateId(StringBuilder buffer) {
    node().generateId(buffer);
  }

  @Override
  public NamespaceBinding[] getDeclaredNamespaces(NamespaceBinding[] buffer) {
    return node().getDeclaredNamespaces(buffer);
  }

  @Override
  public NamespaceMap getAllNamespaces() {
    return node().getAllNamespaces();
  }

  @Override
  public void copy(Receiver out, int options, Location location) throws XPathException {
    node().copy(out, options, location);
  }
}
