package org.engross.publish;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.apache.fop.render.Renderer;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.ActionSet;
import org.apache.fop.render.intermediate.extensions.URIAction;

/**
 * The links and destinations that FOP has met. FOP's own set holds each against all before it, in case two are the same, which in a book
 * of a thousand pages takes longer than all the rest. Here no two are: each link has an address of its own (xslt/book/pointers.xsl), and
 * each destination a name.
 */
final class LinkRegistry extends ActionSet {
  /** Nobody asks FOP's renderer which set it is to use. */
  private static final String FIELD = "actionSet";

  private final Map<String, AbstractAction> destinations = new HashMap<>();

  private LinkRegistry() {}

  /** Makes a renderer keep its links so. */
  static Renderer installed(Renderer renderer) {
    try {
      Field set = IFRenderer.class.getDeclaredField(FIELD);
      set.setAccessible(true);
      set.set(renderer, new LinkRegistry());
      return renderer;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("FOP's renderer has no " + FIELD, e);
    }
  }

  @Override
  public AbstractAction get(String id) {
    return destinations.get(id);
  }

  @Override
  public AbstractAction put(AbstractAction action) {
    if (!action.hasID()) {
      action.setID(generateNewID(action));
    }
    // What leads out of the file is asked for but once.
    if (!(action instanceof URIAction)) {
      destinations.put(action.getID(), action);
    }
    return action;
  }

  @Override
  public void clear() {
    destinations.clear();
  }
}
