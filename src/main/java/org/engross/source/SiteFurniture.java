package org.engross.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the lines that a website prints around a text: trails of links, names of languages, notices, buttons, words about the site.
 *
 * <p>rule: they stand before the first words of the text or behind its last, several together, and consist of nothing but such
 * items. One alone that could be a word of the text ("News") is left, and so is a line with figures or punctuation of its own. A line of
 * links counts where it has several: one on a line may be a name in a list of the text.
 */
final class SiteFurniture {
  /** What nothing but a website prints. */
  private static final Pattern NOTICE = Pattern.compile("(?iu)skip to (?:main |the )?(?:content|navigation)|(?:share|print|e-?mail|tweet|bookmark)(?: this)?(?: page| article)|printer[- ]friendly(?: version)?"
      + "|(?:back|return|go) to (?:the )?(?:top|home ?page|main page|previous page|search results)|top of (?:the )?page|privacy(?: policy| notice| statement)|cookies?(?: policy| settings| notice)|site ?map"
      + "|terms (?:and conditions|of (?:use|service))(?: of use)?|(?:accept|reject) (?:all(?: cookies)?|cookies)|manage cookies|toggle navigation|follow us(?: on .{1,30})?|(?:page )?last (?:updated|modified|reviewed)(?: on)?:?.{0,40}"
      + "|(?:copyright )?\u00a9 ?.{0,80}|copyright (?:\\(c\\)|\\d{4}).{0,80}|\\(c\\) ?(?:19|20)\\d\\d[^;.]{0,80}|all rights reserved\\.?"
      + "|haut de (?:la )?page|retour en haut|plan du site|partager cette page|politique de confidentialit\u00e9|mentions l\u00e9gales|aller au contenu(?: principal)?|imprimer cette page"
      + "|volver (?:arriba|al inicio)|mapa del sitio|compartir esta p\u00e1gina|pol\u00edtica de privacidad|aviso legal|pasar al contenido principal|imprimir esta p\u00e1gina"
      + "|\u043a\u0430\u0440\u0442\u0430 \u0441\u0430\u0439\u0442\u0430|\u043d\u0430\u0432\u0435\u0440\u0445");
  /** What a website says of its cookies. rule: it speaks to its reader or of itself, as no paragraph of a resolution does that is about cookies. */
  private static final Pattern COOKIES = Pattern.compile("(?iu)(?=.{0,200}\\bcookies\\b)(?=.{0,200}\\b(?:your?|this (?:web)?site|our (?:web)?site|we use|help us|let us)\\b).{10,300}(?<![;,])");
  /** What a website prints in a row of its like; alone it may be a word of a text. */
  private static final Pattern ITEM = Pattern.compile("(?iu)home(?: ?page)?|main (?:page|menu)|menu|(?:advanced )?search|help|faqs?|log ?in|sign in|register|contacts?(?: us)?|settings|preferences|about(?: us| the site| this site)?|news(?:room)?|events|media|privacy"
      + "|copyright|disclaimer|accessibility|cookies|accept|reject|decline|share|print|e-?mail|download(?: (?:as )?pdf)?|pdf|word|back|top|previous|next|close|more|read more|see also|facebook|twitter|x|linkedin|whatsapp|telegram|instagram"
      + "|youtube|flickr|rss(?: feeds?)?|subscribe|newsletter|related (?:documents|links|content|pages)|fraud alert|documents|publications|languages?|accueil|contact(?:ez-nous)?|rechercher|inicio|contacto|buscar"
      + "|(?:\u0627\u0644)?\u0639\u0631\u0628\u064a(?:\u0629)?|\u4e2d\u6587|\u7b80\u4f53\u4e2d\u6587|english|fran\u00e7ais|\u0440\u0443\u0441\u0441\u043a\u0438\u0439|espa\u00f1ol|portugu\u00eas|deutsch|kiswahili|\u0939\u093f\u0928\u094d\u0926\u0940");
  /** Between the items of a line. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[|\u00b7\u2022\u2023\u00bb\u203a>]\\s*|\\s{2,}|\\t");
  /** "Home > Documents > Resolutions". */
  private static final Pattern TRAIL = Pattern.compile("[^>\u00bb\u203a]{1,60}(?:\\s[>\u00bb\u203a]\\s[^>\u00bb\u203a]{1,80}){2,}");
  /** What may stand behind a text among such lines without being known as one. */
  private static final Pattern SHORT = Pattern.compile("\\p{L}[^\\p{Nd}:;,.]{1,58}");
  /**
   * What a line behind a text may be that is none of a site: the meeting, the date, how it was adopted, the vote, the heading of an annex
   * or of notes, also without figures, in the languages of the texts.
   */
  private static final Pattern CLOSING = Pattern.compile("(?iu).*\\b(?:vot(?:e|es|ing)|adopted|adopt\u00e9e?s?|aprobad[ao]s?|consensus|acclamation|abstain\\p{L}*|abstentions?|in favour|meeting|s\u00e9ance|sesi\u00f3n|votaci\u00f3n)\\b.*"
      + "|(?:annex|appendi|attachment|enclosure|schedule|notes?\\b|footnote|endnote|anexo|ap\u00e9ndice|against\\b|pour$|contre$|a favor|en contra|\u043f\u0440\u0438\u043b\u043e\u0436|\u0434\u043e\u0431\u0430\u0432\u043b\u0435\u043d|\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d|\u043f\u0440\u0438\u043d\u044f\u0442|(?:\u0627\u0644)?\u0645\u0631\u0641\u0642|\u062a\u0630\u064a\u064a\u0644|\u0627\u0639\u062a\u0645\u062f|\u0627\u062a\u062e\u0630|\u9644\u4ef6|\u9644\u5f55|\u6ce8).*"
      + "|.*(?:\u0437\u0430\u0441\u0435\u0434\u0430\u043d|\u0433\u043e\u043b\u043e\u0441\u043e\u0432\u0430\u043d|\u062c\u0644\u0633\u0629|\u062a\u0635\u0648\u064a\u062a|\u4f1a\u8bae|\u8868\u51b3|\u901a\u8fc7).*"
      + "|.*\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:de )?\\p{L}+ (?:de )?(?:19|20)\\d\\d\\b.*|.*\\b\\p{L}+ \\d{1,2}, (?:19|20)\\d\\d\\b.*");
  /** Opens a paragraph, section or note. */
  private static final Pattern NUMBERED = Pattern.compile("(?iu)[\\[(]*(?:\\p{L}|[ivxlc]{1,6}|\\p{Nd}{1,3})(?:[.)\\]].*|$)|[*\u2020\u00b9\u00b2\u00b3\u2070-\u2079].*");
  /** No more unknown lines stand together, and no more in all are taken. */
  private static final int UNKNOWN = 3;
  private static final int UNKNOWN_IN_ALL = 5;
  /** So many items together are those of a site. */
  private static final int FEW = 3;
  /** So many lines of the text may stand above the last line of the site that stands before it. */
  private static final int MASTHEAD = 15;
  /** No line of a site is longer. */
  private static final int LONGEST = 300;

