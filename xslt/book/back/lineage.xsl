<?xml version="1.0" encoding="UTF-8"?>
<!-- How paragraphs came to be, as lists: those not carried forward, those revived, verbs that changed. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:lineage="urn:engross:lineage"
                xmlns:meta="urn:engross:meta"
                xmlns:pointer="urn:engross:pointer"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="urn:engross:lineage"
                exclude-result-prefixes="#all">

  <!-- What is known of it (LineageTrees.index), and each text compared with the next (LineageTrees.comparison); none in a text alone, nor where the pairs are too many. -->
  <xsl:param name="lineage" as="document-node()?" select="()"/>
  <xsl:param name="redlines" as="document-node()*" select="()"/>
  <xsl:param name="pairs" as="xs:integer" select="0"/>

  <xsl:variable name="lineage:index" as="element(lineage)?" select="$lineage/lineage"/>

  <xsl:variable name="lineage:parts" as="xs:string*" select="
    'concordance'[exists($lineage:index/series)], 'not-carried'[exists(($lineage:left, $lineage:revived))], 'shifts'[exists($lineage:shifts)],
    'redlines'[$pairs gt 0]"/>

  <xsl:template name="lineage:annexes" as="element(fo:page-sequence)*">
    <xsl:call-template name="concordance"/>
    <xsl:for-each select="'not-carried', 'shifts'">
      <xsl:call-template name="cited:part">
        <xsl:with-param name="name" select="."/>
        <xsl:with-param name="legend" select="'book-' || . || '-legend'"/>
        <xsl:with-param name="entries" select="if (. eq 'not-carried') then ($lineage:left, $lineage:revived) else $lineage:shifts"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="redlines"/>
  </xsl:template>

  <xsl:variable name="lineage:left" as="element(cited:entry)*">
    <xsl:for-each-group select="$lineage:index/left" group-by="@next">
      <cited:entry name="left-{position()}" title="{label:phrase('book-left-title', lineage:symbol(@next))}">
        <xsl:sequence select="lineage:by-text(current-group())"/>
      </cited:entry>
    </xsl:for-each-group>
  </xsl:variable>

  <xsl:variable name="lineage:revived" as="element(cited:entry)*">
    <xsl:for-each-group select="$lineage:index/origin[@revived eq 'true']" group-by="@slug">
      <cited:entry name="revived-{position()}" title="{label:phrase('book-revived-title', lineage:symbol(@slug))}">
        <xsl:for-each-group select="current-group()" group-by="@from">
          <cited:text symbol="{lineage:symbol(@from)}"><xsl:sequence select="current-group() ! lineage:unit(., @from-label)"/></cited:text>
        </xsl:for-each-group>
      </cited:entry>
    </xsl:for-each-group>
  </xsl:variable>

  <xsl:variable name="lineage:shifts" as="element(cited:entry)*">
    <xsl:for-each-group select="$lineage:index/origin[@principal eq 'true'][@shift ne 'same']" group-by="label:phrase('shift-of', (@from-verb, @to-verb, label:word('shift-' || @shift)))">
      <xsl:sort select="index-of(('strengthened', 'softened', 'other act'), string(@shift))"/>
      <xsl:sort select="current-grouping-key()"/>
      <cited:entry name="shift-{position()}" title="{current-grouping-key()}">
        <xsl:sequence select="lineage:by-text(current-group())"/>
      </cited:entry>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- Paragraphs in a list, text by text. -->
  <xsl:function name="lineage:by-text" as="element(cited:text)*">
    <xsl:param name="places" as="element()+"/>
    <xsl:for-each-group select="$places" group-by="@slug">
      <cited:text symbol="{lineage:symbol(@slug)}"><xsl:sequence select="current-group() ! lineage:unit(., ())"/></cited:text>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A paragraph in a list; $from is the label that it had before, where that is told. -->
  <xsl:function name="lineage:unit" as="element(cited:unit)">
    <xsl:param name="place" as="element()"/>
    <xsl:param name="from" as="xs:string?"/>
    <xsl:variable name="anchor" as="xs:string" select="lineage:anchor($place)"/>
    <xsl:variable name="label" as="xs:string" select="string-join(($from, $place/@label), ' → ')"/>
    <cited:unit anchor="{$anchor}" at="{$anchor}" label="{$label}" words="{$label}"/>
  </xsl:function>

  <xsl:function name="lineage:anchor" as="xs:string">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="$place/@slug || '__' || $place/@anchor"/>
  </xsl:function>

  <xsl:function name="lineage:symbol" as="xs:string">
    <xsl:param name="slug" as="xs:string"/>
    <xsl:sequence select="meta:symbol($edition:texts($slug))"/>
  </xsl:function>
</xsl:stylesheet>
