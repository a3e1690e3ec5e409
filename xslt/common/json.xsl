<?xml version="1.0" encoding="UTF-8"?>
<!-- Writes JSON from its XML form, which keeps the order of keys as a map does not. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fn="http://www.w3.org/2005/xpath-functions"
                xmlns:json="urn:engross:json"
                exclude-result-prefixes="#all">

  <!-- JSON with a line for each value; $break is the line end with the blanks that the value stands behind. Without one, all of it stands in one line. -->
  <xsl:function name="json:written" as="xs:string">
    <xsl:param name="value" as="element()"/>
    <xsl:param name="break" as="xs:string"/>
    <xsl:sequence select="string-join(json:pieces($value, $break))"/>
  </xsl:function>

  <!-- The pieces of the same; to join them at each level would copy what is deep within again and again. -->
  <xsl:function name="json:pieces" as="xs:string*">
    <xsl:param name="value" as="element()"/>
    <xsl:param name="break" as="xs:string"/>
    <xsl:variable name="inner" as="xs:string" select="if ($break) then $break || '  ' else ''"/>
    <xsl:variable name="colon" as="xs:string" select="if ($break) then ': ' else ':'"/>
    <xsl:variable name="members" as="xs:string*" select="
      $value/* ! ((if (position() eq 1) then () else ','), $inner, @key ! (json:quoted(.), $colon), json:pieces(., $inner))"/>
    <xsl:sequence select="
      if ($value/self::fn:null) then 'null'
      else if ($value/self::fn:string) then json:quoted($value)
      else if ($value/self::fn:array) then ('[', $members, $break[exists($members)], ']')
      else ('{', $members, $break[exists($members)], '}')"/>
  </xsl:function>

  <!-- rule (RFC 8259): these are escaped in a string, and with them the controls of Latin 1. -->
  <xsl:variable name="json:escaped" as="xs:string" select="'&quot;\&#9;&#10;&#13;' || codepoints-to-string(127 to 159)"/>

  <!-- A string in quotation marks; a stroke needs no escape. -->
  <xsl:function name="json:quoted" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:variable name="plain" as="xs:string" select="string($value)"/>
    <xsl:choose>
      <xsl:when test="translate($plain, $json:escaped, '') eq $plain"><xsl:sequence select="'&quot;' || $plain || '&quot;'"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="string" as="element(fn:string)"><fn:string><xsl:value-of select="$plain"/></fn:string></xsl:variable>
        <xsl:variable name="quoted" as="xs:string" select="xml-to-json($string)"/>
        <xsl:sequence select="if (contains($quoted, '\/')) then replace($quoted, '\\/', '/') else $quoted"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A key with a string; nothing where there is none. -->
  <xsl:function name="json:string" as="element(fn:string)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="exists($value)"><fn:string key="{$key}"><xsl:value-of select="$value"/></fn:string></xsl:if>
  </xsl:function>
</xsl:stylesheet>
