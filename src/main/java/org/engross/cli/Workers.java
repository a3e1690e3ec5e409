package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work on many texts, several at once; results come in the order of the texts. */
final class Workers {
  /** How many tasks a worker may be ahead of whoever takes the results. */
  private static final int AHEAD = 4;

  private Workers() {}

  /** Takes the results as they come. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  /** Hands over the results in the order of the items; no more than a few wait for their turn. */
  static <T, R> void each(List<T> items, int jobs, Function<T, R> work, Taker<R> taker) throws IOException {
    int ahead = jobs <= 1 ? 1 : jobs * AHEAD;
    ExecutorService service = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, items.size())));
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() >= ahead) {
          taker.take(result(waiting.removeFirst()));
        }
        waiting.addLast(service.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        taker.take(result(waiting.removeFirst()));
      }
    } finally {
      service.shutdownNow();
    }
  }

  /** Work that reads or writes files. */
  @FunctionalInterface
  interface FileWork<T, R> {
    R apply(T item) throws IOException;
  }

  /** The same for work on files. */
  static <T, R> List<R> mapFiles(List<T> items, int jobs, FileWork<T, R> work) throws IOException {
    try {
      return map(items, jobs, item -> {
        try {
          return work.apply(item);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static <T, R> List<R> map(List<T> items, int jobs, Function<T, R> work) {
    if (jobs <= 1 || items.size() <= 1) {
      return items.stream().map(work).toList();
    }
    ExecutorService service = Executors.newFixedThreadPool(Math.min(jobs, items.size()));
    try {
      List<Future<R>> futures = new ArrayList<>();
      items.forEach(item -> futures.add(service.submit(() -> work.apply(item))));
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      service.shutdownNow();
    }
  }

  /** What a task came to; its failure is thrown as it was. */
  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
