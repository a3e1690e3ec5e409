<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents that texts cite. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:link="urn:engross:link"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- What makes two citations one document: the symbol, however its letters and the blank before its brackets are written, else the address. -->
  <xsl:function name="link:document-key" as="xs:string">
    <xsl:param name="citation" as="element()"/>
    <xsl:sequence select="(link:symbol($citation) ! upper-case(if (contains(., ' (') or contains(., '%20(')) then replace(., '(\s|%20)+\(', '(') else .), link:web($citation), string($citation/@href))[1]"/>
  </xsl:function>

  <!-- The symbol of a document; the printed form of its first citation where it has none. -->
  <xsl:function name="link:document-name" as="xs:string">
    <xsl:param name="first" as="element()"/>
    <xsl:sequence select="(link:symbol($first), normalize-space($first))[1]"/>
  </xsl:function>
</xsl:stylesheet>
