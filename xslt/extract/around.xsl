<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of a text can show of the rest of a collection: which other texts, the names of what it cites, which of its mentions have
     a page. Pages of a text are made with nothing else at hand, so that whoever has all this as it was has the pages as they were. -->
<xsl:package version="3.0" name="urn:engross:around" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:map="http://www.w3.org/2005/xpath-functions/map"
             xmlns:around="urn:engross:around"
             xmlns:authority="urn:engross:authority"
             xmlns:edition="urn:engross:edition"
             xmlns:link="urn:engross:link"
             xmlns:meta="urn:engross:meta"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/authorities.xsl"/>
  <xsl:include href="../common/documents.xsl"/>

  <!-- The slugs of the texts that cite each text. -->
  <xsl:variable name="around:citing" as="map(xs:string, xs:string*)" select="
    map:merge($texts ! (for $slug in edition:slug(.), $cited in around:cited(.) return map { $cited: $slug }), map { 'duplicates': 'combine' })"/>

  <!-- Those of the texts that it cites. -->
  <xsl:function name="around:cited" as="xs:string*" cache="yes">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="distinct-values(link:citations($text) ! link:text(.) ! edition:slug(.))"/>
  </xsl:function>

  <!-- The slugs of the texts made from each file. -->
  <xsl:variable name="around:sources" as="map(xs:string, xs:string*)" select="
    map:merge($texts ! (for $slug in edition:slug(.), $file in meta:source(.)/@file return map { string($file): $slug }), map { 'duplicates': 'combine' })"/>

  <!-- What the collection calls what its texts cite, by keys: as its first citation does. -->
  <xsl:variable name="around:names" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="$texts ! link:citations(.)" group-by="link:document-key(.)">
        <xsl:map-entry key="current-grouping-key()" select="link:document-name(.)"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The entries that are named somewhere, by their keys. -->
  <xsl:variable name="around:named" as="map(xs:string, xs:boolean)" select="
    map:merge($texts ! (for $entry in distinct-values(.//(preamble/container | mainBody)//(concept | organization | role) ! authority:of(.) ! authority:key(.)) return map { $entry: true() }),
      map { 'duplicates': 'use-first' })"/>

  <xsl:variable name="around:places" as="map(xs:string, xs:integer)" select="map:merge(for $place in 1 to count($texts) return map { edition:slug($texts[$place]): $place })"/>

  <!-- What is around a text, with the slug of the text that it is set beside: in it text elements (slug) for those that its pages show, the text itself not among them;
       document elements (key, name) for what it cites; concept elements (href, and whether what it means has a page) for what it names. -->
  <xsl:function name="around:of" as="element(around:around)" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="slug" as="xs:string" select="edition:slug($text)"/>
    <xsl:variable name="place" as="xs:integer" select="$around:places($slug)"/>
    <around xmlns="urn:engross:around" slug="{$slug}">
      <xsl:for-each select="link:beside($text)"><xsl:attribute name="beside" select="edition:slug(.)"/></xsl:for-each>
      <xsl:for-each select="distinct-values((($texts[$place - 1], $texts[$place + 1], link:translations($text)) ! edition:slug(.), around:cited($text), $around:citing($slug), $around:sources(string(meta:source($text)/@file))))[. ne $slug]">
        <text slug="{.}"/>
      </xsl:for-each>
      <xsl:for-each select="distinct-values(link:citations($text) ! link:document-key(.))">
        <document key="{.}" name="{$around:names(.)}"/>
      </xsl:for-each>
      <xsl:for-each select="distinct-values($text//(concept | organization | role) ! link:concept(.)/@href)[map:contains($authority:entries, .)]">
        <concept href="{.}" page="{map:contains($around:named, authority:key($authority:entries(.)))}"/>
      </xsl:for-each>
    </around>
  </xsl:function>
</xsl:package>
