<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes: their labels, and their definitions at the end of the file. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:md="urn:engross:markdown"
                xmlns:note="urn:engross:note"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:key name="md:notes" match="authorialNote[not(ancestor::coverPage)]" use="@marker"/>

  <!-- The label is the printed marker; the eId where that is a sign, or where an annex counts its notes from 1 again. -->
  <xsl:function name="md:label" as="xs:string">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:sequence select="
        if (matches($note/@marker, '^[0-9A-Za-z]+$') and key('md:notes', $note/@marker, root($note))[1] is $note)
        then string($note/@marker) else string($note/@eId)"/>
  </xsl:function>

  <!-- The definitions in the order of their numbers, without those of the masthead, which Markdown leaves out; a further
       paragraph of a note is indented. -->
  <xsl:function name="md:definitions" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:for-each select="note:notes($text)[not(ancestor::coverPage)]">
      <xsl:sort select="if (md:label(.) castable as xs:integer) then xs:integer(md:label(.)) else 1000000"/>
      <xsl:variable name="blocks" as="xs:string*"><xsl:apply-templates select="*" mode="md:blocks"/></xsl:variable>
      <xsl:sequence select="'[^' || md:label(.) || ']: ' || string-join($blocks, '&#10;&#10;    ')"/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
