package org.engross.publish;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A book has more pages than the memory of Java can hold. */
public final class BookTooLarge extends RuntimeException {
  private BookTooLarge(String message) {
    super(message);
  }

  /** What a failure goes back to: stylesheets and FOP pass it on as their own. */
  static Optional<BookTooLarge> in(RuntimeException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).filter(BookTooLarge.class::isInstance).map(BookTooLarge.class::cast).findFirst();
  }

  /** Known before it is printed. */
  static BookTooLarge expected(int pages, long memory) {
    return new BookTooLarge("the book has %,d pages, which is more than %,d MB of memory can hold".formatted(pages, memory >> 20));
  }

  /** @param page at which the memory was full */
  static BookTooLarge exhausted(int page, long memory) {
    return new BookTooLarge("the book is too large for %,d MB of memory: it filled them at page %,d".formatted(memory >> 20, page));
  }
}
