package org.engross.publish;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFPageLabels;
import org.apache.fop.pdf.PDFRoot;
import org.apache.fop.pdf.StandardStructureAttributes.Table;
import org.apache.fop.pdf.StandardStructureTypes;
import org.apache.fop.pdf.StructureType;
import org.apache.fop.render.pdf.PDFLogicalStructureHandler;

/**
 * The names that all documents of FOP 2.11 have in common: those of tags and what they hold, page labels and ways to open a file. Each remembers
 * where it was used last, and with that the whole document and its layout would stay in memory until the next is printed.
 */
final class SharedNames {
  private SharedNames() {}

  /** Makes the names forget a document that is written. */
  static void forget() {
    Stream.concat(Stream.of(PDFRoot.class, PDFPageLabels.class, PDFLogicalStructureHandler.class, Table.class, Table.Scope.class), Arrays.stream(StandardStructureTypes.class.getClasses()))
        .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .flatMap(SharedNames::names)
        .forEach(name -> name.setParent(null));
  }

  private static Stream<PDFName> names(Field field) {
    try {
      field.setAccessible(true);
      Object value = field.get(null);
      if (value instanceof StructureType type) {
        return Stream.of(type.getName());
      }
      if (value instanceof Table.Scope scope) {
        return Stream.of(scope.getName());
      }
      if (value instanceof PDFName[] several) {
        return Arrays.stream(several);
      }
      return value instanceof PDFName name ? Stream.of(name) : Stream.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }
}
