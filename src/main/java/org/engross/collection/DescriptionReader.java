package org.engross.collection;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.engross.collection.xml.Collection;
import org.engross.collection.xml.Origin;
import org.engross.collection.xml.Series;
import org.engross.collection.xml.Supplied;
import org.engross.collection.xml.Text;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.SchemaFault;
import org.engross.model.SuppliedFact;
import org.xml.sax.SAXException;

/** Reads {@code collection.xml}; a folder without one is described by what is in it. */
public final class DescriptionReader {
  /** The name of the description in the folder of a collection. */
  public static final String FILE = "collection.xml";

  private final Predicate<Path> texts;

  /** @param texts which files of a folder that nobody described are texts */
  public DescriptionReader(Predicate<Path> texts) {
    this.texts = texts;
  }

  /**
   * Reads the description of a folder.
   *
   * @param report takes what is wrong in the description, with line and column
   * @return what is described, a text at least; empty where the description is broken or there is no text, which is then reported
   * @throws IOException when the folder or the description cannot be read
   */
  public Optional<Description> read(Path folder, Report report) throws IOException {
    Path file = folder.resolve(FILE);
    boolean written = Files.exists(file);
    Optional<Description> described = written ? parse(file, report) : Optional.of(undescribed(folder));
    if (described.isPresent() && described.get().members().isEmpty()) {
      report.add(MessageId.COL_007, Position.of((written ? file : folder).toString()));
      return Optional.empty();
    }
    return described;
  }

  private Description undescribed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Member> members = files.filter(Files::isRegularFile)
          .filter(texts)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .map(name -> new Member(Position.of(name), name, null, List.of()))
          .toList();
      return new Description("Resolutions", null, "eng", null, null, members, List.of(), GivenLineage.NONE);
    }
  }

  private static Optional<Description> parse(Path file, Report report) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    byte[] bytes = Files.readAllBytes(file);
    int[] errors = {0};
    try {
      XMLStreamReader reader = withoutDocumentType(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
      Unmarshaller unmarshaller = JAXBContext.newInstance(Collection.class).createUnmarshaller();
      unmarshaller.setSchema(schema());
      Places places = new Places(reader);
      unmarshaller.setListener(places);
      SchemaFault fault = new SchemaFault("collection", "urn:engross:collection");
      unmarshaller.setEventHandler(event -> {
        // What the validator has refused, JAXB, which knows the same grammar, refuses again.
        fault.words(event.getMessage()).filter(words -> errors[0] == 0 || event.getMessage().startsWith("cvc-")).ifPresent(words -> {
          Position place = new Position(file.toString(), Math.max(0, event.getLocator().getLineNumber()), Math.max(0, event.getLocator().getColumnNumber()));
          report.add(MessageId.COL_001, place, words);
          errors[0]++;
        });
        return true;
      });
      Collection collection = (Collection) unmarshaller.unmarshal(reader);
      return errors[0] > 0 ? Optional.empty() : Optional.of(describe(collection, places));
    } catch (XMLStreamException | JAXBException e) {
      if (errors[0] == 0) {
        report(e, file, report);
      }
      return Optional.empty();
    }
  }

  /** The parser wraps its fault, and writes the place into the words. */
  private static void report(Exception failure, Path file, Report report) {
    Throwable fault = failure.getMessage() == null && failure.getCause() != null ? failure.getCause() : failure;
    Location place = fault instanceof XMLStreamException at ? at.getLocation() : null;
    String words = String.valueOf(fault.getMessage()).replaceFirst("(?s)^ParseError at .*?\\RMessage: ", "");
    Position position = place == null ? Position.of(file.toString()) : new Position(file.toString(), place.getLineNumber(), place.getColumnNumber());
    report.add(MessageId.COL_001, position, words);
  }

  /** A description declares no entities, so it needs no document type. */
  private static XMLStreamReader withoutDocumentType(XMLStreamReader reader) {
    return new StreamReaderDelegate(reader) {
      @Override
      public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD) {
          throw new XMLStreamException("a document type may not stand in it", getLocation());
        }
        return event;
      }
    };
  }

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new StreamSource(DescriptionReader.class.getResourceAsStream("/schema/collection.xsd")));
    } catch (SAXException e) {
      throw new IllegalStateException("schema/collection.xsd", e);
    }
  }

  private static Description describe(Collection collection, Places places) {
    LocalDate edition = collection.getEdition() == null ? null : LocalDate.parse(collection.getEdition().toXMLFormat().substring(0, 10));
    return new Description(
        collection.getTitle(), collection.getSubtitle(), collection.getLanguage(), edition, collection.getUrl(), all(Text.class, collection).map(text -> member(text, places.of(text))).toList(),
        all(org.engross.collection.xml.Authority.class, collection).map(DescriptionReader::given).toList(),
        new GivenLineage(
            all(Series.class, collection).map(one -> new GivenLineage.Series(places.of(one), one.getTexts().equals("together"), one.getSymbol(), one.getReason())).toList(),
            all(Origin.class, collection).map(one -> origin(one, places.of(one))).toList()));
  }

  /** The elements of one kind, in their order. */
  private static <T> Stream<T> all(Class<T> kind, Collection collection) {
    return collection.getTextOrAuthorityOrSeries().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Authority.Given given(org.engross.collection.xml.Authority authority) {
    return new Authority.Given(Stream.concat(Stream.of(authority.getName()), authority.getVariant().stream()).toList());
  }

  private static GivenLineage.Origin origin(Origin origin, Position place) {
    return new GivenLineage.Origin(place, origin.getFrom(), origin.getFromParagraph(), origin.getTo(), origin.getToParagraph(), origin.getIs().equals("denied"), origin.getReason());
  }

  /** Where the elements of a description stand: the end of their opening tags. */
  private static final class Places extends Unmarshaller.Listener {
    private final XMLStreamReader reader;
    private final Map<Object, Position> places = new IdentityHashMap<>();

    Places(XMLStreamReader reader) {
      this.reader = reader;
    }

    @Override
    public void beforeUnmarshal(Object target, Object parent) {
      places.put(target, new Position(FILE, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber()));
    }

    Position of(Object element) {
      return places.get(element);
    }
  }

  private static Member member(Text text, Position place) {
    return new Member(place, text.getFile(), text.getSha256(), text.getSupplied().stream().map(DescriptionReader::fact).toList());
  }

  private static SuppliedFact fact(Supplied supplied) {
    return new SuppliedFact(supplied.getFact(), supplied.getValue(), supplied.getBasis());
  }
}
