package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does several things at once, and no more than it was told to, however one of them starts others: who waits for what was started here lends a hand or makes room. Right
 * after such a wait, the thread that stood in may still be at its work beside the one that waited. The threads end by themselves when there is nothing left to do. Safe
 * for several threads.
 */
public final class Jobs {
  private final ForkJoinPool pool;

  /** @param atOnce from 1 on */
  public Jobs(int atOnce) {
    pool = new ForkJoinPool(atOnce);
  }

  /** As many things as the machine has processors. */
  static Jobs ofMachine() {
    return new Jobs(Runtime.getRuntime().availableProcessors());
  }

  /** Work that reads or writes files. */
  @FunctionalInterface
  public interface FileWork<T, R> {
    R apply(T item) throws IOException;
  }

  /** Begins something. */
  public <T> CompletableFuture<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, pool);
  }

  /** What something that was begun came to; its failure is thrown as it was. */
  public static <T> T join(CompletableFuture<T> stage) {
    try {
      return stage.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Waits until things that were begun are at their ends, whatever they came to: where another fails, nothing may be written any more. */
  public static void end(CompletableFuture<?>... stages) {
    for (CompletableFuture<?> stage : stages) {
      stage.handle((made, failure) -> made).join();
    }
  }

  /**
   * Does the same with each of several things; results come in their order. Where one fails, no other is begun, and those that were are waited for: what they write to may
   * be taken away afterwards. The first failure is thrown as it was.
   */
  public <T, R> List<R> each(List<T> items, Function<T, R> work) {
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    Supplier<List<R>> all = () -> items.parallelStream().map(item -> unlessFailed(item, work, failure)).toList();
    List<R> results = ForkJoinTask.getPool() == pool ? all.get() : join(start(all));
    if (failure.get() != null) {
      throw failure.get();
    }
    return results;
  }

  private static <T, R> R unlessFailed(T item, Function<T, R> work, AtomicReference<RuntimeException> failure) {
    try {
      return failure.get() == null ? work.apply(item) : null;
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
      return null;
    }
  }

  /** The same for work on files. */
  public <T, R> List<R> eachFile(List<T> items, FileWork<T, R> work) throws IOException {
    try {
      return each(items, item -> unchecked(item, work));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Work with files that comes to nothing but them. */
  @FunctionalInterface
  public interface Writing {
    void write() throws IOException;
  }

  /** Begins work with files, which fails with an UncheckedIOException. */
  public CompletableFuture<Void> begin(Writing work) {
    return start(() -> unchecked(work, begun -> {
      begun.write();
      return null;
    }));
  }

  /** Does something as one of the jobs, so that it counts among them. */
  public void run(Writing work) throws IOException {
    try {
      join(begin(work));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T, R> R unchecked(T item, FileWork<T, R> work) {
    try {
      return work.apply(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
