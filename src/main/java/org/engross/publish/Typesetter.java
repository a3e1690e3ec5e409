package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.ContentHandler;

/**
 * Sets XSL-FO as a tagged PDF with FOP. It reads fonts from the class path and attachments from memory, and nothing else; what FOP
 * would only warn of (a reference that leads nowhere, a character that the font lacks) is a complaint. A line that stands out into the
 * margin can still be read: it is counted.
 */
final class Typesetter {
  private static final URI BASE = URI.create("engross:/");
  private static final String CONFIGURATION = "fop.xconf";
  private static final String OVERFLOW = "org.apache.fop.layoutmgr.inline.InlineLevelEventProducer.lineOverflows";

  private final FopFactory factory;
  private final LocalDate date;
  private final Set<String> complaints = new TreeSet<>();
  private final List<Integer> overflows = new ArrayList<>();

  /**
   * @param attachments what the FO may embed, by the path that follows {@code engross:/}
   * @param date of the edition, which the PDF bears
   */
  Typesetter(Map<String, byte[]> attachments, LocalDate date) {
    this.date = date;
    Resources resources = new Resources(attachments);
    try (InputStream configuration = Typesetter.class.getResourceAsStream(CONFIGURATION)) {
      factory =
          new FopFactoryBuilder(BASE, resources)
              .setConfiguration(new DefaultConfigurationBuilder().build(configuration))
              .build();
      // FOP 2.11 takes fonts by a resolver of its own unless told.
      factory.getFontManager().setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, resources));
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException(CONFIGURATION + ": " + e.getMessage(), e);
    }
  }

  /** Takes the FO as events and writes the PDF; to be asked for {@link #complaints} afterwards. */
  ContentHandler open(OutputStream pdf) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setCreator("Engross");
    agent.setCreationDate(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    agent.getEventBroadcaster().addEventListener(this::hear);
    try {
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
      return fop.getDefaultHandler();
    } catch (FOPException e) {
      throw new IllegalStateException("FOP: " + e.getMessage(), e);
    }
  }

  /** What FOP found wrong, each once; empty where the pages are as they should be. */
  Set<String> complaints() {
    return complaints;
  }

  /** By how many thousandths of a point each line stands out that is too long for its place. */
  List<Integer> overflows() {
    return overflows;
  }

  private void hear(Event event) {
    EventSeverity severity = event.getSeverity();
    if (event.getEventID().equals(OVERFLOW)) {
      overflows.add((Integer) event.getParam("overflowLength"));
    } else if (severity != EventSeverity.INFO) {
      complaints.add(EventFormatter.format(event, Locale.ENGLISH));
    }
  }

  private record Resources(Map<String, byte[]> attachments) implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      return new Resource(
          switch (String.valueOf(uri.getScheme())) {
            case "classpath" -> present(Typesetter.class.getResourceAsStream(uri.getPath()), uri);
            case "engross" -> present(attached(uri), uri);
            default -> throw new FileNotFoundException("the book may not read " + uri);
          });
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new FileNotFoundException("the book may not write " + uri);
    }

    private InputStream attached(URI uri) {
      byte[] attachment = attachments.get(uri.getPath().substring(1));
      return attachment == null ? null : new ByteArrayInputStream(attachment);
    }

    private static InputStream present(InputStream stream, URI uri) throws FileNotFoundException {
      if (stream == null) {
        throw new FileNotFoundException("there is no " + uri);
      }
      return stream;
    }
  }
}
