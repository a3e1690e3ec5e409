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

  <!-- General Assembly resolution 57/176 of 18 December 2002; of a text in French résolution 57/176 de l’Assemblée générale du 18 décembre 2002 -->
  <xsl:function name="citation:words" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="language" as="xs:string" select="meta:language($text)"/>
    <xsl:variable name="date" as="xs:date?" select="meta:adopted($text)"/>
    <xsl:variable name="organ" as="xs:string?" select="label:organ($language, 'of-' || meta:organ-code($text))"/>
    <xsl:variable name="pattern" as="xs:string" select="if (exists($date)) then 'cited' else 'cited-without-date'"/>
    <xsl:sequence select="
      if (exists($organ)) then label:said($language, $pattern, ($organ, label:said($language, citation:kind($text), ()), citation:number($text), $date ! label:date-in($language, .)))
      else label:phrase($pattern, (meta:organ($text), label:word(citation:kind($text)), citation:number($text), $date ! label:date(.)))"/>
  </xsl:function>

  <!-- The organ in the language of the text: Assemblée générale. -->
  <xsl:function name="citation:organ" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="(label:organ(meta:language($text), meta:organ-code($text)), meta:organ($text))[1]"/>
  </xsl:function>

  <!-- So the meeting: 54e séance plénière. -->
  <xsl:function name="citation:meeting" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:value($text, 'meeting') ! (label:meeting(meta:language($text), .), .)[1]"/>
  </xsl:function>

  <!-- And the date of adoption. -->
  <xsl:function name="citation:date" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:adopted($text) ! (label:date-in(meta:language($text), .), label:date(.))[1]"/>
  </xsl:function>

  <!-- A word that goes with the citation, in its language: para., par. -->
  <xsl:function name="citation:word" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="(label:said(meta:language($text), $key, $values), label:phrase($key, $values))[1]"/>
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
