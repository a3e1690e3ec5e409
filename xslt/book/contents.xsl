<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents: parts, resolutions with their sections and annexes, dotted leaders, page numbers. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:contents="urn:engross:contents"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:page="urn:engross:page"
                xmlns:pointer="urn:engross:pointer"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="contents" as="element(fo:page-sequence)">
    <xsl:call-template name="page:part">
      <xsl:with-param name="format" select="'i'"/>
      <xsl:with-param name="initial" select="'auto-odd'"/>
      <xsl:with-param name="verso" select="string($edition/edition:edition/@title)"/>
      <xsl:with-param name="recto" select="label:word('book-contents')"/>
      <xsl:with-param name="content" as="element(fo:block)+">
        <xsl:sequence select="page:title('contents')"/>
        <fo:block role="TOC">
          <xsl:sequence select="('reading', 'resolutions') ! contents:part(.)"/>
          <xsl:apply-templates select="$texts" mode="contents"/>
          <xsl:sequence select="('cited-instruments', 'cited-documents', 'colophon') ! contents:part(.)"/>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:mode name="contents" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" mode="contents" as="element(fo:block)+">
    <xsl:variable name="title" as="item()*">
      <fo:inline font-weight="bold"><xsl:value-of select="meta:number(.)"/></fo:inline>
      <xsl:text>&#x2003;</xsl:text>
      <xsl:value-of select="type:bound(meta:title(.))"/>
    </xsl:variable>
    <xsl:sequence select="contents:entry(edition:slug(.), meta:symbol(.) || ', ' || meta:title(.), $title, 0)"/>
    <xsl:apply-templates select="meta:document(.)/(mainBody/(section | part | title | chapter), attachments/attachment)[@eId]" mode="contents"/>
  </xsl:template>

  <xsl:template match="section | part | title | chapter | attachment" mode="contents" as="element(fo:block)">
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join((num, heading, self::attachment/*/preface//docTitle), ' '))"/>
    <xsl:sequence select="contents:entry(edition:anchor(.), $words, type:bound($words), 1)"/>
  </xsl:template>

  <xsl:function name="contents:part" as="element(fo:block)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="contents:entry($name, label:word('book-' || $name), label:word('book-' || $name), 0)"/>
  </xsl:function>

  <!-- $words is what assistive technology says of the link. -->
  <xsl:function name="contents:entry" as="element(fo:block)">
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="title" as="item()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <fo:block role="TOCI" text-align-last="justify" start-indent="{6 + 6 * $level}mm" text-indent="-6mm" end-indent="8mm"
              last-line-end-indent="-8mm" space-after="{if ($level eq 0) then '6.75pt' else '0pt'}">
      <fo:basic-link>
        <xsl:sequence select="pointer:inside('contents-' || $anchor, $anchor, $words)"/>
        <xsl:sequence select="$title"/>
        <xsl:text> </xsl:text>
        <fo:leader role="artifact" leader-pattern="dots" leader-pattern-width="5pt"/>
        <xsl:text> </xsl:text>
        <fo:page-number-citation role="Span" ref-id="{$anchor}"/>
      </fo:basic-link>
    </fo:block>
  </xsl:function>
</xsl:stylesheet>
