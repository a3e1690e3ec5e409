<?xml version="1.0" encoding="UTF-8"?>
<!-- Every paragraph under the words that open it, as the extracts of the texts have them. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:extract="urn:engross:extract"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:function name="site:opening-rows" as="map(*)*">
    <xsl:variable name="headings" as="map(*)*">
      <xsl:for-each-group select="$texts ! (unit:paragraphs(.) | .//crossHeading[unit:is-preambular(.)])" group-by="(@extract:verb ! string(.), label:word('without-opening'))[1]">
        <xsl:sequence select="map { 'name': current-grouping-key(), 'rows': current-group() }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <!-- Those without stand at the end. -->
    <xsl:sequence select="sort($headings, (), function($heading) { $heading?name eq label:word('without-opening'), lower-case($heading?name), $heading?name })"/>
  </xsl:function>

  <xsl:function name="site:opening-row" as="element()">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="root" as="xs:string"/>
    <li>
      <a href="{$root}{site:place($unit)}"><xsl:value-of select="meta:symbol(root($unit)), unit:label($unit)"/></a>
      <span lang="{meta:language-tag(meta:language(root($unit)))}"><i><xsl:value-of select="$unit/@extract:opening"/></i><xsl:value-of select="site:cut-words($unit/@extract:words)"/></span>
    </li>
  </xsl:function>
</xsl:stylesheet>
