<?xml version="1.0" encoding="UTF-8"?>
<!-- Every text in the order of the symbols. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- rule: the parts of a symbol go from the body to the number; what stands before the last stroke is the series. -->
  <xsl:function name="site:symbol-headings" as="map(*)*">
    <xsl:variable name="headings" as="map(*)*">
      <xsl:for-each-group select="$texts" group-by="(replace(meta:symbol(.), '/[^/]*$', '')[. ne ''], meta:organ(.))[1]">
        <xsl:sequence select="map { 'name': current-grouping-key(), 'count': count(current-group()), 'texts': sort(current-group(), (), function($text) { site:sort-key(meta:symbol($text)) }) }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="sort($headings, (), function($heading) { site:sort-key($heading?name), $heading?name })"/>
  </xsl:function>

  <xsl:function name="site:symbol-row" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="root" as="xs:string"/>
    <li>
      <a href="{$root}{site:page($text)}"><xsl:value-of select="meta:symbol($text)"/></a>
      <span>
        <span lang="{meta:language-tag(meta:language($text))}"><xsl:value-of select="meta:title($text)"/></span>
        <xsl:value-of select="(', ' || (meta:adopted($text) ! label:date(.), label:word('date-not-known'))[1])"/>
      </span>
    </li>
  </xsl:function>
</xsl:stylesheet>
