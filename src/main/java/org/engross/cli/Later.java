package org.engross.cli;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.engross.publish.Jobs;

/** Something that takes long to make and may not be needed: once it is known to be, it is made beside the other work. */
final class Later<T> implements Supplier<T> {
  private final Jobs jobs;
  private final Supplier<T> maker;
  private CompletableFuture<T> made;

  /** @param jobs makes it */
  Later(Jobs jobs, Supplier<T> maker) {
    this.jobs = jobs;
    this.maker = maker;
  }

  /** Begins to make it, unless it was begun before. */
  synchronized CompletableFuture<T> start() {
    if (made == null) {
      made = jobs.start(maker);
    }
    return made;
  }

  /** Waits for it. */
  @Override
  public T get() {
    return Jobs.join(start());
  }
}
