package org.engross.publish;

import java.io.OutputStream;
import java.util.Locale;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.OffDocumentItem;
import org.apache.fop.area.PageSequence;
import org.apache.fop.area.PageViewport;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.Graphics2DAdapter;
import org.apache.fop.render.ImageAdapter;
import org.apache.fop.render.Renderer;

/** Takes pages as FOP has laid them out and prints none: what is wanted is where they begin and end. */
final class PageCounter implements Renderer {
  private final FOUserAgent agent;
  private final Renderer printer;
  private final Runnable progress;

  /**
   * @param printer whose fonts the pages are measured with
   * @param progress is told of each page
   */
  PageCounter(FOUserAgent agent, Renderer printer, Runnable progress) {
    this.agent = agent;
    this.printer = printer;
    this.progress = progress;
  }

  @Override
  public void setupFontInfo(FontInfo fonts) throws FOPException {
    printer.setupFontInfo(fonts);
  }

  @Override
  public String getMimeType() {
    return printer.getMimeType();
  }

  @Override
  public FOUserAgent getUserAgent() {
    return agent;
  }

  @Override
  public boolean supportsOutOfOrder() {
    return true;
  }

  @Override
  public void startRenderer(OutputStream out) {}

  @Override
  public void stopRenderer() {}

  @Override
  public void setDocumentLocale(Locale locale) {}

  @Override
  public void processOffDocumentItem(OffDocumentItem item) {}

  @Override
  public Graphics2DAdapter getGraphics2DAdapter() {
    return null;
  }

  @Override
  public ImageAdapter getImageAdapter() {
    return null;
  }

  @Override
  public void preparePage(PageViewport page) {}

  @Override
  @Deprecated
  public void startPageSequence(LineArea title) {}

  @Override
  public void startPageSequence(PageSequence pages) {}

  @Override
  public void renderPage(PageViewport page) {
    progress.run();
  }
}
