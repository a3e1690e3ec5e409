package org.engross.parse;

import java.util.List;
import org.engross.model.Label;
import org.engross.model.Named;
import org.engross.model.Organ;

/**
 * Arabic. Every preambular paragraph opens with a particle of circumstance and a verb, an operative one with the verb alone, in the form
 * that agrees with the organ. Months have their Eastern and their Western name; figures are Western or Arabic-Indic.
 */
final class Arabic {
  private static final List<String> MONTHS = List.of("كانون الثاني ?/ ?يناير", "شباط ?/ ?فبراير", "آذار ?/ ?مارس", "نيسان ?/ ?أبريل", "أيار ?/ ?مايو", "حزيران ?/ ?يونيه",
      "تموز ?/ ?يوليه", "آب ?/ ?أغسطس", "أيلول ?/ ?سبتمبر", "تشرين الأول ?/ ?أكتوبر", "تشرين الثاني ?/ ?نوفمبر", "كانون الأول ?/ ?ديسمبر");
  private static final String DATE = "\\d{1,2}\\s+(?:" + String.join("|", MONTHS) + ")\\s+\\d{4}";
  private static final String LETTER = "(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)";
  private static final String NUMBER = "(?:(?:دإ|د إ|دإط|ES|S)-?\\d{1,2}/\\d{1,3}|\\d{1,4}/\\d{1,4}(?: " + LETTER + ")?|\\d{1,4}(?: " + LETTER + ")? ?\\((?:د ?- ?\\d{1,2}|د إ ?- ?\\d{1,2}|[IVXLC]+)\\)|\\d{1,4} ?\\(\\d{4}\\))";
  private static final String MEETING = "الجلسة\\s+(?<plenary>العامة\\s+)?(?<number>\\d{1,5})(?:\\s+\\(مستأنفة\\))?";
  private static final String MARK = "[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]*";
  private static final String ROMAN = "0 I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX";

  private Arabic() {}

