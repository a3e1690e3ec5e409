<?xml version="1.0" encoding="UTF-8"?>
<!-- Editorial notes, text by text: where it was read, what was supplied, what is kept as printed. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:editorial="urn:engross:editorial"
                xmlns:edition="urn:engross:edition"
                xmlns:engross="urn:engross:provenance"
                xmlns:fact="urn:engross:fact"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:meta="urn:engross:meta"
                xmlns:pointer="urn:engross:pointer"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="editorial" as="element(fo:page-sequence)">
    <xsl:call-template name="part">
      <xsl:with-param name="name" select="'editorial'"/>
      <xsl:with-param name="legend" select="'book-editorial-legend'"/>
      <xsl:with-param name="content" as="element()+">
        <xsl:apply-templates select="$texts" mode="editorial"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:mode name="editorial" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" mode="editorial" as="element()*">
    <xsl:variable name="text" as="document-node()" select="."/>
    <xsl:variable name="facts" as="element(engross:fact)*" select="meta:provenance(.)/engross:fact[@standing = 'supplied']"/>
    <xsl:variable name="noticed" as="element(edition:noticed)*" select="edition:entry(.)/edition:noticed"/>
    <xsl:variable name="source" as="xs:string?" select="meta:source(.)/@file ! string(.)"/>
    <fo:block xsl:use-attribute-sets="type:heading" role="H2"><xsl:value-of select="type:printable(meta:symbol(.))"/></fo:block>
    <xsl:sequence select="$source ! editorial:line('source', type:printable(.))"/>
    <xsl:sequence select="
      $facts ! editorial:line('supplied', label:word(@name) || ' ' || fact:plain($text, @name) || @basis ! (' (' || . || ')'))"/>
    <xsl:for-each select="$noticed">
      <xsl:variable name="element" as="element()?" select="key('pointer:by-id', @eId, $text)[1]"/>
      <xsl:variable name="place" as="xs:string" select="($element ! unit:of(.) ! unit:label(.), label:word('title'))[1]"/>
      <xsl:sequence select="editorial:line('kept', $place || ': ' || .)"/>
    </xsl:for-each>
    <xsl:variable name="left" as="xs:string*" select="edition:entry(.)/edition:left-out ! (@runs || ' × ' || label:word('fate-' || @kind))"/>
    <xsl:sequence select="string-join($left, ', ')[. ne ''] ! editorial:line('removed', .)"/>
    <xsl:if test="empty(($source, $facts, $noticed))">
      <fo:block xsl:use-attribute-sets="type:prose"><xsl:value-of select="label:word('book-editorial-nothing')"/></fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:function name="editorial:line" as="element(fo:block)">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <fo:block xsl:use-attribute-sets="type:editorial">
      <fo:inline font-style="italic"><xsl:value-of select="label:word('book-editorial-' || $kind)"/></fo:inline>
      <xsl:value-of select="': ' || type:bound($words) || '.'"/>
    </fo:block>
  </xsl:function>

  <xsl:attribute-set name="type:editorial" use-attribute-sets="type:small">
    <xsl:attribute name="start-indent" select="layout:mm($layout:indent)"/>
    <xsl:attribute name="text-indent" select="layout:mm(-$layout:indent)"/>
  </xsl:attribute-set>
</xsl:stylesheet>
