<?xml version="1.0" encoding="UTF-8"?>
<!-- How a text was adopted, in small type below its closing lines: drafts and sponsors, the record of the meeting, who voted how. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:citation="urn:engross:citation"
                xmlns:edition="urn:engross:edition"
                xmlns:engross="urn:engross:provenance"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:record="urn:engross:record"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <xsl:mode name="record" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template name="record" as="element(fo:block)?">
    <xsl:context-item as="document-node()" use="required"/>
    <!-- A long record of votes may fill the last pages of a text, but none begins on a page of its own, or ends on one with a line or two. -->
    <fo:block role="Div" xsl:use-attribute-sets="type:record" keep-with-previous.within-page="always" id="{edition:slug(.)}__record" widows="6">
      <xsl:apply-templates select="record:stages(.), meta:counts(.)" mode="record"/>
      <fo:block keep-with-previous.within-page="always"><xsl:value-of select="type:bound(label:phrase('book-cite', citation:words(.)))"/></fo:block>
    </fo:block>
  </xsl:template>

  <!-- Draft: A/C.1/76/L.23, 11 October 2021; Indonesia. -->
  <xsl:template match="engross:stage" mode="record" as="element(fo:block)">
    <xsl:variable name="source" as="xs:string" select="string-join((@document, @date ! label:date(xs:date(.))), ', ')"/>
    <fo:block keep-with-previous.within-page="always">
      <fo:inline font-style="italic"><xsl:value-of select="record:title(.)"/></fo:inline>
      <xsl:text>: </xsl:text>
      <xsl:value-of select="type:bound(string-join(($source[. ne ''], string-join(record:names(.), ', ')[. ne '']), '; '))"/>
      <xsl:text>.</xsl:text>
    </fo:block>
  </xsl:template>

  <!-- In favour: 145. Afghanistan, Algeria ... -->
  <xsl:template match="count" mode="record" as="element(fo:block)">
    <xsl:variable name="voters" as="xs:string" select="string-join(meta:voters(.), ', ')"/>
    <fo:block keep-with-previous.within-page="always">
      <fo:inline font-style="italic"><xsl:value-of select="meta:choice(.)"/></fo:inline>
      <xsl:value-of select="': ' || @value || '.'"/>
      <xsl:if test="$voters ne ''">
        <xsl:text> </xsl:text>
        <fo:inline>
          <!-- Names recorded in capitals would shout in the size of the rest. -->
          <xsl:if test="not(matches($voters, '\p{Ll}'))"><xsl:attribute name="font-size" select="'7pt'"/></xsl:if>
          <xsl:value-of select="type:printable($voters)"/>
        </fo:inline>
        <xsl:text>.</xsl:text>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="type:record" use-attribute-sets="type:small">
    <xsl:attribute name="space-before" select="layout:lines(1)"/>
  </xsl:attribute-set>
</xsl:stylesheet>
