package org.engross.parse;

import java.util.List;
import java.util.Locale;
import org.engross.model.Organ;

/**
 * English.
 *
 * <p>Source of the forms: first page of General Assembly resolutions since the fifty-first session; headings of the official records of
 * the Security Council and of the reports of the Commission on Human Rights.
 */
final class English {
  /** The number of a resolution, decision included; sessions before the thirty-first are Roman figures, special and emergency ones too: "3201 (S-VI)". */
  static final String NUMBER =
      "(?:(?:ES-|S-)?\\d{1,3}/\\d{1,3}(?: ?[A-Z](?![\\p{L}]))?|\\d{4}/\\d{1,3}|\\d{1,4}(?: [A-Z](?: ?(?:,|and|to) ?[A-Z])?)? ?\\((?:ES-|S-)?[IVXLCivxlc]+\\)|\\d{1,4} \\(\\d{4}\\))";

  /** The number of a resolution as its own heading has it. */
  static final String OWN_NUMBER = "(?:ES-|S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?: and [A-Z])?)?|\\d{1,4}(?: [A-Z])? \\((?:ES-|S-)?[IVXLC]+\\)|\\d{1,4} \\(\\d{4}\\)";

  private static final String DATE = "\\d{1,2}\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December),?\\s+\\d{4}";

  private static final String MEETING = "\\d{1,5}(?:st|nd|rd|th)\\s+(?:\\(?resumed\\)?\\s+)?(?:plenary\\s+)?meeting(?:\\s+\\(resumed\\))?";

  private English() {}

  static Language table() {
    Language.Table table = new Language.Table("eng")
        .dates("{day}\\s+{month},?\\s+{year}",
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"))
        .ordinals(Ordinals::read)
        .opening(LeadPhrase.WORDS)
        .names(NameFinder::find)
        .organ(Organ.GENERAL_ASSEMBLY, "General Assembly")
        .organ(Organ.SECURITY_COUNCIL, "Security Council")
        .organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "Economic and Social Council")
        .organ(Organ.COMMISSION_ON_HUMAN_RIGHTS, "Commission on Human Rights")
        .organ(Organ.HUMAN_RIGHTS_COUNCIL, "Human Rights Council")
        .organsBefore("(?:(?:'s|\u2019s)?\\s(?:in its\\s)?|,\\s(?:including|in particular|notably|namely|especially)(?:\\sits)?\\s)");
    lines(table);
    front(table);
    masthead(table);
    citations(table);
    return table.build();
  }

