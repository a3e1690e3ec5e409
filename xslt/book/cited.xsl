<?xml version="1.0" encoding="UTF-8"?>
<!-- The tables of what is cited: named instruments, and resolutions and documents; by resolution the paragraph, and the page. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:page="urn:engross:page"
                xmlns:pointer="urn:engross:pointer"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- entry (name, title) / text (symbol) / unit (anchor, label, words), in the order of the table. -->
  <xsl:variable name="cited:instruments" as="element(cited:entry)*">
    <xsl:for-each-group select="$texts ! link:instruments(.)" group-by="string(link:concept(.)/@href)">
      <xsl:sort select="lower-case(link:concept(current-group()[1])/@showAs)"/>
      <cited:entry name="instrument-{position()}" title="{link:concept(current-group()[1])/@showAs}">
        <xsl:sequence select="cited:texts(current-group())"/>
      </cited:entry>
    </xsl:for-each-group>
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

  <!-- Where the mentions stand: each unit once, and the closing lines or the title as a whole. -->
  <xsl:function name="cited:texts" as="element(cited:text)*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each-group select="$mentions" group-by="edition:slug(.)">
      <cited:text symbol="{meta:symbol(root())}">
        <xsl:for-each select="current-group()/(unit:of(.), ancestor::conclusions, ancestor::preface)[1]">
          <xsl:choose>
            <xsl:when test="unit:is-unit(.)">
              <cited:unit anchor="{pointer:anchor(.)}" label="{unit:label(.)}" words="{unit:words(.)}"/>
            </xsl:when>
            <xsl:when test="self::conclusions[@eId]">
              <cited:unit anchor="{edition:anchor(.)}" label="{label:word('closing-lines')}" words="{label:word('closing-lines')}"/>
            </xsl:when>
            <xsl:otherwise>
              <cited:unit anchor="{edition:slug(.)}" label="{label:word('title')}" words="{label:word('title')}"/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </cited:text>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:template name="cited-instruments" as="element(fo:page-sequence)?">
    <xsl:call-template name="cited:part">
      <xsl:with-param name="name" select="'cited-instruments'"/>
      <xsl:with-param name="entries" select="$cited:instruments"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="cited-documents" as="element(fo:page-sequence)?">
    <xsl:call-template name="cited:part">
      <xsl:with-param name="name" select="'cited-documents'"/>
      <xsl:with-param name="entries" select="$cited:documents"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="cited:part" as="element(fo:page-sequence)">
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="entries" as="element(cited:entry)*" required="yes"/>
    <xsl:call-template name="page:part">
      <xsl:with-param name="verso" select="string($edition/*/@title)"/>
      <xsl:with-param name="recto" select="label:word('book-' || $name)"/>
      <xsl:with-param name="content" as="element(fo:block)+">
        <xsl:sequence select="page:title($name)"/>
        <fo:block xsl:use-attribute-sets="type:prose"><xsl:value-of select="label:word('book-cited-legend')"/></fo:block>
        <xsl:apply-templates select="$entries" mode="cited"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:mode name="cited" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="cited:entry" mode="cited" as="element(fo:block)">
    <fo:block role="Div" space-before="6.75pt" keep-together.within-page="1">
      <fo:block xsl:use-attribute-sets="type:cited-entry"><xsl:value-of select="type:bound(@title)"/></fo:block>
      <xsl:apply-templates select="cited:text" mode="cited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="cited:text" mode="cited" as="element(fo:block)">
    <xsl:variable name="symbol" as="xs:string" select="@symbol"/>
    <xsl:variable name="from" as="xs:string" select="../@name"/>
    <fo:block xsl:use-attribute-sets="type:cited-text">
      <fo:inline font-style="italic"><xsl:value-of select="@symbol"/></fo:inline>
      <xsl:text>&#x2002;</xsl:text>
      <xsl:for-each select="cited:unit">
        <fo:basic-link>
          <xsl:sequence select="pointer:inside($from || '-' || @anchor, @anchor, $symbol || ', ' || @words)"/>
          <xsl:value-of select="translate(@label, ' ', '&#xA0;') || ', ' || label:word('page-short') || '&#xA0;'"/>
          <fo:page-number-citation role="Span" ref-id="{@anchor}"/>
        </fo:basic-link>
        <xsl:value-of select="if (position() eq last()) then '' else '; '"/>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="type:cited-entry">
    <xsl:attribute name="start-indent">6mm</xsl:attribute>
    <xsl:attribute name="text-indent">-6mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:cited-text" use-attribute-sets="type:small">
    <xsl:attribute name="start-indent">12mm</xsl:attribute>
    <xsl:attribute name="text-indent">-6mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
