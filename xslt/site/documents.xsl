<?xml version="1.0" encoding="UTF-8"?>
<!-- The resolutions and documents that the texts cite: the list, and a page for each that is not in the collection itself. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:listed="urn:engross:listed"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- The documents in the order of the list: resolutions first. -->
  <xsl:variable name="site:documents" as="element(listed:thing)*" select="
    sort($listed/*/listed:thing[starts-with(@about, 'documents/')], (), function($document) { site:document-key($document) ! ((if (site:is-resolution(.)) then '1 ' else '2 ') || site:sort-key(.)) })"/>

  <xsl:function name="site:document-key" as="xs:string">
    <xsl:param name="document" as="element(listed:thing)"/>
    <xsl:sequence select="substring-after($document/@about, '/')"/>
  </xsl:function>

  <xsl:variable name="site:document-lists" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="site:page-names('documents.html', count($site:documents))"><xsl:map-entry key="." select="position()"/></xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- The pages of documents that have no other page here: address to document and number. -->
  <xsl:variable name="site:document-pages" as="map(xs:string, map(*))">
    <xsl:map>
      <xsl:for-each-group select="$site:documents[empty(site:document-text(.))]" group-by="site:document-page(site:document-key(.))">
        <xsl:variable name="document" as="element(listed:thing)" select="."/>
        <xsl:for-each select="site:page-names(current-grouping-key(), @rows)">
          <xsl:map-entry key="." select="map { 'document': $document, 'number': position() }"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The page of a document: where that of its text would be, if it has a symbol; so the address stays when the text joins the collection. -->
  <xsl:function name="site:document-page" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="path" as="xs:string" select="
      string-join(tokenize(lower-case($key), '/') ! replace(., '[^a-z0-9.]+', '-') ! replace(., '^[-.]+|[-.]+$', ''), '/')"/>
    <xsl:sequence select="
      (if (matches($key, '^[A-Z][A-Z0-9.]*(/[^/\s]+)+( \([^()]+\))?$') and matches($path, '^[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)+$')) then $path
       else 'documents/' || replace(site:document-id($key), '^document-', '')) || '/index.html'"/>
  </xsl:function>

  <!-- Where a cited document leads within the site. -->
  <xsl:function name="site:document-place" as="xs:string">
    <xsl:param name="document" as="element(listed:thing)"/>
    <xsl:sequence select="(site:document-text($document) ! site:page(.), site:document-page(site:document-key($document)))[1]"/>
  </xsl:function>

  <xsl:function name="site:is-resolution" as="xs:boolean">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="contains($key, '/RES/')"/>
  </xsl:function>

  <!-- The text that it is, where the collection has it; as link:text tells that of a citation. -->
  <xsl:function name="site:document-text" as="document-node()?">
    <xsl:param name="document" as="element(listed:thing)"/>
    <xsl:sequence select="($link:expressions($document/@work)[1], $document/@symbol ! $link:symbols(.))[1]"/>
  </xsl:function>

  <xsl:template name="site:documents" as="element()">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="shown" as="element(listed:thing)*" select="site:rows-of($site:documents, $number)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-documents')"/>
      <xsl:with-param name="description" select="label:word('about-page-documents')"/>
      <xsl:with-param name="here" select="'documents.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-documents')"/></h1>
        <p class="summary"><xsl:value-of select="label:word('documents-explained')"/></p>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="'documents.html'"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="count($site:documents)"/>
          <xsl:with-param name="name" select="function($row) { string($site:documents[$row]/@name) }"/>
          <xsl:with-param name="root" select="''" tunnel="yes"/>
        </xsl:call-template>
        <xsl:for-each-group select="$shown" group-adjacent="site:is-resolution(site:document-key(.))">
          <xsl:variable name="heading" as="xs:string" select="if (current-grouping-key()) then 'resolutions' else 'other-documents'"/>
          <section class="index" aria-labelledby="{$heading}">
            <h2 id="{$heading}"><xsl:value-of select="label:word($heading)"/></h2>
            <ul class="entries">
              <xsl:for-each select="current-group()"><xsl:sequence select="site:document-row(.)"/></xsl:for-each>
            </ul>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="site:document-row" as="element()">
    <xsl:param name="document" as="element(listed:thing)"/>
    <li id="{site:document-id(site:document-key($document))}">
      <span>
        <a href="{site:document-place($document)}"><xsl:value-of select="$document/@name"/></a>
        <xsl:for-each select="site:document-text($document)">
          <xsl:text> </xsl:text>
          <span class="variants"><xsl:value-of select="meta:title(.), label:word('in-this-collection')" separator=", "/></span>
        </xsl:for-each>
      </span>
      <span class="tally">
        <xsl:sequence select="site:tally($document)"/>
      </span>
    </li>
  </xsl:function>

  <!-- The page of a document that is not in the collection. -->
  <xsl:template name="site:document" as="element()">
    <xsl:param name="page" as="map(*)"/>
    <xsl:variable name="document" as="element(listed:thing)" select="$page?document"/>
    <xsl:variable name="key" as="xs:string" select="site:document-key($document)"/>
    <xsl:variable name="first" as="xs:string" select="site:document-page($key)"/>
    <xsl:variable name="root" as="xs:string" select="string-join(tail(tokenize($first, '/')) ! '../')"/>
    <xsl:variable name="name" as="xs:string" select="$document/@name"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="$name"/>
      <xsl:with-param name="description" select="label:phrase('about-document', ($name, string($document/@rows)))"/>
      <xsl:with-param name="here" select="$first"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <header class="masthead">
          <p class="symbol">
            <a href="{$root}documents.html"><xsl:value-of select="label:word(if (site:is-resolution($key)) then 'resolutions' else 'other-documents')"/></a>
          </p>
          <h1><xsl:value-of select="$name"/></h1>
          <p class="variants">
            <xsl:value-of select="label:word('not-in-collection') || ' '"/>
            <xsl:for-each select="$document/@web">
              <a class="out" href="{.}"><xsl:value-of select="replace(., '^https?://', '')"/></a>
            </xsl:for-each>
          </p>
        </header>
        <xsl:call-template name="site:citing">
          <xsl:with-param name="thing" select="$document"/>
          <xsl:with-param name="number" select="$page?number"/>
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="root" select="$root" tunnel="yes"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Numbers sort as numbers, and resolutions numbered by session in roman figures before the later ones. -->
  <xsl:function name="site:sort-key" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$key" regex="[0-9]+">
        <xsl:matching-substring><xsl:sequence select="format-number(xs:integer(.), '000000')"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="replace($key, '[0-9].*$', '') || (if (matches($key, '\([IVXLC]+\)')) then '0' else '1') || string-join($parts)"/>
  </xsl:function>
</xsl:stylesheet>
