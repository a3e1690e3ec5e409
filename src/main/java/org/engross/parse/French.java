package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import org.engross.model.Named;
import org.engross.model.Organ;

/** French. Preambular paragraphs open with a participle or an adjective that agrees with the organ, operative ones with a verb. */
final class French {
  private static final String NUMBER = English.NUMBER.replace("and|to", "et|à");
  private static final String OWN_NUMBER = English.OWN_NUMBER.replace("and", "et");
  private static final List<String> MONTHS =
      List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre");
  private static final String DATE = "\\d{1,2}(?:er)?\\s+(?:" + String.join("|", MONTHS) + ")\\s+\\d{4}";
  private static final String MEETING = "(?<number>\\d{1,5})(?:re|e|er|ème|ᵉ)\\s+séance(?<plenary>\\s+plénière)?(?:\\s+\\(reprise\\))?";
  private static final String BODY = "(?:Assemblée|Conseil|Commission|Comité|Conférence|Sous-Commission|Réunion)(?: [\\p{L}’'-]+){0,12}?";

  /** The will to do something, and not a text: "sa ferme résolution de faire", where "sa résolution 70/1" is what the opening words govern. */
  private static final String RESOLVE = "résolution(?=\\s(?:de\\s(?!\\d)|d[’']|à\\s))";

  private static final String FEELING = "satisfaction|gratitude|préoccupation|inquiétude|intérêt|regret|appui|soutien|attachement|conviction|condamnation|appréciation|reconnaissance"
      + "|détermination|solidarité|engagement|indignation|volonté|appel|demande|espoir|intention|opposition|émotion|confiance|sympathie|consternation|invitation|" + RESOLVE;

  private French() {}

