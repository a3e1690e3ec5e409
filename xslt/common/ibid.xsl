<?xml version="1.0" encoding="UTF-8"?>
<!-- What "Ibid." stands for. rule (UN Editorial Manual, footnotes): it repeats the source that the note right before it cites; what
     follows it takes the place of the like part of that source and of all behind it. After "United Nations, Treaty Series, vol. 1249,
     No. 20378", "Ibid., vol. 2131, No. 20378" stands for the series, and "Ibid." alone for the volume too. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:note="urn:engross:note"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:variable name="note:ibid" as="xs:string" select="'^(Ibid|Ibíd|Там же)([.,;\s]+|$)'"/>

  <xsl:variable name="note:ibid-within" as="xs:string" select="'; +((and|et|y|и) +)?([Ii]bid|[Ii]bíd|[Тт]ам же)([.,;\s]+|$)'"/>

  <!-- Of each such note, by generate-id: the words it stands for (words), and the note that prints them (printed). A note that has none
       before it has no entry. -->
  <xsl:function name="note:ibids" as="map(xs:string, map(xs:string, item()))">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      map:remove(fold-left(note:notes($text), map { '': map {} }, function($found, $note) { note:read($found, $note) }), '')"/>
  </xsl:function>

  <!-- Adds what a note stands for, and keeps under the empty name the source that it cites, for the next. -->
  <xsl:function name="note:read" as="map(xs:string, map(xs:string, item()))">
    <xsl:param name="found" as="map(xs:string, map(xs:string, item()))"/>
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($note)"/>
    <xsl:variable name="before" as="map(xs:string, item())" select="$found('')"/>
    <xsl:choose>
      <xsl:when test="not(matches($words, $note:ibid))">
        <xsl:sequence select="map:put($found, '', map { 'words': note:last-cited($words), 'printed': $note })"/>
      </xsl:when>
      <xsl:when test="map:size($before) eq 0"><xsl:sequence select="$found"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="after" as="xs:string" select="note:cited(replace($words, $note:ibid, ''))"/>
        <xsl:variable name="kept" as="xs:string" select="note:before-place($before?words, $after)"/>
        <xsl:sequence select="
          map:put($found, generate-id($note), map { 'words': $kept, 'printed': $before?printed })
          => map:put('', map { 'words': string-join(($kept, $after[.]), ', '), 'printed': $before?printed })"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The source that the next note may stand for. Where "ibid." stands within a note, it is the last one, and what it takes over stands in that note itself. -->
  <xsl:function name="note:last-cited" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
      fold-left(tokenize($words, $note:ibid-within), '', function($before as xs:string, $part as xs:string) as xs:string {
        let $source := note:cited($part)
        return if ($before eq '') then $source else string-join((note:before-place($before, $source), $source[.]), ', ') })"/>
  </xsl:function>

  <!-- The source that a note cites, without what leads to it and without its stop. -->
  <xsl:function name="note:cited" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="replace($words, '^(See|Voir|Véase|См\.)( also| aussi| también| также)?,? +', '') => replace('[.\s]+$', '')"/>
  </xsl:function>

  <!-- A source up to the part that is of the same kind as what comes instead: a year, a session, vol., chap., annex ...; whole where it
       has none. -->
  <xsl:function name="note:before-place" as="xs:string">
    <xsl:param name="source" as="xs:string"/>
    <xsl:param name="instead" as="xs:string"/>
    <xsl:variable name="word" as="xs:string?" select="analyze-string($instead, '^(\p{L}+?)(e?s)?\.?( |,|$)')/*:match/*:group[@nr = '1'] ! string()"/>
    <xsl:variable name="like" as="xs:string?" select="
      if (matches($instead, '^[12]\d{3}(,|$)')) then ', [12]\d{3}(,.*)?'
      else if (matches($instead, '^[^,]*\w [Ss]ession(,|$)')) then ', [^,]*\w [Ss]ession(,.*)?'
      else $word ! ('(, | |, and )' || . || '(e?s)?\.?([ ,].*)?')"/>
    <xsl:sequence select="if (exists($like)) then replace($source, '^(.+?)' || $like || '$', '$1') else $source"/>
  </xsl:function>
</xsl:stylesheet>
