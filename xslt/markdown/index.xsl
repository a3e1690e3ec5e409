<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of the texts, in the order of the edition. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:md="urn:engross:markdown"
                xmlns:meta="urn:engross:meta"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:function name="md:list" as="xs:string+">
    <xsl:sequence select="
        '# ' || md:escaped($edition/edition:edition/@title, ()),
        $edition/edition:edition/@subtitle ! md:line-start(md:escaped(., ())),
        string-join($texts ! md:entry(.), '&#10;')"/>
  </xsl:function>

  <!-- - [A/RES/57/176](a-res-57-176.md): Trafficking in women and girls. General Assembly, 18 December 2002 -->
  <xsl:function name="md:entry" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="date" as="xs:date?" select="meta:adopted($text)"/>
    <xsl:sequence select="
        '- [' || md:escaped(meta:symbol($text), ()) || '](' || edition:slug($text) || '.md)' || md:standing($text, 'symbol') || ': '
        || md:escaped(meta:title($text), ()) || '. ' || md:escaped(meta:organ($text), ()) || ', '
        || (if (empty($date)) then label:word('date-not-known') else label:date($date)) || md:standing($text, 'adopted')"/>
  </xsl:function>

  <!-- What the text itself does not say is marked. -->
  <xsl:function name="md:standing" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="if (meta:standing($text, $fact) = 'supplied') then ' (' || label:word('supplied') || ')' else ''"/>
  </xsl:function>
</xsl:stylesheet>