  private final List<Line> lines;
  /** By line: how many links it consists of; 0 for one that has other words. */
  private final Map<Line, Integer> links;

  private SiteFurniture(List<Line> lines, Map<Line, Integer> links) {
    this.lines = new ArrayList<>(lines);
    this.links = links;
  }

  /**
   * The lines, with those of a site marked as navigation.
   *
   * @param links by line: how many links it consists of, where that is known
   */
  static List<Line> marked(List<Line> lines, Map<Line, Integer> links) {
    SiteFurniture site = new SiteFurniture(lines, links);
    site.behind();
    site.before();
    return site.lines;
  }

  /**
   * rule: no unknown line is taken beside one that could close the text; above such a line only what nothing but a site prints. Single words
   * right behind a line that a colon ends are the list that it announces.
   */
  private void behind() {
    List<Integer> run = new ArrayList<>();
    List<Integer> pending = new ArrayList<>();
    int unknown = 0;
    boolean closed = false;
    for (int at = lines.size() - 1; at >= 0; at--) {
      Line line = lines.get(at);
      if (line.kind() != Line.Kind.TEXT) {
        continue;
      }
      if (closed ? surely(line) : items(line) > 0) {
        unknown += pending.size();
        run.addAll(pending);
        run.add(at);
        pending.clear();
      } else if (line.cell() == null && !run.isEmpty() && CLOSING.matcher(line.text()).matches()) {
        closed = true;
        pending.clear();
      } else if (closed || !mayStandAmong(line) || pending.size() == UNKNOWN || unknown + pending.size() == UNKNOWN_IN_ALL) {
        break;
      } else {
        pending.add(at);
      }
    }
    Collections.reverse(run);
    // what is not known as an item counts nothing, but goes with those around it where there is more to tell a site by than single words
    boolean site = run.stream().map(lines::get).anyMatch(line -> surely(line) || items(line) > 1);
    if (!run.isEmpty() && run.stream().map(lines::get).noneMatch(this::surely) && announced(run.get(0))) {
      return;
    }
    int other = site ? -1 : IntStream.range(0, run.size()).filter(at -> items(lines.get(run.get(at))) == 0).max().orElse(-1);
    mark(run.subList(other + 1, run.size()));
  }

