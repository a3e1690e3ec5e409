package org.engross.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening words of English preambular and operative paragraphs, told by their grammar: an adverb or none, a verb in the form that
 * opens such a paragraph, and what belongs to the phrase after it ("also", "with appreciation", "its grave concern").
 *
 * <p>Source of the rule: UN Editorial Manual, resolutions: each paragraph opens with a participle or a verb, set in italics; the
 * forms were checked against those printed in italics in the sessions 74 to 77 of the General Assembly.
 */
final class LeadPhrase {
  static final OpeningWords WORDS = new OpeningWords() {
    @Override
    public int end(CharSequence text) {
      return LeadPhrase.end(text);
    }

    @Override
    public boolean sure(CharSequence text) {
      return LeadPhrase.end(text) > 0 && (!FORMED.matcher(text).lookingAt() || PARTICIPLES.matcher(text).lookingAt());
    }

    @Override
    public int misread(CharSequence text) {
      return LeadPhrase.misread(text);
    }

    @Override
    public boolean operative(CharSequence text) {
      return LeadPhrase.operative(text);
    }
  };

  private static final String ADVERB =
      "(?:also|further|once again|once more|strongly|deeply|gravely|seriously|firmly|fully|urgently|greatly|particularly|profoundly"
          + "|keenly|earnestly|solemnly|equally|again|reiterating|warmly|sincerely|still|especially|extremely|highly|fervently|energetically"
          + "|vigorously|categorically|unequivocally|hereby|accordingly|increasingly|always|being|remaining|continuing to be)";

  private static final String ADJECTIVE =
      "(?:(?:very|most|great|deep|deepest|grave|gravest|serious|strong|strongest|firm|full|profound|utmost|particular|special|continued|continuing|growing|increasing"
          + "|renewed|unwavering|unequivocal|sincere|heartfelt|keen|warm|high|urgent|previous|extreme|sustained|steadfast|solemn|satisfaction|wholehearted|interest)(?:,? (?:and )?)?\\b ?)*";

  private static final String FEELING =
      "(?:appreciation|concerns?|satisfaction|regret|interest|alarm|gratitude|approval|thanks|condemnation|commitments?|support|conviction"
          + "|determination|need|solidarity|sympathy|indignation|distress|recognition|requests?|calls?|invitation|appeals?|demand|endorsement|hope|view"
          + "|belief|readiness|intention|opposition|dismay|outrage|preoccupation|disappointment|encouragement|deep sadness|sorrow|condolences|commendation"
          + "|resolve|desire|expectation|shock|conclusion|pleasure|admiration|confidence|anxiety|adherence|respect|friendship|optimism|attention)";

  private static final String VERB_WITH_NOUN =
      "(?:express(?:es|ing)|reiterat(?:es|ing)|reaffirm(?:s|ing)|affirm(?:s|ing(?! its strong\\b))|renew(?:s|ing)|stress(?:es|ing)|emphasiz(?:es|ing)|underlin(?:es|ing)"
          + "|underscor(?:es|ing)|re-emphasiz(?:es|ing)|shar(?:es|ing)|plac(?:es|ing) on record|plac(?:es|ing)|record(?:s|ing)|convey(?:s|ing)|extend(?:s|ing)|confirm(?:s|ing)|declar(?:es|ing)|pledg(?:es|ing)|maintain(?:s|ing))";

  private static final String PARTICIPLE =
      "(?:having (?:also |further )?(?:considered|examined|received|heard|reviewed|studied|regard|adopted|noted|taken note|taken into account"
          + "|in mind|discussed|listened|met|decided|been informed|been apprised|before it|given|established|determined|approved|recalled|appointed)"
          + "|believing it necessary|giving due consideration|calling for|continuing to [a-z]+(?: the view)?|[a-z]+(?:-[a-z]+)?ing|convinced|concerned|alarmed|aware|mindful|conscious|cognizant|grieved|horrified|heartened|worried|desirous|determined|disturbed|guided|inspired"
          + "|encouraged|dismayed|shocked|appalled|appreciative|anxious|confident|resolved|committed|disappointed|distressed|gratified|persuaded"
          + "|indignant|outraged|perturbed|preoccupied|seized|honoured|pleased|satisfied|hopeful|grateful|impressed|struck|saddened|troubled|animated|motivated)";


