<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text as a flat sequence of runs, so that what the characters of Markdown mean can be told from their neighbours.
     A run is text in one style (attribute style: any of italic, bold and raised) or the call of a note (attribute call). -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:md="urn:engross:markdown"
                xmlns:note="urn:engross:note"
                xmlns:run="urn:engross:markdown:run"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:mode name="run:of" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="run:of" as="element(run:run)">
    <run:run style="{run:style(.)}"><xsl:value-of select="."/></run:run>
  </xsl:template>

  <!-- What these elements mean stands in the Akoma Ntoso; in Markdown they are their words. -->
  <xsl:template match="a | b | concept | date | def | docAuthority | docDate | docNumber | docProponent | docStatus | docTitle | docType
                       | entity | event | i | inline | location | mref | num | object | organization | outcome | person | quantity
                       | process | ref | role | rref | session | span | sub | sup | term | u | vote" mode="run:of" as="element(run:run)*">
    <xsl:apply-templates mode="run:of"/>
  </xsl:template>

  <xsl:template match="eol | br" mode="run:of" as="element(run:run)">
    <xsl:sequence select="run:plain(' ')"/>
  </xsl:template>

  <!-- Page breaks are not words. -->
  <xsl:template match="eop | img" mode="run:of" as="element(run:run)*"/>

  <xsl:template match="authorialNote" mode="run:of" as="element(run:run)">
    <run:run call="{md:label(.)}"/>
  </xsl:template>

  <!-- A note that nothing calls has no call here either. -->
  <xsl:template match="authorialNote[@class eq 'uncalled']" mode="run:of" as="element(run:run)*" priority="1"/>

  <!-- A further call of a note. -->
  <xsl:template match="ref[note:called-by(.)]" mode="run:of" as="element(run:run)" priority="2">
    <run:run call="{md:label(note:called-by(.))}" further="{note:called-by(.)/@marker}"/>
  </xsl:template>

  <xsl:template match="(a | ref)[not(.//authorialNote)][md:address(.)]" mode="run:of" as="element(run:run)" priority="1">
    <run:run style="{run:style((.//text())[1])}" href="{md:address(.)}"><xsl:value-of select="."/></run:run>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="run:of" as="element(run:run)*"/>

  <xsl:function name="run:plain" as="element(run:run)">
    <xsl:param name="text" as="xs:string"/>
    <run:run style=""><xsl:value-of select="$text"/></run:run>
  </xsl:function>

  <!-- The same runs, all italic but for a comma or colon at the end. -->
  <xsl:function name="run:italic" as="element(run:run)*">
    <xsl:param name="runs" as="element(run:run)*"/>
    <xsl:for-each select="$runs">
      <xsl:variable name="end" as="xs:string" select="if (position() eq last() and matches(., '[,:،，：]$')) then substring(., string-length(.)) else ''"/>
      <xsl:variable name="words" as="xs:string" select="substring(., 1, string-length(.) - string-length($end))"/>
      <xsl:sequence select="if (@call) then . else (run:styled('italic', $words)[$words != ''], run:plain($end)[$end != ''])"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="run:styled" as="element(run:run)">
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <run:run style="{$style}"><xsl:value-of select="$text"/></run:run>
  </xsl:function>

  <!-- The style of a piece of text; a note does not take that of the words it is called at. -->
  <xsl:function name="run:style" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="holders" as="element()*" select="$text/ancestor::*[not(. &lt;&lt; $text/ancestor::authorialNote[1])]"/>
    <xsl:variable name="classes" as="xs:string*" select="$holders/@class/tokenize(.)"/>
    <xsl:sequence select="string-join((
        'italic'[$holders/self::i or $classes = 'italic'],
        'bold'[$holders/self::b or $classes = 'bold'],
        'raised'[$holders/self::sup]), ' ')"/>
  </xsl:function>
</xsl:stylesheet>
