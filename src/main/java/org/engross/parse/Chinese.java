package org.engross.parse;

import java.util.List;
import java.util.Optional;
import org.engross.model.Label;
import org.engross.model.Named;
import org.engross.model.Organ;

/**
 * Chinese. No blanks, no italics: opening words are set bold. Many of them open preambular and operative paragraphs alike, which their
 * last stop tells apart; the date of a resolution stands before its number, the word after it.
 */
final class Chinese {
  private static final String NUMBER = "(?:ES-|S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?:[、和][A-Z])?)?|\\d{1,4}(?: ?[A-Z](?:[、和][A-Z])?)? ?[(（](?:ES-|S-)?[IVXLCivxlc]+[)）]|\\d{1,4} ?[(（]\\d{4}[)）]";
  private static final String DATE = "\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日";
  private static final String MEETING = "第?\\s?(?<number>\\d{1,5})\\s?次(?<plenary>全体)?会议(?:[(（]续会[)）])?";
  private static final String FIGURE = "[一二三四五六七八九十]{1,3}";

  private Chinese() {}

  static Language table() {
    Language.Table table = new Language.Table("zho")
        .withoutCapitals().withoutBlanks().boldLeads()
        .dates("{year}\\s?年\\s?{month}\\s?月\\s?{day}\\s?日", List.of("0?1", "0?2", "0?3", "0?4", "0?5", "0?6", "0?7", "0?8", "0?9", "10", "11", "12"))
        .ordinals(Chinese::ordinal)
        .opening(new Opening())
        .number(number -> number.replaceAll("[(（]", " (").replace('）', ')').replaceAll("(?<=\\d)(?=[A-Z])", " ").replaceAll("\\s+", " "))
        .organ(Organ.GENERAL_ASSEMBLY, "(?:联合国)?(?<!卫生|环境|人居|劳工|缔约方|缔约国)大会(?!堂)")
        .organ(Organ.SECURITY_COUNCIL, "安全理事会|安理会")
        .organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "经济及社会理事会|经社理事会")
        .organ(Organ.COMMISSION_ON_HUMAN_RIGHTS, "人权委员会")
        .organ(Organ.HUMAN_RIGHTS_COUNCIL, "人权理事会")
        .organsBefore("(?:的|关于.{1,20}的|" + DATE + ")?\\s?");
    SharedForms.lines(table, "和|或|及|以及")
        .form(DraftingForm.NUMBERED, "(\\d{1,3})\\s?(?:[.．、]\\s*)(?=[^\\s\\d])")
        .form(DraftingForm.LETTERED, "[(（]?((?<=[(（])(?:[a-z]{1,2}|[ivxl]{1,7}|\\d{1,2}|" + FIGURE + ")(?=[)）])|[\u3220-\u3229])[)）]?\\s*(?=\\S)")
        .form(DraftingForm.SECTION, "((?:X{0,3}(?:IX|IV|V?I{0,3}))|[A-Z]|" + FIGURE + ")[.．、]?")
        .form(DraftingForm.TITLED_SECTION, "(" + FIGURE + "|[A-H])[.．、]\\s*(?=\\p{IsHan})[^。；]{2,60}(?<![：，])")
        .form(DraftingForm.FORMULA, "(\\p{IsHan}{0,30}(?:大会|理事会|安理会|委员会|会议))\\s?[，,]")
        .form(DraftingForm.ANNEX, "(?:附件|附录)\\s?(" + FIGURE + "|[IVX]+|\\d{1,2})?")
        .form(DraftingForm.MEETING, "(?:" + DATE + "\\s*)?" + MEETING + "(?:\\s*" + DATE + ")?|" + DATE)
        .form(DraftingForm.MEETING_NAMED, MEETING)
        .form(DraftingForm.ADOPTED, "[\\[(（]?(?:未经表决|一致|以.{1,40}票|经记录表决|以协商一致方式|鼓掌).{0,60}通过.*")
        .form(DraftingForm.ADOPTED_BY, "(.{2,20}?)(?:于)?" + DATE + "第.{1,20}会议通过")
        .form(DraftingForm.WITHOUT_VOTE, "未经表决(?:获得|而)?通过|以协商一致方式通过")
        .form(DraftingForm.DATE, DATE)
        .form(DraftingForm.NUMBER_AND_TITLE, "第?(" + NUMBER + ")(?:号决议)?[.．。]?\\s+(\\S.*)")
        .form(DraftingForm.NUMBER_ALONE, "第?(" + NUMBER + ")(?:号决议)?[.．。]?")
        .form(DraftingForm.DATE_LINE, "(" + DATE + ")(?:通过|决议)?")
        .form(DraftingForm.PUBLICATION_TITLE, "(?<date>" + DATE + ")?(?<organ>.{2,20}?)(?:通过的)?(?<type>决议)$")
        .form(DraftingForm.ON_A_REPORT, "报告")
        .form(DraftingForm.REPORT_AUTHOR, "(?:根据|发交)(.+?)(?:的报告|，|\\s|[(（]|$)");
    table.masthead(MastheadForm.PUBLISHER, "联\\s*合\\s*国")
        .masthead(MastheadForm.ORGAN, "(?:大\\s*会|安全理事会|经济及社会理事会|人权委员会|人权理事会)(?=\\s|$)")
        .masthead(MastheadForm.DISTRIBUTION, "Distr\\.\\s?:? ?(?:General|Limited|普遍|限制)|(?:普遍|限制)分发")
        .masthead(MastheadForm.DATE_OF_ISSUANCE, DATE + "(?=\\s|$)")
        .masthead(MastheadForm.ORIGINAL_LANGUAGE, "(?:Chinese\\s+)?Original: ?(?:Arabic|Chinese|English|French|Russian|Spanish)|原件：.{2,4}文")
        .masthead(MastheadForm.SESSION, "第(" + "[一二三四五六七八九十]{1,4}|\\d{1,3})届(?:特别|紧急特别)?会议")
        .masthead(MastheadForm.AGENDA_ITEM, "(?:临时)?议程项目\\s?(\\d+(?: ?[(（][a-z][)）])*(?:[、和至]\\d+(?: ?[(（][a-z][)）])*)*)")
        .masthead(MastheadForm.PUBLICATION_TITLE, "(?:" + DATE + ")?.{0,20}?(?:大会|理事会|委员会)(?:通过的)?决议$")
        .masthead(MastheadForm.REPORT_LINE, "[\\[【](?:根据|未经发交).{0,200}[\\]】]?");
    String dated = "(?:(?:" + DATE + ")(?:的|通过的)?)?第\\s?(?:" + NUMBER + ")\\s?号";
    table.form(DraftingForm.CITED, "(?<cited>" + dated + ")(?=[^。；]{0,60}?(?<word>决议|决定))")
        .form(DraftingForm.DECISION, "决定")
        .form(DraftingForm.NUMBER_DATED, "(?:(?<date>" + DATE + ")(?:的|通过的)?)?(?<printed>第\\s?(?<number>" + NUMBER + ")\\s?号(?:决议|决定)?)")
        .form(DraftingForm.PART_CITED, "\\G，?\\s?(附件" + "(?:" + FIGURE + ")?)")
        .form(DraftingForm.ITS_OWN, "(?:其|本)\\s?$")
        .form(DraftingForm.OF_A_REPORT, "草案\\s?$|第.{1,6}[章节]，\\s?$")
        .form(DraftingForm.OTHER_BODY_BEFORE, "(?:委员会|理事会|会议|大会)(?<!联合国大会|^大会)(?:的)?$");
    names(table);
    return table.build();
  }

  private static Optional<Integer> ordinal(String words) {
    int value = words.matches("\\d{1,3}") ? Integer.parseInt(words) : Label.chinese(words);
    return value > 0 ? Optional.of(value) : Optional.empty();
  }

  /** rule: a preambular paragraph ends in a comma, an operative one in a semicolon or full stop. */
  private static final class Opening implements OpeningWords {
    private static final String BEFORE = "又|还|再次|再|并|特别|尤其|最?强烈|大力|最?严重|深为|深感|深切|十分|极为|非常|极其|高度|严厉|坚决|坚定|郑重|充分|完全|继续|同样|热烈|表示|诚挚|衷心|由衷|严正|明确|庄严|迫切|紧急"
        + "|(?:深为|深表|严重|极为|十分|非常)?(?:赞赏|关切|满意|感兴趣|遗憾|欣慰|感谢|赞许|痛惜|震惊|惊恐|不安|高兴|欣喜|明确|坚决|强烈|严重|郑重|坚定|紧急|自豪)地";
    private static final String BOTH = "回顾|重申|欢迎|欣见|强调指出|强调|着重指出|重点指出|着重|指出|肯定|承认|确认|关切|关注|注意到|认识到|谴责|赞扬|赞赏|感谢|遗憾|痛惜|申明|认为|希望|期待|期望|赞同|支持|满意|深信|铭记|声明|决心|相信|欢迎|反对|震惊|悲痛|失望|惋惜|祝贺|称赞|推崇";
    private static final String PREAMBULAR = BOTH + "|意识到|考虑到|审议了|审议|审查了|听取了|收到|收悉|遵循|依循|本着|坚信|确信|忆及|念及|鉴于|有鉴于|按照|根据|渴望|牢记|知悉|了解|感到不安|感到|欣慰|不安|惊悉|谨记|体认|致力于|深知|震惊|忧虑|惊恐|愿|谨此?忆及|察觉|体会到|理解|警觉|受.{1,10}启发";
    private static final String OPERATIVE = BOTH + "|决定|请|促请|敦促|吁请|呼吁|呼请|邀请|鼓励|建议|要求|核准|核可|批准|认可|通过|宣布|授权|指示|委托|任命|设立|延长|同意|责成|提醒|承诺|拒绝|提请注意|提请|劝|促|吁|表彰|选举|终止|保证|支持|期盼|推荐|主张|强烈要求|断定|赞成|采纳|宣告|公布|敬请|对.{1,20}表示(?:赞赏|感谢|关切|欢迎|遗憾|满意)|向.{1,20}表示(?:感谢|敬意|慰问|赞赏)";
    private final PhraseTable table = new PhraseTable(BEFORE, PREAMBULAR, OPERATIVE, "(?!)", "请求|要求国|决定性|根据地|通过.{0,20}后", "", "");

    @Override
    public int end(CharSequence text) {
      return table.end(text);
    }

    @Override
    public boolean operative(CharSequence text) {
      boolean ends = text.toString().strip().matches("(?s).*[；。;]\\d{0,3}");
      return table.end(text) > 0 && (table.operative(text) || ends);
    }
  }

  /** Names of offices and instruments, beside what they are called in English, from which their keys are made. */
  private static void names(Language.Table table) {
    table.name(Named.Kind.ROLE, "Secretary-General", "秘书长")
        .name(Named.Kind.ROLE, "United Nations High Commissioner for Human Rights", "联合国人权事务高级专员")
        .name(Named.Kind.INSTRUMENT, "Charter of the United Nations", "《联合国宪章》")
        .name(Named.Kind.INSTRUMENT, "Universal Declaration of Human Rights", "《世界人权宣言》")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Civil and Political Rights", "《公民(?:权利和|及)政治权利国际公约》")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Economic, Social and Cultural Rights", "《经济、社会(?:和|、)文化权利国际公约》")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of the Child", "《儿童权利公约》")
        .name(Named.Kind.INSTRUMENT, "Convention on the Elimination of All Forms of Discrimination against Women", "《消除对妇女一切形式歧视公约》")
        .name(Named.Kind.INSTRUMENT, "International Convention on the Elimination of All Forms of Racial Discrimination", "《消除一切形式种族歧视国际公约》")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of Persons with Disabilities", "《残疾人权利公约》")
        .name(Named.Kind.INSTRUMENT, "2030 Agenda for Sustainable Development", "《2030年可持续发展议程》")
        .name(Named.Kind.INSTRUMENT, "Rome Statute of the International Criminal Court", "《国际刑事法院罗马规约》");
  }
}