  private static void lines(Language.Table table) {
    table.form(DraftingForm.FORMULA,
            "(?:The |THE (?=" + organs() + ",))((?:[A-Z][\\p{L}'\u2019-]*)(?: (?:of|the|on|and|for|to|in|against|at|its|serving as the meeting|[A-Z(][\\p{L}'\u2019)-]*))*)\\s?(?:,|(?<=Assembly|Council|Commission)\\.)"
                + "(?: (?:meeting|having met) (?:at|in|for|from) [^,;:.]{2,60}(?:,(?: \\d{1,2} \\p{Lu}\\p{Ll}+)? \\d{4})?,)?")
        .form(DraftingForm.RUN_IN, "The (" + organs() + ") (?=\\p{Ll})")
        .form(DraftingForm.DECIDED,
            "At (?:its|the) (?:\\d{1,5}(?:st|nd|rd|th)(?:,| and|, and) )*" + MEETING + "s?(?: of the (?:" + organs() + "))?,? (?:held )?on(?:$| \\d(?:.{1,160}?\\bthe (?<organ>" + organs() + "))?)")
        .form(DraftingForm.STATED, "\\bthe President of the (?<organ>" + organs() + ") made the following statement\\b")
        .form(DraftingForm.NUMBERED, "(\\d{1,3})\\s?(?:\\.|,(?=\\s+(?:\\p{Lu}\\p{Ll}+ )?\\p{L}\\p{Ll}+s\\b))\\s+(?=\\S)")
        .form(DraftingForm.LETTERED, "\\[{0,2}\\(([a-z]{1,2}|[ivxl]{1,7}|\\d{1,2})(?: ?(?:bis|ter|quater|alt))?\\)(?: ?(?:bis|ter|quater|alt)\\b)?\\s+(?=\\S)")
        .form(DraftingForm.SECTION, "((?:X{0,3}(?:IX|IV|V?I{0,3}))|[A-Z])\\.?")
        .form(DraftingForm.TITLED_SECTION, "(X{0,3}(?:IX|IV|V?I{0,3})|[A-H])\\.\\s+(?=\\p{Lu})[^.;]{2,200}(?<![:,])")
        .form(DraftingForm.NAMED_SECTION, "((?:P(?:art|ART)|C(?:hapter|HAPTER)|A(?:rticle|RTICLE)|R(?:ule|ULE)|S(?:ection|ECTION)) (?:[IVXLC]{1,7}|[A-Z]|\\d{1,3}))(?:\\s?[.:\u2013\u2014-])?(?:\\s+(?=\\p{Lu})[^.;]{2,200}(?<![:,]))?")
        .form(DraftingForm.ANNEX, "(?i)(?:annex|appendix)(?:\\s+([IVXLC]+|[A-Z]|\\d{1,2}))?")
        .form(DraftingForm.MEETING, "(?i)" + MEETING + "\\.?,?(?:\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}\\.?)?|(?:(?:\\p{L}+\\s)?hundred\\s(?:and\\s)?)?[\\p{L}-]+\\s+(?:plenary\\s+)?meeting,\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}\\.?"
                + "|(?:(?:\\p{L}+\\s)?hundred\\s(?:and\\s)?)?[\\p{L}-]+(?:st|nd|rd|th)\\s+plenary\\s+meeting,?")
        .form(DraftingForm.ADOPTED,
            "[\\[(]?(?:Adopted|ADOPTED)\\s+(?:unanimously|without (?:a )?vote|by (?:consensus|acclamation|(?:a )?(?:recorded|roll-call|non-recorded)|\\d+ votes|\\d+ to)|at (?:the|its) \\d+\\w*|on \\d+|at the$).*")
        .form(DraftingForm.NOTE, "(\\d{1,3}|\\*{1,3}|[\u2020\u2021\u00a7])\\s+(?=\\S)")
        .form(DraftingForm.BRACKETED_NOTE, "\\[(\\d{1,3})\\]\\s+(?=\\S)")
        .form(DraftingForm.BRACKETED_CALL, "\\[(\\d{1,3})\\]")
        .form(DraftingForm.ADOPTED_BY, "Adopted by the (.{4,80}?)(?: at its\\b.*| on .*| by .*)")
        .form(DraftingForm.DATE, DATE + "\\.?")
        .form(DraftingForm.CLOSED, "[,;:.?!][\"\u201d\u2019')\\]]*(?: ?\\d{1,3}/?| ?(?:\\*{1,3}|[a-z])/|\\*{1,3}|\\[\\d{1,3}\\])?(?:,?\\s+(?:and|or)(?:/or)?)?\\s*$")
        .form(DraftingForm.COMMA, ",[\u201d\"\u2019']?\\s?(?:\\d{1,3}/?|(?:\\*{1,3}|[a-z])/|\\*|\\[\\d{1,3}\\])?\\s*$")
        .form(DraftingForm.SEMICOLON, ";(?:\\d{0,3}| ?(?:\\d{1,3}|\\*{1,3}|[a-z])/)(?: and| or)?$")
        .form(DraftingForm.MEETING_NAMED, "(?i)(?:(?<!\\d )(?<number>\\d{1,5}(?=[a-z])|(?<![\\p{L}-])(?:(?:[a-z]+[ -])?hundred (?:and )?)?[a-z]+(?:-[a-z]+)?(?<=st|nd|rd|th))(?:(?<=\\d)(?:st|nd|rd|th))?)\\s+(?:\\(?resumed\\)?\\s+)?(?<plenary>plenary\\s+)?meeting(?:\\s+\\(resumed\\))?")
        .form(DraftingForm.WITHOUT_VOTE, "(?i)Adopted (?:without (?:a )?vote|by consensus)")
        .form(DraftingForm.RECORDED_VOTE,
            "(?i)by (?:a )?(?:(?:recorded|roll-call|non-recorded) vote of )?(?<favour>\\d{1,3})(?: votes)? to (?<against>\\d{1,3}|none)(?: \\([^()]{2,600}\\))?(?:,? (?:with|and) (?<abstaining>\\d{1,3}|no|none) abstentions?)?")
        .form(DraftingForm.VOTE_SIDE, "(?<!\\S)\\[?(?:(?<favour>In favour)|(?<against>Against)|Abstaining|Abstentions?)\\s?:");
  }

