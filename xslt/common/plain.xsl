<?xml version="1.0" encoding="UTF-8"?>
<!-- A text as lines of plain characters: a block a line, numbers before the words they open, calls of notes in square brackets. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:note="urn:engross:note"
                xmlns:plain="urn:engross:plain"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The characters of a block; blocks within it are lines of their own. -->
  <xsl:mode name="plain:words" on-no-match="text-only-copy"/>

  <xsl:function name="plain:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::p or self::num or self::heading or self::subheading or self::crossHeading
      or self::listIntroduction or self::listWrapUp or self::caption or self::td or self::th])"/>
  </xsl:function>

  <!-- The blocks of some parts of a text in order, without its notes. -->
  <xsl:function name="plain:blocks" as="element()*">
    <xsl:param name="parts" as="element()*"/>
    <xsl:sequence select="$parts/descendant-or-self::*[plain:is-block(.)][not(ancestor::authorialNote intersect $parts/descendant::*)]"/>
  </xsl:function>

  <!-- Their lines. A row of a table is a line, a tab between its cells. -->
  <xsl:function name="plain:lines" as="xs:string*">
    <xsl:param name="blocks" as="element()*"/>
    <xsl:variable name="pieces" as="xs:string*" select="
      for $n in 1 to count($blocks) return (if ($n eq 1) then () else plain:between($blocks[$n - 1], $blocks[$n]), plain:words($blocks[$n]))"/>
    <xsl:sequence select="tokenize(string-join($pieces), '\n')[normalize-space()] ! plain:trimmed(.)"/>
  </xsl:function>

  <!-- Hardly a line has a blank at its edge, and the pattern is dear. -->
  <xsl:function name="plain:trimmed" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="if (starts-with($line, ' ') or ends-with($line, ' ')) then replace($line, '^ +| +$', '') else $line"/>
  </xsl:function>

  <!-- What stands between a block and the next. -->
  <xsl:function name="plain:between" as="xs:string">
    <xsl:param name="earlier" as="element()"/>
    <xsl:param name="later" as="element()"/>
    <xsl:variable name="cell" as="element()?" select="$later/ancestor-or-self::*[self::td or self::th][1]"/>
    <xsl:sequence select="
      if ($later is $cell) then (if (exists($earlier/ancestor-or-self::tr[1] intersect $cell/parent::tr)) then '&#9;' else '&#10;')
      else if (exists($cell intersect $earlier)) then ''
      else if (exists($cell intersect $earlier/ancestor::*) or $earlier/self::num) then ' '
      else '&#10;'"/>
  </xsl:function>

  <!-- Blanks and line ends of the file are one blank; a no-break space is a character of the text. -->
  <xsl:function name="plain:words" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="words" as="item()*"><xsl:apply-templates select="$block/node()" mode="plain:words"/></xsl:variable>
    <xsl:sequence select="normalize-space(string-join($words))"/>
  </xsl:function>

  <xsl:template match="authorialNote" mode="plain:words" as="xs:string">
    <xsl:sequence select="'[' || note:marker(.) || ']'"/>
  </xsl:template>

  <xsl:template match="ref[note:called-by(.)]" mode="plain:words" as="xs:string">
    <xsl:sequence select="'[' || normalize-space(.) || ']'"/>
  </xsl:template>

  <xsl:template match="eol" mode="plain:words" as="xs:string"><xsl:sequence select="' '"/></xsl:template>

  <xsl:template match="*[plain:is-block(.)] | meta" mode="plain:words" as="xs:string*" priority="2"/>
</xsl:stylesheet>
