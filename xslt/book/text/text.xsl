<?xml version="1.0" encoding="UTF-8"?>
<!-- A resolution: a page sequence of its own, its masthead, number and title, and the facts that were supplied. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:engross="urn:engross:provenance"
                xmlns:edition="urn:engross:edition"
                xmlns:fact="urn:engross:fact"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:page="urn:engross:page"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <xsl:mode name="text" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="masthead" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Each text opens on a recto; the first starts the arabic pages. -->
  <xsl:template match="document-node()" mode="text" as="element(fo:page-sequence)">
    <xsl:variable name="document" as="element()" select="meta:document(.)"/>
    <fo:page-sequence master-reference="text" initial-page-number="{if (. is $texts[1]) then '1' else 'auto-odd'}">
      <xsl:call-template name="heads"/>
      <xsl:call-template name="page:foot"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block role="Div" space-before="{layout:lines(2)}" space-before.conditionality="retain" xml:lang="{meta:language-tag(meta:language(.))}">
          <fo:wrapper id="{edition:slug(.)}"/>
          <xsl:apply-templates select="$document/coverPage" mode="masthead"/>
          <xsl:apply-templates select="$document/preface" mode="block"/>
          <xsl:call-template name="supplied-facts"/>
          <xsl:apply-templates select="$document/(preamble, mainBody, conclusions)" mode="block"/>
          <xsl:call-template name="record"/>
          <xsl:apply-templates select="$document/attachments" mode="block"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The masthead as it is printed: who speaks at the left, symbol and date opposite. -->
  <xsl:template match="coverPage" mode="masthead" as="element(fo:block)">
    <fo:block role="Sect" xsl:use-attribute-sets="type:masthead">
      <xsl:apply-templates select="*" mode="masthead"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="coverPage/container[not(@name = 'masthead')]" mode="masthead" as="element(fo:block)">
    <fo:block role="Div" space-after="{layout:lines(1)}">
      <xsl:apply-templates select="*" mode="masthead"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="coverPage/container[@name = 'masthead']" mode="masthead" as="element(fo:block)">
    <fo:block role="Div" xsl:use-attribute-sets="type:masthead-rule">
      <xsl:for-each-group select="*" group-starting-with="p[.//docAuthority]">
        <fo:block>
          <xsl:if test="current-group()[2]"><xsl:attribute name="text-align-last" select="'justify'"/></xsl:if>
          <xsl:apply-templates select="current-group()[1]" mode="masthead-line"/>
          <xsl:if test="current-group()[2]">
            <xsl:text> </xsl:text>
            <fo:leader role="artifact" leader-pattern="space"/>
            <xsl:apply-templates select="current-group()[2]" mode="masthead-line"/>
          </xsl:if>
        </fo:block>
        <xsl:for-each select="current-group()[position() gt 2]">
          <fo:block text-align="end"><xsl:apply-templates select="." mode="masthead-line"/></fo:block>
        </xsl:for-each>
      </xsl:for-each-group>
    </fo:block>
  </xsl:template>

  <xsl:mode name="masthead-line" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="p | block" mode="masthead-line" as="node()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="coverPage//p | coverPage/block" mode="masthead" as="element(fo:block)">
    <fo:block>
      <xsl:if test="docTitle"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
      <xsl:if test=".//docProponent"><xsl:attribute name="font-style" select="'italic'"/></xsl:if>
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <!-- What stands in no source is set apart, with the ground it rests on. -->
  <xsl:template name="supplied-facts" as="element(fo:block)?">
    <xsl:variable name="text" as="document-node()" select="root(.)"/>
    <xsl:variable name="facts" as="element(engross:fact)*" select="meta:provenance($text)/engross:fact[@standing = 'supplied']"/>
    <xsl:if test="exists($facts)">
      <fo:block xsl:use-attribute-sets="type:supplied">
        <xsl:value-of select="label:word('book-supplied')"/>
        <xsl:for-each select="$facts">
          <xsl:text> </xsl:text>
          <fo:inline font-style="italic"><xsl:value-of select="label:word(@name)"/></fo:inline>
          <xsl:text> </xsl:text>
          <xsl:value-of select="type:bound(fact:plain($text, @name))"/>
          <xsl:value-of select="@basis ! type:bound(' (' || . || ')')"/>
          <xsl:value-of select="if (position() eq last()) then '.' else ';'"/>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- Small type on the lines of the text, so that what follows stands on the grid. -->
  <xsl:attribute-set name="type:masthead" use-attribute-sets="type:small">
    <xsl:attribute name="line-height" select="layout:lines(1)"/>
    <xsl:attribute name="space-after" select="layout:lines(2)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:masthead-rule">
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width" select="$layout:rule"/>
    <xsl:attribute name="padding-after" select="layout:points($layout:masthead-rule)"/>
    <xsl:attribute name="space-after" select="layout:points($layout:line - $layout:masthead-rule - $layout:rule-width)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:supplied" use-attribute-sets="type:small">
    <xsl:attribute name="line-height" select="layout:lines(1)"/>
    <xsl:attribute name="space-after" select="layout:lines(1)"/>
  </xsl:attribute-set>
</xsl:stylesheet>
