<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses within the site. They are relative and name index.html, so that the site works in any folder and from a disk. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:link="urn:engross:link"
                xmlns:note="urn:engross:note"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- From the page of a text up to the folder of the site: ../../../../ -->
  <xsl:function name="site:root" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string-join(tokenize(edition:path($text), '/') ! '../')"/>
  </xsl:function>

  <!-- The page of a text, from the folder of the site. -->
  <xsl:function name="site:page" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="edition:path($text) || '/index.html'"/>
  </xsl:function>

  <!-- An element on the page of its text. -->
  <xsl:function name="site:place" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="site:page(root($element)) || '#' || $element/@eId"/>
  </xsl:function>

  <!-- The anchor of a cited document on the page of documents. -->
  <xsl:function name="site:document-id" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="'document-' || lower-case($key) => replace('[^a-z0-9]+', '-') => replace('^-|-$', '')"/>
  </xsl:function>

  <!-- 61 kB -->
  <xsl:function name="site:size" as="xs:string">
    <xsl:param name="bytes" as="xs:integer"/>
    <xsl:sequence select="
      if ($bytes ge 1000000) then format-number($bytes div 1000000, '0.0') || ' MB'
      else max((1, round($bytes div 1000))) || ' kB'"/>
  </xsl:function>
</xsl:stylesheet>
