<?xml version="1.0" encoding="UTF-8"?>
<!-- Redlines: each text and the next one of its organ, the paragraphs that changed, with a bar beside what changed. -->
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

  <xsl:template name="redlines" as="element(fo:page-sequence)?">
    <xsl:if test="$pairs gt 0">
      <xsl:call-template name="part">
        <xsl:with-param name="name" select="'redlines'"/>
        <xsl:with-param name="legend" select="'book-redlines-legend'[exists($redlines)]"/>
        <xsl:with-param name="content" as="element()+">
          <xsl:if test="empty($redlines)">
            <fo:block xsl:use-attribute-sets="type:prose"><xsl:value-of select="type:bound(label:phrase('book-redlines-too-many', string($pairs)))"/></fo:block>
          </xsl:if>
          <xsl:apply-templates select="$redlines/comparison" mode="redline"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="redline" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="comparison" mode="redline" as="element(fo:block)+">
    <fo:block xsl:use-attribute-sets="type:heading" role="H2">
      <xsl:value-of select="type:printable(label:phrase('book-redlines-heading', (lineage:symbol(@earlier), lineage:symbol(@later))))"/>
    </fo:block>
    <xsl:sequence select="
      lineage:list('book-redlines-same', row[@state eq 'same']/child::to, ()), lineage:list('book-redlines-new', row[@state eq 'new']/child::to, lineage:symbol(@later)),
      lineage:list('book-redlines-left', row[@state eq 'left']/from, ())"/>
    <xsl:apply-templates select="row[redline][not(@state = 'same')]" mode="redline"/>
  </xsl:template>

  <xsl:function name="lineage:list" as="element(fo:block)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="places" as="element()*"/>
    <xsl:param name="first" as="xs:string?"/>
    <xsl:if test="exists($places)">
      <fo:block xsl:use-attribute-sets="type:small"><xsl:value-of select="type:bound(label:phrase($key, ($first, string-join($places/@label, ', '))))"/></fo:block>
    </xsl:if>
  </xsl:function>

  <xsl:template match="row" mode="redline" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="type:small" space-before="{layout:lines(0.5)}">
      <fo:inline font-weight="bold">
        <xsl:value-of select="label:phrase('book-redlines-from', (child::to/@label, string-join(from/@label, ' + ')))"/>
      </fo:inline>
      <xsl:text>  </xsl:text>
      <xsl:apply-templates select="redline/*" mode="redline"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="same" mode="redline" as="text()">
    <xsl:value-of select="type:bound(.)"/>
  </xsl:template>

  <!-- Words that stand for others have a blank before them. -->
  <xsl:template match="ins" mode="redline" as="node()+">
    <xsl:if test="preceding-sibling::*[1][self::del] and matches(., '^\w')"><xsl:text> </xsl:text></xsl:if>
    <fo:change-bar-begin change-bar-class="{generate-id()}" change-bar-style="solid" change-bar-width="0.6pt" change-bar-offset="2mm" change-bar-placement="start"/>
    <fo:inline text-decoration="underline"><xsl:value-of select="type:bound(.)"/></fo:inline>
    <fo:change-bar-end change-bar-class="{generate-id()}"/>
  </xsl:template>

  <xsl:template match="del" mode="redline" as="element()+">
    <fo:change-bar-begin change-bar-class="{generate-id()}" change-bar-style="solid" change-bar-width="0.6pt" change-bar-offset="2mm" change-bar-placement="start"/>
    <fo:inline text-decoration="line-through"><xsl:value-of select="'[' || type:bound(.) || ']'"/></fo:inline>
    <fo:change-bar-end change-bar-class="{generate-id()}"/>
  </xsl:template>
</xsl:stylesheet>
