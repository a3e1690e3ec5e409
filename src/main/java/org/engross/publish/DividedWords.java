package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Words that go on in the next line. Of their second part the PDF says which word it is, of the first that it is nothing (ISO 32000-1, 14.9.4), so that words are found, copied
 * and read aloud as the source has them. The sign at the end of a line is one that no text has; hyphens of the text are left alone.
 */
final class DividedWords {
  private final PDDocument document;
  private final TagParents parents;
  private final Map<COSDictionary, FontCodes> fonts = new IdentityHashMap<>();
  /** What has not been gone on with: a word of the text, and one of its notes where a page ends. */
  private final List<Beginning> begun = new ArrayList<>();

  /**
   * The part of a word at the end of a line.
   *
   * @param letters without the sign
   * @param tag that it stands in
   */
  private record Beginning(String letters, COSDictionary tag) {}

  private DividedWords(PDDocument document) {
    this.document = document;
    parents = new TagParents(document);
  }

  /** Joins all of them; {@link Unsettable} where the rest of one is not found, for its beginning would be lost to readers. */
  static void join(PDDocument document) throws IOException {
    DividedWords words = new DividedWords(document);
    for (PDPage page : document.getPages()) {
      words.join(page);
    }
    if (!words.begun.isEmpty()) {
      throw new Unsettable(words.begun.stream().map(Beginning::letters).collect(Collectors.joining("”, “", "the rest of divided words is not found on the pages, which begin with “", "”")));
    }
    for (FontCodes font : words.fonts.values()) {
      font.nameSign();
    }
  }

  private void join(PDPage page) throws IOException {
    Map<COSName, FontCodes> codes = new HashMap<>();
    for (COSName name : page.getResources().getFontNames()) {
      COSDictionary font = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getCOSDictionary(name);
      codes.put(name, fonts.computeIfAbsent(font, FontCodes::new));
    }
    byte[] content;
    try (InputStream stream = page.getContents()) {
      content = stream.readAllBytes();
    }
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (begun.isEmpty() && codes.values().stream().noneMatch(font -> font.endsSomething(text))) {
      return;
    }
    List<Object> joined = new PageContent(page, codes).joined(new PDFStreamParser(content).parse());
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(joined);
    }
    page.setContents(stream);
  }

  /** The operators of one page. */
  private final class PageContent {
    private final PDPage page;
    private final Map<COSName, FontCodes> codes;
    private final List<Object> joined = new ArrayList<>();
    /** The numbers of the marked contents around this place; -1 of those that are no content of a tag. */
    private final Deque<Integer> marked = new ArrayDeque<>();
    private FontCodes font;

    PageContent(PDPage page, Map<COSName, FontCodes> codes) {
      this.page = page;
      this.codes = codes;
    }

    List<Object> joined(List<Object> tokens) {
      for (Object token : tokens) {
        if (!(token instanceof Operator operator)) {
          joined.add(token);
          continue;
        }
        switch (operator.getName()) {
          case OperatorName.SET_FONT_AND_SIZE -> font = codes.get(joined.get(joined.size() - 2));
          case OperatorName.BEGIN_MARKED_CONTENT -> marked.push(-1);
          case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> marked.push(joined.get(joined.size() - 1) instanceof COSDictionary properties ? number(properties) : -1);
          case OperatorName.END_MARKED_CONTENT -> marked.pop();
          default -> {
            if (operator.getName().equals(OperatorName.SHOW_TEXT_ADJUSTED) && !marked.isEmpty() && marked.peek() >= 0) {
              show((COSArray) joined.remove(joined.size() - 1), operator);
              continue;
            }
          }
        }
        joined.add(operator);
      }
      return joined;
    }

    /** FOP says of a line without the sign what it is, which is less than we know. */
    private static int number(COSDictionary properties) {
      properties.removeItem(COSName.ACTUAL_TEXT);
      return properties.getInt(COSName.MCID);
    }

    private void show(COSArray shown, Operator operator) {
      COSDictionary tag = parents.of(page, marked.peek());
      List<COSBase> letters = font.letters(shown);
      boolean isEmpty = font.text(letters).isEmpty();
      Optional<Beginning> before = begun.stream().filter(part -> !isEmpty && parents.isNear(tag, part.tag())).findFirst();
      before.ifPresent(begun::remove);
      int end = before.isPresent() ? font.firstBlank(letters) : 0;
      int start = font.endsWithSign(letters) ? font.lastBlank(letters) + 1 : letters.size();
      if (start < end) {
        // all of the line is a part of one word
        begun.add(new Beginning(before.get().letters() + font.text(letters), tag));
        show(letters, operator, "");
        return;
      }
      before.ifPresent(part -> show(letters.subList(0, end), operator, part.letters() + font.text(letters.subList(0, end))));
      show(letters.subList(end, start), operator, null);
      if (start < letters.size()) {
        begun.add(new Beginning(font.text(letters.subList(start, letters.size())), tag));
        show(letters.subList(start, letters.size()), operator, "");
      }
    }

    /** @param meaning null where the letters say themselves what they are */
    private void show(List<COSBase> letters, Operator operator, String meaning) {
      if (letters.isEmpty()) {
        return;
      }
      if (meaning != null) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, meaning);
        joined.add(COSName.getPDFName("Span"));
        joined.add(properties);
        joined.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
      }
      joined.add(FontCodes.joined(letters));
      joined.add(operator);
      if (meaning != null) {
        joined.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
      }
    }
  }
}
