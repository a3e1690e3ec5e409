package org.engross.parse;

import java.util.List;
import org.engross.model.Named;
import org.engross.model.Organ;

/** Spanish. Preambular paragraphs open with a gerund or an adjective that agrees with the organ, operative ones with a verb. */
final class Spanish {
  private static final String NUMBER = English.NUMBER.replace("and|to", "y|a");
  private static final String OWN_NUMBER = English.OWN_NUMBER.replace("and", "y");
  private static final List<String> MONTHS =
      List.of("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "sep?tiembre", "octubre", "noviembre", "diciembre");
  private static final String DATE = "\\d{1,2}º? de (?:" + String.join("|", MONTHS) + ") de \\d{4}";
  private static final String MEETING = "(?<number>\\d{1,5})(?:\\.?[ªa]|a\\.)\\s+sesión(?<plenary>\\s+plenaria)?(?:\\s+\\((?:reanudada|continuación)\\))?";
  private static final String BODY = "(?:Asamblea|Consejo|Comisión|Comité|Conferencia|Subcomisión|Junta|Reunión)(?: [\\p{L}-]+){0,12}?";
  private static final String FEELING = "condena|preocupación|inquietud|reconocimiento|gratitud|aprecio|agradecimiento|apoyo|satisfacción|convicción|determinación|compromiso|solidaridad|pesar|adhesión|indignación"
      + "|llamamiento|solicitud|petición|esperanza|intención|oposición|consternación|decisión|respaldo|confianza|alarma|interés|beneplácito|agrado|invitación|rechazo";

  private Spanish() {}

  static Language table() {
    Language.Table table = new Language.Table("spa")
        .dates("{day}º? de {month} de {year}", MONTHS)
        .ordinals(ordinals())
        .opening(opening())
        .organ(Organ.GENERAL_ASSEMBLY, "Asamblea General")
        .organ(Organ.SECURITY_COUNCIL, "Consejo de Seguridad")
        .organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, "Consejo Económico y Social")
        .organ(Organ.COMMISSION_ON_HUMAN_RIGHTS, "Comisión de Derechos Humanos")
        .organ(Organ.HUMAN_RIGHTS_COUNCIL, "Consejo de Derechos Humanos")
        .organsBefore(",?\\s(?:en (?:su|sus) )?");
    SharedForms.lines(table, "y|e|o|u")
        .form(DraftingForm.FORMULA, "(?:La |El )(" + BODY + ")\\s?,")
        .form(DraftingForm.ANNEX, "(?iu)(?:anexo|apéndice)(?:\\s+([IVXLC]+|[A-Z]|\\d{1,2}))?")
        .form(DraftingForm.MEETING, "(?iu)" + MEETING + "\\.?,?(?:\\s+" + DATE + "\\.?)?")
        .form(DraftingForm.MEETING_NAMED, "(?iu)" + MEETING)
        .form(DraftingForm.ADOPTED, "(?iu)[\\[(]?(?:Aprobad|Adoptad)[ao]\\s+(?:por unanimidad|sin (?:votación|someterla a votación|que se procediera a votación)|por (?:consenso|aclamación|\\d+ votos|votación)|en la \\d+|en votación).*")
        .form(DraftingForm.ADOPTED_BY, "(?:Aprobad|Adoptad)[ao] por (?:la|el) (.{4,80}?)(?: en su .*| el .*| por .*)")
        .form(DraftingForm.WITHOUT_VOTE, "(?iu)(?:Aprobad|Adoptad)[ao] (?:sin (?:votación|someterla a votación|que se procediera a votación)|por consenso)")
        .form(DraftingForm.DATE, DATE + "\\.?");
    SharedForms.heading(table, OWN_NUMBER)
        .form(DraftingForm.WAITING_TITLE, "(?iu)(?<!\\p{L})(?:el|la|los|las|un|una|de|del|y|e|o|a|al|en|por|para|con|sobre|entre)$")
        .form(DraftingForm.SHORTENED, "(?iu)(?:^|[\\s(])(?:núms?|vols?|cap|secc|párrs?|arts?|págs?|supl|cf)\\.$")
        .form(DraftingForm.NUMBER_AND_DATE, "(" + OWN_NUMBER + ")\\s?\\.\\s+(Resolución) de (" + DATE + ")")
        .form(DraftingForm.ORGAN_AND_NUMBER, "()?([Rr]esolución|RESOLUCIÓN|RESOLUCION) (" + OWN_NUMBER + ")\\.?")
        .form(DraftingForm.DATE_LINE, "(?:[Dd]e|[Ee]l|[Aa]probada el) (" + DATE + ")\\.?")
        .form(DraftingForm.PUBLICATION_TITLE, "(?<type>Resolución|Resoluciones) (?:aprobadas?|adoptadas?) por (?:la |el )(?<organ>.+?)(?: el(?: (?<date>" + DATE + "))?)?$")
        .form(DraftingForm.ON_DATE, "el " + DATE)
        .form(DraftingForm.ON_A_REPORT, "informe ")
        .form(DraftingForm.REPORT_AUTHOR, "(?:informe de la |informe del |remisión previa a una )(.+?)(?= \\(|\\]|$)");
    masthead(table);
    citations(table);
    names(table);
    return table.build();
  }

