<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes: their labels, and their definitions at the end of the file. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:md="urn:engross:markdown"
                xmlns:note="urn:engross:note"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:key name="md:notes" match="authorialNote[not(ancestor::coverPage)]" use="string(@marker)"/>

  <!-- The label is the printed marker, so that readers see its number; an asterisk, which would be taken for emphasis, is called a
       star. Where an annex counts its notes from 1 again, a stop and the place among the notes of that marker follow. -->
  <xsl:function name="md:label" as="xs:string">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:variable name="marker" as="xs:string" select="replace($note/@marker, '\*', 'star')"/>
    <xsl:variable name="before" as="xs:integer" select="count(key('md:notes', $note/@marker, root($note))[. &lt;&lt; $note])"/>
    <xsl:sequence select="
        if (not(matches($marker, '^[\p{L}\p{N}]+$'))) then string($note/@eId)
        else if ($before eq 0) then $marker
        else $marker || '.' || $before + 1"/>
  </xsl:function>

  <!-- The definitions in the order of their numbers, without those of the masthead, which Markdown leaves out; what
       follows the first line of a note is indented. -->
  <xsl:function name="md:definitions" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:for-each select="note:notes($text)[not(ancestor::coverPage)]">
      <xsl:sort select="if (md:label(.) castable as xs:integer) then xs:integer(md:label(.)) else 1000000"/>
      <xsl:variable name="blocks" as="xs:string*"><xsl:apply-templates select="*" mode="md:blocks"/></xsl:variable>
      <xsl:sequence select="string-join(('[^' || md:label(.) || ']:', string-join($blocks[. != ''] ! replace(., '\n', '&#10;    '), '&#10;&#10;    ')[. != '']), ' ')"/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
