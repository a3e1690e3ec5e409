<?xml version="1.0" encoding="UTF-8"?>
<!-- The resolutions and documents that the texts cite, each with every paragraph and note that cites it. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="site:documents" as="element()">
    <xsl:variable name="citations" as="element()*" select="$texts ! link:citations(.)"/>
    <xsl:variable name="resolutions" as="element()*" select="$citations[contains(site:document-key(.), '/RES/')]"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-documents')"/>
      <xsl:with-param name="description" select="label:word('about-page-documents')"/>
      <xsl:with-param name="here" select="'documents.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-documents')"/></h1>
        <p class="summary"><xsl:value-of select="label:word('documents-explained')"/></p>
        <xsl:call-template name="site:cited-documents">
          <xsl:with-param name="heading" select="'resolutions'"/>
          <xsl:with-param name="citations" select="$resolutions"/>
        </xsl:call-template>
        <xsl:call-template name="site:cited-documents">
          <xsl:with-param name="heading" select="'other-documents'"/>
          <xsl:with-param name="citations" select="$citations except $resolutions"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="site:cited-documents" as="element()?">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:param name="citations" as="element()*"/>
    <xsl:if test="exists($citations)">
      <section class="index" aria-labelledby="{$heading}">
        <h2 id="{$heading}"><xsl:value-of select="label:word($heading)"/></h2>
        <xsl:for-each-group select="$citations" group-by="site:document-key(.)">
          <xsl:sort select="site:sort-key(current-grouping-key())"/>
          <section id="{site:document-id(current-grouping-key())}">
            <h3><xsl:sequence select="site:cited-heading(., current-grouping-key())"/></h3>
            <xsl:for-each select="link:text(.)">
              <p class="variants"><xsl:value-of select="meta:title(.), label:word('in-this-collection')" separator=", "/></p>
            </xsl:for-each>
            <xsl:sequence select="site:places(current-group(), '')"/>
          </section>
        </xsl:for-each-group>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Its symbol, leading where its citations lead; its printed form where it has no symbol. -->
  <xsl:function name="site:cited-heading" as="node()">
    <xsl:param name="citation" as="element()"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="name" as="xs:string" select="(link:symbol($citation), normalize-space($citation))[1]"/>
    <xsl:choose>
      <xsl:when test="exists(link:text($citation))">
        <a class="within" href="{site:page(link:text($citation))}"><xsl:value-of select="$name"/></a>
      </xsl:when>
      <xsl:when test="exists(link:web($citation))"><a class="out" href="{link:web($citation)}"><xsl:value-of select="$name"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

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
