package org.engross.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.saxon.Configuration;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.tiny.TinyTree;

/** A shelf for documents: as many of them stay in memory as trees as there is room for, those that were asked for last. Safe for several threads. */
final class TreeShelf {
  private final Configuration configuration;
  private final TreeBytes form;
  private final Shelf shelf;
  private final long room;
  private final Deque<ShelvedTree> standing = new ArrayDeque<>();
  private long taken;

  /** @param room for so many bytes as they lie on the shelf; as trees they are three times as large */
  TreeShelf(Shelf shelf, Configuration configuration, long room) {
    this.shelf = shelf;
    this.configuration = configuration;
    this.room = room;
    form = new TreeBytes(configuration);
  }

  Configuration configuration() {
    return configuration;
  }

  /** Puts a document aside. */
  Shelf.Place put(XdmNode document) {
    return shelf.put(form.of(document.getUnderlyingNode()));
  }

  /** A document that was put aside, of which only the number is in memory until one of its nodes is asked for. */
  ShelvedTree document(Shelf.Place place, long number, String systemId) {
    return new ShelvedTree(this, place, number, systemId);
  }

  TinyTree tree(Shelf.Place place, String systemId) {
    return form.tree(shelf.get(place), systemId);
  }

  /** Lets all trees go; they are made again where something asks for them. */
  synchronized void clear() {
    standing.forEach(ShelvedTree::go);
    standing.clear();
    taken = 0;
  }

  /** Takes note of a tree that is in memory, and lets others go that were not asked for of late until there is room for it. */
  synchronized void stands(ShelvedTree document) {
    standing.add(document);
    taken += document.size();
    while (taken > room && standing.size() > 1) {
      ShelvedTree oldest = standing.remove();
      if (oldest != document && oldest.leave()) {
        taken -= oldest.size();
      } else {
        standing.add(oldest);
      }
    }
  }
}
