package org.engross.publish;

import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.om.GenericTreeInfo;
import net.sf.saxon.tree.tiny.TinyTree;

/**
 * A document whose tree lies on a shelf and is made again when something asks for one of its nodes ({@link ShelvedNode}); what Saxon notes with a document, keys above all,
 * goes with the tree. Safe for several threads.
 */
final class ShelvedTree extends GenericTreeInfo {
  private final TreeShelf shelf;
  private final Shelf.Place place;
  private volatile Standing standing;

  /** The tree while it is in memory, and what was noted with it. */
  private static final class Standing {
    private final TinyTree tree;
    private final Map<String, Object> notes = new HashMap<>();
    private volatile boolean used;

    private Standing(TinyTree tree) {
      this.tree = tree;
    }
  }

  /** @param number that of the document among all that Saxon knows */
  ShelvedTree(TreeShelf shelf, Shelf.Place place, long number, String systemId) {
    super(shelf.configuration());
    this.shelf = shelf;
    this.place = place;
    setDocumentNumber(number);
    setSystemId(systemId);
    setRootNode(new ShelvedNode(this, 0, ShelvedNode.NODE));
  }

  /** The tree itself. */
  TinyTree tree() {
    return standing().tree;
  }

  private Standing standing() {
    Standing known = standing;
    if (known == null) {
      known = stand();
    }
    known.used = true;
    return known;
  }

  private synchronized Standing stand() {
    Standing known = standing;
    if (known == null) {
      known = new Standing(shelf.tree(place, getSystemId()));
      known.tree.setDocumentNumber(getDocumentNumber());
      standing = known;
      shelf.stands(this);
    }
    return known;
  }

  /** How many bytes it is on the shelf. */
  int size() {
    return place.length();
  }

  /** Lets the tree go unless it was asked for since this was last tried. */
  boolean leave() {
    Standing known = standing;
    if (known != null && known.used) {
      known.used = false;
      return false;
    }
    go();
    return true;
  }

  /** Lets the tree go. */
  void go() {
    standing = null;
  }

  @Override
  public Object getUserData(String key) {
    Standing known = standing();
    synchronized (known) {
      return known.notes.get(key);
    }
  }

  @Override
  public void setUserData(String key, Object value) {
    Standing known = standing();
    synchronized (known) {
      known.notes.put(key, value);
    }
  }
}
