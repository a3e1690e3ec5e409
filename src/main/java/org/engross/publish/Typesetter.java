package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.ContentHandler;

/**
 * FOP, set up for the book: tagged PDF of two standards. It reads fonts from the class path and those that it was given, attachments from memory, and nothing
 * else.
 */
final class Typesetter {
  private static final URI BASE = URI.create("engross:/");
  private static final String ENGLISH = "en";
  private static final String CONFIGURATION = "fop.xconf";

  private final FopFactory factory;
  private final LocalDate date;
  private final List<Typefaces.Family> further;
  private final FontConfiguration fonts;

  /**
   * @param attachments what the FO may embed, by the path that follows {@code engross:/}
   * @param divisions where English words may be divided
   * @param further typefaces beside that of the book
   * @param date of the edition, which the PDF bears
   */
  Typesetter(Map<String, byte[]> attachments, Divisions divisions, List<Typefaces.Family> further, LocalDate date) {
    this.date = date;
    this.further = further;
    fonts = new FontConfiguration(further);
    Resources resources = new Resources(attachments, fonts);
    try (InputStream configuration = Typesetter.class.getResourceAsStream(CONFIGURATION)) {
      factory = new FopFactoryBuilder(BASE, resources).setConfiguration(new DefaultConfigurationBuilder().build(fonts.added(configuration))).build();
      factory.getHyphenationTreeCache().cache(ENGLISH, divisions);
      // FOP 2.11 takes fonts by a resolver of its own unless told.
      factory.getFontManager().setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, resources));
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException(CONFIGURATION + ": " + e.getMessage(), e);
    }
  }

  /** A layout that is only measured. */
  Layout measure(IntConsumer progress) {
    return new Layout(factory, date, null, lettering(), progress);
  }

  /** A layout that is printed, as a tagged PDF. */
  Layout print(OutputStream pdf, IntConsumer progress) {
    return new Layout(factory, date, pdf, lettering(), progress);
  }

  /** Sets letters in the typefaces that have them. */
  private UnaryOperator<ContentHandler> lettering() {
    Repertoire own = new Repertoire(Typefaces.NONE);
    return further.isEmpty() ? next -> next : next -> new Lettering(
        character -> own.isForeign(character) ? further.stream().filter(family -> family.has(character)).map(fonts::name).findFirst() : Optional.empty(), next);
  }

  private record Resources(Map<String, byte[]> attachments, FontConfiguration fonts) implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      return new Resource(
          switch (String.valueOf(uri.getScheme())) {
            case "classpath" -> present(Typesetter.class.getResourceAsStream(uri.getPath()), uri);
            case "font" -> fonts.given(uri);
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
