<?xml version="1.0" encoding="UTF-8"?>
<!-- Blanks within running text. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:blanks="urn:engross:blanks"
                exclude-result-prefixes="#all">

  <!-- Blanks, tabs and line ends beside each other as one blank. Hardly any words have two, and patterns are dear. -->
  <xsl:function name="blanks:single" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="blanks" as="xs:string" select="translate($words, '&#9;&#10;&#13;', '   ')"/>
    <xsl:sequence select="
      if (not(contains($blanks, '  '))) then $blanks
      else if (normalize-space($blanks) eq '') then ' '
      else ' '[starts-with($blanks, ' ')] || normalize-space($blanks) || ' '[ends-with($blanks, ' ')]"/>
  </xsl:function>
</xsl:stylesheet>
