package org.engross.publish;

import java.util.Properties;
import net.sf.saxon.Configuration;
import net.sf.saxon.event.ProxyReceiver;
import net.sf.saxon.event.Receiver;
import net.sf.saxon.lib.SerializerFactory;
import net.sf.saxon.serialize.HTMLIndenter;

/** Pages whose lines break where Saxon would indent them, but begin at the edge: a tenth smaller, and a difference between two is still read line by line. */
final class FlatLines extends SerializerFactory {
  FlatLines(Configuration configuration) {
    super(configuration);
  }

  @Override
  protected ProxyReceiver newHTMLIndenter(Receiver next, Properties properties) {
    HTMLIndenter flat = new HTMLIndenter(next, "html") {
      @Override
      protected int getIndentation() {
        return 0;
      }
    };
    flat.setOutputProperties(properties);
    return flat;
  }
}
