package org.engross.check;

import java.net.URL;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.engross.diagnostic.MessageId;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;

/** The grammar: an XML schema of the class path, compiled once, and what its validator finds, in words for people. */
final class SchemaCheck {
  private static final String LOCALE = "http://apache.org/xml/properties/locale";
  private final Schema schema;

  /** @param path of the schema on the class path, e.g. {@code schema/resolution.xsd}; what it imports lies beside it */
  SchemaCheck(String path) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
      schema = factory.newSchema(resource(path));
    } catch (SAXException e) {
      throw new IllegalStateException("schema " + path + ": " + e.getMessage(), e);
    }
  }

  /** A validator for one file; what it finds goes to the trail. */
  ValidatorHandler validator(Trail trail) {
    ValidatorHandler validator = validator();
    validator.setErrorHandler(new Findings(trail));
    return validator;
  }

  /** A validator for one file. */
  ValidatorHandler validator() {
    ValidatorHandler validator = schema.newValidatorHandler();
    try {
      validator.setProperty(LOCALE, Locale.ROOT);
    } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
      // Messages then come in the language of the machine; their codes and what they quote, which is all we read, do not change.
    }
    return validator;
  }

  private static URL resource(String path) {
    URL resource = SchemaCheck.class.getResource("/" + path);
    if (resource == null) {
      throw new IllegalStateException("no schema " + path);
    }
    return resource;
  }

  /** The validator says first what is wrong with a value, then whose value it is: two messages, one finding. */
  private static final class Findings implements ErrorHandler {
    private final Trail trail;
    private String fault;
    private SAXParseException unfit;

    Findings(Trail trail) {
      this.trail = trail;
    }

    @Override
    public void warning(SAXParseException exception) {
      error(exception);
    }

    @Override
    public void error(SAXParseException exception) {
      String next = SchemaMessage.fault(exception.getMessage());
      if (next == null) {
        SchemaMessage message = SchemaMessage.of(exception.getMessage(), fault);
        if (message.id() != MessageId.XML_010 || !sameTag(unfit, exception)) {
          trail.note(message.id(), message.text());
        }
        unfit = message.id() == MessageId.XML_008 ? exception : unfit;
      }
      fault = next;
    }

    /** The validator compares a name that cannot be one with the one before it, as if that were its own. */
    private static boolean sameTag(SAXParseException unfit, SAXParseException exception) {
      return unfit != null && unfit.getLineNumber() == exception.getLineNumber() && unfit.getColumnNumber() == exception.getColumnNumber();
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