  private static void front(Language.Table table) {
    table.form(DraftingForm.NUMBER_AND_TITLE, "(" + OWN_NUMBER + ")\\s?\\.\\s+(?!Resolution of)(\\S.*)")
        .form(DraftingForm.NUMBER_ALONE, SharedForms.numberAlone(OWN_NUMBER))
        .form(DraftingForm.WAITING_TITLE, "(?i)\\b(?:the|an?|of|in|on|at|to|by|for|from|and|or|with|between|its)$")
        .form(DraftingForm.SHORTENED, "(?:^|[\\s(])(?:[Nn]os?|[Vv]ols?|[Cc]haps?|[Ss]ects?|[Pp]aras?|[Aa]rts?|pp?|[Ss]uppl|e\\.g|i\\.e|cf|[Ss]ee)\\.$")
        .form(DraftingForm.NUMBER_AND_DATE, "(" + OWN_NUMBER + ")\\s?\\.\\s+(Resolution) of (" + DATE + ")")
        .form(DraftingForm.ORGAN_AND_NUMBER, "(?:(\\p{Lu}\\p{L}*(?: (?:of|on|and|for|the|\\p{Lu}\\p{L}*))*?) )?([Rr]esolution|RESOLUTION):? (" + OWN_NUMBER + ")\\.?")
        .form(DraftingForm.DATE_LINE, "(?:[Oo]f|[Aa]dopted on|[Oo]n) (" + DATE + ")\\.?")
        .form(DraftingForm.PUBLICATION_TITLE, "(?<type>Resolutions?) adopted by the (?<organ>.+?)(?: on(?: (?<date>" + DATE + "))?)?$")
        .form(DraftingForm.DRAFT,
            "(?:(?<sponsors>\\p{Lu}[^:]{2,4000}?)\\s?:[*\\d]{0,3}\\s)?(?<type>(?:[Rr]evised )?[Dd]raft (?:resolution|(?<decision>decision)))[*\\d]{0,3}"
                + "(?: (?:submitted|proposed) by (?:the )?(?<submitter>.{3,300}?)(?:,? on the basis of .*)?)?")
        .form(DraftingForm.NAME_WITH_AND,
            "Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago|Great Britain and Northern Ireland")
        .form(DraftingForm.ON_DATE, "on " + DATE)
        .form(DraftingForm.ON_A_REPORT, "report of")
        .form(DraftingForm.REPORT_AUTHOR, "(?:report of the|reference to a) (.+?)(?= \\(|\\]|$)");
  }

  private static void masthead(Language.Table table) {
    table.masthead(MastheadForm.PUBLISHER, "United Nations|UNITED NATIONS")
        .masthead(MastheadForm.ORGAN, organs())
        .masthead(MastheadForm.DISTRIBUTION, "Distr\\.:? ?(?:General|Limited|Restricted|GENERAL|LIMITED)?")
        .masthead(MastheadForm.DATE_OF_ISSUANCE, DATE)
        .masthead(MastheadForm.ORIGINAL_LANGUAGE, "Original: ?(?:Arabic|Chinese|English|French|Russian|Spanish|ENGLISH)(?:/[A-Z][a-z]+)*")
        .masthead(MastheadForm.SESSION, "([A-Z][a-z]+(?:[- ](?!emergency|special|resumed|regular)[a-z]+)?)(?: (?:emergency special|special|resumed|resumed special|regular))? [Ss]ession")
        .masthead(MastheadForm.AGENDA_ITEM, "(?:Agenda )?[Ii]tems? (\\d+(?:\\.\\d+)*(?: ?\\([a-z]{1,2}\\))*(?:(?:,| and| to) (?:\\d+ ?)?(?:\\([a-z]{1,2}\\)|\\d+))*)")
        .masthead(MastheadForm.PUBLICATION_TITLE, "Resolutions? adopted by the .{4,80}")
        .masthead(MastheadForm.REPORT_LINE, "\\[?(?:on the (?:report|recommendation) of|without reference to a).{0,200}\\]?");
  }

  private static void citations(Language.Table table) {
    String dated = NUMBER + "(?: of " + DATE + ")?";
    table.form(DraftingForm.CITED, "\\b(?<word>[Rr]esolutions?|[Dd]ecisions?) (?<cited>" + dated + ")")
        .form(DraftingForm.DECISION, "(?i)decisions?")
        .form(DraftingForm.CITED_FURTHER, "\\G(?:" + SharedForms.titled("on|entitled", "and|or", NUMBER, "of") + "|,? (?:and|or|to) |, )(?:(?<word>(?:resolution|decision)s?) )?(?<cited>" + dated + ")")
        .form(DraftingForm.NUMBER_DATED, "(?<printed>(?<number>" + NUMBER + ")(?:(?:, [A-Z])* (?:and|to) [A-Z](?![\\p{L}\\d-]))?)(?: of (?<date>" + DATE + "))?")
        .form(DraftingForm.PART_CITED, "\\G,? (annex(?:es)?(?: [IVX]+(?:(?:, [IVX]+)*(?: and |-|\u2013)[IVX]+)?)?)")
        .form(DraftingForm.ITS_OWN, "\\b(?:its|present|its own)(?: [a-z]+)?\\s$")
        .form(DraftingForm.OF_A_REPORT, "(?:chap|sect|para|part)\\S*\\s[^;]{0,24},\\s$|draft $")
        .form(DraftingForm.OTHER_BODY_BEFORE, "(?s)^(?!.*(?:See|Assembly) $).*[A-Z][a-z]+ $");
  }

  private static String organs() {
    List<String> names = Organ.known().stream().map(organ -> organ.name() + "|" + organ.name().toUpperCase(Locale.ROOT)).toList();
    return "(?:" + String.join("|", names) + ")(?! [Rr]esolution)";
  }
}
