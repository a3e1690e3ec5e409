package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** The pages of a collection: lists, and pages on what its texts name and cite. Those that are made from rows about single things are made side by side, beside the others. */
final class ListPages {
  private static final QName ADDRESSES = new QName(Site.NAMESPACE, "addresses");
  private static final QName AT = new QName(Site.NAMESPACE, "at");
  private static final QName PAGES_OF_ROWS = new QName(Site.NAMESPACE, "pages-of-rows");
  private static final QName ROWS_AT = new QName(Site.NAMESPACE, "rows-at");
  private static final QName FILES = new QName(Site.NAMESPACE, "files");
  private static final QName TEXTS = new QName("texts");
  /** A run of a stylesheet writes so many pages: it notes for itself what is the same on all. */
  private static final int A_RUN = 200;

  private final Press press;
  private final XsltExecutable stylesheet;
  private final Map<QName, XdmValue> parameters;
  private final Path folder;

  /** @param parameters what the stylesheet is given beside what the lists are made from */
  ListPages(Press press, XsltExecutable stylesheet, Map<QName, XdmValue> parameters, Path folder) {
    this.press = press;
    this.stylesheet = stylesheet;
    this.folder = folder;
    this.parameters = new HashMap<>(parameters);
    this.parameters.putAll(press.ofRows());
  }

  /**
   * Writes them, and the files for programs.
   *
   * @param written whether there is a page of this address already
   */
  void write(Predicate<String> written) throws IOException {
    try {
      Xslt30Transformer transformer = Stylesheets.transformer(stylesheet, parameters);
      XdmMap ofRows = (XdmMap) transformer.callFunction(PAGES_OF_ROWS, new XdmValue[0]).itemAt(0);
      List<XdmAtomicValue> addresses = new ArrayList<>();
      List<XdmAtomicValue> others = new ArrayList<>();
      for (XdmItem address : transformer.callFunction(ADDRESSES, new XdmValue[0])) {
        if (!written.test(address.getStringValue())) {
          (ofRows.containsKey((XdmAtomicValue) address) ? addresses : others).add((XdmAtomicValue) address);
        }
      }
      CompletableFuture<Void> beside = press.jobs().begin(() -> writeOfRows(ofRows, addresses));
      try {
        for (XdmAtomicValue address : others) {
          write(transformer, AT, Map.of(Site.ADDRESS, address), address);
        }
        Jobs.join(beside);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } finally {
        Jobs.end(beside);
      }
      TextFiles picture = new TextFiles();
      TextPages.addPicture(transformer, XdmEmptySequence.getInstance(), picture);
      Site.write(picture, folder);
      XdmMap files = (XdmMap) transformer.callFunction(FILES, new XdmValue[0]).itemAt(0);
      for (XdmAtomicValue name : files.keySet()) {
        writeFile(Site.place(folder, name.getStringValue()), files.get(name));
      }
    } catch (SaxonApiException e) {
      throw new IllegalStateException("site: " + e.getMessage(), e);
    }
  }

  private void writeOfRows(XdmMap pages, List<XdmAtomicValue> addresses) throws IOException {
    Map<QName, XdmValue> withoutTexts = new HashMap<>(parameters);
    withoutTexts.put(TEXTS, XdmEmptySequence.getInstance());
    List<List<XdmAtomicValue>> runs = new ArrayList<>();
    for (int from = 0; from < addresses.size(); from += A_RUN) {
      runs.add(addresses.subList(from, Math.min(addresses.size(), from + A_RUN)));
    }
    press.jobs().eachFile(runs, run -> {
      Xslt30Transformer transformer = Stylesheets.transformer(stylesheet, withoutTexts);
      for (XdmAtomicValue address : run) {
        write(transformer, ROWS_AT, Map.of(Site.ADDRESS, address, new QName("page"), pages.get(address)), address);
      }
      return null;
    });
  }

  private void write(Xslt30Transformer transformer, QName template, Map<QName, XdmValue> given, XdmAtomicValue address) throws IOException {
    try {
      Stylesheets.write(transformer, template, given, press.processor().newSerializer(Site.place(folder, address.getStringValue()).toFile()));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("page " + address + ": " + e.getMessage(), e);
    }
  }

  /** A file that is no page: XML, or lines of text. */
  private void writeFile(Path file, XdmValue content) throws IOException, SaxonApiException {
    if (content.itemAt(0) instanceof XdmNode element) {
      Serializer serializer = press.processor().newSerializer(file.toFile());
      serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
      serializer.setOutputProperty(Serializer.Property.INDENT, "yes");
      serializer.serializeNode(element);
    } else {
      Files.writeString(file, content.stream().map(line -> line.getStringValue() + "\n").collect(Collectors.joining()));
    }
  }
}
