package org.engross.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.validation.ValidatorHandler;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.SchemaFault;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a rules file: each of its switches, with the place where it stands. */
final class RulesFile extends DefaultHandler {
  private final Origin origin;
  private final Report report;
  private final List<RuleSettings.Switch> switches = new ArrayList<>();
  private final SchemaFault schemaFault = new SchemaFault("rules", "urn:engross:rules");
  private Locator locator;
  private boolean valid = true;

  private RulesFile(Origin origin, Report report) {
    this.origin = origin;
    this.report = report;
  }

  /** Empty where the file is not as the schema has it, which is then reported. */
  static List<RuleSettings.Switch> read(Origin origin, Report report) {
    RulesFile handler = new RulesFile(origin, report);
    try {
      ValidatorHandler validator = new SchemaCheck("schema/rules.xsd").validator();
      validator.setErrorHandler(handler);
      validator.setContentHandler(handler);
      XMLReader reader = XmlParser.create();
      reader.setContentHandler(validator);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(new StringReader(origin.characters())));
    } catch (SAXParseException e) {
      Problem problem = WellFormedness.problem(e);
      report.add(problem.id() == MessageId.XML_003 ? MessageId.XML_003 : MessageId.RUL_001, origin, handler.start(e), problem.text());
      return List.of();
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(origin.file() + ": " + e.getMessage(), e);
    }
    return handler.valid ? handler.switches : List.of();
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
    if (!name.equals("rule") || attributes.getValue("code") == null || attributes.getValue("level") == null || !valid) {
      return;
    }
    Position position = origin.tag(locator.getLineNumber(), locator.getColumnNumber());
    String code = attributes.getValue("code").strip();
    Optional<MessageId> id = MessageCodes.find(code);
    if (id.isEmpty()) {
      report.add(MessageId.RUL_003, origin, position, code);
    } else {
      RuleSettings.Level level = RuleSettings.Level.valueOf(attributes.getValue("level").strip().toUpperCase(Locale.ROOT));
      switches.add(new RuleSettings.Switch(id.get(), level, position, origin.line(position.line())));
    }
  }

  @Override
  public void error(SAXParseException fault) {
    schemaFault.words(fault.getMessage()).ifPresent(words -> report.add(MessageId.RUL_001, origin, start(fault), words));
    valid = false;
  }

  @Override
  public void fatalError(SAXParseException fault) throws SAXException {
    throw fault;
  }

  private Position start(SAXParseException fault) {
    return origin.tag(fault.getLineNumber(), fault.getColumnNumber());
  }
}
