package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Collection;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.fop.pdf.PDFDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.engross.diagnostic.Digests;

/**
 * Finishes what FOP leaves short of PDF/UA-1 and PDF/A-3, and makes the bytes depend on the content alone: links say where they lead,
 * notes have ids, attachments their relationship, and every date is that of the edition.
 */
final class PdfFinisher {
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName AF = COSName.getPDFName("AF");
  /** What xslt/book/pointers.xsl puts before the address of every link. */
  private static final Pattern NUMBER = Pattern.compile("^https://link\\.invalid/[^/]*/");
  private static final float VERSION = 1.7f;
  private static final String ATTACHMENT_TYPE = "application/xml";

  private final LocalDate date;
  private final boolean folded;

  /** @param folded whether the pages are bound, so that their number is a multiple of four */
  PdfFinisher(LocalDate date, boolean folded) {
    this.date = date;
    this.folded = folded;
  }

  /** Returns the finished PDF; {@link Unsettable} where a link has lost its tag. */
  byte[] finish(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagTree tags = TagTree.of(document);
      describeLinks(document, tags);
      identifyNotes(document, tags);
      scopeHeads(tags.rowHeads(), "Row");
      scopeHeads(tags.columnHeads(), "Column");
      DividedWords.join(document);
      MessageDigest content = Digests.sha256();
      finishAttachments(document, content);
      for (PDPage page : document.getPages()) {
        try (InputStream stream = page.getContents()) {
          content.update(stream.readAllBytes());
        }
      }
      if (folded) {
        fill(document);
      }
      date(document);
      restoreProfile(document);
      // PDFBox makes the identifier of the file from this number and the document's title, author and dates.
      document.setDocumentId(ByteBuffer.wrap(content.digest()).getLong());
      document.getDocument().getTrailer().removeItem(COSName.ID);
      // PDFBox reads the tags slowly where they are packed, as FOP packs them in this version; it packs them itself when it writes.
      document.getDocument().setVersion(VERSION);
      ByteArrayOutputStream finished = new ByteArrayOutputStream(pdf.length);
      document.save(finished);
      return finished.toByteArray();
    }
  }

  /** Books are folded from sheets of four pages: empty ones stand before the last. */
  private static void fill(PDDocument document) {
    PDPageTree pages = document.getPages();
    PDPage last = pages.get(pages.getCount() - 1);
    while (pages.getCount() % 4 != 0) {
      PDPage empty = new PDPage(last.getMediaBox());
      empty.setResources(new PDResources());
      // PDF/UA-1, 7.18.3: on every page, links are reached in the order of the tags.
      empty.getCOSObject().setItem(COSName.getPDFName("Tabs"), last.getCOSObject().getItem(COSName.getPDFName("Tabs")));
      pages.insertBefore(empty, last);
    }
  }

  /** PDF/UA-1, 7.18.5: a link annotation has an alternate description; FOP puts it on the tag alone. */
  private static void describeLinks(PDDocument document, TagTree tags) throws IOException {
    Set<String> names = names(new PDDocumentNameDictionary(document.getDocumentCatalog()).getDests());
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDStructureElement link = tags.owner(annotation.getCOSObject());
        if (link == null || link.getAlternateDescription() == null) {
          throw new Unsettable(
              "a link on page %d of the book has no tag or no description".formatted(document.getPages().indexOf(page) + 1));
        }
        annotation.setContents(link.getAlternateDescription());
        lead((PDAnnotationLink) annotation, names);
      }
    }
    if (tags.hasLinkWithoutAnnotation()) {
      throw new Unsettable("a link of the book has lost its annotation to another link with the same address");
    }
  }

  /** All named destinations; a look-up in the tree would go through it from its beginning each time. */
  private static Set<String> names(PDNameTreeNode<?> node) throws IOException {
    Set<String> names = new HashSet<>();
    if (node != null && node.getNames() != null) {
      names.addAll(node.getNames().keySet());
    }
    if (node != null && node.getKids() != null) {
      for (PDNameTreeNode<?> kid : node.getKids()) {
        names.addAll(names(kid));
      }
    }
    return names;
  }

  /** Takes the number off the address of a link, which only kept links apart; a fragment is a named destination. */
  private static void lead(PDAnnotationLink link, Set<String> names) {
    String numbered = ((PDActionURI) link.getAction()).getURI();
    String address = NUMBER.matcher(numbered).replaceFirst("");
    if (address.startsWith("#")) {
      String name = address.substring(1);
      if (!names.contains(name)) {
        throw new Unsettable("a link of the book leads to " + name + ", which is not there");
      }
      PDActionGoTo action = new PDActionGoTo();
      action.setDestination(new PDNamedDestination(name));
      link.setAction(action);
    } else {
      PDActionURI action = new PDActionURI();
      action.setURI(address);
      link.setAction(action);
    }
  }

  /** PDF/UA-1, 7.9: a note has an id, and the ids are listed. */
  private static void identifyNotes(PDDocument document, TagTree tags) {
    Map<String, PDStructureElement> ids = new TreeMap<>();
    for (PDStructureElement note : tags.notes()) {
      String id = String.format(Locale.ROOT, "note-%05d", ids.size() + 1);
      note.setElementIdentifier(id);
      ids.put(id, note);
    }
    if (!ids.isEmpty()) {
      PDStructureElementNameTreeNode tree = new PDStructureElementNameTreeNode();
      tree.setNames(ids);
      document.getDocumentCatalog().getStructureTreeRoot().setIDTree(tree);
    }
  }

  /** PDF/UA-1, 7.5: a head says what it heads, which FOP does not say in the version that it writes. */
  private static void scopeHeads(List<COSDictionary> heads, String scope) {
    for (COSDictionary head : heads) {
      COSDictionary attributes = head.getCOSDictionary(COSName.A);
      if (attributes == null) {
        attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        head.setItem(COSName.A, attributes);
      }
      attributes.setName(SCOPE, scope);
    }
  }

  /** PDF/A-3, 6.8: an attachment says what it is to the document, its type and its date. */
  private void finishAttachments(PDDocument document, MessageDigest content) throws IOException {
    COSArray associated = new COSArray();
    for (PDComplexFileSpecification attachment : attachments(document)) {
      COSDictionary specification = attachment.getCOSObject();
      specification.setName("AFRelationship", "Source");
      associated.add(specification);
      PDEmbeddedFile file = attachment.getEmbeddedFile();
      byte[] bytes = file.toByteArray();
      content.update(bytes);
      file.setSubtype(ATTACHMENT_TYPE);
      file.setSize(bytes.length);
      file.setCheckSum(new String(Digests.of("MD5").digest(bytes), StandardCharsets.ISO_8859_1));
      file.setCreationDate(midnight());
      file.setModDate(midnight());
    }
    if (associated.size() > 0) {
      document.getDocumentCatalog().getCOSObject().setItem(AF, associated);
    }
  }

  /** In the order of their names. */
  private static Collection<PDComplexFileSpecification> attachments(PDDocument document) throws IOException {
    PDEmbeddedFilesNameTreeNode files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
    return files == null ? List.of() : new TreeMap<>(files.getNames()).values();
  }

  private void date(PDDocument document) throws IOException {
    document.getDocumentInformation().setCreationDate(midnight());
    document.getDocumentInformation().setModificationDate(midnight());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = xmp.replaceAll(">\\d{4}-\\d\\d-\\d\\dT[^<]*<", ">" + date + "T00:00:00Z<");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }

  /** The colour profile as FOP ships it: on its way through Java the platform in its header becomes that of the Java used. */
  private static void restoreProfile(PDDocument document) throws IOException {
    try (InputStream profile = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
      byte[] bytes = profile.readAllBytes();
      for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
        try (OutputStream stream = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
          stream.write(bytes);
        }
      }
    }
  }

  private Calendar midnight() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }
}