  private boolean announced(int at) {
    int above = at - 1;
    while (above >= 0 && lines.get(above).kind() != Line.Kind.TEXT) {
      above--;
    }
    return above >= 0 && lines.get(above).text().toString().endsWith(":");
  }

  private boolean mayStandAmong(Line line) {
    return line.cell() == null && !NUMBERED.matcher(line.text()).matches() && (SHORT.matcher(line.text()).matches() || links.containsKey(line));
  }

  private void before() {
    List<Integer> run = new ArrayList<>();
    int other = 0;
    for (int at = 0; at < lines.size() && other < MASTHEAD; at++) {
      Line line = lines.get(at);
      if (line.kind() == Line.Kind.TEXT && items(line) > 0) {
        run.add(at);
      } else if (line.kind() == Line.Kind.TEXT) {
        mark(run);
        run.clear();
        other++;
        if (line.cell() != null || ",;:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0) {
          return;
        }
      }
    }
    mark(run);
  }

  private void mark(List<Integer> run) {
    int items = run.stream().mapToInt(at -> items(lines.get(at))).sum();
    if (items >= FEW || run.stream().anyMatch(at -> surely(lines.get(at)))) {
      run.forEach(at -> lines.set(at, marked(lines.get(at))));
    }
  }

  private Line marked(Line line) {
    return Line.furniture(line.number(), line.text(), items(line) > 0 ? Furniture.NAVIGATION : Furniture.AMONG_NAVIGATION);
  }

  /** Of how many items a line consists; 0 for one that has other words. */
  private int items(Line line) {
    if (line.cell() != null || line.text().length() > LONGEST) {
      return 0;
    }
    String text = line.text().toString();
    if (surely(line)) {
      return 1;
    }
    String[] parts = BETWEEN.split(text);
    boolean known = Stream.of(parts).allMatch(part -> ITEM.matcher(part).matches() || NOTICE.matcher(part).matches());
    boolean spaced = !known && Stream.of(text.split("\\s+")).allMatch(part -> ITEM.matcher(part).matches());
    return known || mixed(parts) ? parts.length : spaced ? text.split("\\s+").length : SHORT.matcher(text).matches() && links.getOrDefault(line, 0) > 1 ? links.get(line) : 0;
  }

  /** "Home | About us | Resolutions | Contact": mostly what a site prints, in a row with what it may print. */
  private static boolean mixed(String[] parts) {
    long known = Stream.of(parts).filter(part -> ITEM.matcher(part).matches() || NOTICE.matcher(part).matches()).count();
    return known >= FEW && 2 * known > parts.length && Stream.of(parts).allMatch(part -> SHORT.matcher(part).matches());
  }

  private boolean surely(Line line) {
    String text = line.text().toString();
    return NOTICE.matcher(text).matches() || COOKIES.matcher(text).matches() && !NUMBERED.matcher(text).matches() || TRAIL.matcher(text).matches() || Stream.of(BETWEEN.split(text)).allMatch(part -> NOTICE.matcher(part).matches());
  }
}
