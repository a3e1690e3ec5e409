<?xml version="1.0" encoding="UTF-8"?>
<!-- How the United Nations cites a text. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:citation="urn:engross:citation"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- General Assembly resolution 57/176 of 18 December 2002 -->
  <xsl:function name="citation:words" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="parts" as="xs:string+" select="meta:organ($text), label:word(citation:kind($text)), citation:number($text)"/>
    <xsl:sequence select="
      if (exists(meta:adopted($text))) then label:phrase('cited', ($parts, label:date(meta:adopted($text))))
      else label:phrase('cited-without-date', $parts)"/>
  </xsl:function>

  <!-- The number; of a text that prints none and has no symbol the title, since its work is only numbered after its file. -->
  <xsl:function name="citation:number" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      if (citation:numbered($text)) then meta:number($text)
      else (meta:value($text, 'title') ! label:phrase('cited-title', .), meta:number($text))[1]"/>
  </xsl:function>

  <xsl:function name="citation:numbered" as="xs:boolean">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="exists((meta:value($text, 'symbol'), meta:preface($text)//docNumber[normalize-space()]))"/>
  </xsl:function>

  <!-- cited-draft where the document is one, cited-decision where the symbol says so, else cited-resolution -->
  <xsl:function name="citation:kind" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="'cited-' || (
      if ($text/*/*[1]/@name[ends-with(., 'Draft')]) then 'draft' else if (contains(meta:symbol($text), '/DEC/')) then 'decision' else 'resolution')"/>
  </xsl:function>
</xsl:stylesheet>
