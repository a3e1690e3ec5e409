package org.engross.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What assistive technology reads in a book: the tags in their order with the words they hold, in the form of {@link AknBlocks}. */
final class TaggedBlocks {
  /** The parts of a book before its texts: title pages, imprint, contents, table of resolutions, how to read, abbreviations. */
  private static final int FRONT_PARTS = 6;

  private final Map<COSDictionary, Map<Integer, List<Letter>>> contents = new IdentityHashMap<>();
  private final List<PDStructureElement> parts = new ArrayList<>();

  /** What a letter, or the first of several that others stand for, says. */
  private record Letter(String words, float baseline) {}

  private TaggedBlocks() {}

  static TaggedBlocks of(PDDocument book) throws IOException {
    TaggedBlocks tags = new TaggedBlocks();
    for (PDPage page : book.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, List<Letter>> content = new HashMap<>();
      extractor.getMarkedContents().forEach(marked -> collect(marked, marked.getMCID(), content));
      tags.contents.put(page.getCOSObject(), content);
    }
    PDStructureNode document = (PDStructureNode) book.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
    document.getKids().forEach(part -> tags.parts.add((PDStructureElement) part));
    return tags;
  }

  /** The blocks of the n-th text, from 0, one a line. */
  List<String> text(int n) {
    List<String> blocks = new ArrayList<>();
    blocks(parts.get(FRONT_PARTS + n), blocks);
    return blocks;
  }

  /** How many tags of a type the whole book has. */
  long count(String type) {
    return parts.stream().mapToLong(part -> count(part, type)).sum();
  }

  private static long count(PDStructureElement element, String type) {
    long here = element.getStructureType().equals(type) ? 1 : 0;
    return here + element.getKids().stream()
        .filter(kid -> kid instanceof PDStructureElement)
        .mapToLong(kid -> count((PDStructureElement) kid, type))
        .sum();
  }

  private void blocks(PDStructureElement element, List<String> blocks) {
    switch (element.getStructureType()) {
      case "Sect" -> {
        if (isMasthead(element)) {
          blocks.add(BookWords.normal("Masthead " + words(element)));
        } else {
          within(element, blocks);
        }
      }
      case "P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "Lbl", "TH", "TD" ->
          blocks.add(BookWords.normal(element.getStructureType() + " " + words(element)));
      default -> within(element, blocks);
    }
  }

  private void within(PDStructureElement element, List<String> blocks) {
    element.getKids().forEach(kid -> {
      if (kid instanceof PDStructureElement child) {
        blocks(child, blocks);
      } else {
        blocks.add("loose " + kid);
      }
    });
  }

  /** A masthead is the only section that is divided. */
  private static boolean isMasthead(PDStructureElement section) {
    return section.getKids().stream().allMatch(kid -> kid instanceof PDStructureElement child && child.getStructureType().equals("Div"))
        && ((PDStructureElement) section.getParent()).getStructureType().equals("Div");
  }

  private String words(PDStructureElement element) {
    Words words = new Words();
    append(element, words);
    return words.text.toString();
  }

  private void append(PDStructureElement element, Words words) {
    boolean note = element.getStructureType().equals("Note");
    boolean block = element.getStructureType().equals("P");
    words.text.append(note ? "{" : block ? " " : "");
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        append(child, words);
      } else if (kid instanceof Integer number) {
        words.append(contents.get(element.getPage().getCOSObject()).get(number), element.getPage());
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        words.append(contents.get(page.getCOSObject()).get(reference.getMCID()), page);
      }
    }
    words.text.append(note ? "}" : block ? " " : "");
  }

  /** What is said to stand for letters is read in place of them. */
  private static void collect(PDMarkedContent marked, int number, Map<Integer, List<Letter>> content) {
    String replacement = marked.getActualText();
    for (Object part : marked.getContents()) {
      if (part instanceof TextPosition character) {
        content.computeIfAbsent(number, id -> new ArrayList<>()).add(new Letter(replacement == null ? character.getUnicode() : replacement, character.getYDirAdj()));
        replacement = replacement == null ? null : "";
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, inner.getMCID() < 0 ? number : inner.getMCID(), content);
      }
    }
  }

  /** Joins characters; the blank at which a line ended is not in the page, so a new line gives one. */
  private static final class Words {
    private static final float SUPERIOR = 7;
    private final StringBuilder text = new StringBuilder();
    private COSDictionary page;
    private float baseline;

    void append(List<Letter> characters, PDPage on) {
      for (Letter character : characters) {
        if (character.words().isEmpty()) {
          continue;
        }
        if (on.getCOSObject() != page || Math.abs(character.baseline() - baseline) > SUPERIOR) {
          text.append(' ');
        }
        page = on.getCOSObject();
        baseline = character.baseline();
        text.append(character.words());
      }
    }
  }
}
