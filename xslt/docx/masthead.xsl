<?xml version="1.0" encoding="UTF-8"?>
<!-- The masthead as the United Nations sets it: who speaks at the left, symbol, distribution and date opposite, in a table without lines. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:docx="urn:engross:docx"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="docx xs">

  <xsl:template match="coverPage" mode="docx:blocks" as="element()*">
    <xsl:apply-templates select="*" mode="docx:blocks"/>
  </xsl:template>

  <xsl:template match="coverPage/container[@name = 'masthead'][p]" mode="docx:blocks" as="element()+" priority="1">
    <w:tbl>
      <w:tblPr>
        <xsl:if test="docx:language(root(.)) eq 'ar'"><w:bidiVisual/></xsl:if>
        <w:tblW w:w="5000" w:type="pct"/>
        <w:tblLayout w:type="fixed"/>
        <w:tblLook w:val="0000"/>
      </w:tblPr>
      <w:tblGrid><w:gridCol w:w="4820"/><w:gridCol w:w="3684"/></w:tblGrid>
      <xsl:for-each-group select="*" group-starting-with="p[.//docAuthority]">
        <w:tr>
          <w:tc>
            <w:tcPr><w:tcW w:w="4820" w:type="dxa"/></w:tcPr>
            <xsl:apply-templates select="current-group()[1]" mode="docx:blocks"/>
          </w:tc>
          <w:tc>
            <w:tcPr><w:tcW w:w="3684" w:type="dxa"/></w:tcPr>
            <xsl:apply-templates select="current-group()[position() gt 1]" mode="docx:blocks"/>
            <xsl:if test="count(current-group()) eq 1"><w:p/></xsl:if>
          </w:tc>
        </w:tr>
      </xsl:for-each-group>
    </w:tbl>
    <w:p><w:pPr><w:pStyle w:val="Masthead"/></w:pPr></w:p>
  </xsl:template>

  <!-- An agenda item and its title stand close to each other. Among Arabic lines one of Latin letters is read from the left: "30 December 2022". -->
  <xsl:template match="coverPage//p" mode="docx:blocks" as="element()+" priority="1">
    <xsl:call-template name="docx:paragraph">
      <xsl:with-param name="style" select="
        if (docTitle) then 'MastheadStrong'
        else if (ancestor::container/@name = 'session' and not(session)) then 'AgendaItem'
        else if (docx:language(root(.)) eq 'ar' and matches(., '[A-Za-z]') and not(matches(., '\p{IsArabic}'))) then 'MastheadLatin'
        else 'Masthead'"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
