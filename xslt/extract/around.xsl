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

  <!-- An entry for each text, in their order, with the slug of the text that it is set beside: in it text elements (slug) for those that its pages show, the text itself not among them;
       document elements (key, name) for what it cites; authority elements (key, and whether it has a page) for what it names. -->
  <xsl:function name="around:all" as="element(around:around)*" visibility="public">
    <xsl:for-each select="1 to count($texts)">
      <xsl:variable name="text" as="document-node()" select="$texts[current()]"/>
      <xsl:variable name="slug" as="xs:string" select="edition:slug($text)"/>
      <around xmlns="urn:engross:around" slug="{$slug}">
        <xsl:for-each select="link:beside($text)"><xsl:attribute name="beside" select="edition:slug(.)"/></xsl:for-each>
        <xsl:for-each select="distinct-values((($texts[current() - 1], $texts[current() + 1], link:translations($text)) ! edition:slug(.), around:cited($text), $around:citing($slug), $around:sources(string(meta:source($text)/@file))))[. ne $slug]">
          <text slug="{.}"/>
        </xsl:for-each>
        <xsl:for-each select="distinct-values(link:citations($text) ! link:document-key(.))">
          <document key="{.}" name="{$around:names(.)}"/>
        </xsl:for-each>
        <xsl:for-each select="distinct-values($text//(concept | organization | role) ! link:concept(.)/@href)[map:contains($authority:entries, .)]">
          <concept href="{.}" page="{map:contains($authority:mentions, authority:key($authority:entries(.)))}"/>
        </xsl:for-each>
      </around>
    </xsl:for-each>
  </xsl:function>
</xsl:package>
