<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of what the texts cite, name or begin with: a title, under it the texts, each with its paragraphs and their pages. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:block="urn:engross:block"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:meta="urn:engross:meta"
                xmlns:pointer="urn:engross:pointer"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- entry (name, title, variants) / text (symbol) / unit (anchor, at, label, words), in the order of the list. -->

  <!-- Where the mentions stand: each unit once, with the page of the first mention in it, and the closing lines or the title as a whole. -->
  <xsl:function name="cited:texts" as="element(cited:text)*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each-group select="$mentions" group-by="edition:slug(.)">
      <cited:text symbol="{meta:symbol(root())}">
        <xsl:for-each-group select="current-group()" group-by="(unit:of(.), ancestor::conclusions, ancestor::preface)[1] ! generate-id()">
          <xsl:variable name="place" as="element()" select="(unit:of(.), ancestor::conclusions, ancestor::preface)[1]"/>
          <xsl:sequence select="cited:unit($place, if (. is $place) then () else folio:anchor(.))"/>
        </xsl:for-each-group>
      </cited:text>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="cited:unit" as="element(cited:unit)">
    <xsl:param name="place" as="element()"/>
    <xsl:param name="at" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="unit:is-unit($place)">
        <cited:unit anchor="{pointer:anchor($place)}" at="{($at, pointer:anchor($place))[1]}" label="{unit:label($place)}" words="{unit:words($place)}"/>
      </xsl:when>
      <xsl:when test="$place[self::conclusions[@eId]]">
        <cited:unit anchor="{edition:anchor($place)}" at="{$at}" label="{label:word('closing-lines')}" words="{label:word('closing-lines')}"/>
      </xsl:when>
      <xsl:otherwise>
        <cited:unit anchor="{edition:slug($place)}" at="{$at}" label="{label:word('title')}" words="{label:word('title')}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template name="cited:part" as="element(fo:page-sequence)?">
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="legend" as="xs:string" required="yes"/>
    <xsl:param name="pages" as="xs:string" select="'columns'"/>
    <xsl:param name="entries" as="element(cited:entry)*" required="yes"/>
    <xsl:if test="exists($entries)">
      <xsl:call-template name="part">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="pages" select="$pages"/>
        <xsl:with-param name="legend" select="$legend"/>
        <xsl:with-param name="content" as="element(fo:block)+">
          <xsl:apply-templates select="$entries" mode="cited"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="cited" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="cited:entry" mode="cited" as="element(fo:block)">
    <fo:block role="Div" space-before="{layout:lines(0.5)}">
      <fo:block xsl:use-attribute-sets="type:cited-entry">
        <xsl:if test="string-length(@title) lt $block:long"><xsl:attribute name="keep-together.within-column" select="'always'"/></xsl:if>
        <xsl:value-of select="type:bound(@title)"/>
      </fo:block>
      <xsl:if test="@variants">
        <fo:block xsl:use-attribute-sets="type:cited-text" keep-with-next.within-column="always"><xsl:value-of select="type:bound(label:phrase('book-cited-variants', @variants))"/></fo:block>
      </xsl:if>
      <xsl:apply-templates select="cited:text" mode="cited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="cited:text" mode="cited" as="element(fo:block)">
    <xsl:variable name="symbol" as="xs:string" select="@symbol"/>
    <xsl:variable name="from" as="xs:string" select="../@name"/>
    <fo:block xsl:use-attribute-sets="type:cited-text">
      <!-- No entry leaves a single text for the next column. -->
      <xsl:if test="position() eq last() and last() gt 1"><xsl:attribute name="keep-with-previous.within-column" select="'always'"/></xsl:if>
      <fo:inline font-style="italic">
        <xsl:if test="room:width(@symbol) lt $room:column"><xsl:attribute name="keep-together.within-line" select="'always'"/></xsl:if>
        <xsl:value-of select="type:printable(@symbol)"/>
      </fo:inline>
      <!-- FOP begins a line behind no wider blank. -->
      <xsl:text> &#x2009;</xsl:text>
      <xsl:for-each select="cited:unit">
        <fo:basic-link>
          <xsl:sequence select="pointer:inside($from || '-' || @anchor, @anchor, $symbol || ', ' || @words)"/>
          <xsl:value-of select="room:within(replace(@label, '\.\s', '.&#xA0;'), $room:column) || ', ' || label:word('page-short') || '&#xA0;'"/>
          <xsl:sequence select="folio:citation(@at, $pages)"/>
        </fo:basic-link>
        <xsl:value-of select="if (position() eq last()) then '' else '; '"/>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="type:cited-entry">
    <xsl:attribute name="start-indent" select="layout:mm($layout:indent)"/>
    <xsl:attribute name="text-indent" select="layout:mm(-$layout:indent)"/>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:cited-text" use-attribute-sets="type:small">
    <xsl:attribute name="start-indent" select="layout:mm(1.5 * $layout:indent)"/>
    <xsl:attribute name="text-indent" select="layout:mm(-0.5 * $layout:indent)"/>
  </xsl:attribute-set>
</xsl:stylesheet>
