<?xml version="1.0" encoding="UTF-8"?>
<!-- Half-title, title page and imprint. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:edition="urn:engross:edition"
                xmlns:engross="urn:engross:provenance"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <!-- SHA-256 of all texts in order. -->
  <xsl:param name="fingerprint" as="xs:string" required="yes"/>

  <xsl:template name="title-pages" as="element(fo:page-sequence)+">
    <xsl:variable name="root" as="element(edition:edition)" select="$edition/edition:edition"/>
    <fo:page-sequence master-reference="plain" format="i" initial-page-number="1" force-page-count="no-force">
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="type:half-title"><xsl:value-of select="type:printable($root/@title)"/></fo:block>
        <fo:block xsl:use-attribute-sets="type:book-title">
          <xsl:attribute name="font-size" select="layout:points(min(($layout:book-title, $layout:book-title * $room:book-title div max((tokenize($root/@title) ! room:width(.), 1)))))"/>
          <xsl:value-of select="type:printable($root/@title)"/>
        </fo:block>
        <xsl:if test="$root/@subtitle">
          <fo:block xsl:use-attribute-sets="type:book-subtitle"><xsl:value-of select="type:printable($root/@subtitle)"/></fo:block>
        </xsl:if>
        <fo:block xsl:use-attribute-sets="type:edition"><xsl:value-of select="label:phrase('edition-of', label:date($root/@date))"/></fo:block>
      </fo:flow>
    </fo:page-sequence>
    <fo:page-sequence master-reference="imprint" format="i" initial-page-number="auto-even">
      <fo:flow flow-name="xsl-region-body"><xsl:call-template name="imprint"/></fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="imprint" as="element(fo:block)+">
    <fo:block xsl:use-attribute-sets="type:imprint"><xsl:value-of select="label:word('not-official')"/></fo:block>
    <fo:block xsl:use-attribute-sets="type:imprint"><xsl:value-of select="label:word('book-texts')"/></fo:block>
    <fo:block xsl:use-attribute-sets="type:imprint" keep-with-next.within-page="always"><xsl:value-of select="label:word('book-sources')"/></fo:block>
    <xsl:apply-templates select="$texts" mode="imprint"/>
    <fo:block xsl:use-attribute-sets="type:imprint" space-before="{layout:points($layout:small-line)}"><xsl:value-of select="label:word('book-attached')"/></fo:block>
    <fo:block xsl:use-attribute-sets="type:imprint"><xsl:value-of select="label:word('book-type'), $type:further"/></fo:block>
    <fo:block xsl:use-attribute-sets="type:imprint"><xsl:value-of select="label:phrase('book-fingerprint', type:checksum($fingerprint))"/></fo:block>
  </xsl:template>

  <xsl:mode name="imprint" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" mode="imprint" as="element(fo:block)">
    <xsl:variable name="source" as="element(engross:source)?" select="meta:source(.)"/>
    <fo:block xsl:use-attribute-sets="type:source">
      <xsl:value-of select="(meta:symbol(.), $source/@file) ! type:printable(.)" separator=": "/>
      <xsl:if test="$source">
        <xsl:value-of select="label:phrase('book-checksum', type:checksum($source/@sha256))"/>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <!-- With places for a break after every eighth figure, so that the line can be filled. -->
  <xsl:function name="type:checksum" as="xs:string">
    <xsl:param name="figures" as="xs:string"/>
    <xsl:sequence select="replace($figures, '([0-9a-f]{8})', '$1&#x200B;')"/>
  </xsl:function>

  <xsl:attribute-set name="type:half-title">
    <xsl:attribute name="space-before" select="layout:lines(8)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="line-height" select="layout:lines(1.5)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:book-title">
    <xsl:attribute name="break-before">odd-page</xsl:attribute>
    <xsl:attribute name="space-before" select="layout:lines(8)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="line-height" select="layout:lines(2.5)"/>
    <!-- A narrower measure, so that no single word is left for the last line. -->
    <xsl:attribute name="end-indent" select="layout:mm($layout:book-title-end)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:book-subtitle">
    <xsl:attribute name="space-before" select="layout:lines(1.5)"/>
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="line-height" select="layout:lines(1.5)"/>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:edition">
    <xsl:attribute name="space-before" select="layout:lines(20)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:imprint" use-attribute-sets="type:small">
    <xsl:attribute name="space-after" select="layout:points($layout:small-line)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:source" use-attribute-sets="type:small">
    <xsl:attribute name="font-size" select="layout:points($layout:table)"/>
    <xsl:attribute name="start-indent" select="layout:mm($layout:indent)"/>
    <xsl:attribute name="text-indent" select="layout:mm(-$layout:indent)"/>
    <xsl:attribute name="space-after">3pt</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
