<?xml version="1.0" encoding="UTF-8"?>
<!-- A text as linked data: Legislation in the words of schema.org, and beside them the terms of the European Legislation Identifier. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fn="http://www.w3.org/2005/xpath-functions"
                xmlns:json="urn:engross:json"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:citation="urn:engross:citation"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The name of a text or work that needs no address: urn:engross:akn/un/statement/deliberation/unga/2002-12-18/57-176 -->
  <xsl:function name="site:name" as="xs:string">
    <xsl:param name="iri" as="xs:string"/>
    <xsl:sequence select="'urn:engross:' || encode-for-uri(replace($iri, '^/', '')) => replace('%2F', '/') => replace('%40', '@') => replace('%3A', ':')"/>
  </xsl:function>

  <!-- JSON-LD in one line. A bracket could end the script that it stands in. -->
  <xsl:function name="site:linked-data" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="json" as="xs:string" select="json:written(site:legislation($text, $root), '')"/>
    <xsl:sequence select="if (contains($json, '&lt;')) then replace($json, '&lt;', '\\u003c') else $json"/>
  </xsl:function>

  <xsl:function name="site:legislation" as="element(fn:map)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="tag" as="xs:string" select="meta:language-tag(meta:language($text))"/>
    <xsl:variable name="cited" as="element(fn:map)*" select="site:cited-works($text)"/>
    <fn:map>
      <fn:array key="@context">
        <fn:string>https://schema.org</fn:string>
        <fn:map><fn:string key="eli">http://data.europa.eu/eli/ontology#</fn:string></fn:map>
      </fn:array>
      <fn:array key="@type"><fn:string>Legislation</fn:string><fn:string>eli:LegalResource</fn:string></fn:array>
      <xsl:sequence select="
        json:string('@id', site:name(meta:work($text))),
        json:string('url', site:full(site:page($text))),
        json:string('name', meta:title($text)),
        json:string('alternateName', citation:words($text)),
        json:string('legislationIdentifier', meta:symbol($text)),
        json:string('legislationType', 'resolution'),
        json:string('legislationDate', meta:adopted($text)),
        json:string('datePublished', meta:value($text, 'distributed')[. castable as xs:date])"/>
      <fn:map key="legislationPassedBy">
        <fn:string key="@type">Organization</fn:string>
        <fn:string key="name"><xsl:value-of select="meta:organ($text)"/></fn:string>
        <fn:map key="parentOrganization"><fn:string key="@type">Organization</fn:string><fn:string key="name">United Nations</fn:string></fn:map>
      </fn:map>
      <fn:string key="inLanguage"><xsl:value-of select="$tag"/></fn:string>
      <fn:map key="isPartOf">
        <fn:string key="@type">Collection</fn:string>
        <fn:string key="name"><xsl:value-of select="$site:title"/></fn:string>
        <xsl:sequence select="json:string('url', $site:url)"/>
      </fn:map>
      <xsl:sequence select="json:string('isBasedOn', meta:work-level($text)/FRBRalias[@name = 'undocs']/@value[starts-with(., 'https://undocs.org/')])"/>
      <xsl:for-each select="$cited[1]"><fn:array key="citation"><xsl:sequence select="$cited"/></fn:array></xsl:for-each>
      <fn:array key="encoding"><xsl:sequence select="site:downloads-of($text) ! site:encoding(., $root)"/></fn:array>
      <xsl:sequence select="
        json:string('eli:id_local', meta:symbol($text)),
        json:string('eli:passed_by', meta:organ($text))"/>
      <xsl:for-each select="meta:adopted($text)">
        <fn:map key="eli:date_document">
          <fn:string key="@type">http://www.w3.org/2001/XMLSchema#date</fn:string>
          <fn:string key="@value"><xsl:value-of select="."/></fn:string>
        </fn:map>
      </xsl:for-each>
      <fn:map key="eli:is_realized_by">
        <fn:string key="@type">eli:LegalExpression</fn:string>
        <fn:string key="@id"><xsl:value-of select="site:name(meta:expression($text))"/></fn:string>
        <fn:map key="eli:title"><fn:string key="@value"><xsl:value-of select="meta:title($text)"/></fn:string><fn:string key="@language"><xsl:value-of select="$tag"/></fn:string></fn:map>
        <fn:map key="eli:language">
          <fn:string key="@id">http://publications.europa.eu/resource/authority/language/<xsl:value-of select="upper-case(meta:language($text))"/></fn:string>
        </fn:map>
      </fn:map>
    </fn:map>
  </xsl:function>

  <!-- What a collection calls the documents that its texts cite, by their keys. -->
  <xsl:param name="document-names" as="map(xs:string, xs:string)" select="map {}"/>

  <!-- The resolutions and documents that the text cites, each once. -->
  <xsl:function name="site:cited-works" as="element(fn:map)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:for-each-group select="link:citations($text)" group-by="link:document-key(.)">
      <xsl:variable name="work" as="xs:string?" select="
        (link:text(.) ! meta:work(.), @href[starts-with(., '/akn/')] ! link:work(.))[1]"/>
      <fn:map>
        <fn:string key="@type"><xsl:value-of select="if (site:is-resolution(current-grouping-key())) then 'Legislation' else 'CreativeWork'"/></fn:string>
        <xsl:sequence select="
          json:string('@id', ($work ! site:name(.), link:web(.))[1]),
          json:string('name', $document-names(current-grouping-key())),
          json:string('url', (link:text(.) ! site:full(site:page(.)), link:web(.)[exists($work)])[1])"/>
      </fn:map>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A file of the text. rule (schema.org): a file that is no official record has the legal value UnofficialLegalValue. -->
  <xsl:function name="site:encoding" as="element(fn:map)">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <fn:map>
      <fn:string key="@type">LegislationObject</fn:string>
      <xsl:sequence select="
        json:string('encodingFormat', site:media-type($file)),
        json:string('contentUrl', ($site:url, $root)[1] || $file),
        json:string('contentSize', string($downloads($file))),
        json:string('sha256', $checksums($file)),
        json:string('legislationLegalValue', 'https://schema.org/UnofficialLegalValue')"/>
    </fn:map>
  </xsl:function>
</xsl:stylesheet>
