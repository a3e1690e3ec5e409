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

  <!-- Alias to what it can mean: the place of a text among all, which takes less room than its document, or an authority. -->
  <xsl:variable name="site:meant" as="map(xs:string, item()+)">
    <xsl:variable name="single" as="map(xs:string, item())*">
      <xsl:for-each select="$texts">
        <xsl:variable name="place" as="xs:integer" select="position()"/>
        <xsl:sequence select="site:text-aliases(.) ! map { .: $place }"/>
      </xsl:for-each>
      <xsl:for-each select="site:entries('instruments'), site:entries('bodies')">
        <xsl:variable name="entry" as="element(edition:authority)" select="."/>
        <xsl:sequence select="site:authority-aliases(.) ! map { .: $entry }"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($single, map { 'duplicates': 'combine' })"/>
  </xsl:variable>

  <!-- Those that hold a page, by texts and authorities. A text in several languages is one thing; the first of them is led to. -->
  <xsl:function name="site:aliases" as="xs:string*">
    <xsl:for-each select="$texts">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:sequence select="site:text-aliases(.)[$site:meant(.)[1] eq $place][site:is-alias(.)]"/>
    </xsl:for-each>
    <xsl:for-each select="site:entries('instruments'), site:entries('bodies')">
      <xsl:variable name="entry" as="element(edition:authority)" select="."/>
      <xsl:sequence select="site:authority-aliases(.)[$site:meant(.)[1][. instance of element()] ! (. is $entry)][site:is-alias(.)]"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="site:is-alias" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:variable name="meant" as="item()*" select="$site:meant($address)"/>
    <xsl:sequence select="exists($meant) and not(map:contains($site:texts, $address) or map:contains($site:taken, $address))
      and (count($meant) eq 1 or count(distinct-values(for $one in $meant return if ($one instance of element()) then authority:key($one) else meta:work($texts[$one]))) eq 1)"/>
  </xsl:function>

  <!-- The pages of texts but their first have other names than any alias. -->
  <xsl:variable name="site:taken" as="map(xs:string, xs:boolean)" select="map:merge(($site:collection-addresses, '404.html') ! map { .: true() })"/>

  <xsl:function name="site:text-aliases" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="number" as="xs:string" select="lower-case(meta:number($text))"/>
    <xsl:sequence select="distinct-values((edition:slug($text), ($number, replace($number, '/', '-')) ! site:as-address(.)) ! (. || '/index.html'))"/>
  </xsl:function>

  <xsl:function name="site:authority-aliases" as="xs:string*">
    <xsl:param name="entry" as="element(edition:authority)"/>
    <xsl:sequence select="distinct-values($entry/edition:variant ! site:as-address(replace(., '/', '-')) ! (authority:class($entry) || '/' || . || '/index.html'))"/>
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
    <xsl:variable name="meant" as="item()" select="$site:meant($address)[1]"/>
    <xsl:variable name="text" as="document-node()?" select="for $place in $meant[. instance of xs:integer] return $texts[$place]"/>
    <xsl:variable name="page" as="xs:string" select="if (exists($text)) then site:page($text) else site:authority-page($meant)"/>
    <xsl:variable name="name" as="xs:string" select="if (exists($text)) then meta:symbol($text) || ' ' || meta:title($text) else string($meant/@name)"/>
    <xsl:variable name="leads" as="xs:string" select="string-join(tail(tokenize($address, '/')) ! '../') || $page"/>
    <html lang="{meta:language-tag($edition/edition:edition/@language)}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{$site:policy}"/>
        <title><xsl:value-of select="$name"/></title>
        <meta http-equiv="refresh" content="0; url={$leads}"/>
        <xsl:for-each select="site:full($page)"><link rel="canonical" href="{.}"/></xsl:for-each>
      </head>
      <body>
        <p><xsl:value-of select="label:word('alias')"/><xsl:text> </xsl:text><a href="{$leads}"><xsl:value-of select="$name"/></a></p>
      </body>
    </html>
  </xsl:template>
</xsl:stylesheet>
