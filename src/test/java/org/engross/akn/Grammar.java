package org.engross.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The two schemas that a document is held against. */
enum Grammar {
  ENGROSS("/schema/resolution.xsd"),
  OASIS("/oasis/akomantoso30.xsd");

  private final Schema schema;

  Grammar(String resource) {
    URL url = Grammar.class.getResource(resource);
    try {
      this.schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a document, a line each; empty where it is valid. */
  List<String> errors(byte[] xml) {
    List<String> errors = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            error(e);
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException | IOException e) {
      errors.add(e.getMessage());
    }
    return errors;
  }
}
