package org.engross.check;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;

/**
 * What a grammar cannot say: the rules of {@code schema/resolution.sch}, compiled to a stylesheet when Engross is built. The id of
 * a failed assertion is its code in the catalogue.
 */
final class RulesCheck {
  private static final String STYLESHEET = "/schema/resolution.sch.xsl";
  private static final String REPORT = "http://purl.oclc.org/dsdl/svrl";
  private static final QName TEXT = new QName(REPORT, "text");
  private static final QName OTHERS = new QName("others");
  private static final QName ID = new QName("id");
  private static final QName LOCATION = new QName("location");
  private static final Predicate<XdmNode> BROKEN = node -> node.getNodeKind() == XdmNodeKind.ELEMENT
      && (node.getNodeName().getLocalName().equals("failed-assert") || node.getNodeName().getLocalName().equals("successful-report"));
  private static final QName E_ID = new QName("eId");
  private final Processor processor = new Processor(false);
  private final XsltExecutable rules;

  private final boolean others;

  /** @param others whether the files are those of others, checked against the standard alone: some rules then stand in for our grammar */
  RulesCheck(boolean others) {
    this.others = others;
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    try (InputStream stylesheet = RulesCheck.class.getResourceAsStream(STYLESHEET)) {
      rules = processor.newXsltCompiler().compile(new StreamSource(stylesheet));
    } catch (SaxonApiException | java.io.IOException e) {
      throw new IllegalStateException("rules: " + e.getMessage(), e);
    }
  }

  /** Builds the tree that the rules are applied to, with the lines and columns of the file. */
  BuildingContentHandler treeBuilder() {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      return builder.newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("rules: " + e.getMessage(), e);
    }
  }

  /**
   * The rules that a document breaks, in the order of the rules.
   *
   * @throws SaxonApiException where a rule cannot be applied, which happens only to a document that breaks the grammar
   */
  List<Problem> problems(XdmNode document) throws SaxonApiException {
    Xslt30Transformer transformer = rules.load30();
    XdmDestination result = new XdmDestination();
    List<String> messages = new ArrayList<>();
    transformer.setMessageHandler(message -> messages.add(message.getStringValue()));
    transformer.setErrorReporter(error -> { });
    transformer.setStylesheetParameters(Map.of(OTHERS, XdmValue.makeValue(others)));
    transformer.setGlobalContextItem(document);
    try {
      transformer.applyTemplates(document, result);
    } catch (SaxonApiException e) {
      throw new SaxonApiException(String.join(" ", messages).replaceAll("\\s+", " ").replaceAll("^.*Reason: ", ""), e);
    }
    List<Problem> problems = new ArrayList<>();
    Map<String, XdmNode> places = null;
    for (XdmNode output : result.getXdmNode().children()) {
      for (XdmNode failed : output.children(BROKEN)) {
        places = places == null ? places(document) : places;
        problems.add(problem(failed, places));
      }
    }
    return problems;
  }

  /** Elements and attributes by what {@code generate-id()} calls them. */
  private static Map<String, XdmNode> places(XdmNode document) {
    Map<String, XdmNode> places = new HashMap<>();
    for (XdmNode node : (Iterable<XdmNode>) () -> document.axisIterator(Axis.DESCENDANT_OR_SELF)) {
      if (node.getNodeKind() == XdmNodeKind.ELEMENT || node.getNodeKind() == XdmNodeKind.DOCUMENT) {
        places.put(id(node), node);
        node.axisIterator(Axis.ATTRIBUTE).forEachRemaining(attribute -> places.put(id(attribute), attribute));
      }
    }
    return places;
  }

  private static String id(XdmNode node) {
    StringBuilder id = new StringBuilder();
    node.getUnderlyingNode().generateId(id);
    return id.toString();
  }

  private static Problem problem(XdmNode failed, Map<String, XdmNode> places) {
    String code = failed.getAttributeValue(ID);
    MessageId id = MessageCodes.find(code).orElseThrow(() -> new IllegalStateException("the catalogue has no " + code));
    XdmNode text = failed.axisIterator(Axis.CHILD, TEXT).next();
    XdmNode place = places.get(failed.getAttributeValue(LOCATION));
    return Problem.at(place, id, text.getStringValue().strip().replaceAll("\\s+", " "));
  }

  /** The eIds of an element and of those around it, innermost first. */
  static List<String> eIds(XdmNode place) {
    List<String> eIds = new ArrayList<>();
    for (XdmNode node : (Iterable<XdmNode>) () -> place.axisIterator(Axis.ANCESTOR_OR_SELF)) {
      String eId = node.getAttributeValue(E_ID);
      if (eId != null) {
        eIds.add(eId);
      }
    }
    return eIds;
  }
}
