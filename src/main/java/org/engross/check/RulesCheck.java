package org.engross.check;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.engross.diagnostic.MessageId;

/**
 * What a grammar cannot say: the rules of {@code schema/resolution.sch}, compiled to a stylesheet when Engross is built. The id of
 * a failed assertion is its code in the catalogue.
 */
final class RulesCheck {
  private static final String STYLESHEET = "/schema/resolution.sch.xsl";
  private static final String REPORT = "http://purl.oclc.org/dsdl/svrl";
  private static final QName TEXT = new QName(REPORT, "text");
  private static final QName E_ID = new QName("eId");
  private final Processor processor = new Processor(false);
  private final XsltExecutable rules;

  RulesCheck() {
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
    transformer.setMessageHandler(message -> { });
    transformer.setErrorReporter(error -> { });
    transformer.setGlobalContextItem(document);
    transformer.applyTemplates(document, result);
    List<Problem> problems = new ArrayList<>();
    for (XdmItem failed : processor.newXPathCompiler().evaluate("//*:failed-assert | //*:successful-report", result.getXdmNode())) {
      problems.add(problem((XdmNode) failed, document));
    }
    return problems;
  }

  private Problem problem(XdmNode failed, XdmNode document) throws SaxonApiException {
    String code = failed.getAttributeValue(new QName("id"));
    MessageId id = MessageId.of(code).orElseThrow(() -> new IllegalStateException("the catalogue has no " + code));
    XdmNode text = failed.axisIterator(Axis.CHILD, TEXT).next();
    XdmNode place = (XdmNode) processor.newXPathCompiler().evaluateSingle(failed.getAttributeValue(new QName("location")), document);
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
