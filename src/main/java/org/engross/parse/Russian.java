package org.engross.parse;

import java.util.List;
import org.engross.model.Named;
import org.engross.model.Organ;

/** Russian. Paragraphs open with a small letter: preambular ones with an adverbial participle, operative ones with a verb. */
final class Russian {
  private static final String NUMBER = English.NUMBER.replace("and|to", "и").replace("[A-Z]", "[A-ZА-Я]");
  private static final String OWN_NUMBER = English.OWN_NUMBER.replace("and", "и").replace("[A-Z]", "[A-ZА-Я]");
  private static final List<String> MONTHS =
      List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря");
  private static final String DATE = "\\d{1,2}\\s+(?:" + String.join("|", MONTHS) + ")\\s+\\d{4}(?:\\s+года|\\s?г\\.)?";
  private static final String MEETING = "(?<number>\\d{1,5})[-\u2010\u2011]?е\\s+(?<plenary>пленарное\\s+)?заседание(?:\\s+\\(возобновленное\\))?";
  private static final String FEELING = "осужден\\p{L}+|обеспокоенность\\p{L}*|озабоченность\\p{L}*|признательность\\p{L}*|благодарность\\p{L}*|удовлетворени\\p{L}+|сожалени\\p{L}+|поддержк\\p{L}+|приверженност\\p{L}+"
      + "|убежденност\\p{L}+|решимост\\p{L}+|надежд\\p{L}+|призыв\\p{L}*|просьб\\p{L}+|намерени\\p{L}+|готовност\\p{L}+|тревог\\p{L}+|интерес\\p{L}*|солидарност\\p{L}+|уверенност\\p{L}+|возмущени\\p{L}+|соболезновани\\p{L}+|предложени\\p{L}+";
  private static final String ADJECTIVE = "(?:глубок|серьезн|решительн|искренн|полн|сильн|больш|тверд|крайн|особ|нов|тепл|неизменн)\\p{L}+";

  private Russian() {}

