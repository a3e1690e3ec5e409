<?xml version="1.0" encoding="UTF-8"?>
<!-- What the rules found in the wording of a paragraph: marked where it stands, and said below. The slip stays, and nobody has to wonder
     whose it is. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- By the anchor of the part. Most texts have none, and are not searched. -->
  <xsl:key name="site:noticed" match="edition:noticed" use="../@slug || '__' || @eId"/>

  <!-- What was noticed in a unit itself, not in the units and notes within it. -->
  <xsl:function name="site:noticed" as="element()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="if (edition:entry($unit)/edition:noticed) then $unit | $unit//*[@eId][unit:of(.) is $unit] else ()"/>
    <xsl:for-each select="$parts ! key('site:noticed', edition:anchor(.), $edition)">
      <p class="sic ours">
        <b><xsl:value-of select="label:word('sic-mark')"/></b>
        <xsl:value-of select="' ' || label:phrase('sic', string(.)) || ' '"/>
        <xsl:sequence select="site:rule(string(@code), site:root(root($unit)))"/>
      </p>
    </xsl:for-each>
  </xsl:function>

  <!-- Where a sign is set into the words of a text: pieces of its text by their ids, with the number of characters before each sign. -->
  <xsl:function name="site:slips" as="map(xs:string, xs:integer*)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:map>
      <xsl:for-each-group select="edition:entry($text)/edition:noticed[xs:integer(@at) ge 0] ! site:slip(., $text)" group-by="generate-id(?piece)">
        <xsl:map-entry key="current-grouping-key()" select="sort(distinct-values(current-group() ! ?at))"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The sign follows the words that the finding quotes, where they stand at its place, else the word there. -->
  <xsl:function name="site:slip" as="map(xs:string, item())?">
    <xsl:param name="noticed" as="element(edition:noticed)"/>
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="part" as="element()?" select="($text//*[@eId eq $noticed/@eId])[1]"/>
    <!-- Indentation between elements is no text. -->
    <xsl:variable name="own" as="text()*" select="$part//text()[ancestor::*[@eId][1] is $part][normalize-space() or not(contains(., '&#10;'))]"/>
    <xsl:variable name="first" as="map(xs:string, item())?" select="site:piece-at($own, xs:integer($noticed/@at) + 1)"/>
    <xsl:for-each select="$first?piece">
      <xsl:variable name="line" as="element()" select="(ancestor::p | ..)[1]"/>
      <xsl:variable name="run" as="text()+" select="., ($line//text()[. &gt;&gt; current()] except $line//authorialNote//text())"/>
      <xsl:variable name="words" as="xs:string" select="substring(string-join($run), $first?at)"/>
      <xsl:variable name="quoted" as="xs:string*" select="analyze-string($noticed, '&quot;(.+?)&quot;')//*:group ! string(.)"/>
      <xsl:variable name="slip" as="xs:string" select="($quoted[starts-with($words, .)], replace($words, '[\s,;].*$', '', 's'))[1]"/>
      <xsl:sequence select="site:piece-at($run, $first?at + string-length($slip) - 1)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The piece of text that holds the n-th character, and which of its characters that is. -->
  <xsl:function name="site:piece-at" as="map(xs:string, item())?">
    <xsl:param name="pieces" as="text()*"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:iterate select="$pieces">
      <xsl:param name="at" as="xs:integer" select="$place"/>
      <xsl:choose>
        <xsl:when test="string-length(.) ge $at"><xsl:break select="map { 'piece': ., 'at': $at }"/></xsl:when>
        <xsl:otherwise><xsl:next-iteration><xsl:with-param name="at" select="$at - string-length(.)"/></xsl:next-iteration></xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- A piece of text with the signs in it. -->
  <xsl:template name="site:marked" as="node()+">
    <xsl:param name="signs" as="xs:integer+"/>
    <xsl:variable name="piece" as="xs:string" select="."/>
    <xsl:for-each select="$signs">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="start" as="xs:integer" select="($signs[$place - 1], 0)[1]"/>
      <xsl:value-of select="substring($piece, $start + 1, . - $start)"/>
      <i class="slip ours"><xsl:value-of select="' ' || label:word('sic-mark')"/></i>
    </xsl:for-each>
    <xsl:value-of select="substring($piece, $signs[last()] + 1)"/>
  </xsl:template>
</xsl:stylesheet>
