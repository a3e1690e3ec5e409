package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.engross.collection.GivenLineage;
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

/** Sets the book as it is wanted. What cannot be set as pages is reported, and no reason to keep the website and the rest back. */
final class BookBuild {
  private final Press press;
  private final BookWishes wishes;
  private final Lineage lineage;
  private final GivenLineage known;
  private final Report report;
  private final Progress progress;
  private final Set<String> unset = new HashSet<>();

  /**
   * @param lineage of all texts of the press
   * @param known what an editor says of it
   */
  BookBuild(Press press, BookWishes wishes, Lineage lineage, GivenLineage known, Report report, Progress progress) {
    this.press = press;
    this.wishes = wishes;
    this.lineage = lineage;
    this.known = known;
    this.report = report;
    this.progress = progress;
  }

  /** @param folder of all products */
  void run(Path folder) throws IOException {
    progress.step("setting the book");
    SortedMap<String, String> unprintable = wishes.unprintable(press);
    if (!unprintable.isEmpty()) {
      add(MessageId.BOK_003, unprintable.entrySet().stream().map(text -> text.getKey() + " (" + text.getValue() + ")").collect(Collectors.joining(", ")));
    }
    Edition printable = press.edition().without(List.copyOf(unprintable.keySet()));
    if (printable.texts().isEmpty()) {
      return;
    }
    Press all = unprintable.isEmpty() ? press : press.of(printable);
    Edition edition = wishes.edition(all);
    if (edition.texts().isEmpty()) {
      add(MessageId.BOK_005, wishes.selectionInWords());
    }
    if (!edition.texts().isEmpty()) {
      try {
        write(edition, folder.resolve(Products.BOOK));
      } catch (BookTooLarge e) {
        add(MessageId.BOK_004, e.getMessage());
      }
    }
    if (wishes.singles()) {
      progress.step("setting each text alone");
      try {
        unset(book(printable).singles(folder.resolve(Products.SINGLES), text -> progress.reached(text + " of " + printable.texts().size())));
      } catch (BookTooLarge e) {
        add(MessageId.BOK_004, e.getMessage());
      }
    }
  }

  /** Sets the book; where it cannot be set, without the texts that cannot be set alone either. */
  private void write(Edition edition, Path pdf) throws IOException {
    Book book = book(edition);
    try {
      book.write(pdf, this::page).ifPresent(unsightly -> add(MessageId.BOK_002, unsightly));
    } catch (IllegalStateException e) {
      SortedMap<String, String> failed = book.unsettable();
      unset(failed);
      Edition rest = edition.without(List.copyOf(failed.keySet()));
      if (failed.isEmpty()) {
        add(MessageId.BOK_001, "there is no book, for it cannot be set: " + e.getMessage());
      } else if (!rest.texts().isEmpty()) {
        write(rest, pdf);
      }
    }
  }

  /** Says once of each text why there are no pages of it. */
  private void unset(SortedMap<String, String> texts) {
    texts.forEach((slug, reasons) -> {
      if (unset.add(slug)) {
        add(MessageId.BOK_001, "neither the book nor a PDF has " + slug + ", which cannot be set: " + reasons);
      }
    });
  }

  /** A book of these texts, among which the paragraphs are traced anew where they are not all. */
  private Book book(Edition edition) {
    if (edition.equals(press.edition())) {
      return new Book(press, wishes.size(), wishes.typefaces(), () -> lineage);
    }
    Press some = press.of(edition);
    return new Book(some, wishes.size(), wishes.typefaces(), () -> Lineage.of(ParagraphReader.read(some), known));
  }

  private void page(int number, int of) {
    progress.reached(of == 0 ? "laying out page " + number : "printing page " + number + " of about " + of);
  }

  private void add(MessageId message, Object value) {
    report.add(message, Position.of(Products.BOOK), value);
  }
}
