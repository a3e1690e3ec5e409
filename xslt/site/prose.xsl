<?xml version="1.0" encoding="UTF-8"?>
<!-- The hand-written pages. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <xsl:template name="site:prose" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="name" as="xs:string" select="string(*/@name)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-' || $name)"/>
      <xsl:with-param name="description" select="label:word('about-page-' || $name)"/>
      <xsl:with-param name="here" select="$name || '.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()">
        <article class="prose"><xsl:copy-of select="*/node()"/></article>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
