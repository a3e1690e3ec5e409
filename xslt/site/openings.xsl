<?xml version="1.0" encoding="UTF-8"?>
<!-- Every paragraph under the words that open it, as the extracts of the texts have them. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:listed="urn:engross:listed"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <xsl:function name="site:opening-headings" as="map(*)*">
    <xsl:variable name="headings" as="map(*)*" select="
      $listed/*/listed:thing[starts-with(@about, 'openings/')] ! map { 'name': (substring-after(@about, '/')[. ne ''], label:word('without-opening'))[1], 'about': string(@about), 'count': xs:integer(@rows) }"/>
    <!-- Those without stand at the end. -->
    <xsl:sequence select="sort($headings, (), function($heading) { $heading?name eq label:word('without-opening'), lower-case($heading?name), $heading?name })"/>
  </xsl:function>

  <xsl:function name="site:opening-row" as="element()">
    <xsl:param name="row" as="element(listed:row)"/>
    <xsl:param name="root" as="xs:string"/>
    <li>
      <a href="{$root}{$row/../@page}#{$row/@anchor}"><xsl:value-of select="$row/../@symbol, $row/@label"/></a>
      <span lang="{meta:language-tag($row/../@language)}"><i><xsl:value-of select="$row/@opening"/></i><xsl:value-of select="site:cut-words($row/@words)"/></span>
    </li>
  </xsl:function>
</xsl:stylesheet>
