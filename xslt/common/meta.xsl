<?xml version="1.0" encoding="UTF-8"?>
<!-- The facts of a text, each with its standing: read from the text, supplied by the editor, or absent. Our own files say so in their
     provenance; for other files of the profile the facts come from the identification and the masthead, and count as read. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:engross="urn:engross:provenance"
                xmlns:meta="urn:engross:meta"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The value of a fact: symbol, title, session, agenda-item, report, committee, adopted, meeting, distributed, outcome. Dates are
       ISO dates. Empty where it is absent. -->
  <xsl:function name="meta:value" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="
      if (meta:provenance($text)) then meta:fact($text, $fact)/@value[normalize-space()] ! string(.)
      else meta:printed($text, $fact)[. ne '']"/>
  </xsl:function>

  <!-- read, supplied or absent -->
  <xsl:function name="meta:standing" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="
      if (empty(meta:value($text, $fact))) then 'absent'
      else string((meta:fact($text, $fact)/@standing, 'read')[1])"/>
  </xsl:function>

  <!-- On what ground a fact is supplied. -->
  <xsl:function name="meta:basis" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="meta:fact($text, $fact)/@basis ! string(.)"/>
  </xsl:function>

  <!-- The raw text it was made from (attributes file, sha256, shape); empty for files that others made. -->
  <xsl:function name="meta:source" as="element(engross:source)?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:provenance($text)/engross:source[1]"/>
  </xsl:function>

  <!-- The number as printed, 57/176; the symbol or, failing that, the work's number where it has none. -->
  <xsl:function name="meta:number" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="(
      meta:work-level($text)/FRBRnumber/(@showAs, @value)[normalize-space()][1],
      replace((meta:preface($text)//docNumber)[1], '[.\s]+$', '')[. ne ''],
      tokenize(meta:work($text), '/')[last()])[1] ! normalize-space(.)"/>
  </xsl:function>

  <!-- The title in plain characters; the heading on a page keeps its italics and notes. -->
  <xsl:function name="meta:title" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string((meta:value($text, 'title'), meta:number($text))[1])"/>
  </xsl:function>

  <!-- The title where there is one: lists that print the number do not print it again. -->
  <xsl:function name="meta:own-title" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:title($text)[not(. = (meta:number($text), meta:symbol($text)))]"/>
  </xsl:function>

  <!-- What a list calls the text: its symbol, else its number. -->
  <xsl:function name="meta:symbol" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="(meta:value($text, 'symbol'), meta:number($text))[1]"/>
  </xsl:function>

  <!-- Day of adoption; empty where it is not known. -->
  <xsl:function name="meta:adopted" as="xs:date?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:value($text, 'adopted')[. castable as xs:date] ! xs:date(.)"/>
  </xsl:function>

  <!-- The organ: General Assembly. -->
  <xsl:function name="meta:organ" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string((meta:author($text)/@showAs, $text//coverPage//docAuthority[2], meta:organ-code($text))[1])"/>
  </xsl:function>

  <!-- Its short form: GA. -->
  <xsl:function name="meta:organ-short" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string((meta:author($text)/@shortForm, meta:organ-code($text))[1])"/>
  </xsl:function>

  <!-- The actor in its addresses: unga. -->
  <xsl:function name="meta:organ-code" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string(tokenize(meta:work($text), '/')[6])"/>
  </xsl:function>

  <!-- The address of the work: /akn/un/statement/deliberation/unga/2002-12-18/57-176 -->
  <xsl:function name="meta:work" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:address(meta:work-level($text)/FRBRuri/@value)"/>
  </xsl:function>

  <!-- The address of the expression, with the language: .../57-176/eng@ -->
  <xsl:function name="meta:expression" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:address(meta:identification($text)/FRBRExpression/FRBRuri/@value)"/>
  </xsl:function>

  <xsl:function name="meta:address" as="xs:string">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if (ends-with($value, '/')) then substring($value, 1, string-length($value) - 1) else string($value)"/>
  </xsl:function>

  <!-- ISO 639-2: eng -->
  <xsl:function name="meta:language" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string((meta:identification($text)/FRBRExpression/FRBRlanguage/@language, 'eng')[1])"/>
  </xsl:function>

  <!-- The same as HTML, PDF and XMP want it: en -->
  <xsl:function name="meta:language-tag" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="tags" as="map(xs:string, xs:string)"
                  select="map { 'ara': 'ar', 'zho': 'zh', 'eng': 'en', 'fra': 'fr', 'rus': 'ru', 'spa': 'es' }"/>
    <xsl:sequence select="($tags($language), $language)[1]"/>
  </xsl:function>

  <!-- The sides of the recorded vote; empty where none was taken. -->
  <xsl:function name="meta:counts" as="element(count)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:document($text)/meta/analysis/parliamentary/voting[1]/count"/>
  </xsl:function>

  <!-- What a side of a vote is called: "In favour". -->
  <xsl:function name="meta:choice" as="xs:string">
    <xsl:param name="count" as="element(count)"/>
    <xsl:variable name="id" as="xs:string" select="substring($count/@refersTo, 2)"/>
    <xsl:sequence select="string((root($count)//references/*[@eId = $id]/@showAs, $id)[1])"/>
  </xsl:function>

  <!-- The names of those who voted so, as they are recorded. -->
  <xsl:function name="meta:voters" as="xs:string*">
    <xsl:param name="count" as="element(count)"/>
    <xsl:sequence select="$count/*:voters/organization ! normalize-space(.)"/>
  </xsl:function>

  <!-- The subjects that librarians gave the text, each once. -->
  <xsl:function name="meta:keywords" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="distinct-values(meta:document($text)/meta/classification/keyword/@showAs ! normalize-space(.))"/>
  </xsl:function>

  <!-- Which way the language is written: rtl or ltr -->
  <xsl:function name="meta:direction" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if ($language = ('ara', 'ar')) then 'rtl' else 'ltr'"/>
  </xsl:function>

  <!-- The document element under the root: statement, as a rule. -->
  <xsl:function name="meta:document" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="$text/akomaNtoso/*[meta][1]"/>
  </xsl:function>

  <xsl:function name="meta:preface" as="element(preface)?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:document($text)/preface"/>
  </xsl:function>

  <xsl:function name="meta:identification" as="element(identification)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:document($text)/meta/identification"/>
  </xsl:function>

  <xsl:function name="meta:work-level" as="element(FRBRWork)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:identification($text)/FRBRWork"/>
  </xsl:function>

  <xsl:function name="meta:provenance" as="element(engross:provenance)?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:document($text)/meta/proprietary/engross:provenance[1]"/>
  </xsl:function>

  <xsl:function name="meta:fact" as="element(engross:fact)?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="meta:provenance($text)/engross:fact[@name = $fact][1]"/>
  </xsl:function>

  <xsl:function name="meta:author" as="element()?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="id" as="xs:string" select="meta:work-level($text)/FRBRauthor[1]/@href ! (if (starts-with(., '#')) then substring(., 2) else string(.))"/>
    <xsl:sequence select="meta:document($text)/meta/references/TLCOrganization[@eId = $id]"/>
  </xsl:function>

  <!-- What identification, masthead and closing lines say, for files without provenance. -->
  <xsl:function name="meta:printed" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:variable name="document" as="element()" select="meta:document($text)"/>
    <xsl:variable name="work" as="element(FRBRWork)" select="meta:work-level($text)"/>
    <xsl:variable name="cover" as="element(coverPage)?" select="$document/coverPage"/>
    <xsl:variable name="values" as="item()*">
      <xsl:choose>
        <xsl:when test="$fact eq 'symbol'">
          <xsl:sequence select="$work/FRBRalias[@name = 'symbol']/@value, $cover//docNumber"/>
        </xsl:when>
        <xsl:when test="$fact eq 'title'">
          <xsl:sequence select="$work/FRBRname/@value, $document/preface//docTitle"/>
        </xsl:when>
        <xsl:when test="$fact eq 'session'"><xsl:sequence select="$cover//session/@value"/></xsl:when>
        <xsl:when test="$fact eq 'agenda-item'">
          <xsl:sequence select="$cover//inline[@name = ('akn4un:agendaItem', 'agenda item')] ! replace(., '^[\p{L}\s]+', '')"/>
        </xsl:when>
        <xsl:when test="$fact eq 'report'">
          <xsl:sequence select="$cover//inline[@name = ('akn4un:originatingDocument', 'originating document')]/(.//a, .)[1]"/>
        </xsl:when>
        <xsl:when test="$fact eq 'committee'"><xsl:sequence select="$cover//docProponent[not(.//inline)]"/></xsl:when>
        <xsl:when test="$fact eq 'adopted'"><xsl:sequence select="$work/FRBRdate[@name = 'adoption']/@date"/></xsl:when>
        <xsl:when test="$fact eq 'meeting'">
          <xsl:sequence select="$document/conclusions//(event | inline[@name = 'adoptionMeeting'])"/>
        </xsl:when>
        <xsl:when test="$fact eq 'distributed'">
          <xsl:sequence select="$document/meta/identification/FRBRExpression/FRBRdate[@name = 'publication']/@date"/>
        </xsl:when>
        <xsl:when test="$fact eq 'outcome'">
          <xsl:sequence select="$document/conclusions//outcome/@refersTo ! substring(., 2)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="error(QName('urn:engross:meta', 'meta:unknown'), 'no fact is called ' || $fact)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="$values[1] ! normalize-space(.)"/>
  </xsl:function>
</xsl:stylesheet>
