package org.engross.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The tag that each content of a page belongs to. */
final class TagParents {
  /** By the number that a page has among tags, the tags of its contents. */
  private final Map<Integer, COSArray> tags = new HashMap<>();

  TagParents(PDDocument document) {
    read(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
  }

  private void read(COSDictionary node) {
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i + 1) instanceof COSArray contents) {
        tags.put(((COSNumber) numbers.getObject(i)).intValue(), contents);
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      read((COSDictionary) kids.getObject(i));
    }
  }

  /** @param content its number on the page */
  COSDictionary of(PDPage page, int content) {
    return (COSDictionary) tags.get(page.getStructParents()).getObject(content);
  }

  /** True where the tags are one, or one is in the other, or both are in a third. */
  boolean isNear(COSDictionary one, COSDictionary other) {
    COSDictionary around = one.getCOSDictionary(COSName.P);
    COSDictionary aroundOther = other.getCOSDictionary(COSName.P);
    return one == other || one == aroundOther || around == other || around == aroundOther;
  }
}
