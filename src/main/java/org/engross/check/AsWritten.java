package org.engross.check;

import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Takes out again the attributes that a validator adds because the schema has a default for them: rules are about what is written. */
final class AsWritten extends XMLFilterImpl {
  private final ValidatorHandler validator;

  /** @param next what is written goes there */
  AsWritten(ValidatorHandler validator, ContentHandler next) {
    this.validator = validator;
    setContentHandler(next);
  }

  @Override
  public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
    AttributesImpl written = null;
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      if (!validator.getTypeInfoProvider().isSpecified(i)) {
        written = written == null ? new AttributesImpl(attributes) : written;
        written.removeAttribute(i);
      }
    }
    super.startElement(namespace, name, qualifiedName, written == null ? attributes : written);
  }
}