  private static void masthead(Language.Table table) {
    table.masthead(MastheadForm.PUBLISHER, "(?iu)Naciones Unidas")
        .masthead(MastheadForm.ORGAN, "(?iu)(?:Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Comisión de Derechos Humanos|Consejo de Derechos Humanos)(?!\\p{L})")
        .masthead(MastheadForm.DISTRIBUTION, "(?iu)Distr\\.\\s?:? ?(?:general|limitada|reservada)")
        .masthead(MastheadForm.DATE_OF_ISSUANCE, DATE)
        .masthead(MastheadForm.ORIGINAL_LANGUAGE, "(?iu)(?:Español\\s+)?Original\\s?: ?(?:árabe|chino|inglés|francés|ruso|español)(?:/\\p{L}+)*")
        .masthead(MastheadForm.SESSION, "(?iu)([\\p{L}-]+(?: \\p{L}+){0,2}?|\\d{1,3}[º°]) (?:período|periodo) (?:extraordinario )?(?:de emergencia )?de sesiones(?: de emergencia)?")
        .masthead(MastheadForm.AGENDA_ITEM, "(?iu)Temas? (\\d+(?: ?(?:\\([a-z]{1,2}\\)|[a-z]\\)))*(?:(?:,| y| a) \\d+(?: ?[a-z]\\))?)*) del programa")
        .masthead(MastheadForm.PUBLICATION_TITLE, "Resoluci(?:ón|ones) (?:aprobadas?|adoptadas?) por .{4,80}")
        .masthead(MastheadForm.REPORT_LINE, "\\[?(?:sobre la base del informe|por recomendación de|sin remisión previa).{0,200}\\]?");
  }

  private static void citations(Language.Table table) {
    String dated = NUMBER + "(?:,? de " + DATE + ")?";
    table.form(DraftingForm.CITED, "(?<!\\p{L})(?<word>[Rr]esoluci(?:ón|ones)|[Dd]ecisi(?:ón|ones)) (?<cited>" + dated + ")")
        .form(DraftingForm.DECISION, "(?iu)decisi(?:ón|ones)")
        .form(DraftingForm.CITED_FURTHER, "\\G(?:" + SharedForms.titled("sobre|relativa a|titulada", "y|e|o", NUMBER, "de") + "|,? (?:y|e|o|a) |, )(?:(?:sus? )?(?<word>resoluci(?:ón|ones)|decisi(?:ón|ones)) )?(?<cited>" + dated + ")")
        .form(DraftingForm.NUMBER_DATED, "(?<printed>(?<number>" + NUMBER + "))(?:,? de (?<date>" + DATE + "))?")
        .form(DraftingForm.PART_CITED, "\\G,? (anexos?(?: [IVX]+(?:(?:, [IVX]+)*(?: y |-|\u2013)[IVX]+)?)?)")
        .form(DraftingForm.ITS_OWN, "(?iu)(?<!\\p{L})(?:sus?|presente)(?: \\p{L}+)?\\s$")
        .form(DraftingForm.OF_A_REPORT, "(?iu)(?:cap|secc|párr|parte)\\S*\\s[^;]{0,24},\\s$|proyectos? de $")
        .form(DraftingForm.BODY_AFTER, "(?:,? de " + DATE + ",?)? (?:de la |del )(\\p{Lu}\\p{L}+(?: (?:de |del |la |y )*\\p{L}+){0,3}?)(?=[\\s,;.)]|$)");
  }

