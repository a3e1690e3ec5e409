<?xml version="1.0" encoding="UTF-8"?>
<!-- Other addresses under which people look for a page: 57/176, 57-176 and a-res-57-176 for the text, other names for an instrument or
     body. Each holds a page that leads on; none ever takes the place of another page, and one that could mean two things is not made. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- Alias to the address that it leads to and what is found there. -->
  <xsl:variable name="site:aliases" as="map(xs:string, map(*))">
    <xsl:variable name="taken" as="map(xs:string, xs:boolean)" select="map:merge(($site:addresses, '404.html') ! map { .: true() })"/>
    <xsl:map>
      <xsl:for-each-group select="site:text-aliases(), site:authority-aliases()" group-by="?alias">
        <xsl:if test="count(distinct-values(current-group()?means)) eq 1 and not(map:contains($taken, current-grouping-key()))">
          <xsl:map-entry key="current-grouping-key()" select="."/>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- A text in several languages is one thing; the first of them is led to. -->
  <xsl:function name="site:text-aliases" as="map(*)*">
    <xsl:for-each select="$texts">
      <xsl:variable name="text" as="document-node()" select="."/>
      <xsl:variable name="number" as="xs:string" select="lower-case(meta:number(.))"/>
      <xsl:for-each select="edition:slug(.), ($number, replace($number, '/', '-')) ! site:as-address(.)">
        <xsl:sequence select="map { 'alias': . || '/index.html', 'leads': site:page($text), 'means': meta:work($text), 'name': meta:symbol($text) || ' ' || meta:title($text) }"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="site:authority-aliases" as="map(*)*">
    <xsl:for-each select="site:entries('instruments'), site:entries('bodies')">
      <xsl:variable name="entry" as="element(edition:authority)" select="."/>
      <xsl:for-each select="edition:variant ! site:as-address(replace(., '/', '-'))">
        <xsl:sequence select="map {
          'alias': authority:class($entry) || '/' || . || '/index.html', 'leads': site:authority-page($entry), 'means': authority:key($entry), 'name': string($entry/@name) }"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- Words as part of an address: small letters and figures of ASCII with single hyphens between, of no more than a hundred characters. Empty where nothing is left. -->
  <xsl:function name="site:as-address" as="xs:string?">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="bare" as="xs:string" select="lower-case($words) => normalize-unicode('NFKD') => replace('\p{M}', '')"/>
    <xsl:variable name="address" as="xs:string" select="
      string-join(tokenize($bare, '/') ! (replace(., '[^a-z0-9]+', '-') => substring(1, 100) => replace('^-|-$', '')), '/')"/>
    <xsl:sequence select="$address[matches(., '^[a-z0-9-]+(/[a-z0-9-]+)*$')]"/>
  </xsl:function>

  <!-- No script, no delay: a refresh, and a link for those who have switched that off. -->
  <xsl:template name="site:alias" as="element()">
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <xsl:variable name="alias" as="map(*)" select="$site:aliases($address)"/>
    <xsl:variable name="leads" as="xs:string" select="string-join(tail(tokenize($address, '/')) ! '../') || $alias?leads"/>
    <html lang="{meta:language-tag($edition/edition:edition/@language)}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{$site:policy}"/>
        <title><xsl:value-of select="$alias?name"/></title>
        <meta http-equiv="refresh" content="0; url={$leads}"/>
        <xsl:for-each select="site:full($alias?leads)"><link rel="canonical" href="{.}"/></xsl:for-each>
      </head>
      <body>
        <p><xsl:value-of select="label:word('alias')"/><xsl:text> </xsl:text><a href="{$leads}"><xsl:value-of select="$alias?name"/></a></p>
      </body>
    </html>
  </xsl:template>
</xsl:stylesheet>
