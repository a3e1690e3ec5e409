package org.engross.publish;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import org.apache.fop.accessibility.Accessibility;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.render.Renderer;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * One layout of the book by FOP, printed or only measured. What FOP would only warn of (a reference that leads nowhere, a character that
 * the font lacks) is a complaint. What stands out of its place, as a line into the margin, can still be read: it is counted.
 */
final class Layout {
  private static final String BLOCKS = "org.apache.fop.layoutmgr.BlockLevelEventProducer.";
  /** What is larger than its place, with the name of the parameter that says by how much. */
  private static final Map<String, String> OVERFLOWS = Map.of(
      "org.apache.fop.layoutmgr.inline.InlineLevelEventProducer.lineOverflows", "overflowLength",
      BLOCKS + "viewportIPDOverflow", "amount", BLOCKS + "viewportBPDOverflow", "amount",
      BLOCKS + "regionOverflow", "amount", BLOCKS + "staticRegionOverflow", "amount");
  private static final String PAGE = "org.apache.fop.render.RendererEventProducer.endPage";

  private final IntConsumer progress;
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> complaints = new TreeSet<>();
  /** By how many thousandths of a point each line or block stands out that is too large for its place. */
  private final List<Integer> overflows = new ArrayList<>();
  private final AreaTreeHandler areas;
  private final ContentHandler handler;
  private int pages;
  private boolean settled = true;

  /**
   * @param pdf null where the pages are only measured, which needs no tags
   * @param lettering what the FO passes through
   * @param progress is told the number of pages after each
   */
  @SuppressWarnings("unchecked") // FOP has a raw map for its options
  Layout(FopFactory factory, LocalDate date, OutputStream pdf, UnaryOperator<ContentHandler> lettering, IntConsumer progress) {
    this.progress = progress;
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setCreator("Engross");
    agent.setCreationDate(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    agent.getEventBroadcaster().addEventListener(this::hear);
    try {
      if (pdf == null) {
        agent.getRendererOptions().put(Accessibility.ACCESSIBILITY, Boolean.FALSE);
      }
      Renderer printer = agent.getRendererFactory().createRenderer(agent, MimeConstants.MIME_PDF);
      agent.setRendererOverride(pdf == null ? new PageCounter(agent, printer, () -> progress.accept(++pages)) : LinkRegistry.installed(printer));
      OutputStream out = pdf == null ? OutputStream.nullOutputStream() : pdf;
      areas = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, out);
      agent.setFOEventHandlerOverride(areas);
      handler = new Anchors(lettering.apply(factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler()));
    } catch (FOPException e) {
      throw new IllegalStateException("FOP: " + e.getMessage(), e);
    }
  }

  /** Writes FO. */
  interface Formatting {
    void write(SAXDestination handler) throws SaxonApiException;
  }

  /**
   * Sets FO.
   *
   * @throws Unsettable where there is anything to complain of
   */
  void take(Formatting formatting) {
    // FOP numbers the fonts in the figures of the default locale, which need not be ASCII; there is no other way to tell it. Several
    // documents are set side by side, so that none may put back what was there.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    try {
      formatting.write(new SAXDestination(handler));
    } catch (SaxonApiException e) {
      throw new Unsettable(reasons(e.getMessage()), e);
    } finally {
      // Of a document that is given up, too: it never comes to its end.
      SharedNames.forget();
    }
    if (!complaints.isEmpty()) {
      throw new Unsettable(reasons(null));
    }
  }

  /** What FOP found wrong, each once. */
  private String reasons(String first) {
    return Stream.concat(Stream.ofNullable(first), complaints.stream()).collect(Collectors.joining("\n  "));
  }

  /** Where the anchors came to stand; to be asked when the FO has ended. */
  PageMap pageMap() {
    return PageMap.of(anchors, areas.getIDTracker());
  }

  /** Holds what was expected against what is: everything is to stand on the same pages. */
  void settle(PageMap expected) {
    settled &= expected.holdsIn(pageMap());
  }

  /** True where everything that was expected is so. */
  boolean isSettled() {
    return settled;
  }

  /** What a reader may find unsightly; empty where there is nothing. */
  Optional<String> unsightly() {
    List<String> faults = new ArrayList<>();
    overflows.stream().max(Integer::compare).ifPresent(most -> faults.add(String.format(
        Locale.ROOT, "lines and tables that are too large for their place: %d, by %.1f points at most", overflows.size(), most / 1000.0)));
    if (!settled) {
      faults.add("the pages moved in every layout, so a head, a note or the index may name a page beside the right one");
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  private void hear(Event event) {
    String overflow = OVERFLOWS.get(event.getEventID());
    if (overflow != null) {
      overflows.add((Integer) event.getParam(overflow));
      // Else FOP would give up some of them.
      event.setSeverity(EventSeverity.WARN);
    } else if (event.getEventID().equals(PAGE)) {
      progress.accept(++pages);
    } else if (event.getSeverity() != EventSeverity.INFO) {
      complaints.add(EventFormatter.format(event, Locale.ENGLISH));
    }
  }

  /** Passes the FO on and remembers the anchors, which FOP does not list. */
  private final class Anchors extends XMLFilterImpl {
    Anchors(ContentHandler next) {
      setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
      String anchor = attributes.getValue("id");
      if (anchor != null) {
        anchors.add(anchor);
      }
      super.startElement(uri, name, qualified, attributes);
    }
  }
}
