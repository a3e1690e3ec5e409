package org.engross.cli;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Something that takes long to make and may not be needed: once it is known to be, it is made beside the other work. */
final class Later<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private CompletableFuture<T> made;

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Begins to make it, unless it was begun before. */
  synchronized CompletableFuture<T> start() {
    if (made == null) {
      made = CompletableFuture.supplyAsync(maker);
    }
    return made;
  }

  /** Waits for it. */
  @Override
  public T get() {
    return Products.join(start());
  }
}
