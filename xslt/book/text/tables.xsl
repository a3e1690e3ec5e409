<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. Every column is as wide as its longest word at least, and what is left goes to those that have most to say. Where the page
     is too narrow for that the type is smaller; where it would be too small to read, long words go on in the next line. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:block="urn:engross:block"
                xmlns:page="urn:engross:page"
                xmlns:room="urn:engross:room"
                xmlns:table="urn:engross:table"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <!-- In points: the type, the least that can be read, the room behind the words of a cell. -->
  <xsl:variable name="table:size" as="xs:double" select="$layout:table"/>
  <xsl:variable name="table:least" as="xs:double" select="6"/>
  <xsl:variable name="table:gap" as="xs:double" select="4.5"/>

  <!-- A head of more lines is not said again on each page: little would be left of it. -->
  <xsl:variable name="table:head-lines" as="xs:double" select="12"/>

  <xsl:template match="table" mode="block" as="element()*">
    <xsl:apply-templates select="caption" mode="block"/>
    <xsl:if test="tr/(th | td)">
      <xsl:call-template name="grid"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="grid" as="element(fo:table)">
    <xsl:context-item as="element(table)" use="required"/>
    <xsl:variable name="places" as="map(xs:string, map(xs:string, xs:integer))" select="table:places(.)"/>
    <xsl:variable name="columns" as="map(*)+" select="table:columns(., $places)"/>
    <xsl:variable name="page" as="xs:double" select="($layout:measure - sum(ancestor::*[self::list or self::blockList][1] ! block:indents(.)[2])) div $layout:millimetres"/>
    <xsl:variable name="words" as="xs:double" select="sum($columns?word)"/>
    <xsl:variable name="fitting" as="xs:double" select="($page - $table:gap * count($columns)) div max(($words, 1))"/>
    <xsl:variable name="size" as="xs:double" select="max((min(($table:size, $fitting)), $table:least))"/>
    <xsl:variable name="rest" as="xs:double" select="max((0, $page - $table:gap * count($columns) - $words * $size))"/>
    <xsl:variable name="more" as="xs:double" select="max((1, sum($columns?line) - $words))"/>
    <xsl:variable name="wanted" as="xs:double+" select="$columns ! ($table:gap + ?word * $size + $rest * (?line - ?word) div $more)"/>
    <xsl:variable name="rooms" as="xs:double+" select="$wanted ! (((. div sum($wanted)) * $page - $table:gap) div $size)"/>
    <xsl:variable name="titles" as="element(tr)*" select="table:heads(.)"/>
    <xsl:variable name="title-lines" as="xs:double" select="
      sum($titles ! max((th ! (let $place := $places(generate-id()) return room:width(string-join(table:words(.))) div max((1, sum(subsequence($rooms, $place?column, $place?columns))))))))"/>
    <xsl:variable name="heads" as="element(tr)*" select="$titles[$title-lines le $table:head-lines][exists(current()/tr[td])]"/>
    <!-- A row of the head without a word is room and no more. -->
    <xsl:variable name="blank" as="element(tr)*" select="$heads[not(normalize-space())][every $cell in $heads/* satisfies $places(generate-id($cell))?rows eq 1][exists($heads[normalize-space()])]"/>
    <xsl:variable name="rows" as="element(tr)+" select="tr[th | td] except $heads"/>
    <!-- A short table is seldom parted, and would only have more room above its head. -->
    <xsl:variable name="goes-on" as="xs:boolean" select="count($rows) gt 8"/>
    <fo:table xsl:use-attribute-sets="type:table" font-size="{table:points($size)}" line-height="{table:points($size * 1.25)}"
              space-before="{layout:lines(0.5)}" space-after="{layout:lines(0.5)}" text-indent="0pt">
      <xsl:for-each select="$wanted">
        <fo:table-column column-width="proportional-column-width({format-number(., '0.00')})">
          <xsl:if test="position() eq 1 and (every $row in $rows satisfies $row/*[1][self::th])">
            <xsl:attribute name="fox:header" select="'true'"/>
          </xsl:if>
        </fo:table-column>
      </xsl:for-each>
      <xsl:if test="$heads">
        <fo:table-header border-after-style="solid" border-after-width="{$layout:rule}">
          <xsl:apply-templates select="$heads except $blank" mode="block">
            <xsl:with-param name="places" select="$places"/>
            <xsl:with-param name="rooms" select="$rooms"/>
            <xsl:with-param name="part" select="'head'[$goes-on]"/>
          </xsl:apply-templates>
        </fo:table-header>
      </xsl:if>
      <fo:table-body>
        <xsl:apply-templates select="$rows" mode="block">
          <xsl:with-param name="places" select="$places"/>
          <xsl:with-param name="rooms" select="$rooms"/>
          <xsl:with-param name="part" select="'body'[$heads][$goes-on]"/>
        </xsl:apply-templates>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- The rows that say what the columns are. -->
  <xsl:function name="table:heads" as="element(tr)*">
    <xsl:param name="table" as="element(table)"/>
    <xsl:sequence select="$table/tr[th][not(td)][not(preceding-sibling::tr[td])]"/>
  </xsl:function>

  <xsl:function name="table:points" as="xs:string">
    <xsl:param name="length" as="xs:double"/>
    <xsl:sequence select="format-number($length, '0.##') || 'pt'"/>
  </xsl:function>

  <!-- Of every column the longest word and the longest paragraph, in ems; the latter counts up to a line of a wide column. -->
  <xsl:function name="table:columns" as="map(*)+">
    <xsl:param name="table" as="element(table)"/>
    <xsl:param name="places" as="map(xs:string, map(xs:string, xs:integer))"/>
    <xsl:variable name="cells" as="element()+" select="$table/tr/(th | td)"/>
    <xsl:for-each select="1 to max($places?*?column)">
      <xsl:variable name="column" as="xs:integer" select="."/>
      <xsl:variable name="own" as="element()*" select="$cells[$places(generate-id())?column eq $column][$places(generate-id())?columns eq 1]"/>
      <xsl:variable name="word" as="xs:double" select="max((2, $own ! table:words(.) ! tokenize(.) ! room:width(.)))"/>
      <xsl:sequence select="map { 'word': $word, 'line': max(($word, min((24, max($own ! table:words(.) ! room:width(.)))))) }"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The first column of every cell, how many columns it goes over and how many rows: cells that go on from the rows above push the others to
       the right. No cell goes over another, out of the heads, or over columns that no cell begins in. -->
  <xsl:function name="table:places" as="map(xs:string, map(xs:string, xs:integer))">
    <xsl:param name="table" as="element(table)"/>
    <xsl:variable name="heads" as="xs:integer" select="count(table:heads($table))"/>
    <xsl:variable name="all" as="xs:integer" select="count($table/tr[th | td])"/>
    <xsl:variable name="free" as="map(xs:string, map(xs:string, xs:integer))">
      <xsl:iterate select="$table/tr/(th | td)">
        <xsl:param name="places" as="map(xs:string, map(xs:string, xs:integer))" select="map {}"/>
        <!-- By column, the last row that is taken in it. -->
        <xsl:param name="taken" as="map(xs:integer, xs:integer)" select="map {}"/>
        <xsl:on-completion select="$places"/>
        <xsl:variable name="row" as="xs:integer" select="count(../preceding-sibling::tr[th | td]) + 1"/>
        <xsl:variable name="column" as="xs:integer" select="table:free($taken, $row, 1)"/>
        <xsl:variable name="next" as="xs:integer?" select="sort(map:keys($taken)[. gt $column][$taken(.) ge $row])[1]"/>
        <xsl:variable name="columns" as="xs:integer" select="min((table:span(., 'colspan'), $next - $column))"/>
        <xsl:variable name="rows" as="xs:integer" select="min((table:span(., 'rowspan'), (if ($row le $heads) then $heads else $all) - $row + 1))"/>
        <xsl:next-iteration>
          <xsl:with-param name="places" select="map:put($places, generate-id(), map { 'column': $column, 'columns': $columns, 'rows': $rows })"/>
          <xsl:with-param name="taken" select="
            map:merge(($taken, ($column to $column + $columns - 1) ! map { .: $row + $rows - 1 }), map { 'duplicates': 'use-last' })"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:variable name="last" as="xs:integer" select="max($free?*?column)"/>
    <xsl:sequence select="map:for-each($free, function($cell, $place) { map { $cell: map:put($place, 'columns', min(($place?columns, $last - $place?column + 1))) } }) => map:merge()"/>
  </xsl:function>

  <xsl:function name="table:free" as="xs:integer">
    <xsl:param name="taken" as="map(xs:integer, xs:integer)"/>
    <xsl:param name="row" as="xs:integer"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:sequence select="if ($taken($column) ge $row) then table:free($taken, $row, $column + 1) else $column"/>
  </xsl:function>

  <!-- More columns than a page has room for letters are a slip. -->
  <xsl:function name="table:span" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:sequence select="min((($cell/@*[local-name() eq $attribute][. castable as xs:positiveInteger] ! xs:integer(.), 1)[1], 100))"/>
  </xsl:function>

  <!-- The paragraphs of a cell without their notes, which stand at the foot of the page. -->
  <xsl:function name="table:words" as="xs:string*">
    <xsl:param name="cell" as="element()"/>
    <xsl:sequence select="$cell/* ! string-join(.//text()[not(ancestor::authorialNote)] | .//authorialNote/@marker)"/>
  </xsl:function>

  <!-- FOP has no table-and-caption. -->
  <xsl:template match="caption" mode="block" as="element(fo:block)">
    <fo:block role="Caption" font-style="italic" space-before="{layout:lines(0.5)}" keep-with-next.within-page="always">
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="tr" mode="block" as="element(fo:table-row)">
    <xsl:param name="places" as="map(xs:string, map(xs:string, xs:integer))" required="yes"/>
    <xsl:param name="rooms" as="xs:double+" required="yes"/>
    <!-- head or body of a table that says where it goes on. -->
    <xsl:param name="part" as="xs:string?" required="yes"/>
    <xsl:variable name="opens" as="xs:boolean" select="position() eq 1"/>
    <!-- The last rows go together, where they are short: no head stands above one row alone. -->
    <xsl:variable name="kept" as="xs:boolean" select="$part eq 'body' and position() gt last() - 2 and sum((. | preceding-sibling::tr[position() le 2]) ! string-length()) lt $block:long"/>
    <fo:table-row>
      <xsl:if test="$kept"><xsl:attribute name="keep-with-previous.within-page" select="'always'"/></xsl:if>
      <xsl:for-each select="th | td">
        <xsl:variable name="place" as="map(xs:string, xs:integer)" select="$places(generate-id())"/>
        <xsl:variable name="room" as="xs:double" select="sum(subsequence($rooms, $place?column, $place?columns))"/>
        <xsl:apply-templates select="." mode="block">
          <xsl:with-param name="place" select="$place"/>
          <xsl:with-param name="room" select="$room" tunnel="yes"/>
          <xsl:with-param name="first" select="if (. is ../*[1]) then (page:row($opens, $room)[$part eq 'body'], page:continued()[$part eq 'head'][$opens]) else ()"/>
          <xsl:with-param name="aligned" select="if ($part eq 'head') then 'after' else 'before'"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="th | td" mode="block" as="element(fo:table-cell)">
    <xsl:param name="place" as="map(xs:string, xs:integer)" required="yes"/>
    <xsl:param name="first" as="element()?" required="yes"/>
    <xsl:param name="aligned" as="xs:string" required="yes"/>
    <fo:table-cell xsl:use-attribute-sets="type:cell" start-indent="0pt" display-align="{$aligned}" column-number="{$place?column}" number-columns-spanned="{$place?columns}" number-rows-spanned="{$place?rows}">
      <xsl:if test="self::th"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
      <xsl:sequence select="$first"/>
      <xsl:apply-templates select="*" mode="block"/>
      <!-- A cell without words would lose its tag, and its row a column. -->
      <xsl:if test="not(normalize-space())"><fo:block>&#xA0;</fo:block></xsl:if>
    </fo:table-cell>
  </xsl:template>

  <!-- Columns are narrow: nothing is bound to what follows, and what is wider than its column goes on in the next line. -->
  <xsl:template match="text()[ancestor::td or ancestor::th][not(ancestor::authorialNote)]" mode="inline" as="text()" priority="1">
    <xsl:param name="room" as="xs:double" select="$room:line" tunnel="yes"/>
    <xsl:value-of select="room:within(type:printable(.), $room)"/>
  </xsl:template>
</xsl:stylesheet>
