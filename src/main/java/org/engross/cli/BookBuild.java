package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.publish.Book;
import org.engross.publish.BookTooLarge;
import org.engross.publish.BookWishes;
import org.engross.publish.Edition;
import org.engross.publish.Press;

/** Sets the book as it is wanted. What cannot be set as pages is reported, and no reason to keep the website and the rest back. */
final class BookBuild {
  private final Press press;
  private final BookWishes wishes;
  private final Report report;
  private final Progress progress;

  BookBuild(Press press, BookWishes wishes, Report report, Progress progress) {
    this.press = press;
    this.wishes = wishes;
    this.report = report;
    this.progress = progress;
  }

  /** @param folder of all products */
  void run(Path folder) throws IOException {
    progress.step("setting the book");
    List<String> unprintable = BookWishes.unprintable(press);
    if (!unprintable.isEmpty()) {
      add(MessageId.BOK_003, String.join(", ", unprintable));
    }
    Edition printable = press.edition().without(unprintable);
    if (printable.texts().isEmpty()) {
      return;
    }
    Press all = unprintable.isEmpty() ? press : new Press(printable);
    Edition edition = wishes.edition(all);
    if (edition.texts().isEmpty()) {
      add(MessageId.BOK_005, wishes.selection());
    }
    if (!edition.texts().isEmpty()) {
      Book book = new Book(edition.equals(printable) ? all : new Press(edition), wishes.size());
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

  private void page(int number, int of) {
    progress.reached(of == 0 ? "laying out page " + number : "printing page " + number + " of about " + of);
  }

  private void add(MessageId message, Object value) {
    report.add(message, Position.of(Products.BOOK), value);
  }
}