  static Language table() {
    Language.Table table = new Language.Table("fra")
        .dates("{day}(?:er)?\\s+{month}\\s+{year}", MONTHS)
        .ordinals(ordinals())
        .opening(opening())
        .organ(Organ.GENERAL_ASSEMBLY, "Assemblée générale")
        .organ(Organ.SECURITY_COUNCIL, "Conseil de sécurité")
        .organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "Conseil économique et social")
        .organ(Organ.COMMISSION_ON_HUMAN_RIGHTS, "Commission des droits de l[’']homme")
        .organ(Organ.HUMAN_RIGHTS_COUNCIL, "Conseil des droits de l[’']homme")
        .organsBefore("(?:,)?\\s(?:dans (?:sa|ses) )?");
    SharedForms.lines(table, "et|ou")
        .form(DraftingForm.FORMULA, "(?:L[’'] ?|Le |La )(" + BODY + ")\\s?,")
        .form(DraftingForm.ANNEX, "(?iu)(?:annexe|appendice)(?:\\s+([IVXLC]+|[A-Z]|\\d{1,2}))?")
        .form(DraftingForm.MEETING, "(?iu)" + MEETING + "\\.?,?(?:\\s+" + DATE + "\\.?)?")
        .form(DraftingForm.MEETING_NAMED, "(?iu)" + MEETING)
        .form(DraftingForm.ADOPTED, "(?iu)[\\[(]?Adoptée?\\s+(?:à l[’']unanimité|sans (?:vote|être mise aux voix|avoir été mise aux voix)|par (?:consensus|acclamation|\\d+ voix)|à la \\d+).*")
        .form(DraftingForm.ADOPTED_BY, "Adoptée? par (?:l[’']|le |la )(.{4,80}?)(?: à sa .*| le .*| par .*)")
        .form(DraftingForm.WITHOUT_VOTE, "(?iu)Adoptée? (?:sans (?:vote|être mise aux voix|avoir été mise aux voix)|par consensus)")
        .form(DraftingForm.DATE, DATE + "\\.?");
    SharedForms.heading(table, OWN_NUMBER)
        .form(DraftingForm.WAITING_TITLE, "(?iu)(?<!\\p{L})(?:le|la|les|l[’']|un|une|de|du|des|d[’']|et|ou|à|au|aux|en|dans|par|pour|sur|avec|entre)$")
        .form(DraftingForm.SHORTENED, "(?iu)(?:^|[\\s(])(?:no|nos|vol|chap|sect|par|art|p|suppl|cf)\\.$")
        .form(DraftingForm.NUMBER_AND_DATE, "(" + OWN_NUMBER + ")\\s?\\.\\s+(Résolution) du (" + DATE + ")")
        .form(DraftingForm.ORGAN_AND_NUMBER, "()?([Rr]ésolution|RÉSOLUTION|RESOLUTION) (" + OWN_NUMBER + ")\\.?")
        .form(DraftingForm.DATE_LINE, "(?:[Dd]u|[Ll]e|[Aa]doptée le) (" + DATE + ")\\.?")
        .form(DraftingForm.PUBLICATION_TITLE, "(?<type>Résolutions?) adoptées? par (?:l[’']|le |la )(?<organ>.+?)(?: le(?: (?<date>" + DATE + "))?)?$")
        .form(DraftingForm.ON_DATE, "le " + DATE)
        .form(DraftingForm.ON_A_REPORT, "rapport ")
        .form(DraftingForm.REPORT_AUTHOR, "(?:rapport (?:de la |du |de l[’'])|renvoi à une )(.+?)(?= \\(|\\]|$)");
    masthead(table);
    citations(table);
    names(table);
    return table.build();
  }

  private static void masthead(Language.Table table) {
    table.masthead(MastheadForm.PUBLISHER, "(?iu)(?:Organisation des )?Nations Unies")
        .masthead(MastheadForm.ORGAN, "(?iu)(?:Assemblée générale|Conseil de sécurité|Conseil économique et social|Commission des droits de l[’']homme|Conseil des droits de l[’']homme)(?!\\p{L})")
        .masthead(MastheadForm.DISTRIBUTION, "(?iu)Distr\\.\\s?:? ?(?:générale|limitée|restreinte|spéciale)")
        .masthead(MastheadForm.DATE_OF_ISSUANCE, DATE)
        .masthead(MastheadForm.ORIGINAL_LANGUAGE, "(?iu)(?:Français\\s+)?Original\\s?: ?(?:arabe|chinois|anglais|français|russe|espagnol)(?:/\\p{L}+)*")
        .masthead(MastheadForm.SESSION, "(?iu)([\\p{L}-]+(?: (?:et )?[\\p{L}-]+){0,2}?|\\d{1,3}e)\\s+session(?: extraordinaire(?: d[’']urgence)?)?")
        .masthead(MastheadForm.AGENDA_ITEM, "(?iu)Points? (\\d+(?: ?(?:\\([a-z]{1,2}\\)|[a-z]\\)))*(?:(?:,| et| à) \\d+(?: ?[a-z]\\))?)*) de l[’']ordre du jour")
        .masthead(MastheadForm.PUBLICATION_TITLE, "Résolutions? adoptées? par .{4,80}")
        .masthead(MastheadForm.REPORT_LINE, "\\[?(?:sur (?:le rapport|la recommandation)|sur la base du rapport|sans renvoi à une).{0,200}\\]?");
  }

  private static void citations(Language.Table table) {
    String dated = NUMBER + "(?:,? (?:du|en date du) " + DATE + ")?";
    table.form(DraftingForm.CITED, "(?<!\\p{L})(?<word>[Rr]ésolutions?|[Dd]écisions?) (?<cited>" + dated + ")")
        .form(DraftingForm.DECISION, "(?iu)décisions?")
        .form(DraftingForm.CITED_FURTHER, "\\G(?:" + SharedForms.titled("sur|portant sur|relatives? à|intitulée", "et|ou", NUMBER, "du") + "|,? (?:et|ou|à) |, )(?:(?:sa |ses )?(?<word>(?:résolution|décision)s?) )?(?<cited>" + dated + ")")
        .form(DraftingForm.NUMBER_DATED, "(?<printed>(?<number>" + NUMBER + "))(?:,? (?:du|en date du) (?<date>" + DATE + "))?")
        .form(DraftingForm.PART_CITED, "\\G,? (annexes?(?: [IVX]+(?:(?:, [IVX]+)*(?: et |-|\u2013)[IVX]+)?)?)")
        .form(DraftingForm.ITS_OWN, "(?iu)(?<!\\p{L})(?:sa|ses|présente)(?: \\p{L}+)?\\s$")
        .form(DraftingForm.OF_A_REPORT, "(?iu)(?:chap|sect|par|partie)\\S*\\s[^;]{0,24},\\s$|projets? de $")
        .form(DraftingForm.BODY_AFTER, "(?:,? du " + DATE + ",?)? (?:de la |du |de l[’'])(\\p{Lu}[\\p{L}’'-]+(?: (?:de |des |du |d[’']|l[’']|et )*\\p{L}+){0,3}?)(?=[\\s,;.)]|$)");
  }

  private static OpeningWords opening() {
    String adverb = "vivement|profondément|gravement|fermement|énergiquement|solennellement|également|en outre|de nouveau|à nouveau|une fois de plus|une fois encore|particulièrement"
        + "|tout particulièrement|extrêmement|sérieusement|fortement|pleinement|hautement|chaleureusement|catégoriquement|instamment|toujours|encore|aussi";
    String adjective = "consciente?|préoccupée?|inquiète?|inquiet|alarmée?|convaincue?|guidée?|animée?|résolue?|désireuse|désireux|soucieuse|soucieux|persuadée?|troublée?|indignée?|horrifiée?"
        + "|consternée?|attachée?|mue?|déterminée?|décidée?|encouragée?|attristée?|émue?|choquée?|bouleversée?|reconnaissante?|certaine?|fermement attachée?|saisie?|inspirée?";
    String participle = "(?:(?:se |s[’'])?(?:y )?(?!(?:pendant|durant|concernant|avant|suivant|nonobstant|moyennant|touchant|devant|cependant|maintenant|attenant|auparavant|dorénavant|quant)(?!\\p{L}))\\p{L}{2,}ant"
        + "(?: (?:examiné|à l[’']esprit|présente?s? à l[’']esprit|reçu|entendu|étudié|adopté|pris (?:note|en considération|connaissance)|noté|décidé|constaté))?)|" + adjective;
    String verb = "accueille|adopte|affirme|appelle|applaudit|approuve|appuie|attend|autorise|charge|compte|condamne|confie|confirme|considère|constate|constitue|convient|crée|décide|déclare|demande"
        + "|demeure|déplore|désigne|dénonce|élit|encourage|engage|enjoint|entérine|estime|exhorte|exige|exprime|félicite|fait|fixe|forme|insiste|institue|invite|juge|lance|loue|met|modifie|nomme|note"
        + "|observe|ordonne|prend|préconise|presse|prévoit|prie|proclame|proroge|rappelle|réaffirme|recommande|reconnaît|regrette|rejette|remercie|rend|renouvelle|réitère|reste|réprouve|salue|sait"
        + "|s[’']associe|s[’']engage|s[’']inquiète|s[’']élève|s[’']attend|se (?:déclare|dit|félicite|réjouit|prononce|propose)|signale|sollicite|souhaite|souligne|souscrit|suggère|supprime|suspend|tient|transmet|trouve";
    String after = adverb + "|" + adjective + "|de même|en particulier|notamment|note|acte|hommage|gré|bonne note|sien(?:ne)?s?|siennes|observer|appel|en considération|en compte|compte|à l[’']esprit|présente?s? à l[’']esprit|l[’']attention|l[’']accent"
        + "|un appel|avec insistance|avec force|avec (?:une? )?(?:(?:vive|profonde?|grande?|extrême|plein|beaucoup d[’'])\\s?)*(?:" + FEELING + ")"
        + "|(?:sa|son|ses|le) (?:(?:vive|profonde?|plus profonde|grande?|extrême|plein|pleine|ferme|sincère|entière?|énergique|très) )*(?:" + FEELING + ")(?: profonde?)?";
    return new PhraseTable(adverb, participle, verb, after, "pendant|durant|concernant|étant", "\\s", "(?=[\\s,:;.]|$)");
  }

  private static OrdinalTable ordinals() {
    List<String> cardinals = new ArrayList<>(List.of("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
        "dix sept", "dix huit", "dix neuf"));
    List<String> tens = List.of("vingt", "trente", "quarante", "cinquante", "soixante");
    OrdinalTable table = new OrdinalTable(List.of("premier|première"));
    for (int n = 2; n < 100; n++) {
      int ten = n < 20 ? 0 : Math.min(n / 10, 6);
      boolean eighty = n >= 80;
      int unit = n < 20 ? n : eighty ? n - 80 : n >= 60 ? n - 60 : n % 10;
      String base = n < 20 ? "" : eighty ? "quatre vingt" : tens.get(ten - 2);
      String end = unit == 0 ? "" : cardinals.get(unit - 1);
      String joint = base.isEmpty() || end.isEmpty() ? "" : unit % 10 == 1 && !eighty ? " et " : " ";
      table.put(ordinal(base + joint + end), n);
    }
    return table;
  }

  private static String ordinal(String cardinal) {
    String stem = cardinal.endsWith("e") ? cardinal.substring(0, cardinal.length() - 1) : cardinal.endsWith("cinq") ? cardinal + "u" : cardinal.endsWith("neuf") ? cardinal.replaceFirst("f$", "v") : cardinal;
    return stem + "ième";
  }

  /** Names of offices and instruments, beside what they are called in English, from which their keys are made. */
  private static void names(Language.Table table) {
    table.name(Named.Kind.ROLE, "Secretary-General", "Secrétaires? généra(?:le|l)")
        .name(Named.Kind.ROLE, "United Nations High Commissioner for Human Rights", "Haut-Commissaire des Nations Unies aux droits de l[’']homme")
        .name(Named.Kind.INSTRUMENT, "Charter of the United Nations", "Charte des Nations Unies")
        .name(Named.Kind.INSTRUMENT, "Universal Declaration of Human Rights", "Déclaration universelle des droits de l[’']homme")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Civil and Political Rights", "Pacte international relatif aux droits civils et politiques")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Economic, Social and Cultural Rights", "Pacte international relatif aux droits économiques, sociaux et culturels")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of the Child", "Convention relative aux droits de l[’']enfant")
        .name(Named.Kind.INSTRUMENT, "Convention on the Elimination of All Forms of Discrimination against Women", "Convention sur l[’']élimination de toutes les formes de discrimination à l[’']égard des femmes")
        .name(Named.Kind.INSTRUMENT, "International Convention on the Elimination of All Forms of Racial Discrimination", "Convention internationale sur l[’']élimination de toutes les formes de discrimination raciale")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of Persons with Disabilities", "Convention relative aux droits des personnes handicapées")
        .name(Named.Kind.INSTRUMENT, "2030 Agenda for Sustainable Development", "Programme de développement durable à l[’']horizon 2030")
        .name(Named.Kind.INSTRUMENT, "Rome Statute of the International Criminal Court", "Statut de Rome de la Cour pénale internationale");
  }
}
