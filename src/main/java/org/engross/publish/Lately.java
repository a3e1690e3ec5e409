package org.engross.publish;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Holds what was asked for last, as much of it as there is room for. Safe for several threads, of which two may make the same. */
final class Lately<K, V> {
  private final Map<K, Held<V>> held = new LinkedHashMap<>(16, 0.75f, true);
  private final long room;
  private long taken;

  private record Held<V>(V value, long size) {}

  /** @param room the sum of the sizes of what is held */
  Lately(long room) {
    this.room = room;
  }

  /** The value of a key; it is made where it is not held any more. */
  V get(K key, long size, Supplier<V> maker) {
    synchronized (this) {
      Held<V> known = held.get(key);
      if (known != null) {
        return known.value();
      }
    }
    V value = maker.get();
    hold(key, new Held<>(value, size));
    return value;
  }

  private synchronized void hold(K key, Held<V> value) {
    Held<V> other = held.put(key, value);
    taken += value.size() - (other == null ? 0 : other.size());
    for (Iterator<Held<V>> oldest = held.values().iterator(); taken > room && held.size() > 1; ) {
      taken -= oldest.next().size();
      oldest.remove();
    }
  }
}
