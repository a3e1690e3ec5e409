<?xml version="1.0" encoding="UTF-8"?>
<!-- Abbreviations: those that the texts of this book use, and no other. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:abbreviation="urn:engross:abbreviation"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- Every word of the texts, and every symbol that they have or cite, to look abbreviations up in. -->
  <xsl:variable name="abbreviation:words" as="xs:string" select="string-join($texts ! string-join(meta:document(.)//(p | heading | num | listIntroduction | crossHeading), ' '), ' ')"/>
  <xsl:variable name="abbreviation:symbols" as="xs:string" select="string-join(distinct-values($texts ! (meta:symbol(.), link:citations(.) ! link:symbol(.))), ' ')"/>

  <!-- group (name) / entry (short, long) -->
  <xsl:variable name="abbreviation:groups" as="element(abbreviation:group)*">
    <xsl:variable name="all" as="element(abbreviation:group)+">
      <abbreviation:group name="ours">
        <abbreviation:entry short="{label:word('operative-letters')}" long="{label:word('book-letters-operative')}"/>
        <abbreviation:entry short="{label:word('preambular-letters')}" long="{label:word('book-letters-preambular')}"/>
      </abbreviation:group>
      <abbreviation:group name="printed">
        <xsl:for-each select="map:keys($label:abbreviations)[contains($abbreviation:words, .)][matches($abbreviation:words, '(?&lt;!\w)' || replace(., '\.', '\\.') || '(?![a-z])', ';j')]">
          <xsl:sort select="lower-case(.)"/>
          <abbreviation:entry short="{.}" long="{$label:abbreviations(.)}"/>
        </xsl:for-each>
      </abbreviation:group>
      <abbreviation:group name="symbols">
        <xsl:for-each select="map:keys($label:symbol-parts)[contains($abbreviation:symbols, .)][matches($abbreviation:symbols, '(?&lt;![^\s/])' || replace(., '\.', '\\.'), ';j')]">
          <xsl:sort select="lower-case(.)"/>
          <abbreviation:entry short="{.}" long="{$label:symbol-parts(.)}"/>
        </xsl:for-each>
      </abbreviation:group>
      <abbreviation:group name="bodies">
        <xsl:for-each select="('bodies', 'instruments') ! authority:list(.) ! edition:variant[matches(., '^\p{Lu}[\p{Lu}\p{Ll}]*(-?\p{Lu}[\p{Lu}\p{Ll}]*)+$')][not(. eq ../@name)][string-length() lt 12]">
          <xsl:sort select="lower-case(.)"/>
          <abbreviation:entry short="{.}" long="{../@name}"/>
        </xsl:for-each>
      </abbreviation:group>
    </xsl:variable>
    <xsl:sequence select="$all[abbreviation:entry]"/>
  </xsl:variable>

  <xsl:template name="abbreviations" as="element(fo:page-sequence)?">
    <xsl:if test="exists($abbreviation:groups)">
      <xsl:call-template name="part">
        <xsl:with-param name="name" select="'abbreviations'"/>
        <xsl:with-param name="content" as="element()+">
          <xsl:apply-templates select="$abbreviation:groups" mode="abbreviation"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="abbreviation" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="abbreviation:group" mode="abbreviation" as="element()+">
    <fo:block xsl:use-attribute-sets="type:heading" role="H2"><xsl:value-of select="label:word('book-abbreviations-' || @name)"/></fo:block>
    <fo:list-block provisional-distance-between-starts="{layout:mm(4 * $layout:indent)}" provisional-label-separation="{layout:mm(2)}">
      <xsl:apply-templates select="abbreviation:entry" mode="abbreviation"/>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="abbreviation:entry" mode="abbreviation" as="element(fo:list-item)">
    <fo:list-item keep-together.within-page="always">
      <fo:list-item-label end-indent="label-end()"><fo:block><xsl:value-of select="type:printable(@short)"/></fo:block></fo:list-item-label>
      <fo:list-item-body start-indent="body-start()"><fo:block><xsl:value-of select="type:printable(@long)"/></fo:block></fo:list-item-body>
    </fo:list-item>
  </xsl:template>
</xsl:stylesheet>
