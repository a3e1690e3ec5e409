<?xml version="1.0" encoding="UTF-8"?>
<!-- What is said of a text in its own language, as its citation is: the names of organs, meetings and months. What a language has no words for here is
     said in that of the collection. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:label="urn:engross:label"
                exclude-result-prefixes="#all">

  <!-- unga is the name of an organ, of-unga the same as the possessor of a resolution. -->
  <xsl:variable name="label:of-languages" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="map {
    'fra': map {
      'unga': 'Assemblée générale', 'of-unga': 'de l’Assemblée générale',
      'unsc': 'Conseil de sécurité', 'of-unsc': 'du Conseil de sécurité',
      'unecosoc': 'Conseil économique et social', 'of-unecosoc': 'du Conseil économique et social',
      'unhrc': 'Conseil des droits de l’homme', 'of-unhrc': 'du Conseil des droits de l’homme',
      'unchr': 'Commission des droits de l’homme', 'of-unchr': 'de la Commission des droits de l’homme',
      'cited': '{2} {3} {1} du {4}', 'cited-without-date': '{2} {3} {1}',
      'cited-resolution': 'résolution', 'cited-decision': 'décision', 'cited-draft': 'projet de résolution',
      'meeting': '{1}e séance', 'plenary-meeting': '{1}e séance plénière', 'meeting-1': '1re séance', 'plenary-meeting-1': '1re séance plénière', 'resumed': '{1} (reprise)',
      'paragraph-short': 'par.', 'paragraphs-short': 'par.', 'preambular-paragraph-in-words': 'alinéa {1} du préambule', 'operative-paragraph-in-words': 'paragraphe {1}',
      'annex-in-words': 'annexe {1}', 'section-in-words': 'section {1}', 'part-in-words': 'partie {1}', 'note-in-words': 'note {1}',
      'adoptedWithoutVote': 'adoptée sans vote', 'adoptedRecordedVote': 'adoptée par vote enregistré',
      'date': '{1} {2} {3}', 'day-1': '1er',
      'month-1': 'janvier', 'month-2': 'février', 'month-3': 'mars', 'month-4': 'avril', 'month-5': 'mai', 'month-6': 'juin',
      'month-7': 'juillet', 'month-8': 'août', 'month-9': 'septembre', 'month-10': 'octobre', 'month-11': 'novembre', 'month-12': 'décembre'
    },
    'spa': map {
      'unga': 'Asamblea General', 'of-unga': 'de la Asamblea General',
      'unsc': 'Consejo de Seguridad', 'of-unsc': 'del Consejo de Seguridad',
      'unecosoc': 'Consejo Económico y Social', 'of-unecosoc': 'del Consejo Económico y Social',
      'unhrc': 'Consejo de Derechos Humanos', 'of-unhrc': 'del Consejo de Derechos Humanos',
      'unchr': 'Comisión de Derechos Humanos', 'of-unchr': 'de la Comisión de Derechos Humanos',
      'cited': '{2} {3} {1}, de {4}', 'cited-without-date': '{2} {3} {1}',
      'cited-resolution': 'resolución', 'cited-decision': 'decisión', 'cited-draft': 'proyecto de resolución',
      'meeting': '{1}ª sesión', 'plenary-meeting': '{1}ª sesión plenaria', 'resumed': '{1} (continuación)',
      'paragraph-short': 'párr.', 'paragraphs-short': 'párrs.', 'preambular-paragraph-in-words': 'párrafo {1} del preámbulo', 'operative-paragraph-in-words': 'párrafo {1}',
      'annex-in-words': 'anexo {1}', 'section-in-words': 'sección {1}', 'part-in-words': 'parte {1}', 'note-in-words': 'nota {1}',
      'adoptedWithoutVote': 'aprobada sin votación', 'adoptedRecordedVote': 'aprobada en votación registrada',
      'date': '{1} de {2} de {3}',
      'month-1': 'enero', 'month-2': 'febrero', 'month-3': 'marzo', 'month-4': 'abril', 'month-5': 'mayo', 'month-6': 'junio',
      'month-7': 'julio', 'month-8': 'agosto', 'month-9': 'septiembre', 'month-10': 'octubre', 'month-11': 'noviembre', 'month-12': 'diciembre'
    },
    'rus': map {
      'unga': 'Генеральная Ассамблея', 'of-unga': 'Генеральной Ассамблеи',
      'unsc': 'Совет Безопасности', 'of-unsc': 'Совета Безопасности',
      'unecosoc': 'Экономический и Социальный Совет', 'of-unecosoc': 'Экономического и Социального Совета',
      'unhrc': 'Совет по правам человека', 'of-unhrc': 'Совета по правам человека',
      'unchr': 'Комиссия по правам человека', 'of-unchr': 'Комиссии по правам человека',
      'cited': '{2} {3} {1} от {4}', 'cited-without-date': '{2} {3} {1}',
      'cited-resolution': 'резолюция', 'cited-decision': 'решение', 'cited-draft': 'проект резолюции',
      'meeting': '{1}-е заседание', 'plenary-meeting': '{1}-е пленарное заседание', 'resumed': '{1} (возобновленное)',
      'paragraph-short': 'п.', 'paragraphs-short': 'пп.', 'preambular-paragraph-in-words': 'пункт {1} преамбулы', 'operative-paragraph-in-words': 'пункт {1}',
      'annex-in-words': 'приложение {1}', 'section-in-words': 'раздел {1}', 'part-in-words': 'часть {1}', 'note-in-words': 'сноска {1}',
      'adoptedWithoutVote': 'принята без голосования', 'adoptedRecordedVote': 'принята заносимым в отчет о заседании голосованием',
      'date': '{1} {2} {3} года',
      'month-1': 'января', 'month-2': 'февраля', 'month-3': 'марта', 'month-4': 'апреля', 'month-5': 'мая', 'month-6': 'июня',
      'month-7': 'июля', 'month-8': 'августа', 'month-9': 'сентября', 'month-10': 'октября', 'month-11': 'ноября', 'month-12': 'декабря'
    },
    'zho': map {
      'unga': '大会', 'of-unga': '大会',
      'unsc': '安全理事会', 'of-unsc': '安全理事会',
      'unecosoc': '经济及社会理事会', 'of-unecosoc': '经济及社会理事会',
      'unhrc': '人权理事会', 'of-unhrc': '人权理事会',
      'unchr': '人权委员会', 'of-unchr': '人权委员会',
      'cited': '{1}{4}第{3}号{2}', 'cited-without-date': '{1}第{3}号{2}',
      'cited-resolution': '决议', 'cited-decision': '决定', 'cited-draft': '决议草案',
      'meeting': '第{1}次会议', 'plenary-meeting': '第{1}次全体会议', 'resumed': '{1}（续会）',
      'paragraph-short': '段', 'paragraphs-short': '段', 'preambular-paragraph-in-words': '序言部分第{1}段', 'operative-paragraph-in-words': '第{1}段',
      'annex-in-words': '附件{1}', 'section-in-words': '第{1}节', 'part-in-words': '第{1}部分', 'note-in-words': '脚注{1}',
      'adoptedWithoutVote': '未经表决通过', 'adoptedRecordedVote': '经记录表决通过',
      'date': '{3}年{2}月{1}日',
      'month-1': '1', 'month-2': '2', 'month-3': '3', 'month-4': '4', 'month-5': '5', 'month-6': '6',
      'month-7': '7', 'month-8': '8', 'month-9': '9', 'month-10': '10', 'month-11': '11', 'month-12': '12'
    },
    'ara': map {
      'unga': 'الجمعية العامة', 'of-unga': 'الجمعية العامة',
      'unsc': 'مجلس الأمن', 'of-unsc': 'مجلس الأمن',
      'unecosoc': 'المجلس الاقتصادي والاجتماعي', 'of-unecosoc': 'المجلس الاقتصادي والاجتماعي',
      'unhrc': 'مجلس حقوق الإنسان', 'of-unhrc': 'مجلس حقوق الإنسان',
      'unchr': 'لجنة حقوق الإنسان', 'of-unchr': 'لجنة حقوق الإنسان',
      'cited': '{2} {1} {3} المؤرخ {4}', 'cited-without-date': '{2} {1} {3}',
      'cited-resolution': 'قرار', 'cited-decision': 'مقرر', 'cited-draft': 'مشروع قرار',
      'meeting': 'الجلسة {1}', 'plenary-meeting': 'الجلسة العامة {1}', 'resumed': '{1} (مستأنفة)',
      'paragraph-short': 'الفقرة', 'paragraphs-short': 'الفقرات', 'preambular-paragraph-in-words': 'الفقرة {1} من الديباجة', 'operative-paragraph-in-words': 'الفقرة {1}',
      'annex-in-words': 'المرفق {1}', 'section-in-words': 'الجزء {1}', 'part-in-words': 'الباب {1}', 'note-in-words': 'الحاشية {1}',
      'adoptedWithoutVote': 'اعتُمد بدون تصويت', 'adoptedRecordedVote': 'اعتُمد بتصويت مسجل',
      'date': '{1} {2} {3}',
      'month-1': 'كانون الثاني/يناير', 'month-2': 'شباط/فبراير', 'month-3': 'آذار/مارس', 'month-4': 'نيسان/أبريل', 'month-5': 'أيار/مايو', 'month-6': 'حزيران/يونيه',
      'month-7': 'تموز/يوليه', 'month-8': 'آب/أغسطس', 'month-9': 'أيلول/سبتمبر', 'month-10': 'تشرين الأول/أكتوبر', 'month-11': 'تشرين الثاني/نوفمبر', 'month-12': 'كانون الأول/ديسمبر'
    }
  }"/>

  <!-- A word of a language, with its places filled; empty where there is none. -->
  <xsl:function name="label:said" as="xs:string?">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="map:get(($label:of-languages($language), map {})[1], $key) ! label:filled(., $values)"/>
  </xsl:function>

  <!-- The name of an organ. -->
  <xsl:function name="label:organ" as="xs:string?">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="label:said($language, $code, ())"/>
  </xsl:function>

  <!-- 54e séance plénière, of "54th plenary meeting" -->
  <xsl:function name="label:meeting" as="xs:string?">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="meeting" as="xs:string"/>
    <xsl:variable name="number" as="xs:string" select="replace($meeting, '\D.*$', '', 's')"/>
    <xsl:variable name="key" as="xs:string" select="if (contains($meeting, ' plenary ')) then 'plenary-meeting' else 'meeting'"/>
    <xsl:variable name="words" as="xs:string?" select="(label:said($language, $key || '-' || $number, $number), label:said($language, $key, $number))[1]"/>
    <xsl:sequence select="
      if (not(matches($meeting, '^[0-9]+(st|nd|rd|th) (\(resumed\) )?(plenary )?meeting$'))) then ()
      else if (contains($meeting, '(resumed)')) then $words ! label:said($language, 'resumed', .) else $words"/>
  </xsl:function>

  <!-- 15 décembre 2022 -->
  <xsl:function name="label:date-in" as="xs:string?">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="date" as="xs:date"/>
    <xsl:variable name="day" as="xs:string" select="string(day-from-date($date))"/>
    <xsl:sequence select="label:said($language, 'date', ((label:said($language, 'day-' || $day, ()), $day)[1], string(label:said($language, 'month-' || month-from-date($date), ())), string(year-from-date($date))))"/>
  </xsl:function>
</xsl:stylesheet>
