<?xml version="1.0" encoding="UTF-8"?>
<!-- Every word that Engross adds to a text, by language. A product takes its words from here and has none of its own. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                exclude-result-prefixes="#all">

  <!-- {1} and {2} stand for what label:phrase is given. -->
  <xsl:variable name="label:english" as="map(xs:string, xs:string)" select="map {
    'annex': 'Annex',
    'annex-in-words': 'annex {1}',
    'section-in-words': 'section {1}',
    'part-in-words': 'part {1}',
    'preambular-paragraph-in-words': 'preambular paragraph {1}',
    'operative-paragraph-in-words': 'paragraph {1}',
    'note-in-words': 'note {1}',
    'note-short': 'n. {1}',
    'preambular-letters': 'PP',
    'operative-letters': 'OP',
    'symbol': 'Symbol',
    'title': 'Title',
    'session': 'Session',
    'agenda-item': 'Agenda item',
    'report': 'Report',
    'committee': 'Committee',
    'adopted': 'Adopted',
    'meeting': 'Meeting',
    'distributed': 'Distributed',
    'outcome': 'Vote',
    'organ': 'Body',
    'adoptedWithoutVote': 'adopted without a vote',
    'read': 'read from the text',
    'supplied': 'supplied',
    'supplied-on': 'supplied: {1}',
    'absent': 'not stated',
    'date-not-known': 'date not known'
    }"/>

  <xsl:variable name="label:languages" as="map(xs:string, map(xs:string, xs:string))" select="map { 'eng': $label:english }"/>

  <!-- English where the language of the edition has no words yet. -->
  <xsl:variable name="label:words" as="map(xs:string, xs:string)"
                select="($label:languages(string($edition/edition:edition/@language)), $label:english)[1]"/>

  <xsl:function name="label:word" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
      if (exists($label:words($key))) then $label:words($key)
      else error(QName('urn:engross:label', 'label:missing'), 'labels.xsl has no word for ' || $key)"/>
  </xsl:function>

  <!-- A word or sentence with places {1}, {2} ... for the values. -->
  <xsl:function name="label:phrase" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="label:word($key)" regex="\{{([0-9])\}}">
        <xsl:matching-substring><xsl:sequence select="$values[xs:integer(regex-group(1))]"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <!-- 18 December 2002 -->
  <xsl:function name="label:date" as="xs:string">
    <xsl:param name="date" as="xs:date"/>
    <xsl:sequence select="format-date($date, '[D1] [MNn] [Y0001]', 'en', (), ())"/>
  </xsl:function>

  <!-- 57th -->
  <xsl:function name="label:ordinal" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="format-integer($number, '1;o', 'en')"/>
  </xsl:function>
</xsl:stylesheet>
