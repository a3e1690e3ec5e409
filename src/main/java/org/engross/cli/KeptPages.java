package org.engross.cli;

import java.util.Optional;
import org.engross.publish.Kept;
import org.engross.store.Key;
import org.engross.store.Store;

/** What is published of single texts, in the store: what another Engross made is never found. */
record KeptPages(Store store, String tool) implements Kept {
  @Override
  public Optional<byte[]> find(String made) {
    return store.bytes(key(made));
  }

  @Override
  public void keep(String made, byte[] content) {
    store.keep(key(made), content);
  }

  private String key(String made) {
    return new Key("published").add(tool).add(made).value();
  }
}
