package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/**
 * The book: all texts of an edition in one tagged PDF (PDF/A-3a and PDF/UA-1), with title pages, contents, tables of what is cited and
 * the Akoma Ntoso files attached.
 */
public final class Book {
  private static final String STYLESHEET = "xslt/book/book.xsl";

  private final Press press;

  public Book(Press press) {
    this.press = press;
  }

  /**
   * Writes the book, replacing what was there; the same edition always gives the same bytes.
   *
   * @return what a reader may find unsightly; empty where there is nothing
   * @throws IllegalStateException where a page cannot be set as it should be; the text names every reason
   */
  public Optional<String> write(Path pdf) throws IOException {
    Typesetter typesetter = new Typesetter(attachments(), press.edition().date());
    byte[] finished = new PdfFinisher(press.edition().date()).finish(set(typesetter));
    Files.createDirectories(pdf.toAbsolutePath().getParent());
    Path unfinished = pdf.resolveSibling(pdf.getFileName() + ".part");
    Files.write(unfinished, finished);
    Files.move(unfinished, pdf, StandardCopyOption.REPLACE_EXISTING);
    return typesetter.overflows().stream().max(Integer::compare).map(most -> String.format(
        Locale.ROOT, "lines that are too long for their place: %d, by %.1f points at most", typesetter.overflows().size(), most / 1000.0));
  }

  /**
   * The texts that the book cannot hold, by their slugs: its typeface has the Latin, Greek and Cyrillic alphabets, and boxes in place of
   * Arabic or Chinese are no book. Where there are any, the book is made of an edition without them.
   */
  public List<String> unprintable() {
    return press.edition().texts().stream().filter(text -> !Repertoire.readable(text)).map(PublishedText::slug).toList();
  }

  private byte[] set(Typesetter typesetter) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    // FOP numbers the fonts in the figures of the default locale, which need not be ASCII; there is no other way to tell it.
    Locale figures = Locale.getDefault(Locale.Category.FORMAT);
    try {
      Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
      Xslt30Transformer stylesheet = press.compile(STYLESHEET).load30();
      Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
      parameters.put(new QName("lacking"), new XdmAtomicValue(Repertoire.lacking(press.edition().texts())));
      stylesheet.setStylesheetParameters(parameters);
      stylesheet.callTemplate(null, new SAXDestination(typesetter.open(pdf)));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the book cannot be set: " + reasons(e.getMessage(), typesetter), e);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, figures);
    }
    if (!typesetter.complaints().isEmpty()) {
      throw new IllegalStateException("the book cannot be set: " + reasons(null, typesetter));
    }
    return pdf.toByteArray();
  }

  private static String reasons(String first, Typesetter typesetter) {
    return Stream.concat(Stream.ofNullable(first), typesetter.complaints().stream()).collect(Collectors.joining("\n  "));
  }

  private Map<String, byte[]> attachments() {
    Map<String, byte[]> attachments = new HashMap<>();
    for (PublishedText text : press.edition().texts()) {
      attachments.put("texts/" + text.slug() + ".xml", text.akn());
    }
    return attachments;
  }
}
