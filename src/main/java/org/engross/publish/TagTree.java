package org.engross.publish;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The tags of a PDF as far as they need finishing: links with the annotations they own, notes, heads of tables. */
final class TagTree {
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

  private final Map<COSDictionary, COSDictionary> owners = new IdentityHashMap<>();
  private final List<PDStructureElement> notes = new ArrayList<>();
  private final List<COSDictionary> rowHeads = new ArrayList<>();
  private final List<COSDictionary> columnHeads = new ArrayList<>();
  private boolean linkWithoutAnnotation;

  private TagTree() {}

  static TagTree of(PDDocument document) {
    TagTree tags = new TagTree();
    tags.visitKids(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    return tags;
  }

  /** The link that owns an annotation; null where none does. */
  PDStructureElement owner(COSDictionary annotation) {
    COSDictionary owner = owners.get(annotation);
    return owner == null ? null : new PDStructureElement(owner);
  }

  /** The notes in reading order. */
  List<PDStructureElement> notes() {
    return notes;
  }

  /** The heads of tables that stand before other cells of their row. */
  List<COSDictionary> rowHeads() {
    return rowHeads;
  }

  /** The heads of tables in rows of heads alone. */
  List<COSDictionary> columnHeads() {
    return columnHeads;
  }

  /** True where some link has text but leads nowhere, because another took its annotation. */
  boolean hasLinkWithoutAnnotation() {
    return linkWithoutAnnotation;
  }

  private void visitKids(COSDictionary parent) {
    boolean annotated = false;
    for (COSBase kid : kids(parent)) {
      if (!(kid instanceof COSDictionary child)) {
        continue; // content of a page, by its number
      }
      if (OBJECT_REFERENCE.equals(child.getCOSName(COSName.TYPE))) {
        owners.put(child.getCOSDictionary(COSName.OBJ), parent);
        annotated = true;
      } else if (child.containsKey(COSName.S)) {
        if ("Note".equals(type(child))) {
          notes.add(new PDStructureElement(child));
        }
        if ("TR".equals(type(child))) {
          visitRow(child);
        }
        visitKids(child);
      }
    }
    linkWithoutAnnotation |= !annotated && "Link".equals(type(parent));
  }

  private void visitRow(COSDictionary row) {
    boolean hasText = kids(row).stream().anyMatch(cell -> cell instanceof COSDictionary other && "TD".equals(type(other)));
    for (COSBase cell : kids(row)) {
      if (cell instanceof COSDictionary head && "TH".equals(type(head))) {
        (hasText ? rowHeads : columnHeads).add(head);
      }
    }
  }

  private static String type(COSDictionary tag) {
    return tag.getNameAsString(COSName.S);
  }

  private static List<COSBase> kids(COSDictionary parent) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        list.add(kid instanceof COSObject reference ? reference.getObject() : kid);
      }
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }
}