  private static final String OPERATIVE =
      "(?:accepts|acknowledges|adopts|affirms|agrees|amends|anticipates|appeals|applauds|appoints|appreciates|appropriates|approves|asks|associates itself|authorizes"
          + "|bears in mind|brings to the attention|brings|calls attention to(?= and)|calls attention|calls (?:once again|once more) for|calls for|calls on|calls upon|calls|censures|commends|commits|concludes|concurs|condemns|confirms|congratulates|considers it [a-z]+(?= to\\b| that\\b)|considers|convenes"
          + "|decides|declares|deems|demands|denounces|deplores|designates|determines|directs|draws(?: the)? attention|draws|elects|emphasizes|empowers|encourages|endorses|entrusts"
          + "|establishes|exhorts|expects|explores|expresses|extends|facilitates|finds|fixes|greets|hails|highlights|holds|hopes|implores|instructs|insists|invites|is convinced|is encouraged|is of the opinion|joins"
          + "|launches|looks forward|maintains|mandates|notes|objects|observes|offers|opens|orders|pays(?: a)? tribute|pays|places on record|pledges|postpones|proclaims|proposes|protests|provides|realizes"
          + "|reaffirms|recalls|recognizes|recommends|recommits|reconfirms|records|re-emphasizes|refers|refrains|regards|regrets|reiterates|rejects|rejoices|remains(?: deeply)? (?:concerned|encouraged|convinced)|remains|reminds|renews|repeats|repudiates|requests"
          + "|requires|resolves|respects|reviews|revises|salutes|sets up|shares|solicits|strengthens|stresses|submits|suggests|supports|suspends|takes into account|takes note|takes|terminates|thanks|trusts|understands|underlines"
          + "|underscores|undertakes|urges|values|vows|warns|welcomes|wishes|withdraws|transmits|transfers|sets|reserves|assures|assigns|charges|continues to express " + ADJECTIVE + FEELING + "|continues to [a-z]+(?:-[a-z]+)?|notifies|deprecates|disapproves|dissolves|discharges|abolishes|grants|gives|admits|absolves|attaches)";

  private static final String AFTER =
      "(?: (?:once again|once more|(?<!welcomes )again|note|upon|equally|in particular|unequivocally|firmly|attention|in mind|into account|into consideration"
          + "|forward|(?<!condemns )strongly|on record|without (?:any )?reservation|hereby"
          + "|with (?:the )?(?:" + ADJECTIVE.substring(3, ADJECTIVE.length() - 2) + ")*" + FEELING + "(?:(?:,| and) (?:" + ADJECTIVE.substring(3, ADJECTIVE.length() - 2) + ")*" + FEELING + ")?(?: in that regard)?"
          + "|in the strongest (?:possible )?terms))*";

  /** "its deep concern and strong condemnation", with what goes on after it. */
  private static final String NOUN =
      ADJECTIVE + FEELING + "(?: and " + ADJECTIVE + FEELING + ")?(?: also| further| once again|(?<=grave concern) in particular| in the strongest (?:possible )?terms)?"
          + "(?:(?<=calls?|appeals?) (?:upon|for)\\b)?";

