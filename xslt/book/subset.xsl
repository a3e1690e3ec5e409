<?xml version="1.0" encoding="UTF-8"?>
<!-- Which texts a book is made of, where its reader wants some of a collection. -->
<xsl:package name="urn:engross:subset" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:map="http://www.w3.org/2005/xpath-functions/map"
             xmlns:edition="urn:engross:edition"
             xmlns:meta="urn:engross:meta"
             xmlns:subset="urn:engross:subset"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/meta.xsl"/>

  <!-- The slugs of the texts that have one of the values asked for of each kind: symbol, session, subject. -->
  <xsl:function name="subset:slugs" as="xs:string*" visibility="public">
    <xsl:param name="wanted" as="map(xs:string, xs:string+)"/>
    <xsl:for-each select="$texts">
      <xsl:variable name="text" as="document-node()" select="."/>
      <xsl:if test="every $kind in map:keys($wanted) satisfies (some $value in $wanted($kind) satisfies subset:matches($value, $kind, $text))">
        <xsl:sequence select="edition:slug($text)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- A symbol may be given as its number, 57/176; a subject is found in keywords and in the title, whole words, small letters or capitals. -->
  <xsl:function name="subset:matches" as="xs:boolean">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      if ($kind eq 'symbol') then lower-case($value) = (meta:symbol($text), meta:number($text)) ! lower-case(.)
      else if ($kind eq 'session') then $value = meta:value($text, 'session')
      else some $words in (meta:keywords($text), meta:title($text)) satisfies contains(subset:words($words), subset:words($value))"/>
  </xsl:function>

  <xsl:function name="subset:words" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="' ' || string-join(tokenize(lower-case($words), '\W+')[.], ' ') || ' '"/>
  </xsl:function>
</xsl:package>
