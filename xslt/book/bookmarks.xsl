<?xml version="1.0" encoding="UTF-8"?>
<!-- The outline: parts, resolutions, and in each its preamble, sections, annexes and paragraphs. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:bookmark="urn:engross:bookmark"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:part="urn:engross:part"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:mode name="bookmark" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template name="bookmarks" as="element(fo:bookmark-tree)">
    <fo:bookmark-tree>
      <xsl:sequence select="$part:front ! bookmark:entry(., label:word('book-' || .), ())"/>
      <xsl:apply-templates select="$texts" mode="bookmark"/>
      <xsl:sequence select="$part:back ! bookmark:entry(., label:word('book-' || .), ())"/>
    </fo:bookmark-tree>
  </xsl:template>

  <xsl:template match="document-node()" mode="bookmark" as="element(fo:bookmark)">
    <xsl:variable name="document" as="element()" select="meta:document(.)"/>
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="$document/preamble, $document/mainBody/*, $document/attachments/attachment" mode="bookmark"/>
    </xsl:variable>
    <xsl:sequence select="bookmark:entry(edition:slug(.), string-join((meta:symbol(.), meta:own-title(.)), ' '), $inside)"/>
  </xsl:template>

  <xsl:template match="preamble" mode="bookmark" as="element(fo:bookmark)*">
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="container" mode="bookmark"/>
    </xsl:variable>
    <xsl:if test="exists($inside)">
      <xsl:sequence select="bookmark:entry($inside[1]/@internal-destination, label:word('preamble'), $inside)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="container[@eId] | paragraph[@eId]" mode="bookmark" as="element(fo:bookmark)">
    <xsl:variable name="opening" as="xs:string?" select="normalize-space((.//p)[1]/*[1][self::term])"/>
    <xsl:sequence select="bookmark:entry(edition:anchor(.), normalize-space(unit:label(.) || ' ' || $opening), ())"/>
  </xsl:template>

  <xsl:template match="(section | part | title | chapter | article | division)[@eId][num or heading]" mode="bookmark" as="element(fo:bookmark)">
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="* except (num, heading, subheading, crossHeading)" mode="bookmark"/>
    </xsl:variable>
    <xsl:sequence select="bookmark:entry(edition:anchor(.), normalize-space(string-join((num, heading), ' ')), $inside)"/>
  </xsl:template>

  <xsl:template match="attachment[@eId]" mode="bookmark" as="element(fo:bookmark)">
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="*/(mainBody | body)/*" mode="bookmark"/>
    </xsl:variable>
    <xsl:variable name="title" as="xs:string" select="normalize-space(string-join((heading, */preface//docTitle), ' '))"/>
    <xsl:sequence select="bookmark:entry(edition:anchor(.), ($title[. ne ''], label:word('annex'))[1], $inside)"/>
  </xsl:template>

  <!-- Tables, loose text and what has no name have no bookmark. -->
  <xsl:template match="*" mode="bookmark" priority="-1" as="empty-sequence()"/>

  <!-- The first two levels are open; paragraphs are folded. -->
  <xsl:function name="bookmark:entry" as="element(fo:bookmark)">
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="inside" as="element(fo:bookmark)*"/>
    <fo:bookmark internal-destination="{$anchor}" starting-state="hide">
      <fo:bookmark-title><xsl:value-of select="$title"/></fo:bookmark-title>
      <xsl:sequence select="$inside"/>
    </fo:bookmark>
  </xsl:function>
</xsl:stylesheet>