  /** "Expresses its deep concern", "Renews its decision", "Recalls its request". */
  private static final String WITH_NOUN =
      "(?:(?!(?:reaffirm(?:s|ing)|reiterating) (?:also|further)\\b(?! its (?:strong|unwavering)\\b))" + VERB_WITH_NOUN + "(?: also| further| once again| once more)?"
          + "(?:(?<=(?i:expresses|expressing|expresses also|expressing also|shares|sharing)) the|(?: its| their| our)?) " + NOUN
          + "|renew(?:s|ing) its decision|reiterat(?:es|ing) with concern its requests?|(?<!(?:also|further) )recall(?:s|ing) its (?:requests?|commitments?|concern|demand))";

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i:(?:in th(?:is|at) (?:regard|connection|context), )?(?:" + ADVERB + ",? )*"
              + "(?:" + WITH_NOUN
              + "|" + OPERATIVE + ",? and (?:" + ADVERB + " )*" + WITH_NOUN
              + "|" + OPERATIVE + "(?:,? and (?:" + ADVERB + " )*" + OPERATIVE + "\\b)?(?:(?: also| further)(?= that\\b))?" + AFTER
              + "|" + PARTICIPLE + ",? and (?:" + ADVERB + " )*" + WITH_NOUN
              + "|" + PARTICIPLE + "(?:,? and (?:" + ADVERB + " )*" + PARTICIPLE + "\\b)?(?: also| further)?" + AFTER + "(?: also| further)?))"
              + "(?=[\\s,:;.\\]]|$)");

  /** The participles that open paragraphs; others that end so mostly name something. */
  private static final Pattern PARTICIPLES = Pattern.compile(
      "(?i)(?:" + ADVERB + ",? )*(?:acknowledging|acting|affirming|alarmed|appreciating|bearing|being|believing|calling|commemorating|commending|committing"
          + "|condemning|confirming|congratulating|considering|continuing|deciding|declaring|deeming|demanding|deploring|desiring|determining|emphasizing|encouraging|endorsing|expecting|expressing|fearing"
          + "|finding|giving|having|highlighting|honouring|hoping|inviting|keeping|lamenting|looking|marking|noting|observing|paying|pointing|praising|proclaiming|proceeding|re-emphasizing"
          + "|reaffirming|realizing|recalling|recognizing|recommending|recommitting|reconfirming|referring|regretting|reiterating|rejecting|rejoicing|remaining|remembering|reminding|renewing"
          + "|repeating|requesting|respecting|seeking|sharing|stressing|supporting|taking|thanking|trusting|underlining|underscoring|understanding|urging|viewing|welcoming|wishing)\\b");

  /** A text that opens with a word in -ing. */
  private static final Pattern FORMED = Pattern.compile("(?i)(?:" + ADVERB + ",? )*[\\p{L}-]+ing\\b");

  /** Words that end in -ing and open no paragraph. */
  private static final Pattern NO_PARTICIPLE =
      Pattern.compile("(?i)(?:during|according|including|following|regarding|concerning|pending|something|nothing|everything|anything|meeting|building|training|being|spring|king|financing|funding|housing|thing)\\b.*", Pattern.DOTALL);

  private LeadPhrase() {}

  /**
   * Whether a text opens as an operative paragraph does: with a verb in the third person ("Decides", "Also requests"), where a
   * preambular one has a participle ("Recalling") or an adjective ("Mindful").
   */
  static boolean operative(CharSequence text) {
    int end = end(text);
    if (end == 0) {
      return false;
    }
    for (String word : text.subSequence(0, end).toString().split("[ ,]+")) {
      String small = word.toLowerCase(java.util.Locale.ROOT);
      if (small.endsWith("ing") || !small.matches(ADVERB)) {
        return small.endsWith("s") && !small.endsWith("ous");
      }
    }
    return false;
  }

  /**
   * rule: in the place of a verb that opens a paragraph, a word that differs from one by a single letter is that verb misread. One of
   * five letters is too short to tell, unless the words after it belong to the verb ("Lakes note").
   */
  static int misread(CharSequence text) {
    Matcher word = Pattern.compile("\\p{Lu}\\p{L}{4,}(?=\\s)").matcher(text);
    if (end(text) > 0 || !word.lookingAt()) {
      return 0;
    }
    for (String verb : OPERATIVE.split("[^a-z]+")) {
      if (verb.length() == word.end() && verb.endsWith("s") && differences(verb, word.group().toLowerCase(java.util.Locale.ROOT)) == 1) {
        int end = end(Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + text.toString().substring(word.end()));
        if (end > word.end() || end > 5) {
          return end;
        }
      }
    }
    return 0;
  }

  private static int differences(String one, String other) {
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differences;
  }

  /** Where the opening words end that this text begins with; 0 where it does not begin with any. The first word is capitalised. */
  static int end(CharSequence text) {
    if (text.length() == 0 || !Character.isUpperCase(text.charAt(0))) {
      return 0;
    }
    Matcher matcher = PHRASE.matcher(text);
    if (!matcher.lookingAt()) {
      return 0;
    }
    String phrase = matcher.group();
    boolean single = !phrase.contains(" ");
    return NO_PARTICIPLE.matcher(phrase).matches() && (single || !phrase.toLowerCase(java.util.Locale.ROOT).startsWith("being ")) ? 0 : matcher.end();
  }
}
