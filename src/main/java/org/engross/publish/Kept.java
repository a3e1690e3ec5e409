package org.engross.publish;

import java.util.Optional;

/** What earlier builds made, by what stands for all that it was made from. Safe for several threads. */
public interface Kept {
  /** Keeps nothing and finds nothing. */
  Kept NOTHING = new Kept() {
    @Override
    public Optional<byte[]> find(String made) {
      return Optional.empty();
    }

    @Override
    public void keep(String made, byte[] content) {}

    @Override
    public boolean isInVain() {
      return true;
    }
  };

  Optional<byte[]> find(String made);

  void keep(String made, byte[] content);

  /** Whether nothing is ever kept, so that nobody needs to find out what stands for something. */
  default boolean isInVain() {
    return false;
  }
}
