<?xml version="1.0" encoding="UTF-8"?>
<!-- The page for addresses where there is none. Servers show it at any depth, so it can lead on only where the address of the site is known. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <xsl:template name="site:missing" as="element()">
    <xsl:variable name="main" as="element()+">
      <h1><xsl:value-of select="label:word('page-missing')"/></h1>
      <p><xsl:value-of select="label:word('missing')"/></p>
      <xsl:choose>
        <xsl:when test="exists($site:url)"><p><a href="{$site:url}"><xsl:value-of select="$site:title"/></a></p></xsl:when>
        <xsl:otherwise><p><xsl:value-of select="label:word('missing-without-address')"/></p></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="exists($site:url)">
        <xsl:call-template name="site:frame">
          <xsl:with-param name="title" select="label:word('page-missing')"/>
          <xsl:with-param name="description" select="label:word('about-page-missing')"/>
          <xsl:with-param name="here" select="'404.html'"/>
          <xsl:with-param name="full" select="()"/>
          <xsl:with-param name="root" select="$site:url" tunnel="yes"/>
          <xsl:with-param name="main" select="$main"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <html lang="{meta:language-tag($edition/edition:edition/@language)}">
          <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="{$site:policy}"/>
            <title><xsl:value-of select="label:word('page-missing'), $site:title" separator=" – "/></title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
          </head>
          <body><main><xsl:sequence select="$main"/></main></body>
        </html>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
