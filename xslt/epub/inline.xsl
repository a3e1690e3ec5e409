<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text: italics, citations, calls of notes. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="http://www.w3.org/1999/xhtml"
                xmlns:ebook="urn:engross:epub"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:epub="http://www.idpf.org/2007/ops"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="ebook link meta note xs">

  <xsl:mode name="ebook:inline" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="ebook:inline" as="text()">
    <xsl:value-of select="."/>
  </xsl:template>

  <!-- Mentions look like the text they stand in, but for italics that are printed. -->
  <xsl:template match="concept | date | def | docAuthority | docDate | docNumber | docProponent | docStatus | docTitle | docType
                       | entity | event | inline | location | mref | num | object | organization | outcome | person | quantity
                       | process | role | rref | session | span | term | vote" mode="ebook:inline" as="node()*">
    <xsl:choose>
      <xsl:when test="tokenize(@class) = 'italic'"><i><xsl:apply-templates mode="ebook:inline"/></i></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="ebook:inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="b | i | sub | sup | u" mode="ebook:inline" as="element()">
    <xsl:element name="{local-name()}"><xsl:apply-templates mode="ebook:inline"/></xsl:element>
  </xsl:template>

  <xsl:template match="eol | br" mode="ebook:inline" as="element()"><br/></xsl:template>

  <xsl:template match="eop | img | comment() | processing-instruction()" mode="ebook:inline" as="empty-sequence()"/>

  <!-- A citation leads to the text in this book, else out. A link holds no other, nor the call of a note. -->
  <xsl:template match="a | ref" mode="ebook:inline" as="node()*">
    <xsl:variable name="text" as="document-node()?" select="link:text(.)"/>
    <xsl:variable name="aim" as="xs:string?" select="
      if (exists(.//authorialNote) or .//ref or .//a or ancestor::a or ancestor::ref) then ()
      else ($text ! (ebook:file(.) || string(link:element(current())/@eId ! ('#' || .))), link:web(.))[1]"/>
    <xsl:choose>
      <xsl:when test="exists($aim)"><a href="{$aim}"><xsl:apply-templates mode="ebook:inline"/></a></xsl:when>
      <xsl:when test="tokenize(@class) = 'italic'"><i><xsl:apply-templates mode="ebook:inline"/></i></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="ebook:inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note is called where it stands in the file. Reading systems show its text where the reader is. -->
  <xsl:template match="authorialNote" mode="ebook:inline" as="element()">
    <xsl:sequence select="ebook:call(., ., note:marker(.))"/>
  </xsl:template>

  <xsl:template match="ref[exists(note:called-by(.))]" mode="ebook:inline" as="element()" priority="1">
    <xsl:sequence select="ebook:call(., note:called-by(.), normalize-space(.))"/>
  </xsl:template>

  <xsl:function name="ebook:call" as="element()">
    <xsl:param name="call" as="element()"/>
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:param name="marker" as="xs:string"/>
    <sup><a id="{note:call-id($call)}" href="#{$note/@eId}" epub:type="noteref" role="doc-noteref"><xsl:value-of select="$marker"/></a></sup>
  </xsl:function>
</xsl:stylesheet>
