package org.engross.akn;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.engross.akn.xml.AkomaNtoso;
import org.engross.akn.xml.Statement;
import org.engross.model.Cited;
import org.engross.model.KnownDate;
import org.engross.model.Resolution;

/**
 * Turns resolutions into Akoma Ntoso files of the profile in {@code schema/}. Costly to make, so one serves all texts; it may be
 * used by several threads.
 */
public final class AknWriter {
  private final JAXBContext binding;
  private final LocalDate markupDate;
  private final Function<Cited, Optional<KnownDate>> adoptionDates;
  private final String firstLanguage;

  /** Writes texts of a collection whose first language is English. */
  public AknWriter(LocalDate markupDate, Function<Cited, Optional<KnownDate>> adoptionDates) {
    this(markupDate, adoptionDates, "eng");
  }

  /**
   * @param markupDate the date of the mark-up, which is that of the edition
   * @param adoptionDates the day on which a cited resolution was adopted, where it is known although the text does not say it; asked
   *     only for resolutions
   * @param firstLanguage ISO 639-2 code of the language whose files carry no suffix
   */
  public AknWriter(LocalDate markupDate, Function<Cited, Optional<KnownDate>> adoptionDates, String firstLanguage) {
    this.firstLanguage = firstLanguage;
    try {
      this.binding = JAXBContext.newInstance(AkomaNtoso.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the classes made from resolution.xsd cannot be bound", e);
    }
    this.markupDate = markupDate;
    this.adoptionDates = adoptionDates;
  }

  /** The same resolution always gives the same bytes. A resolution without a symbol is named after its file. */
  public AknDocument write(Resolution resolution) {
    Identity identity = Identity.of(resolution, firstLanguage);
    EIds eIds = new EIds();
    References references = new References(eIds);
    TextTrace trace = new TextTrace();
    InlineWriter inline = new InlineWriter(identity, resolution.facts(), eIds, references, adoptionDates, trace);
    FrontWriter front = new FrontWriter(eIds, references, inline);
    Statement statement = new Statement();
    statement.setName(identity.kind().code());
    statement.setContains(MetaWriter.VERSION);
    statement.setCoverPage(front.coverPage(resolution.coverPage()));
    statement.setPreface(front.preface(resolution.heading()));
    PreambleWriter preamble = new PreambleWriter(eIds, inline);
    statement.setPreamble(preamble.preamble(resolution.preamble(), ""));
    BodyWriter body = new BodyWriter(eIds, inline, references);
    statement.setMainBody(body.mainBody(resolution.body(), ""));
    statement.setConclusions(front.conclusions(resolution.conclusions()));
    MetaWriter meta = new MetaWriter(identity, resolution, markupDate, eIds, references);
    statement.setAttachments(new AnnexWriter(eIds, inline, preamble, body, meta).attachments(resolution.annexes()));
    statement.setMeta(meta.main(inline.alternatives(), inline.dated()));
    AkomaNtoso root = new AkomaNtoso();
    root.setStatement(statement);
    return new AknDocument(identity.slug(), identity.path(), bytes(root, trace), eIds.positions(), trace.written());
  }

  private byte[] bytes(AkomaNtoso root, TextTrace trace) {
    try {
      AknSerializer serializer = new AknSerializer(trace);
      binding.createMarshaller().marshal(root, serializer);
      return serializer.bytes();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }
}
