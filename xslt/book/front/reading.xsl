<?xml version="1.0" encoding="UTF-8"?>
<!-- How to read this book: its rules, and one paragraph of it as an example. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:citation="urn:engross:citation"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:head="urn:engross:head"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:meta="urn:engross:meta"
                xmlns:reading="urn:engross:reading"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="reading" as="element(fo:page-sequence)">
    <xsl:call-template name="part">
      <xsl:with-param name="name" select="'reading'"/>
      <xsl:with-param name="content" as="element()+">
        <xsl:for-each select="('text', 'numbers', 'notes', 'facts', 'pages', 'files')">
          <fo:block xsl:use-attribute-sets="type:example">
            <xsl:value-of select="type:bound(label:word('book-reading-' || .))"/>
          </fo:block>
        </xsl:for-each>
        <xsl:call-template name="reading:example"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The first paragraph that names an instrument: how the tables, the heads and others point to it. -->
  <xsl:template name="reading:example" as="element()*">
    <xsl:variable name="unit" as="element()?" select="($texts ! unit:paragraphs(.)[.//*[self::concept][authority:of(.)]])[1]"/>
    <xsl:if test="$unit">
      <xsl:variable name="text" as="document-node()" select="root($unit)"/>
      <xsl:variable name="mention" as="element()" select="($unit//concept[authority:of(.)])[1]"/>
      <xsl:variable name="page" as="xs:string" select="string((folio:of($mention), 1)[1])"/>
      <xsl:variable name="verso" as="xs:integer?" select="sort($head:pages(generate-id($text)) ! map:keys(.))[. mod 2 eq 0][1]"/>
      <xsl:variable name="headed" as="element()*" select="$verso ! $head:pages(generate-id($text))(.) ! unit:of(.)[not(self::authorialNote)]"/>
      <fo:block xsl:use-attribute-sets="type:heading" role="H2"><xsl:value-of select="label:word('book-reading-example')"/></fo:block>
      <xsl:sequence select="
        reading:line(label:phrase('book-reading-example-table', (meta:symbol($text), unit:label($unit), $page, authority:of($mention)/@name, unit:words($unit), citation:words($text)))),
        $headed[1] ! reading:line(label:phrase('book-reading-example-head', (unit:label(.), string($verso), unit:words(.)))),
        reading:line(label:phrase('book-reading-example-cite', (citation:words($text), unit:words($unit, meta:language($text))))),
        reading:line(label:phrase('book-reading-example-link', ('compendium.pdf', edition:anchor($unit))))"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="reading:line" as="element(fo:block)">
    <xsl:param name="words" as="xs:string"/>
    <fo:block xsl:use-attribute-sets="type:example"><xsl:value-of select="type:bound($words)"/></fo:block>
  </xsl:function>

  <xsl:attribute-set name="type:example" use-attribute-sets="type:small">
    <xsl:attribute name="space-after" select="layout:points($layout:small-line div 2)"/>
  </xsl:attribute-set>
</xsl:stylesheet>