  static Language table() {
    Language.Table table = new Language.Table("rus")
        .withoutCapitals()
        .dates("{day}\\s+{month}\\s+{year}(?:\\s+года|\\s?г\\.)?", MONTHS)
        .ordinals(ordinals())
        .opening(opening())
        .organ(Organ.GENERAL_ASSEMBLY, "Генеральн(?:ая|ой|ую) Ассамбле(?:я|и|ей|ю)")
        .organ(Organ.SECURITY_COUNCIL, "Совет(?:а|ом|е|у)? Безопасности")
        .organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "Экономическ(?:ий|ого|им|ом) и Социальн(?:ый|ого|ым|ом) Совет(?:а|ом|е)?")
        .organ(Organ.COMMISSION_ON_HUMAN_RIGHTS, "Комисси(?:я|и|ей|ю) по правам человека")
        .organ(Organ.HUMAN_RIGHTS_COUNCIL, "Совет(?:а|ом|е|у)? по правам человека")
        .organsBefore(",?\\s(?:в (?:своей|своих) )?");
    SharedForms.lines(table, "и|или")
        .form(DraftingForm.LETTERED, "\\(?([a-z]{1,2}|[ivxl]{1,7}|[а-я]|\\d{1,2})\\)\\s+(?=\\S)")
        .form(DraftingForm.SECTION, "((?:X{0,3}(?:IX|IV|V?I{0,3}))|[A-ZА-Я])\\.?")
        .form(DraftingForm.FORMULA, "((?:\\p{Lu}\\p{Ll}+ (?:и \\p{L}+ )?)?(?:Ассамблея|Совет|Комиссия|Комитет|Конференция|Подкомиссия|Совещание)(?: [\\p{L}-]+){0,12}?)\\s?,")
        .form(DraftingForm.ANNEX, "(?iu)(?:приложение|добавление)(?:\\s+([IVXLC]+|[A-ZА-Я]|\\d{1,2}))?")
        .form(DraftingForm.MEETING, "(?iu)" + MEETING + "\\.?,?(?:\\s+" + DATE + "\\.?)?")
        .form(DraftingForm.MEETING_NAMED, "(?iu)" + MEETING)
        .form(DraftingForm.ADOPTED, "(?iu)[\\[(]?Принят[ао]?\\s+(?:единогласно|без голосования|консенсусом|путем аккламации|\\d+ голосами|на \\d+|заносимым в отчет|в результате).*")
        .form(DraftingForm.ADOPTED_BY, "Принят[ао] (?=\\p{Lu})(.{4,80}?)(?: на .*| \\d.*)")
        .form(DraftingForm.WITHOUT_VOTE, "(?iu)Принят[ао]? (?:без голосования|консенсусом)")
        .form(DraftingForm.DATE, DATE + "\\.?");
    SharedForms.heading(table, OWN_NUMBER)
        .form(DraftingForm.WAITING_TITLE, "(?iu)(?<!\\p{L})(?:и|или|в|во|на|по|о|об|с|со|к|от|для|из|между|под|при|за)$")
        .form(DraftingForm.SHORTENED, "(?iu)(?:^|[\\s(])(?:гл|разд|п|пп|ст|стр|т|см|доп|No|vol|vols)\\.$")
        .form(DraftingForm.NUMBER_AND_DATE, "(" + OWN_NUMBER + ")\\s?\\.\\s+(Резолюция) от (" + DATE + ")")
        .form(DraftingForm.ORGAN_AND_NUMBER, "()?([Рр]езолюция|РЕЗОЛЮЦИЯ) (" + OWN_NUMBER + ")\\.?")
        .form(DraftingForm.DATE_LINE, "(?:от|принята) (" + DATE + ")\\.?")
        .form(DraftingForm.PUBLICATION_TITLE, "(?<type>Резолюци[яи]),? принят(?:ая|ые) (?<organ>.+?)(?: (?<date>" + DATE + "))?$")
        .form(DraftingForm.ON_DATE, DATE)
        .form(DraftingForm.ON_A_REPORT, "доклад")
        .form(DraftingForm.REPORT_AUTHOR, "(?:по докладу |на основании доклада |передачи в )(.+?)(?= \\(|\\]|$)");
    masthead(table);
    citations(table);
    names(table);
    return table.build();
  }

  private static void masthead(Language.Table table) {
    table.masthead(MastheadForm.PUBLISHER, "(?iu)Организация Объединенных Наций")
        .masthead(MastheadForm.ORGAN, "(?iu)(?:Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Комиссия по правам человека|Совет по правам человека)(?!\\p{L})")
        .masthead(MastheadForm.DISTRIBUTION, "(?iu)Distr\\.\\s?:? ?(?:General|Limited|общая|ограниченная)")
        .masthead(MastheadForm.DATE_OF_ISSUANCE, DATE)
        .masthead(MastheadForm.ORIGINAL_LANGUAGE, "(?iu)(?:(?:Russian\\s+)?Original: ?(?:Arabic|Chinese|English|French|Russian|Spanish)|Подлинный текст на \\p{L}+ язык\\p{L}+)")
        .masthead(MastheadForm.SESSION, "(?iu)([\\p{L}]+(?: [\\p{L}]+)?|\\d{1,3}[-\u2011]я)\\s+(?:специальная |чрезвычайная специальная )?сессия")
        .masthead(MastheadForm.AGENDA_ITEM, "(?iu)Пункты? (\\d+(?: ?(?:\\([a-z]{1,2}\\)|[a-zа-я]\\)))*(?:(?:,| и) \\d+(?: ?[a-zа-я]\\))?)*) повестки дня")
        .masthead(MastheadForm.PUBLICATION_TITLE, "Резолюци[яи],? принят(?:ая|ые) .{4,80}")
        .masthead(MastheadForm.REPORT_LINE, "\\[?(?:по докладу|по рекомендации|на основании доклада|без передачи в).{0,200}\\]?");
  }

  private static void citations(Language.Table table) {
    String dated = NUMBER + "(?: от " + DATE + ")?";
    table.form(DraftingForm.CITED, "(?<!\\p{L})(?<word>[Рр]езолюци(?:ями|ях|ям|ей|я|и|ю|й)|[Рр]ешени(?:ями|ях|ям|ем|е|я|ю|и|й)) (?<cited>" + dated + ")")
        .form(DraftingForm.DECISION, "(?iu)решени.*")
        .form(DraftingForm.CITED_FURTHER, "\\G(?:,? (?:и|или) (?:(?<word>резолюци\\p{L}+|решени\\p{L}+) )?|, )(?<cited>" + dated + ")")
        .form(DraftingForm.NUMBER_DATED, "(?<printed>(?<number>" + NUMBER + "))(?: от (?<date>" + DATE + "))?")
        .form(DraftingForm.PART_CITED, "\\G,? (приложени[еяю](?: [IVX]+(?:(?:, [IVX]+)*(?: и |-|\u2013)[IVX]+)?)?)")
        .form(DraftingForm.ITS_OWN, "(?iu)(?<!\\p{L})(?:сво(?:ю|ей|и|их|ими|им|ем|е)|е[её]|его|настоящ\\p{L}+)(?: \\p{L}+)?\\s$")
        .form(DraftingForm.OF_A_REPORT, "(?iu)(?:гл|разд|пункт|часть)\\S*\\s[^;]{0,24},\\s$|проект\\p{L}* $")
        .form(DraftingForm.BODY_AFTER, " (\\p{Lu}\\p{Ll}+(?: (?:по |и |о )*\\p{L}+){0,3}?)(?=[\\s,;.)]|$)")
        ;
    table.number(number -> number.replace('А', 'A').replace('В', 'B').replace('С', 'C').replace('Е', 'E').replace('Х', 'X'));
  }

  private static OpeningWords opening() {
    String with = "с (?:(?:глубок|серьезн|больш|искренн|особ|крайн)\\p{L}+ )?(?:удовлетворением|признательностью|обеспокоенностью|озабоченностью|интересом|сожалением|тревогой|одобрением|беспокойством|возмущением)";
    String adverb = "настоятельно|решительно|вновь|снова|еще раз|также|далее|особо|серьезно|глубоко|торжественно|категорически|высоко|кроме того|полностью|твердо|самым решительным образом|крайне|тепло|горячо|будучи|по-прежнему|" + with;
    String adjective = "(?:обеспокоен|озабочен|убежден|встревожен|потрясен|воодушевлен|привержен|возмущен|удручен|исполнен|преисполнен|намерен|уверен|благодарн|опечален|полон|полн)\\p{L}{0,3}(?: решимости)?";
    String participle = "(?!(?:хотя|для|когда|несмотря|однако|затем)(?!\\p{L}))(?:\\p{Ll}{2,}(?:ая|яя|уя|ывая|[бвлмнрстчшдзж]я|ась|ясь|вшись)|(?:рассмотр|изуч|получ|заслуш|отмет|прин|обсуд|провед)\\p{L}{1,3}в?|руководствуясь|имея|памятуя|исходя|ссылаясь|помня|" + adjective + ")";
    String verb = "(?!(?:комитет|совет|приоритет|суверенитет|нет|будет|иммунитет|университет|бюджет|кредит|лимит|дефицит)(?!\\p{L}))\\p{Ll}{2,}(?:ает|яет|ует|еет|ит|ет|ается|яется|уется|ится|ется|ют|ят)|воздает должное";
    String after = "также|далее|вновь|особо|к сведению|во внимание|в виду|должное|внимание|тем|решимости|в принципе|" + with + "|" + adjective
        + "|(?:о )?(?:сво(?:ем|ю|и|его|ей|их)|е[её]) (?:" + ADJECTIVE + " )*(?:" + FEELING + ")|(?:" + ADJECTIVE + " )*(?:" + FEELING + ")";
    return new PhraseTable(adverb, participle, verb, after, "для|хотя|когда|на|в|и|а", "\\s", "(?=[\\s,:;.]|$)");
  }

  private static OrdinalTable ordinals() {
    List<String> units = List.of("первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая");
    List<String> teens = List.of("десятая", "одиннадцатая", "двенадцатая", "тринадцатая", "четырнадцатая", "пятнадцатая", "шестнадцатая", "семнадцатая", "восемнадцатая", "девятнадцатая");
    OrdinalTable table = new OrdinalTable(units)
        .tenths(List.of("двадцатая", "тридцатая", "сороковая", "пятидесятая", "шестидесятая", "семидесятая", "восьмидесятая", "девяностая"))
        .compounds(List.of("двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"), units, false);
    for (int i = 0; i < teens.size(); i++) {
      table.put(teens.get(i), 10 + i);
    }
    return table;
  }

  /** Names of offices and instruments, beside what they are called in English, from which their keys are made. */
  private static void names(Language.Table table) {
    table.name(Named.Kind.ROLE, "Secretary-General", "Генеральн(?:ый|ого|ому|ым|ом) секретар(?:ь|я|ю|ем|е)")
        .name(Named.Kind.ROLE, "United Nations High Commissioner for Human Rights", "Верховн\\p{L}+ комиссар\\p{L}* Организации Объединенных Наций по правам человека")
        .name(Named.Kind.INSTRUMENT, "Charter of the United Nations", "Устав(?:а|у|ом|е)? Организации Объединенных Наций")
        .name(Named.Kind.INSTRUMENT, "Universal Declaration of Human Rights", "Всеобщ\\p{L}+ деклараци\\p{L}+ прав человека")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Civil and Political Rights", "Международн\\p{L}+ пакт\\p{L}* о гражданских и политических правах")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Economic, Social and Cultural Rights", "Международн\\p{L}+ пакт\\p{L}* об экономических, социальных и культурных правах")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of the Child", "Конвенци\\p{L}+ о правах ребенка")
        .name(Named.Kind.INSTRUMENT, "Convention on the Elimination of All Forms of Discrimination against Women", "Конвенци\\p{L}+ о ликвидации всех форм дискриминации в отношении женщин")
        .name(Named.Kind.INSTRUMENT, "International Convention on the Elimination of All Forms of Racial Discrimination", "Международн\\p{L}+ конвенци\\p{L}+ о ликвидации всех форм расовой дискриминации")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of Persons with Disabilities", "Конвенци\\p{L}+ о правах инвалидов")
        .name(Named.Kind.INSTRUMENT, "2030 Agenda for Sustainable Development", "Повестк\\p{L}+ дня в области устойчивого развития на период до 2030 года")
        .name(Named.Kind.INSTRUMENT, "Rome Statute of the International Criminal Court", "Римск\\p{L}+ статут\\p{L}* Международного уголовного суда");
  }
}
