<?xml version="1.0" encoding="UTF-8"?>
<!-- How the book was made. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:label="urn:engross:label"
                xmlns:page="urn:engross:page"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <xsl:template name="colophon" as="element(fo:page-sequence)">
    <xsl:call-template name="page:part">
      <xsl:with-param name="verso" select="string($edition/*/@title)"/>
      <xsl:with-param name="recto" select="label:word('book-colophon')"/>
      <xsl:with-param name="content" as="element(fo:block)+">
        <xsl:sequence select="page:title('colophon')"/>
        <xsl:for-each select="('made', 'type', 'form')">
          <fo:block xsl:use-attribute-sets="type:prose"><xsl:value-of select="label:word('book-colophon-' || .)"/></fo:block>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
