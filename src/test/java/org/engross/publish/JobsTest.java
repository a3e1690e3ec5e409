package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several things are done at once, within bounds, and none goes on when all is said to be over. */
@Timeout(30)
final class JobsTest {
  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    assertEquals(items.stream().map(item -> item * 2).toList(), new Jobs(3).each(items, item -> item * 2));
  }

  @Test
  void aFailureWaitsForWhatWasBegun() {
    CompletableFuture<Void> begun = new CompletableFuture<>();
    AtomicBoolean ended = new AtomicBoolean();
    IOException fault = new IOException("the disk is full");
    IOException thrown = assertThrows(IOException.class, () -> new Jobs(2).eachFile(List.of("goes on", "fails"), item -> {
      if (item.equals("fails")) {
        begun.join();
        throw fault;
      }
      begun.complete(null);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
      ended.set(true);
      return item;
    }));
    assertSame(fault, thrown);
    assertTrue(ended.get(), "the other item was still being worked on when the failure was thrown");
  }

  @Test
  void noMoreIsDoneAtOnceThanWasSaid() {
    Jobs jobs = new Jobs(2);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> items = IntStream.range(0, 8).boxed().toList();
    jobs.each(items, outer -> jobs.each(items, inner -> {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      Thread.yield();
      return now.decrementAndGet();
    }));
    assertTrue(most.get() <= 2, most + " at once");
  }
}
