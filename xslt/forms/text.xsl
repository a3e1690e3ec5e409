<?xml version="1.0" encoding="UTF-8"?>
<!-- Plain text: what is known about the resolution, a rule, then its words, a paragraph a line and never wrapped, then its notes. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:forms="urn:engross:forms"
                xmlns:citation="urn:engross:citation"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:plain="urn:engross:plain"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:function name="forms:text" as="xs:string" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="lines" as="xs:string*" select="plain:lines(plain:blocks(meta:document($text)/(* except (meta, coverPage))))"/>
    <xsl:variable name="notes" as="xs:string*" select="
      note:notes($text) ! ('[' || note:marker(.) || '] ' || string-join(plain:lines(plain:blocks(*)), ' '))"/>
    <xsl:sequence select="
      string-join((forms:head($text), '', forms:rule(), '', string-join($lines, '&#10;&#10;'), if (exists($notes)) then ('', forms:rule(), '', string-join($notes, '&#10;&#10;')) else (), ''), '&#10;')"/>
  </xsl:function>

  <xsl:function name="forms:rule" as="xs:string">
    <xsl:sequence select="'----------'"/>
  </xsl:function>

  <!-- Symbol: A/RES/57/176 -->
  <xsl:function name="forms:head" as="xs:string+">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      forms:known($text, 'symbol'), forms:known($text, 'title'),
      label:word('organ') || ': ' || citation:organ($text),
      ('adopted', 'meeting', 'session', 'agenda-item', 'report', 'distributed') ! forms:known($text, .),
      meta:source($text) ! (label:word('made-from') || ': ' || @file || ', SHA-256 ' || @sha256),
      label:word('not-official')"/>
  </xsl:function>

  <!-- A fact with its ground, where it does not come from the text. -->
  <xsl:function name="forms:known" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:variable name="supplied" as="xs:string" select="
      if (meta:standing($text, $fact) eq 'supplied') then ' (' || label:phrase('supplied-on', string(meta:basis($text, $fact))) || ')' else ''"/>
    <xsl:sequence select="
      meta:value($text, $fact) ! (label:word($fact) || ': ' || (if (. castable as xs:date) then label:date(xs:date(.)) else if ($fact eq 'meeting') then citation:meeting($text) else .) || $supplied)"/>
  </xsl:function>
</xsl:stylesheet>
