package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.collection.GivenLineage;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.lineage.Lineage;
import org.engross.publish.Book;
import org.engross.publish.BookTooLarge;
import org.engross.publish.BookWishes;
import org.engross.publish.Edition;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.Unprinted;
import org.engross.publish.Unsettable;

/**
 * Sets the book as it is wanted, and each text alone; the two may be done side by side. What cannot be set as pages is reported, and no reason to keep the website and the
 * rest back.
 */
final class BookBuild {
  private final Press press;
  private final BookWishes wishes;
  private final Lineage lineage;
  private final GivenLineage known;
  private final Progress progress;
  private final Report ofBook = new Report();
  private final Report ofSingles = new Report();
  private SortedMap<String, String> unprintable;

  /**
   * @param lineage of all texts of the press
   * @param known what an editor says of it
   */
  BookBuild(Press press, BookWishes wishes, Lineage lineage, GivenLineage known, Progress progress) {
    this.press = press;
    this.wishes = wishes;
    this.lineage = lineage;
    this.known = known;
    this.progress = progress;
  }

  /** What was noticed; that a text cannot be set, once. */
  List<Finding> findings() {
    return Stream.of(ofBook, ofSingles).flatMap(report -> report.findings().stream()).distinct().toList();
  }

  /** @param folder of all products */
  void book(Path folder) throws IOException {
    if (!unprintable().isEmpty()) {
      add(ofBook, MessageId.BOK_003, unprintable().entrySet().stream().map(text -> text.getKey() + " (" + text.getValue() + ")").collect(Collectors.joining(", ")));
    }
    Press all = printable();
    if (all.edition().texts().isEmpty()) {
      return;
    }
    Edition edition = wishes.edition(all);
    if (edition.texts().isEmpty()) {
      add(ofBook, MessageId.BOK_005, wishes.selectionInWords());
      return;
    }
    try {
      write(edition, folder.resolve(Products.BOOK));
    } catch (BookTooLarge e) {
      add(ofBook, MessageId.BOK_004, e.getMessage());
    }
  }

  /**
   * @param folder of all products
   * @param madeWith stands for the stylesheets of the book
   */
  void singles(Path folder, String madeWith) throws IOException {
    Press all = printable();
    unprinted(book(all.edition()).singles(folder.resolve(Products.SINGLES), madeWith, text -> progress.reached("PDF " + text + " of " + all.edition().texts().size())), ofSingles);
  }

  /** The texts that no pages can be made of: all texts are read for it, once. */
  private synchronized SortedMap<String, String> unprintable() {
    if (unprintable == null) {
      unprintable = wishes.unprintable(press);
    }
    return unprintable;
  }

  private Press printable() {
    return unprintable().isEmpty() ? press : press.of(press.edition().without(List.copyOf(unprintable().keySet())));
  }

  /** Sets the book; where it cannot be set, without the texts that cannot be set alone either. */
  private void write(Edition edition, Path pdf) throws IOException {
    Book book = book(edition);
    try {
      book.write(pdf, this::page).ifPresent(unsightly -> add(ofBook, MessageId.BOK_002, unsightly));
    } catch (Unsettable e) {
      Unprinted failed = book.unprinted();
      unprinted(failed, ofBook);
      Edition rest = edition.without(failed.slugs());
      if (failed.slugs().isEmpty()) {
        add(ofBook, MessageId.BOK_001, "there is no book, for it cannot be set: " + e.getMessage());
      } else if (!rest.texts().isEmpty()) {
        write(rest, pdf);
      }
    }
  }

  /** Says of each text why there are no pages of it. */
  static void unprinted(Unprinted texts, Report report) {
    texts.unsettable().forEach((slug, reasons) -> add(report, MessageId.BOK_001, "neither the book nor a PDF has " + slug + ", which cannot be set: " + reasons));
    texts.tooLarge().forEach((slug, reasons) -> add(report, MessageId.BOK_004, "there is no PDF of " + slug + " alone: " + reasons));
  }

  /** A book of these texts, among which the paragraphs are traced anew where they are not all. */
  private Book book(Edition edition) {
    if (edition.equals(press.edition())) {
      return new Book(press, wishes.size(), wishes.typefaces(), () -> lineage);
    }
    Press some = press.of(edition);
    return new Book(some, wishes.size(), wishes.typefaces(), () -> ParagraphReader.lineage(some, known));
  }

  private void page(int number, int of) {
    progress.reached(of == 0 ? "book: laying out page " + number : "book: printing page " + number + " of about " + of);
  }

  private static void add(Report report, MessageId message, Object value) {
    report.add(message, Position.of(Products.BOOK), value);
  }
}
