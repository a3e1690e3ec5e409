<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables with pipes, as GitHub has them; the paragraphs of a cell are parted by <br>, for a row is one line. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:grid="urn:engross:grid"
                xmlns:md="urn:engross:markdown"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <!-- A pipe table; its first row is the head, or an empty row where the first row holds no heading cells. -->
  <xsl:template match="table" mode="md:blocks" as="xs:string*">
    <xsl:variable name="width" as="xs:integer" select="grid:width(.)"/>
    <xsl:variable name="headed" as="xs:boolean" select="exists(tr[1]/th)"/>
    <xsl:sequence select="caption ! md:line(.)"/>
    <xsl:variable name="rows" as="xs:string*" select="(if ($headed) then () else md:cells((1 to $width) ! ''), grid:rows(.) ! md:cells(?* ! md:place(.)))"/>
    <xsl:sequence select="string-join((head($rows), md:cells((1 to $width) ! '---'), tail($rows)), '&#10;')"/>
  </xsl:template>

  <!-- A place of a row: its cell, and in the places that it covers nothing at all ("||"), or "^^" below a cell that goes on. -->
  <xsl:function name="md:place" as="xs:string+">
    <xsl:param name="place" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        if ($place?below) then (1 to $place?columns) ! '^^'
        else (string($place?cell ! md:cell(.)), (2 to $place?columns) ! $md:beside)"/>
  </xsl:function>

  <xsl:function name="md:cell" as="xs:string">
    <xsl:param name="cell" as="element()"/>
    <xsl:variable name="blocks" as="xs:string*"><xsl:apply-templates select="$cell/*" mode="md:blocks"/></xsl:variable>
    <xsl:sequence select="replace(string-join($blocks, '&lt;br>'), '\|', '\\|')"/>
  </xsl:function>

  <!-- Stands for the place of a cell that the one before it covers. -->
  <xsl:variable name="md:beside" as="xs:string" select="'&#10;'"/>

  <xsl:function name="md:cells" as="xs:string">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:sequence select="'|' || string-join($cells ! (if (. = $md:beside) then '|' else if (. = '') then ' |' else ' ' || . || ' |'))"/>
  </xsl:function>
</xsl:stylesheet>
