package org.engross.publish;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.push.Document;
import net.sf.saxon.s9api.push.Element;
import org.engross.collection.Authority;

/** An edition as stylesheets read it. */
final class EditionTree {
  private EditionTree() {}

  /**
   * A document whose root {@code edition} (namespace {@code urn:engross:edition}) has {@code title, subtitle, language, date, url}; a {@code text} element with {@code slug}
   * and {@code path} for each text, in it a {@code noticed} element with {@code eId}, {@code at} and {@code code} for each slip that is kept and a {@code left-out} element with
   * {@code kind} and {@code runs} for what belongs to the pages of the source; and an {@code authority} element for each instrument, body and office that they name.
   *
   * @param pages which of the concepts that mean an authority say that it has a page of its own
   */
  static XdmNode of(Edition edition, List<Authority> authorities, Predicate<String> pages, Processor processor) {
    try {
      XdmDestination tree = new XdmDestination();
      Document document = processor.newPush(tree).document(true);
      document.setDefaultNamespace("urn:engross:edition");
      Element root = document.element("edition");
      root.attribute("title", edition.title());
      if (edition.subtitle() != null) {
        root.attribute("subtitle", edition.subtitle());
      }
      root.attribute("language", edition.language());
      root.attribute("date", edition.date().toString());
      if (edition.url() != null) {
        root.attribute("url", edition.url());
      }
      for (PublishedText text : edition.texts()) {
        Element entry = root.element("text").attribute("slug", text.slug()).attribute("path", text.path());
        for (PublishedText.Noticed noticed : text.noticed()) {
          entry.element("noticed").attribute("eId", noticed.eId()).attribute("at", Integer.toString(noticed.at())).attribute("code", noticed.code()).text(noticed.words()).close();
        }
        for (Map.Entry<String, Long> left : text.leftOut().entrySet()) {
          entry.element("left-out").attribute("kind", left.getKey()).attribute("runs", left.getValue().toString()).close();
        }
        entry.close();
      }
      for (Authority authority : authorities) {
        describe(authority, pages, root);
      }
      document.close();
      return tree.getXdmNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(Authority authority, Predicate<String> pages, Element root) throws SaxonApiException {
    Element element = root.element("authority").attribute("slug", authority.slug()).attribute("kind", authority.kind().word()).attribute("name", authority.name());
    if (concepts(authority).stream().anyMatch(pages)) {
      element.attribute("page", "true");
    }
    for (String variant : authority.variants()) {
      element.element("variant").text(variant).close();
    }
    for (String concept : concepts(authority)) {
      element.element("concept").attribute("href", concept).close();
    }
    element.close();
  }

  /** What an authority is known by, as {@code authority:key} has it. */
  static String key(Authority authority) {
    return switch (authority.kind()) {
      case TREATY, DECLARATION -> "instruments/";
      case BODY, OFFICE -> "bodies/";
    } + authority.slug();
  }

  /** The addresses of the concepts that mean an authority. */
  static List<String> concepts(Authority authority) {
    String store = switch (authority.kind()) {
      case TREATY, DECLARATION -> "concept/un/instrument/";
      case BODY -> "organization/un/";
      case OFFICE -> "role/un/";
    };
    return authority.keys().stream().map(key -> "/akn/ontology/" + store + key).toList();
  }
}