  private static OpeningWords opening() {
    String adverb = "profundamente|gravemente|seriamente|sumamente|hondamente|firmemente|enérgicamente|solemnemente|también|además|asimismo|igualmente|nuevamente|de nuevo|una vez más|encarecidamente"
        + "|especialmente|particularmente|plenamente|vivamente|muy|extremadamente|calurosamente|categóricamente|todavía|aún";
    String adjective = "consciente|preocupad[ao]|alarmad[ao]|convencid[ao]|guiad[ao]|resuelt[ao]|deseos[ao]|persuadid[ao]|animad[ao]|inspirad[ao]|conmocionad[ao]|consternad[ao]|indignad[ao]|decidid[ao]|empeñad[ao]"
        + "|inquiet[ao]|alentad[ao]|perturbad[ao]|horrorizad[ao]|segur[ao]|agradecid[ao]|comprometid[ao]|entristecid[ao]|dispuest[ao]|motivad[ao]|movid[ao]|ansios[ao]";
    String participle = "(?!(?:cuando|siendo|segundo|mundo|habida)(?!\\p{L}))\\p{L}{2,}(?:ando|iendo|yendo)(?:se)?(?: (?:examinado|recibido|escuchado|estudiado|considerado|tomado nota|tenido en cuenta))?|visto|" + adjective;
    String verb = "acepta|acoge|acuerda|adopta|afirma|agradece|alaba|alienta|amplía|anima|anuncia|apela|aplaude|apoya|aprecia|aprueba|asigna|autoriza|celebra|coincide|condena|confía|confirma|considera|conviene|crea|decide"
        + "|declara|denuncia|deplora|desea|designa|destaca|dispone|elige|encarece|encarga|encomia|encomienda|enmienda|espera|establece|estima|exhorta|exige|expresa|felicita|formula|hace|incorpora|indica|insiste|insta|invita|lamenta|llama"
        + "|manifiesta|mantiene|modifica|nombra|nota|observa|ofrece|opina|ordena|pide|pone|proclama|propone|prorroga|reafirma|reanuda|recalca|rechaza|recomienda|reconoce|recuerda|reitera|renueva|remite|repudia|resalta|resuelve|respalda|rinde|ruega"
        + "|saluda|señala|se (?:adhiere|asocia|complace|compromete|congratula|declara|felicita|muestra|propone|suma)|sigue|solicita|subraya|sugiere|suscribe|suspende|tiene|toma|transmite|urge|valora|ve|vuelve";
    String after = adverb + "|" + adjective + "|en particular|nota|presentes?|en cuenta|en consideración|de relieve|en marcha|fin|homenaje|suy[ao]s?|constar|notar|hincapié|un llamamiento|la atención|a la atención|con carácter urgente"
        + "|en los términos más enérgicos|con (?:(?:gran|profund[ao]|viv[ao]|sum[ao]|much[ao]|especial) )*(?:" + FEELING + ")"
        + "|(?:su|sus|la) (?:(?:gran|profund[ao]|viv[ao]|más|sincer[ao]|plen[ao]|firme|enérgic[ao]|grave|sentid[ao]|hond[ao]) )*(?:" + FEELING + ")(?: por)?(?<! por)";
    return new PhraseTable(adverb, participle, verb, after, "cuando|siendo|durante", "\\s", "(?=[\\s,:;.]|$)");
  }

  private static OrdinalTable ordinals() {
    List<String> units = List.of("primero|primera|primer", "segundo|segunda", "tercero|tercera|tercer", "cuarto|cuarta", "quinto|quinta", "sexto|sexta", "séptimo|séptima", "octavo|octava", "noveno|novena");
    List<String> tenths = List.of("vigésimo|vigésima", "trigésimo|trigésima", "cuadragésimo|cuadragésima", "quincuagésimo|quincuagésima", "sexagésimo|sexagésima", "septuagésimo|septuagésima", "octogésimo|octogésima", "nonagésimo|nonagésima");
    OrdinalTable table = new OrdinalTable(units).tenths(tenths).compounds(tenths, units, false)
        .put("décimo|décima", 10).put("undécimo|undécima|decimoprimero", 11).put("duodécimo|duodécima|decimosegundo", 12);
    for (int unit = 3; unit <= 9; unit++) {
      for (String word : units.get(unit - 1).split("\\|")) {
        table.put("decimo" + word + "|décimo " + word, 10 + unit);
      }
    }
    for (int unit = 1; unit <= 9; unit++) {
      for (String word : units.get(unit - 1).split("\\|")) {
        table.put("vigesimo" + word, 20 + unit);
      }
    }
    return table;
  }

  /** Names of offices and instruments, beside what they are called in English, from which their keys are made. */
  private static void names(Language.Table table) {
    table.name(Named.Kind.ROLE, "Secretary-General", "Secretari[oa] General")
        .name(Named.Kind.ROLE, "United Nations High Commissioner for Human Rights", "Alt[oa] Comisionad[oa] de las Naciones Unidas para los Derechos Humanos")
        .name(Named.Kind.INSTRUMENT, "Charter of the United Nations", "Carta de las Naciones Unidas")
        .name(Named.Kind.INSTRUMENT, "Universal Declaration of Human Rights", "Declaración Universal de (?:los )?Derechos Humanos")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Civil and Political Rights", "Pacto Internacional de Derechos Civiles y Políticos")
        .name(Named.Kind.INSTRUMENT, "International Covenant on Economic, Social and Cultural Rights", "Pacto Internacional de Derechos Económicos, Sociales y Culturales")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of the Child", "Convención sobre los Derechos del Niño")
        .name(Named.Kind.INSTRUMENT, "Convention on the Elimination of All Forms of Discrimination against Women", "Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer")
        .name(Named.Kind.INSTRUMENT, "International Convention on the Elimination of All Forms of Racial Discrimination", "Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial")
        .name(Named.Kind.INSTRUMENT, "Convention on the Rights of Persons with Disabilities", "Convención sobre los Derechos de las Personas con Discapacidad")
        .name(Named.Kind.INSTRUMENT, "2030 Agenda for Sustainable Development", "Agenda 2030 para el Desarrollo Sostenible")
        .name(Named.Kind.INSTRUMENT, "Rome Statute of the International Criminal Court", "Estatuto de Roma de la Corte Penal Internacional");
  }
}
