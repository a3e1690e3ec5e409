<?xml version="1.0" encoding="UTF-8"?>
<!-- Index of subjects and bodies: each page once, pages in a row as one range. It names pages as the layout before this one had them. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:head="urn:engross:head"
                xmlns:index="urn:engross:index"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:meta="urn:engross:meta"
                xmlns:pointer="urn:engross:pointer"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- name; places: the anchor of what begins on each page; see: the entry to go to; also: entries worth a look. -->
  <xsl:variable name="index:entries" as="map(*)*">
    <xsl:variable name="bodies" as="element(edition:authority)*" select="authority:list('bodies')"/>
    <xsl:variable name="all" as="map(*)*">
      <xsl:for-each select="$bodies">
        <xsl:variable name="body" as="element(edition:authority)" select="."/>
        <xsl:sequence select="map {
          'name': string(@name),
          'places': index:places($authority:mentions(authority:key(.))),
          'also': $bodies[index:within(@name, $body/@name)]/@name ! string(.) }"/>
        <xsl:sequence select="edition:variant[not(index:begins-alike(., $body/@name))][not(. = $bodies/@name)] ! map { 'name': string(.), 'see': string($body/@name) }"/>
      </xsl:for-each>
      <xsl:for-each-group select="$texts" group-by="distinct-values((meta:keywords(.), meta:value(., 'title')) ! (upper-case(substring(., 1, 1)) || substring(., 2)))">
        <xsl:sequence select="map { 'name': current-grouping-key(), 'places': index:of-texts(current-group()) }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <!-- A subject may be called as a body is. -->
    <xsl:for-each-group select="$all" group-by="lower-case(?name)">
      <xsl:sort select="index:sorted(current-grouping-key())"/>
      <xsl:variable name="own" as="map(*)*" select="current-group()[exists(?places)]"/>
      <xsl:sequence select="if (exists($own)) then map:put($own[1], 'places', map:merge($own?places)) else current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- The first mention on each page, by the page. As long as no page is known, none. -->
  <xsl:function name="index:places" as="map(xs:integer, xs:string)">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:sequence select="map:merge($mentions ! (for $folio in folio:of(.) return map { $folio: pointer:anchor(.) }), map { 'duplicates': 'use-first' })"/>
  </xsl:function>

  <!-- All pages of texts. -->
  <xsl:function name="index:of-texts" as="map(xs:integer, xs:string)">
    <xsl:param name="texts" as="document-node()*"/>
    <xsl:sequence select="map:merge($texts ! (let $slug := edition:slug(.) return map:keys($head:pages(generate-id(.))) ! map { .: $slug }))"/>
  </xsl:function>

  <!-- True where a name is part of a longer one, word for word. -->
  <xsl:function name="index:within" as="xs:boolean">
    <xsl:param name="short" as="xs:string"/>
    <xsl:param name="long" as="xs:string"/>
    <xsl:sequence select="$short ne $long and contains(' ' || $long || ' ', ' ' || $short || ' ')"/>
  </xsl:function>

  <!-- True of names that would stand side by side. -->
  <xsl:function name="index:begins-alike" as="xs:boolean">
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="other" as="xs:string"/>
    <xsl:sequence select="substring(index:sorted($one), 1, 10) eq substring(index:sorted($other), 1, 10)"/>
  </xsl:function>

  <xsl:function name="index:sorted" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="lower-case($name) => normalize-unicode('NFD') => replace('[\p{M}“”‘’()]', '')"/>
  </xsl:function>

  <xsl:template name="index" as="element(fo:page-sequence)?">
    <xsl:if test="exists($index:entries)">
      <xsl:call-template name="part">
        <xsl:with-param name="name" select="'index'"/>
        <xsl:with-param name="pages" select="'columns'"/>
        <xsl:with-param name="legend" select="'book-index-legend'"/>
        <xsl:with-param name="content" as="element(fo:block)+">
          <xsl:for-each-group select="$index:entries" group-adjacent="substring(index:sorted(?name), 1, 1)">
            <xsl:for-each select="current-group()">
              <fo:block xsl:use-attribute-sets="type:index">
                <xsl:if test="position() eq 1"><xsl:attribute name="space-before" select="layout:points($layout:note-line)"/></xsl:if>
                <xsl:sequence select="index:line(.)"/>
              </fo:block>
            </xsl:for-each>
          </xsl:for-each-group>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- United Nations Children's Fund, 3, 7–9; see also ... -->
  <xsl:function name="index:line" as="node()*">
    <xsl:param name="entry" as="map(*)"/>
    <xsl:value-of select="type:printable($entry?name)"/>
    <xsl:variable name="places" as="map(xs:integer, xs:string)" select="($entry?places, map {})[1]"/>
    <xsl:for-each select="folio:ranges(map:keys($places))">
      <xsl:variable name="first" as="xs:integer" select="xs:integer(substring-before(. || '–', '–'))"/>
      <xsl:text>, </xsl:text>
      <fo:basic-link keep-together.within-line="always">
        <xsl:sequence select="pointer:inside(index:sorted($entry?name) => replace('[^a-z0-9]+', '-') || '-' || $first, $places($first), label:phrase('book-index-place', ($entry?name, .)))"/>
        <xsl:value-of select="."/>
      </fo:basic-link>
    </xsl:for-each>
    <xsl:if test="$entry?see">
      <xsl:text>, </xsl:text><fo:inline font-style="italic"><xsl:value-of select="label:word('book-index-see')"/></fo:inline><xsl:value-of select="' ' || type:printable($entry?see)"/>
    </xsl:if>
    <xsl:if test="exists($entry?also)">
      <xsl:text>; </xsl:text><fo:inline font-style="italic"><xsl:value-of select="label:word('book-index-see-also')"/></fo:inline><xsl:value-of select="' ' || type:printable(string-join($entry?also, '; '))"/>
    </xsl:if>
  </xsl:function>

  <xsl:attribute-set name="type:index">
    <xsl:attribute name="font-size" select="layout:points($layout:note)"/>
    <xsl:attribute name="line-height" select="layout:points($layout:note-line)"/>
    <xsl:attribute name="start-indent" select="layout:mm($layout:indent div 2)"/>
    <xsl:attribute name="text-indent" select="layout:mm(-$layout:indent div 2)"/>
  </xsl:attribute-set>
</xsl:stylesheet>