  static Language table() {
    Language.Table table = new Language.Table("ara")
        .withoutCapitals()
        .dates("{day}\\s+{month}\\s+{year}", MONTHS)
        .ordinals(ordinals())
        .opening(opening())
        .number(Arabic::number)
        .organ(Organ.GENERAL_ASSEMBLY, "الجمعية\\s+العامة")
        .organ(Organ.SECURITY_COUNCIL, "مجلس\\s+الأمن")
        .organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "المجلس\\s+الاقتصادي\\s+والاجتماعي")
        .organ(Organ.COMMISSION_ON_HUMAN_RIGHTS, "لجنة\\s+حقوق\\s+الإنسان")
        .organ(Organ.HUMAN_RIGHTS_COUNCIL, "مجلس\\s+حقوق\\s+الإنسان")
        .organsBefore("\\s(?:في )?");
    SharedForms.lines(table, "و|أو")
        .form(DraftingForm.NUMBERED, MARK + "(\\p{Nd}{1,3})" + MARK + "\\s?[-\u2013\u0640.]" + MARK + "\\s+(?=\\S)")
        .form(DraftingForm.LETTERED, MARK + "[(\u2018\u2019'](" + "\\p{IsArabic}{1,2}|\\p{Nd}{1,2}|[a-z]{1,2})[)\u2018\u2019']\\s+(?=\\S)")
        .form(DraftingForm.SECTION, "([IVX]{1,5}|[A-Z]|" + LETTER + "|أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\\.?")
        .form(DraftingForm.TITLED_SECTION, "(أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|" + LETTER + ")\\s?[-\u2013]\\s+[^؛.]{2,200}(?<![:،])")
        .form(DraftingForm.NOTE, "(\\p{Nd}{1,3}|\\*{1,3})\\s+(?=\\S)")
        .form(DraftingForm.BRACKETED_NOTE, MARK + "[\\[(](\\p{Nd}{1,3})[\\])]\\s+(?=\\S)")
        .form(DraftingForm.BRACKETED_CALL, "[\\[(](\\p{Nd}{1,3})[\\])]")
        .form(DraftingForm.FORMULA, MARK + "إن\\s+((?:الجمعية|المجلس|مجلس|اللجنة|لجنة|المؤتمر|مؤتمر)(?:\\s+[\\p{IsArabic}\\p{M}]+){0,10}?)\\s?،")
        .form(DraftingForm.ANNEX, "(?:المرفق|مرفق|التذييل|تذييل)(?:\\s+(\\p{IsArabic}{3,8}|\\p{Nd}{1,2}))?")
        .form(DraftingForm.MEETING, MARK + MEETING + "(?:\\s+" + DATE + ")?")
        .form(DraftingForm.MEETING_NAMED, MEETING)
        .form(DraftingForm.ADOPTED, "[\\[(]?(?:اعتمد|اعتمدت|اتخذ)\\s+(?:بدون تصويت|دون تصويت|بالإجماع|بتوافق الآراء|بالتزكية|بتصويت|بأغلبية).*")
        .form(DraftingForm.ADOPTED_BY, "(?:اعتمده|اتخذه)\\s+(.{4,60}?)(?:\\s+في\\s+.*)")
        .form(DraftingForm.WITHOUT_VOTE, "(?:اعتمد|اعتمدت|اتخذ)\\s+(?:بدون تصويت|دون تصويت|بتوافق الآراء)")
        .form(DraftingForm.DATE, DATE)
        .form(DraftingForm.NUMBER_AND_TITLE, MARK + "(" + NUMBER + ")" + MARK + "\\s?[-\u2013.]?\\s+(\\S.*)")
        .form(DraftingForm.NUMBER_ALONE, MARK + "(" + NUMBER + ")" + MARK + "[-.]?")
        .form(DraftingForm.ORGAN_AND_NUMBER, "()(القرار|قرار) (" + NUMBER + ")")
        .form(DraftingForm.DATE_LINE, "(?:المؤرخ|في) (" + DATE + ")")
        .form(DraftingForm.PUBLICATION_TITLE, "(?<type>(?:ال)?قرار(?:ات)?) (?:اتخذته|اتخذتها|اتخذه|اعتمدته) (?<organ>.+?)(?: في (?<date>" + DATE + "))?$")
        .form(DraftingForm.ON_DATE, "في " + DATE)
        .form(DraftingForm.ON_A_REPORT, "تقرير")
        .form(DraftingForm.REPORT_AUTHOR, "(?:تقرير|الإحالة إلى) (.+?)(?= \\(|\\]|$)");
    table.masthead(MastheadForm.PUBLISHER, "الأمم\\s+المتحدة")
        .masthead(MastheadForm.ORGAN, "(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|لجنة حقوق الإنسان|مجلس حقوق الإنسان)(?=\\s|$)")
        .masthead(MastheadForm.DISTRIBUTION, "Distr\\.\\s?:? ?(?:General|Limited)|التوزيع:? ?(?:عام|محدود)")
        .masthead(MastheadForm.DATE_OF_ISSUANCE, DATE)
        .masthead(MastheadForm.ORIGINAL_LANGUAGE, "(?:Arabic\\s+)?Original: ?(?:Arabic|Chinese|English|French|Russian|Spanish)|الأصل: ?بال\\p{IsArabic}+")
        .masthead(MastheadForm.SESSION, "الدورة (?:الاستثنائية )?(\\p{IsArabic}[\\p{IsArabic}\\p{M}]*(?: (?:عشرة|و\\p{IsArabic}+))?|\\p{Nd}{1,3})(?: الطارئة| المستأنفة)?")
        .masthead(MastheadForm.AGENDA_ITEM, "(?:البند|البنود|البندان) (\\p{Nd}+(?: ?\\(\\p{IsArabic}{1,2}\\))*(?:،? و ?\\p{Nd}+(?: ?\\(\\p{IsArabic}\\))*)*) من جدول الأعمال")
        .masthead(MastheadForm.PUBLICATION_TITLE, "(?:قرار|قرارات|القرارات|القرار) (?:اتخذته|اتخذتها|اتخذه|اعتمدته) .{4,80}")
        .masthead(MastheadForm.REPORT_LINE, "\\[?(?:بناء على|بناءً على|دون الإحالة إلى|بدون الإحالة إلى).{0,200}\\]?");
    String dated = NUMBER + "(?:،? المؤرخ(?:ة)? (?:في )?" + DATE + ")?";
    table.form(DraftingForm.CITED, "(?<!\\p{L})(?<word>(?:و|ب|ل|ك)?(?:ال)?(?:قراراته|قراراتها|قراراتين|قراراته|قرارات|قراريها|قراريه|قراره|قرارها|قرارين|قراران|قرار|مقررها|مقرره|مقررات|مقرراتها|مقرر))"
            + "(?:\\s+(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|لجنة حقوق الإنسان|مجلس حقوق الإنسان))? (?<cited>" + dated + ")")
        .form(DraftingForm.DECISION, ".*مقرر.*")
        .form(DraftingForm.CITED_FURTHER, "\\G(?:،? ?و ?|، )(?<word>(?!))?(?<cited>" + dated + ")")
        .form(DraftingForm.NUMBER_DATED, "(?<printed>(?<number>" + NUMBER + "))(?:،? المؤرخ(?:ة)? (?:في )?(?<date>" + DATE + "))?")
        .form(DraftingForm.PART_CITED, "\\G،? (المرفق(?: \\p{IsArabic}{4,8})?)")
        .form(DraftingForm.ITS_OWN, "(?:قرارها|قراره|قراراتها|قراراته|قراريها|قراريه|مقررها|مقرره|مقرراتها)\\s$")
        .form(DraftingForm.OF_A_REPORT, "(?:الفصل|الفرع|الفقرة)\\s[^؛]{0,30}،\\s$|مشروع\\s$");
    names(table);
    return table.build();
  }

  /** "2200 ألف (د-21)" is "2200 A (XXI)" in symbols. */
  private static String number(String printed) {
    String number = Label.figures(printed).replaceAll("[\u0640\u064B-\u0652\u200E\u200F]", "");
    StringBuilder symbol = new StringBuilder();
    for (String word : number.split("\\s+")) {
      String session = word.replaceAll("\\(?د-?(\\d{1,2})\\)", "$1");
      boolean letter = word.matches("\\p{IsArabic}{3,4}");
      String latin = letter ? Label.latin(word) : !session.equals(word) ? "(" + roman(session) + ")" : word.replaceAll("^د\\s?إ(?:ط)?-?", word.contains("ط") ? "ES-" : "S-");
      symbol.append(symbol.length() == 0 ? "" : " ").append(latin);
    }
    return symbol.toString();
  }

  private static String roman(String figures) {
    String[] numbers = ROMAN.split(" ");
    int value = Integer.parseInt(figures);
    return value < numbers.length ? numbers[value] : figures;
  }

  private static OpeningWords opening() {
    String word = "[\\p{IsArabic}\\p{M}]+";
    String stems = "قرر|طلب|حث|هيب|دعو|رحب|ؤكد|شجع|شدد|عرب|عيد|لاحظ|حيط|وصي|دين|سلم|عترف|قر|شير|ثني|عتمد|ؤيد|كرر|ناشد|شيد|أسف|ستنكر|علن|أذن|أخذ|وافق|جدد|نوه|رى|عتبر|عتزم|مدد|نشئ|عين|حذر|رفض|طالب|برز|هنئ|ذكر|قدر|نظر"
        + "|فوض|كلف|بدي|تعهد|لفت|وجه|قدم|شكر|قبل|ستذكر|حذو|دعم|ساند|لتزم|عهد|شعر|بقي|تطلع|سجل|عرف|بقى|ذكِّر|ناشد|هنئ|وعز|أمل|صر|ستصوب|قترح|ضع";
    String feeling = "القلق|قلقها|قلقه|التقدير|تقديرها|الارتياح|ارتياحها|الأسف|أسفها|الاهتمام|الامتنان|امتنانها|الاستياء|الجزع|جزعها|الإدانة|إدانتها|إدانته|دعمها|تأييدها|التزامها|اقتناعها|تصميمها|تضامنها|طلبها|دعوتها|نداءها|شكرها|تأكيد|التأكيد";
    String after = "من جديد|مرة أخرى|أيضا|أيضاً|كذلك|علما|علماً|مع (?:بالغ |عميق )?(?:" + feeling + ")|بأسف|بقلق|بارتياح|باهتمام|بتقدير|بجزع|عن (?:بالغ |عميق )?(?:" + feeling + ")|بالغ القلق|شديد القلق|عميق القلق|القلق|الجزع|" + feeling
        + "|في اعتبارها|في اعتباره|في الاعتبار|بعين الاعتبار|في الحسبان|بشدة|بقوة|بحزم|رسميا|على وجه الخصوص|بوجه خاص|بصفة خاصة|الشديدة|الشديد|البالغ|العميق|العميقة|الشديدين|بما|ً";
    String preambular = "(?:و)?إذ\\s+(?:ما\\s+)?" + word + "|(?:و)?قد\\s+(?:نظرت|نظر|درست|درس|استعرضت|استعرض|تلقت|تلقى|استمعت|استمع)|(?:و)?(?:اقتناعا|إدراكا|تصميما|رغبة|إيمانا|وعيا|حرصا|تسليما|استرشادا|انطلاقا|عزما)\\s+(?:منها|منه)";
    return new PhraseTable(MARK.replace("*", "+"), preambular, "(?:ت|ي)(?:" + stems + ")(?:ِّ)?", after, "إذا", "\\s*", "(?=[\\s،,:؛.(]|$)");
  }

  private static OrdinalTable ordinals() {
    List<String> units = List.of("الأولى|الحادية", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة");
    List<String> tens = List.of("العشرون|العشرين", "الثلاثون|الثلاثين", "الأربعون|الأربعين", "الخمسون|الخمسين", "الستون|الستين", "السبعون|السبعين", "الثمانون|الثمانين", "التسعون|التسعين");
    OrdinalTable table = new OrdinalTable(units).tenths(tens).put("العاشرة", 10);
    for (int unit = 1; unit <= 9; unit++) {
      for (String word : units.get(unit - 1).split("\\|")) {
        table.put(word + " عشرة", 10 + unit);
      }
    }
    return table.compounds(tens.stream().map(ten -> "و" + ten.replace("|", "|و")).toList(), units, true);
  }

  /** Names of offices and instruments, beside what they are called in English, from which their keys are made. */
  private static void names(Language.Table table) {
    table.name(Named.Kind.ROLE, "Secretary-General", "الأمين العام")
        .name(Named.Kind.ROLE, "United Nations High Commissioner for Human Rights", "مفوضة? الأمم المتحدة السامية? لحقوق الإنسان")
        .name(Named.Kind.INSTRUMENT, "Charter of the United Nations", "ميثاق الأمم المتحدة")
        .name(Named.Kind.INSTRUMENT, "Universal Declaration of Human Rights", "الإعلان العالمي لحقوق الإنسان")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Civil and Political Rights", "العهد الدولي الخاص بالحقوق المدنية والسياسية")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Economic, Social and Cultural Rights", "العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of the Child", "اتفاقية حقوق الطفل")
        .name(Named.Kind.INSTRUMENT, "Convention on the Elimination of All Forms of Discrimination against Women", "اتفاقية القضاء على جميع أشكال التمييز ضد المرأة")
        .name(Named.Kind.INSTRUMENT, "International Convention on the Elimination of All Forms of Racial Discrimination", "الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of Persons with Disabilities", "اتفاقية حقوق الأشخاص ذوي الإعاقة")
        .name(Named.Kind.INSTRUMENT, "2030 Agenda for Sustainable Development", "خطة التنمية المستدامة لعام 2030")
        .name(Named.Kind.INSTRUMENT, "Rome Statute of the International Criminal Court", "نظام روما الأساسي للمحكمة الجنائية الدولية");
  }
}
