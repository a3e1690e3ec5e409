package org.engross.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what stands around the text of a web page, or is not shown: by what elements are, by the roles and names that pages give them. */
final class HtmlAside {
  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "noscript", "template", "head", "title", "iframe", "object", "svg", "math", "canvas", "audio", "video", "select", "textarea", "datalist");
  private static final Set<String> ASIDE = Set.of("nav", "aside", "button", "form", "menu", "dialog", "input", "label");
  private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar", "toolbar");
  /** Names by which pages call what is not their text; whole words between blanks, hyphens and underscores. */
  private static final Pattern NAMES = Pattern.compile("(?:^|.*[\\s_-])(?:nav|navbar|navbox|navigation|breadcrumbs?|menu|sidebar|cookies?|consent|gdpr|share|sharing|social|skip|skiplink|"
      + "newsletter|subscribe|search|pager|pagination|toolbar|noprint|editsection|catlinks|printfooter|jump|masthead-nav|related|advert|ads|banner|noexport|headertemplate)(?:$|[\\s_-].*)");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int FEWEST_WORDS = 4;
  private static final Pattern INVISIBLE = Pattern.compile("(?:^|.*;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)\\b.*", Pattern.DOTALL);

  private HtmlAside() {}

  /** What an element and all in it is if it is no text; null where it may be. */
  static Furniture of(Element element) {
    String name = element.normalName();
    if (NO_TEXT.contains(name)) {
      return Furniture.MARKUP;
    }
    if (element.hasAttr("hidden") || INVISIBLE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).matches()) {
      return Furniture.HIDDEN;
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    if (ASIDE.contains(name) || ROLES.contains(role)) {
      return Furniture.NAVIGATION;
    }
    boolean page = name.equals("body") || name.equals("html") || name.equals("main") || name.equals("article") || role.equals("main");
    String names = (element.className() + (isOfWords(element) ? "" : " " + element.id())).toLowerCase(Locale.ROOT);
    // the head of a page may hold the title of its text; that of a site leads home
    boolean titled = name.equals("header") && element.selectFirst("h1") != null && element.selectFirst("h1").selectFirst("a") == null && element.closest("a") == null;
    boolean site = (name.equals("header") && !titled || name.equals("footer")) && element.closest("main, article, [role=main]") == null;
    return site || !page && NAMES.matcher(names).matches() ? Furniture.NAVIGATION : null;
  }

  /** rule: programs make the id of a heading, or of the part below it, of its words, whatever these are; the names that sites give are short. */
  private static boolean isOfWords(Element element) {
    boolean heads = HEADING.matcher(element.normalName()).matches();
    Element heading = heads ? element : element.selectFirst("h1, h2, h3, h4, h5, h6");
    boolean name = heads || element.id().split("[\\s_-]+").length >= FEWEST_WORDS;
    return name && heading != null && letters(heading.text()).contains(letters(element.id()));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
