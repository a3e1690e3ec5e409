package org.engross.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work on many texts, several at once; results come in the order of the texts. */
final class Workers {
  private Workers() {}

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
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      service.shutdownNow();
    }
  }
}
