package org.engross.publish;

import java.util.AbstractList;
import java.util.List;
import org.engross.search.IndexedText;

/** What can be found of texts, on a shelf: a text is read each time it is asked for. */
final class ShelvedTexts extends AbstractList<IndexedText> {
  private final Press press;
  private final List<Shelf.Place> places;

  /** @param places where the passages of each lie, as XML */
  ShelvedTexts(Press press, List<Shelf.Place> places) {
    this.press = press;
    this.places = places;
  }

  @Override
  public IndexedText get(int place) {
    return SearchFiles.text(press.parse(press.shelf().get(places.get(place)), "passages").children().iterator().next());
  }

  @Override
  public int size() {
    return places.size();
  }
}
