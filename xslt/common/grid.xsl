<?xml version="1.0" encoding="UTF-8"?>
<!-- The places of the cells of a table, for forms that have no word for a cell that reaches over several rows. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:array="http://www.w3.org/2005/xpath-functions/array"
                xmlns:grid="urn:engross:grid"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- How many columns a table has. -->
  <xsl:function name="grid:width" as="xs:integer">
    <xsl:param name="table" as="element(table)"/>
    <xsl:sequence select="max((1, $table/tr ! grid:columns(.)))"/>
  </xsl:function>

  <!-- The columns that a row reaches over: its own cells, and those of rows before it that go on in it. -->
  <xsl:function name="grid:columns" as="xs:integer">
    <xsl:param name="row" as="element(tr)"/>
    <xsl:variable name="place" as="xs:integer" select="count($row/preceding-sibling::tr)"/>
    <xsl:sequence select="
        sum(($row/(th | td), $row/preceding-sibling::tr/(th | td)[grid:span(@rowspan) gt $place - count(../preceding-sibling::tr)]) ! grid:span(@colspan))"/>
  </xsl:function>

  <!-- How many columns or rows a cell takes. -->
  <xsl:function name="grid:span" as="xs:integer">
    <xsl:param name="span" as="attribute()?"/>
    <xsl:sequence select="($span[. castable as xs:positiveInteger] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <!-- The rows of a table, each an array of its places from the first column to the last. A place has "columns", how many it reaches over,
       and "cell", the element; that is empty where the row is shorter than others. In a place with "below" the cell of a row above goes on. -->
  <xsl:function name="grid:rows" as="array(map(xs:string, item()*))*">
    <xsl:param name="table" as="element(table)"/>
    <xsl:variable name="width" as="xs:integer" select="grid:width($table)"/>
    <xsl:iterate select="$table/tr">
      <!-- By column: how many rows the place above reaches further, and that place. -->
      <xsl:param name="above" as="map(xs:integer, map(xs:string, item()*))" select="map {}"/>
      <xsl:variable name="places" as="map(xs:string, item()*)*" select="grid:places((th | td), 1, $width, $above)"/>
      <xsl:sequence select="array { $places }"/>
      <xsl:next-iteration>
        <xsl:with-param name="above" select="fold-left($places[?rows gt 1], map {}, function($map, $place) { map:put($map, $place?column, $place) })" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- The places of a row from a column on; "rows" counts this row and those below it. -->
  <xsl:function name="grid:places" as="map(xs:string, item()*)*">
    <xsl:param name="cells" as="element()*"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:param name="above" as="map(xs:integer, map(xs:string, item()*))"/>
    <xsl:if test="$column le $width">
      <xsl:variable name="upper" as="map(xs:string, item()*)?" select="$above($column)"/>
      <xsl:variable name="cell" as="element()?" select="if (exists($upper)) then () else $cells[1]"/>
      <xsl:variable name="place" as="map(xs:string, item()*)" select="
        if (exists($upper)) then map { 'column': $column, 'columns': $upper?columns, 'rows': $upper?rows - 1, 'cell': $upper?cell, 'below': true() }
        else map { 'column': $column, 'columns': max((1, grid:span($cell/@colspan))), 'rows': grid:span($cell/@rowspan), 'cell': $cell, 'below': false() }"/>
      <xsl:sequence select="$place, grid:places(if (exists($upper)) then $cells else tail($cells), $column + $place?columns, $width, $above)"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
