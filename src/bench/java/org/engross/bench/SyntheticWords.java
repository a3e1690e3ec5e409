package org.engross.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Words in the drafting form of resolutions, put together at random: titles, paragraphs, and paragraphs of which a part has changed. */
final class SyntheticWords {
  private static final List<String> OPENINGS = List.of("Recalling", "Reaffirming", "Recognizing", "Noting with concern", "Welcoming", "Bearing in mind", "Emphasizing", "Deeply concerned about",
      "Taking note of", "Mindful of", "Acknowledging", "Stressing");
  private static final List<String> VERBS = List.of("Calls upon", "Urges", "Invites", "Encourages", "Requests", "Also requests", "Strongly encourages", "Further invites", "Appeals to");
  private static final List<String> ACTORS = List.of("Member States", "Governments", "the Secretary-General", "all parties", "the specialized agencies", "regional commissions", "donors and lenders",
      "local authorities", "cooperatives and unions", "the United Nations Development Programme", "the World Health Organization", "the Economic and Social Council", "the Human Rights Council");
  private static final List<String> ACTS = List.of("strengthen", "review", "extend", "coordinate", "finance", "publish", "adapt", "simplify", "monitor", "restore", "maintain", "share");
  private static final List<String> QUALITIES = List.of("rural", "coastal", "affordable", "seasonal", "durable", "public", "regional", "shared", "mountain", "timely", "voluntary", "inclusive", "technical");
  private static final List<String> THINGS = List.of("wells", "lighthouses", "libraries", "ferries", "orchards", "weather stations", "bridges", "seed stores", "archives", "workshops", "canals", "harbours",
      "schools", "bakeries", "footpaths", "reservoirs", "telescopes", "clinics", "granaries", "looms", "glasshouses", "ponds", "kilns", "mills");
  private static final List<String> ENDS = List.of("for the benefit of those who live far from cities", "with due regard to the needs of small islands", "in accordance with national law",
      "so that no village is left without them", "at all levels and without delay", "with the help of those who use them", "as a means to lessen the cost of transport",
      "in a manner that can be kept up over many years", "taking into account the experience of other regions", "including by the training of apprentices");
  private static final List<String> INSTRUMENTS = List.of("the Universal Declaration of Human Rights{Resolution 217 A (III).}", "the Convention on the Rights of the Child{United Nations, _Treaty Series_, vol. 1577, No. 27531.}",
      "the Convention on the Elimination of All Forms of Discrimination against Women{Resolution 34/180, annex.}", "the International Covenants on Human Rights{Resolution 2200 A (XXI), annex.}",
      "the Convention on the Rights of Persons with Disabilities{Resolution 61/106, annex I.}", "the Beijing Declaration and Platform for Action", "the United Nations Millennium Declaration{See resolution 55/2.}",
      "the Vienna Declaration and Programme of Action{A/CONF.157/24 (Part I), chap. III.}", "the Declaration on the Right to Development{Resolution 41/128, annex.}");
  private static final List<String> TENS = List.of("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");
  private static final List<String> ORDINALS = List.of("", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth",
      "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth");

  private final Random random;

  SyntheticWords(Random random) {
    this.random = random;
  }

  /** A title, another for each number below 40,000. */
  String title(int number) {
    int things = THINGS.size();
    int qualities = QUALITIES.size();
    String start = capital(QUALITIES.get(number / things % qualities)) + " " + THINGS.get(number % things);
    int rest = number / things / qualities;
    return rest == 0 ? start : start + " and their " + ACTS.get(rest % ACTS.size()) + "ing: " + QUALITIES.get(rest / ACTS.size() % qualities) + " " + THINGS.get((number + 7) % things);
  }

  /** A paragraph without its number and its last mark; instruments stand with their notes in curly brackets. */
  String paragraph(boolean preambular) {
    if (preambular) {
      String instrument = random.nextInt(3) == 0 ? from(INSTRUMENTS) + " and " : "";
      return "*" + from(OPENINGS) + "* " + instrument + "the need of " + from(ACTORS) + " to " + act() + ", and the " + from(QUALITIES) + " " + from(THINGS) + " that " + from(ACTORS) + " " + from(ACTS) + " " + from(ENDS);
    }
    String opening = "*" + from(VERBS) + "* " + from(ACTORS);
    if (random.nextInt(5) == 0) {
      return opening + ":\n\n(*a*) To " + act() + ";\n\n(*b*) To " + act() + ";\n\n(*c*) To " + act();
    }
    String instrument = random.nextInt(6) == 0 ? ", in line with " + from(INSTRUMENTS) : "";
    return opening + " to " + act() + instrument + ", and to " + act();
  }

  private String act() {
    return from(ACTS) + " " + from(QUALITIES) + " " + from(THINGS) + " and " + from(THINGS) + " " + from(ENDS);
  }

  /** The paragraph with some of its words exchanged for others of their kind. */
  String changed(String paragraph) {
    String changed = paragraph;
    for (List<String> kind : List.of(QUALITIES, THINGS, ENDS)) {
      int first = random.nextInt(kind.size());
      for (int i = 0; i < kind.size(); i++) {
        String out = " " + kind.get((first + i) % kind.size());
        if (changed.contains(out)) {
          changed = changed.replace(out, " " + from(kind));
          break;
        }
      }
    }
    return changed;
  }

  /** Fifty-seventh. */
  static String ordinal(int number) {
    if (number < ORDINALS.size()) {
      return ORDINALS.get(number);
    }
    String tens = TENS.get(number / 10);
    return number % 10 == 0 ? tens.substring(0, tens.length() - 1) + "ieth" : tens + "-" + ORDINALS.get(number % 10).toLowerCase(Locale.ROOT);
  }

  /** 77th. */
  static String figures(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number + (teen || number % 10 > 3 || number % 10 == 0 ? "th" : List.of("st", "nd", "rd").get(number % 10 - 1));
  }

  private String from(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
