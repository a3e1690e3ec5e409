<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables with pipes, as GitHub has them; the paragraphs of a cell are parted by <br>, for a row is one line. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:array="http://www.w3.org/2005/xpath-functions/array"
                xmlns:md="urn:engross:markdown"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <!-- A pipe table; its first row is the head, or an empty row where the first row holds no heading cells. -->
  <xsl:template match="table" mode="md:blocks" as="xs:string*">
    <xsl:variable name="width" as="xs:integer" select="max((1, tr ! md:columns(.)))"/>
    <xsl:variable name="headed" as="xs:boolean" select="exists(tr[1]/th)"/>
    <xsl:sequence select="caption ! md:line(.)"/>
    <xsl:variable name="rows" as="xs:string*" select="(if ($headed) then () else md:cells((1 to $width) ! ''), md:rows(tr, $width))"/>
    <xsl:sequence select="string-join((head($rows), md:cells((1 to $width) ! '---'), tail($rows)), '&#10;')"/>
  </xsl:template>

  <!-- The columns that a row reaches over: its own cells, and those of rows before it that go on in it. -->
  <xsl:function name="md:columns" as="xs:integer">
    <xsl:param name="row" as="element(tr)"/>
    <xsl:variable name="place" as="xs:integer" select="count($row/preceding-sibling::tr)"/>
    <xsl:sequence select="
        sum(($row/(th | td), $row/preceding-sibling::tr/(th | td)[md:span(@rowspan) gt $place - count(../preceding-sibling::tr)]) ! md:span(@colspan))"/>
  </xsl:function>

  <!-- A row with its cells, and in the places that other cells cover nothing at all ("||"), or "^^" below a cell that goes on. -->
  <xsl:function name="md:rows" as="xs:string*">
    <xsl:param name="rows" as="element(tr)*"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:sequence select="fold-left($rows, map { 'rows': (), 'below': array { (1 to $width) ! 0 } }, function($done, $row) {
        let $placed := md:placed($row, $width, $done?below)
        return map { 'rows': ($done?rows, md:cells(array:flatten($placed?cells))), 'below': $placed?below } })?rows"/>
  </xsl:function>

  <!-- The cells of a row, one a column, and how many rows below each column are covered. -->
  <xsl:function name="md:placed" as="map(xs:string, array(*))">
    <xsl:param name="row" as="element(tr)"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:param name="below" as="array(xs:integer)"/>
    <xsl:iterate select="1 to $width">
      <xsl:param name="waiting" as="element()*" select="$row/(th | td)"/>
      <xsl:param name="beside" as="xs:integer" select="0"/>
      <xsl:param name="rows" as="xs:integer" select="0"/>
      <xsl:param name="cells" as="array(xs:string)" select="[]"/>
      <xsl:param name="left" as="array(xs:integer)" select="[]"/>
      <xsl:on-completion select="map { 'cells': $cells, 'below': $left }"/>
      <xsl:choose>
        <xsl:when test="$beside gt 0">
          <xsl:next-iteration>
            <xsl:with-param name="beside" select="$beside - 1"/>
            <xsl:with-param name="cells" select="array:append($cells, $md:beside)"/>
            <xsl:with-param name="left" select="array:append($left, $rows)"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:when test="$below(.) gt 0">
          <xsl:next-iteration>
            <xsl:with-param name="cells" select="array:append($cells, '^^')"/>
            <xsl:with-param name="left" select="array:append($left, $below(.) - 1)"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="cell" as="element()?" select="head($waiting)"/>
          <xsl:next-iteration>
            <xsl:with-param name="waiting" select="tail($waiting)"/>
            <xsl:with-param name="beside" select="if ($cell) then md:span($cell/@colspan) - 1 else 0"/>
            <xsl:with-param name="rows" select="if ($cell) then md:span($cell/@rowspan) - 1 else 0"/>
            <xsl:with-param name="cells" select="array:append($cells, if ($cell) then md:cell($cell) else '')"/>
            <xsl:with-param name="left" select="array:append($left, if ($cell) then md:span($cell/@rowspan) - 1 else 0)"/>
          </xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="md:cell" as="xs:string">
    <xsl:param name="cell" as="element()"/>
    <xsl:variable name="blocks" as="xs:string*"><xsl:apply-templates select="$cell/*" mode="md:blocks"/></xsl:variable>
    <xsl:sequence select="replace(string-join($blocks, '&lt;br>'), '\|', '\\|')"/>
  </xsl:function>

  <!-- How many columns or rows a cell takes. -->
  <xsl:function name="md:span" as="xs:integer">
    <xsl:param name="span" as="attribute()?"/>
    <xsl:sequence select="($span[. castable as xs:positiveInteger] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <!-- Stands for the place of a cell that the one before it covers. -->
  <xsl:variable name="md:beside" as="xs:string" select="'&#10;'"/>

  <xsl:function name="md:cells" as="xs:string">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:sequence select="'|' || string-join($cells ! (if (. = $md:beside) then '|' else if (. = '') then ' |' else ' ' || . || ' |'))"/>
  </xsl:function>
</xsl:stylesheet>
