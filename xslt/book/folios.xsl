<?xml version="1.0" encoding="UTF-8"?>
<!-- On which pages things stand, as the layout before this one put them. In the first layout nothing is known, and every function here
     finds nothing. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The first and the last folio of what an anchor of a text names. -->
  <xsl:param name="pages" as="map(xs:string, xs:integer+)" required="yes"/>

  <!-- True when the pages are known. -->
  <xsl:variable name="folio:known" as="xs:boolean" select="map:size($pages) gt 0"/>

  <!-- What is printed as a block, calls a note or names something: each has a number in its text, by generate-id. -->
  <xsl:variable name="folio:numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$texts">
        <xsl:for-each select=".//(p | block | listIntroduction | listWrapUp | crossHeading | heading | subheading | section | part | title | chapter
                                | article | division | ref | rref | a | concept | organization | role)">
          <xsl:map-entry key="generate-id()" select="position()"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- The anchor of such an element, which need not have a name of its own. -->
  <xsl:function name="folio:anchor" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="edition:slug($element) || '__at-' || $folio:numbers(generate-id($element))"/>
  </xsl:function>

  <xsl:function name="folio:id" as="attribute()">
    <xsl:param name="element" as="element()"/>
    <xsl:attribute name="id" select="folio:anchor($element)"/>
  </xsl:function>

  <!-- The page of an anchor: as it is known, else as FOP finds it. -->
  <xsl:function name="folio:citation" as="element()">
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:param name="known" as="map(xs:string, xs:integer+)"/>
    <xsl:variable name="folio" as="xs:integer?" select="$known($anchor)[1]"/>
    <xsl:choose>
      <xsl:when test="exists($folio)"><fo:inline><xsl:value-of select="$folio"/></fo:inline></xsl:when>
      <xsl:otherwise><fo:page-number-citation role="Span" ref-id="{$anchor}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The page that something begins on. -->
  <xsl:function name="folio:of" as="xs:integer?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$pages(folio:anchor($element))[1]"/>
  </xsl:function>

  <!-- The page that a note stands on. -->
  <xsl:function name="folio:of-note" as="xs:integer?">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:sequence select="$pages(edition:anchor($note))[1]"/>
  </xsl:function>

  <!-- The printed blocks of a text on each of its pages, in order; a block that goes on stands on several. -->
  <xsl:function name="folio:blocks" as="map(xs:integer, element()+)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="entries" as="map(xs:integer, element())*">
      <xsl:for-each select="$text//(p | block | listIntroduction | listWrapUp | crossHeading | heading | subheading | section | part | title | chapter | article
                               | division)[map:contains($pages, folio:anchor(.))]">
        <xsl:variable name="block" as="element()" select="."/>
        <xsl:variable name="span" as="xs:integer+" select="$pages(folio:anchor(.))"/>
        <xsl:sequence select="($span[1] to $span[2]) ! map { .: $block }"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($entries, map { 'duplicates': 'combine' })"/>
  </xsl:function>

  <!-- 3; 7–9; 12: each page once, in order. -->
  <xsl:function name="folio:ranges" as="xs:string*">
    <xsl:param name="folios" as="xs:integer*"/>
    <xsl:variable name="sorted" as="xs:integer*" select="sort(distinct-values($folios))"/>
    <xsl:variable name="ranges" as="xs:string*">
      <xsl:for-each-group select="1 to count($sorted)" group-adjacent="for $n in . return $sorted[$n] - $n">
        <xsl:variable name="first" as="xs:integer" select="for $n in current-group()[1] return $sorted[$n]"/>
        <xsl:variable name="last" as="xs:integer" select="for $n in current-group()[last()] return $sorted[$n]"/>
        <xsl:sequence select="string-join(distinct-values(($first, $last)), '–')"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="$ranges"/>
  </xsl:function>
</xsl:stylesheet>
