<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents: parts, resolutions with their sections and annexes, dotted leaders, page numbers. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:contents="urn:engross:contents"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:layout="urn:engross:layout"
                xmlns:part="urn:engross:part"
                xmlns:pointer="urn:engross:pointer"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="contents" as="element(fo:page-sequence)">
    <!-- The pages of the parts behind the texts, where they are known. -->
    <xsl:param name="parts" as="map(xs:string, xs:integer+)" select="map {}" tunnel="yes"/>
    <xsl:call-template name="part">
      <xsl:with-param name="name" select="'contents'"/>
      <xsl:with-param name="initial" select="'auto-odd'"/>
      <xsl:with-param name="content" as="element(fo:block)+">
        <fo:block role="TOC">
          <xsl:sequence select="$part:listed[. = $part:front] ! contents:part(., $parts)"/>
          <xsl:apply-templates select="$texts" mode="contents"/>
          <xsl:sequence select="$part:listed[. = $part:back] ! contents:part(., $parts)"/>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:mode name="contents" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" mode="contents" as="element(fo:block)+">
    <xsl:variable name="title" as="item()*">
      <fo:inline font-weight="bold"><xsl:value-of select="type:printable(meta:number(.))"/></fo:inline>
      <xsl:for-each select="meta:own-title(.)">
        <xsl:text>&#x2003;</xsl:text>
        <xsl:value-of select="type:bound(.)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="inside" as="element()*" select="meta:document(.)/(mainBody/(section | part | title | chapter), attachments/attachment)[@eId]"/>
    <xsl:sequence select="contents:entry(edition:slug(.), string-join((meta:symbol(.), meta:own-title(.)), ', '), $title, 0, empty($inside), $pages)"/>
    <xsl:apply-templates select="$inside" mode="contents"/>
  </xsl:template>

  <xsl:template match="section | part | title | chapter | attachment" mode="contents" as="element(fo:block)">
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join((num, heading, self::attachment/*/preface//docTitle), ' '))"/>
    <xsl:sequence select="contents:entry(edition:anchor(.), $words, type:bound($words), 1, position() eq last(), $pages)"/>
  </xsl:template>

  <xsl:function name="contents:part" as="element(fo:block)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="known" as="map(xs:string, xs:integer+)"/>
    <xsl:sequence select="contents:entry($name, label:word('book-' || $name), label:word('book-' || $name), 0, true(), $known)"/>
  </xsl:function>

  <!-- $words is what assistive technology says of the link; $ends says that no more of the same text follows, so that there is room behind. -->
  <xsl:function name="contents:entry" as="element(fo:block)">
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="title" as="item()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="ends" as="xs:boolean"/>
    <xsl:param name="known" as="map(xs:string, xs:integer+)"/>
    <fo:block role="TOCI" text-align-last="justify" start-indent="{layout:mm((1 + $level) * $layout:indent)}" text-indent="{layout:mm(-$layout:indent)}" end-indent="8mm"
              last-line-end-indent="-8mm" space-after="{layout:lines(if ($ends) then 0.5 else 0)}">
      <fo:basic-link>
        <xsl:sequence select="pointer:inside('contents-' || $anchor, $anchor, $words)"/>
        <xsl:sequence select="$title"/>
        <xsl:text> </xsl:text>
        <fo:leader role="artifact" leader-pattern="dots" leader-pattern-width="5pt"/>
        <xsl:text> </xsl:text>
        <xsl:sequence select="folio:citation($anchor, $known)"/>
      </fo:basic-link>
    </fo:block>
  </xsl:function>
</xsl:stylesheet>
