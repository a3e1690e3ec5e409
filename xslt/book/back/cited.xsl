<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables of what the texts cite: instruments under their full names, printed variants together; resolutions and documents. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:authority="urn:engross:authority"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:variable name="cited:instruments" as="element(cited:entry)*">
    <xsl:for-each select="authority:list('instruments')">
      <xsl:variable name="name" as="xs:string" select="@name"/>
      <xsl:variable name="variants" as="xs:string*" select="edition:variant[lower-case(.) ne lower-case($name)] ! string(.)"/>
      <cited:entry name="instrument-{position()}" title="{@name}">
        <xsl:if test="exists($variants)"><xsl:attribute name="variants" select="string-join($variants, '; ')"/></xsl:if>
        <xsl:sequence select="cited:texts($authority:mentions(authority:key(.)))"/>
      </cited:entry>
    </xsl:for-each>
  </xsl:variable>

  <xsl:variable name="cited:documents" as="element(cited:entry)*">
    <xsl:for-each-group select="$texts ! link:citations(.)" group-by="cited:document(.)">
      <xsl:sort select="replace(current-grouping-key(), '[0-9].*$', '')"/>
      <xsl:sort select="cited:padded(current-grouping-key())"/>
      <cited:entry name="document-{position()}" title="{current-grouping-key()}">
        <xsl:sequence select="cited:texts(current-group())"/>
      </cited:entry>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- What a citation cites, as the table names it. -->
  <xsl:function name="cited:document" as="xs:string">
    <xsl:param name="citation" as="element()"/>
    <xsl:sequence select="(link:text($citation) ! meta:symbol(.), link:symbol($citation), normalize-space($citation))[1]"/>
  </xsl:function>

  <!-- With figures filled up, so that they sort by size. -->
  <xsl:function name="cited:padded" as="xs:string">
    <xsl:param name="symbol" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$symbol" regex="[0-9]+">
        <xsl:matching-substring><xsl:sequence select="format-integer(xs:integer(.), '000000')"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <xsl:template name="cited-instruments" as="element(fo:page-sequence)?">
    <xsl:call-template name="cited:part">
      <xsl:with-param name="name" select="'cited-instruments'"/>
      <xsl:with-param name="pages" select="'part'"/>
      <xsl:with-param name="legend" select="'book-cited-legend'"/>
      <xsl:with-param name="entries" select="$cited:instruments"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="cited-documents" as="element(fo:page-sequence)?">
    <xsl:call-template name="cited:part">
      <xsl:with-param name="name" select="'cited-documents'"/>
      <xsl:with-param name="legend" select="'book-cited-legend'"/>
      <xsl:with-param name="entries" select="$cited:documents"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
