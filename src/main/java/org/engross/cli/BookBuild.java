package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    SortedMap<String, String> unprintable = BookWishes.unprintable(press);
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
      Book book = edition.equals(press.edition()) ? new Book(press, wishes.size(), () -> lineage) : book(press.of(edition));
      set(() -> book.write(folder.resolve(Products.BOOK), this::page).ifPresent(unsightly -> add(MessageId.BOK_002, unsightly)));
    }
    if (wishes.singles()) {
      progress.step("setting each text alone");
      set(() -> new Book(all, wishes.size()).singles(folder.resolve(Products.SINGLES), text -> progress.reached(text + " of " + printable.texts().size())));
    }
  }

  /** What sets pages. */
  private interface Setting {
    void run() throws IOException;
  }

  private void set(Setting setting) throws IOException {
    try {
      setting.run();
    } catch (BookTooLarge e) {
      add(MessageId.BOK_004, e.getMessage());
    } catch (IllegalStateException e) {
      add(MessageId.BOK_001, e.getMessage());
    }
  }

  /** A book of some texts, among which the paragraphs are traced anew. */
  private Book book(Press some) {
    return new Book(some, wishes.size(), () -> Lineage.of(ParagraphReader.read(some), known));
  }

  private void page(int number, int of) {
    progress.reached(of == 0 ? "laying out page " + number : "printing page " + number + " of about " + of);
  }

  private void add(MessageId message, Object value) {
    report.add(message, Position.of(Products.BOOK), value);
  }
}
