package org.engross.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Reason;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.SchemaFault;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The corrections of a text ({@code schema/fix.xsd}): what an editor has found its lines and signs to be, against the reading. */
public final class Corrections {
  /** What the name of a text's corrections has in place of the text's ending. */
  public static final String ENDING = ".fix.xml";

  private final Origin origin;
  private final List<Correction> corrections;
  private final List<Accepted> accepted;

  /** A finding that is let stand, and where that is said; without a line (0) and without words (empty), all of its code. */
  private record Accepted(Position position, String code, int line, String words, String why) {
    boolean means(Finding finding) {
      return finding.id().code().equals(code) && (line == 0 || line == finding.position().line())
          && (words.isEmpty() || finding.excerpt() != null && finding.excerpt().contains(words));
    }
  }

  /** One correction, and where it stands in its file; {@code sign} is null for that of a line. */
  private record Correction(Position position, int line, String words, String is, String sign) {}

  private Corrections(Origin origin, List<Correction> corrections, List<Accepted> accepted) {
    this.origin = origin;
    this.corrections = corrections;
    this.accepted = accepted;
  }

  /**
   * Reads a file of corrections.
   *
   * @param file the name to report it by
   * @return empty where it is malformed, which is then reported with line and column
   */
  public static Optional<Corrections> read(String file, byte[] bytes, Report report) {
    Optional<SourceText> text = new TextDecoder().decode(file, bytes, report);
    if (text.isEmpty() || !XmlGuard.passes(text.get().origin(), report)) {
      return Optional.empty();
    }
    CorrectionHandler handler = new CorrectionHandler(text.get().origin(), report);
    try {
      ValidatorHandler validator = schema().newValidatorHandler();
      validator.setErrorHandler(handler);
      validator.setContentHandler(handler);
      XMLReader reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
      reader.setContentHandler(validator);
      reader.parse(new InputSource(new StringReader(text.get().origin().characters())));
    } catch (SAXException | java.io.IOException | javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return handler.valid ? Optional.of(new Corrections(text.get().origin(), handler.corrections, handler.accepted)) : Optional.empty();
  }

  /** The lines as corrected; a correction that does not fit them is reported where it stands. */
  public SourceLines apply(SourceLines source, Report report, Journal journal) {
    List<Line> lines = new ArrayList<>(source.lines());
    for (Correction correction : corrections) {
      int place = place(lines, correction);
      if (place < 0) {
        boolean known = correction.line() <= source.source().origin().lines();
        report.add(MessageId.FIX_002, origin, correction.position(), correction.line(), correction.words(),
            known ? source.source().origin().line(correction.line()).strip() : "");
      } else {
        Line line = lines.get(place);
        journal.decide(Reason.CORRECTED, line.text().passage(), correction.sign() == null ? correction.is() : correction.sign() + " is " + correction.is(),
            correction.position());
        lines.set(place, correction.sign() == null ? corrected(line, correction.is()) : signed(line, correction));
      }
    }
    return source.with(lines);
  }

  /** Marks the findings on the text that are let stand; what accepts none is reported where it stands. */
  public void accept(Report report) {
    for (Accepted one : accepted) {
      if (MessageCodes.find(one.code()).isEmpty()) {
        report.add(MessageId.RUL_003, origin, one.position(), one.code());
      } else if (!report.accept(one::means, new Finding.Acceptance(false, one.why()))) {
        report.add(MessageId.RUL_002, origin, one.position(), one.code());
      }
    }
  }

  /** The first line with the number and the words; for that of a sign, the words must end in it. -1 for none. */
  private static int place(List<Line> lines, Correction correction) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean ends = correction.sign() == null || correction.words().endsWith(correction.sign()) && line.kind() == Line.Kind.TEXT;
      if (line.number() == correction.line() && ends && !correction.words().isBlank() && line.text().toString().contains(correction.words())) {
        return i;
      }
    }
    return -1;
  }

  private static Line corrected(Line line, String is) {
    return switch (is) {
      case "paragraph" -> flowing(line, Line.Flow.OPENS);
      case "continuation" -> flowing(line, Line.Flow.CONTINUES);
      case "heading" -> flowing(line, Line.Flow.HEADS);
      case "note" -> flowing(line, Line.Flow.NOTE_OPENS);
      case "note-continuation" -> flowing(line, Line.Flow.NOTE_CONTINUES);
      case "furniture" -> Line.furniture(line.number(), line.text(), Furniture.SET_ASIDE);
      default -> flowing(line, Line.Flow.UNKNOWN);
    };
  }

  private static Line flowing(Line line, Line.Flow flow) {
    return new Line(line.number(), Line.Kind.TEXT, line.text(), line.indent(), line.whole(), null, flow, line.cell());
  }

  private static Line signed(Line line, Correction correction) {
    int end = line.text().toString().indexOf(correction.words()) + correction.words().length();
    StyledText text = line.text().marked(end - correction.sign().length(), end, correction.is().equals("call") ? Style.CALL : Style.NO_CALL);
    return line.with(text);
  }

  private static Schema schema() throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(new StreamSource(Corrections.class.getResourceAsStream("/schema/fix.xsd")));
  }

  /** Collects corrections; what the grammar forbids is reported. */
  private static final class CorrectionHandler extends DefaultHandler {
    private final Origin origin;
    private final Report report;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final SchemaFault schemaFault = new SchemaFault("fix", "urn:engross:fix");
    private Locator locator;
    private boolean valid = true;

    CorrectionHandler(Origin origin, Report report) {
      this.origin = origin;
      this.report = report;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (!valid || name.equals("fix")) {
        return;
      }
      Position position = origin.tag(locator.getLineNumber(), locator.getColumnNumber());
      if (name.equals("accept")) {
        String line = attributes.getValue("line");
        String words = attributes.getValue("words");
        accepted.add(new Accepted(position, attributes.getValue("code").strip(), line == null ? 0 : Integer.parseInt(line.strip()), words == null ? "" : words, attributes.getValue("why")));
      } else {
        corrections.add(new Correction(position, Integer.parseInt(attributes.getValue("line").strip()), attributes.getValue("words"), attributes.getValue("is"), attributes.getValue("sign")));
      }
    }

    @Override
    public void error(SAXParseException fault) {
      Position place = origin.tag(fault.getLineNumber(), fault.getColumnNumber());
      schemaFault.words(fault.getMessage()).ifPresent(words -> report.add(MessageId.FIX_001, origin, place, words));
      valid = false;
    }
  }
}
