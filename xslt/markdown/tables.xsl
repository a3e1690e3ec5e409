<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables with pipes, as GitHub has them; the paragraphs of a cell are parted by <br>, for a row is one line. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:md="urn:engross:markdown"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <!-- A pipe table; its first row is the head, or an empty row where the first row holds no heading cells. -->
  <xsl:template match="table" mode="md:blocks" as="xs:string*">
    <xsl:variable name="width" as="xs:integer" select="max((1, tr ! sum((th | td) ! md:span(.))))"/>
    <xsl:variable name="headed" as="xs:boolean" select="exists(tr[1]/th)"/>
    <xsl:sequence select="caption ! md:line(.)"/>
    <xsl:sequence select="
        string-join((
          if ($headed) then md:row(tr[1], $width) else md:cells((1 to $width) ! ''),
          md:cells((1 to $width) ! '---'),
          (if ($headed) then tail(tr) else tr) ! md:row(., $width)), '&#10;')"/>
  </xsl:template>

  <xsl:function name="md:row" as="xs:string">
    <xsl:param name="row" as="element(tr)"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:variable name="cells" as="xs:string*">
      <xsl:for-each select="$row/(th | td)">
        <xsl:variable name="blocks" as="xs:string*"><xsl:apply-templates select="*" mode="md:blocks"/></xsl:variable>
        <xsl:sequence select="replace(string-join($blocks, '&lt;br>'), '\|', '\\|'), (2 to md:span(.)) ! ''"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="md:cells(($cells, (count($cells) + 1 to $width) ! ''))"/>
  </xsl:function>

  <!-- The number of columns a cell takes; Markdown has no wide cells, so empty ones follow it. -->
  <xsl:function name="md:span" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:sequence select="($cell/@colspan[. castable as xs:positiveInteger] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <xsl:function name="md:cells" as="xs:string">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:sequence select="'|' || string-join($cells ! (if (. = '') then ' |' else ' ' || . || ' |'))"/>
  </xsl:function>
</xsl:stylesheet>
