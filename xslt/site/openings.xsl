<?xml version="1.0" encoding="UTF-8"?>
<!-- Every paragraph under the words that open it. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:opening="urn:engross:opening"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:function name="site:opening-rows" as="map(*)*">
    <xsl:variable name="paragraphs" as="map(*)*" select="
      $texts ! (unit:paragraphs(.) | .//crossHeading[unit:is-preambular(.)]) ! map { 'heading': (opening:verb(.), label:word('without-opening'))[1], 'unit': . }"/>
    <!-- Those without stand at the end. -->
    <xsl:sequence select="sort($paragraphs, (), function($row) { $row?heading eq label:word('without-opening'), lower-case($row?heading), $row?heading })"/>
  </xsl:function>

  <xsl:function name="site:opening-row" as="element()">
    <xsl:param name="row" as="map(*)"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="unit" as="element()" select="$row?unit"/>
    <xsl:variable name="words" as="xs:string" select="site:first-words($unit, 130)"/>
    <xsl:variable name="opening" as="xs:string" select="string(opening:words($unit)[starts-with($words, .)])"/>
    <li>
      <a href="{$root}{site:place($unit)}"><xsl:value-of select="meta:symbol(root($unit)), unit:label($unit)"/></a>
      <span lang="{meta:language-tag(meta:language(root($unit)))}"><i><xsl:value-of select="$opening"/></i><xsl:value-of select="substring-after($words, $opening)"/></span>
    </li>
  </xsl:function>

  <!-- The words of a paragraph up to so many letters, whole words only, without calls of notes. -->
  <xsl:function name="site:first-words" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="letters" as="xs:integer"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join(
      $unit//text()[not(ancestor::num[parent::* is $unit] or ancestor::authorialNote or ancestor::ref[exists(note:called-by(.))])]))"/>
    <xsl:sequence select="
      if (string-length($words) le $letters) then $words
      else replace(substring($words, 1, $letters), '\s+\S*$', '') || ' …'"/>
  </xsl:function>
</xsl:stylesheet>
