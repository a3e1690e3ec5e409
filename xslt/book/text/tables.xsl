<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. Every column is as wide as its longest word at least, and what is left goes to those that have most to say. Where the page
     is too narrow for that the type is smaller; where it would be too small to read, long words go on in the next line. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:table="urn:engross:table"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <!-- In points: the type, the least that can be read, the room behind the words of a cell, the width of a page and of an indent. -->
  <xsl:variable name="table:size" as="xs:double" select="$layout:table"/>
  <xsl:variable name="table:least" as="xs:double" select="6"/>
  <xsl:variable name="table:gap" as="xs:double" select="4.5"/>
  <xsl:variable name="table:page" as="xs:double" select="$layout:measure div $layout:millimetres"/>
  <xsl:variable name="table:indent" as="xs:double" select="42"/>

  <xsl:template match="table" mode="block" as="element()+">
    <xsl:apply-templates select="caption" mode="block"/>
    <xsl:variable name="heads" as="element(tr)*" select="tr[th][not(td)][not(preceding-sibling::tr[td])]"/>
    <xsl:variable name="rows" as="element(tr)*" select="tr except $heads"/>
    <xsl:variable name="columns" as="map(*)+" select="table:columns(.)"/>
    <xsl:variable name="room" as="xs:double" select="$table:page - $table:indent * count(ancestor::point | ancestor::item)"/>
    <xsl:variable name="words" as="xs:double" select="sum($columns?word)"/>
    <xsl:variable name="fitting" as="xs:double" select="($room - $table:gap * count($columns)) div max(($words, 1))"/>
    <xsl:variable name="size" as="xs:double" select="max((min(($table:size, $fitting)), $table:least))"/>
    <xsl:variable name="rest" as="xs:double" select="max((0, $room - $table:gap * count($columns) - $words * $size))"/>
    <xsl:variable name="more" as="xs:double" select="max((1, sum($columns?line) - $words))"/>
    <fo:table xsl:use-attribute-sets="type:table" font-size="{table:points($size)}" line-height="{table:points($size * 1.25)}"
              space-before="{layout:lines(0.5)}" space-after="{layout:lines(0.5)}" text-indent="0pt">
      <xsl:for-each select="$columns">
        <xsl:variable name="width" as="xs:double" select="$table:gap + ?word * $size + $rest * (?line - ?word) div $more"/>
        <fo:table-column column-width="proportional-column-width({format-number($width, '0.00')})">
          <xsl:if test="position() eq 1 and (every $row in $rows satisfies $row/*[1][self::th])">
            <xsl:attribute name="fox:header" select="'true'"/>
          </xsl:if>
        </fo:table-column>
      </xsl:for-each>
      <xsl:if test="$heads">
        <fo:table-header border-after-style="solid" border-after-width="{$layout:rule}">
          <xsl:apply-templates select="$heads" mode="block">
            <xsl:with-param name="parted" select="$fitting lt $table:least" tunnel="yes"/>
          </xsl:apply-templates>
        </fo:table-header>
      </xsl:if>
      <fo:table-body>
        <xsl:apply-templates select="$rows" mode="block">
          <xsl:with-param name="parted" select="$fitting lt $table:least" tunnel="yes"/>
        </xsl:apply-templates>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:function name="table:points" as="xs:string">
    <xsl:param name="length" as="xs:double"/>
    <xsl:sequence select="format-number($length, '0.##') || 'pt'"/>
  </xsl:function>

  <!-- Of every column the longest word and the longest paragraph, in ems; the latter counts up to a line of a wide column. -->
  <xsl:function name="table:columns" as="map(*)+">
    <xsl:param name="table" as="element(table)"/>
    <xsl:variable name="places" as="map(xs:string, xs:integer)" select="table:places($table)"/>
    <xsl:variable name="cells" as="element()*" select="$table/tr/(th | td)"/>
    <xsl:variable name="count" as="xs:integer" select="max((1, $cells ! ($places(generate-id()) + table:span(., 'colspan') - 1)))"/>
    <xsl:for-each select="1 to $count">
      <xsl:variable name="column" as="xs:integer" select="."/>
      <xsl:variable name="own" as="element()*" select="$cells[$places(generate-id()) eq $column][table:span(., 'colspan') eq 1]"/>
      <xsl:variable name="word" as="xs:double" select="max((2, $own ! table:words(.) ! tokenize(.) ! table:width(.)))"/>
      <xsl:sequence select="map { 'word': $word, 'line': max(($word, min((24, max($own ! table:words(.) ! table:width(.)))))) }"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The first column of every cell: cells that go on from the rows above push the others to the right. -->
  <xsl:function name="table:places" as="map(xs:string, xs:integer)">
    <xsl:param name="table" as="element(table)"/>
    <xsl:iterate select="$table/tr/(th | td)">
      <xsl:param name="places" as="map(xs:string, xs:integer)" select="map {}"/>
      <xsl:param name="taken" as="map(xs:string, xs:boolean)" select="map {}"/>
      <xsl:on-completion select="$places"/>
      <xsl:variable name="row" as="xs:integer" select="count(../preceding-sibling::tr) + 1"/>
      <xsl:variable name="columns" as="xs:integer" select="table:span(., 'colspan')"/>
      <xsl:variable name="rows" as="xs:integer" select="table:span(., 'rowspan')"/>
      <xsl:variable name="column" as="xs:integer" select="table:free($taken, $row, 1)"/>
      <xsl:next-iteration>
        <xsl:with-param name="places" select="map:put($places, generate-id(), $column)"/>
        <xsl:with-param name="taken" select="
          map:merge(($taken, for $r in $row to $row + $rows - 1, $c in $column to $column + $columns - 1 return map { $r || ' ' || $c: true() }),
            map { 'duplicates': 'use-first' })"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="table:free" as="xs:integer">
    <xsl:param name="taken" as="map(xs:string, xs:boolean)"/>
    <xsl:param name="row" as="xs:integer"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:sequence select="if (map:contains($taken, $row || ' ' || $column)) then table:free($taken, $row, $column + 1) else $column"/>
  </xsl:function>

  <xsl:function name="table:span" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:sequence select="($cell/@*[local-name() eq $attribute][. castable as xs:positiveInteger] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <!-- The paragraphs of a cell without their notes, which stand at the foot of the page. -->
  <xsl:function name="table:words" as="xs:string*">
    <xsl:param name="cell" as="element()"/>
    <xsl:sequence select="$cell/* ! string-join(.//text()[not(ancestor::authorialNote)] | .//authorialNote/@marker)"/>
  </xsl:function>

  <!-- About how wide words are, in ems of a bold roman type; rather too much than too little. -->
  <xsl:function name="table:width" as="xs:double">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="capitals" as="xs:integer" select="string-length(replace($words, '[^\p{Lu}%mw—&#x2003;]', ''))"/>
    <xsl:variable name="narrow" as="xs:integer" select="string-length(replace($words, '[^ijlt.,;:/()\[\]’‘\-\s]', ''))"/>
    <xsl:sequence select="0.78 * $capitals + 0.36 * $narrow + 0.54 * (string-length($words) - $capitals - $narrow)"/>
  </xsl:function>

  <!-- FOP has no table-and-caption. -->
  <xsl:template match="caption" mode="block" as="element(fo:block)">
    <fo:block role="Caption" font-style="italic" space-before="{layout:lines(0.5)}" keep-with-next.within-page="always">
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="tr" mode="block" as="element(fo:table-row)">
    <fo:table-row><xsl:apply-templates select="th | td" mode="block"/></fo:table-row>
  </xsl:template>

  <xsl:template match="th | td" mode="block" as="element(fo:table-cell)">
    <fo:table-cell xsl:use-attribute-sets="type:cell">
      <xsl:if test="@colspan"><xsl:attribute name="number-columns-spanned" select="@colspan"/></xsl:if>
      <xsl:if test="@rowspan"><xsl:attribute name="number-rows-spanned" select="@rowspan"/></xsl:if>
      <xsl:if test="self::th"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
      <xsl:apply-templates select="*" mode="block"/>
      <!-- A cell without words would lose its tag, and its row a column. -->
      <xsl:if test="not(normalize-space())"><fo:block>&#xA0;</fo:block></xsl:if>
    </fo:table-cell>
  </xsl:template>

  <!-- Columns are narrow: nothing is bound to what follows, and where words do not fit they may be parted anywhere but at their ends. -->
  <xsl:template match="text()[ancestor::td or ancestor::th][not(ancestor::authorialNote)]" mode="inline" as="text()" priority="1">
    <xsl:param name="parted" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:value-of select="if ($parted) then type:parted(.) else type:printable(.)"/>
  </xsl:template>

  <xsl:function name="type:parted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:analyze-string select="type:printable($text)" regex="\S{{4,}}">
        <xsl:matching-substring>
          <xsl:sequence select="substring(., 1, 1), replace(substring(., 2, string-length(.) - 3), '.', '$0&#x200B;'), substring(., string-length(.) - 1)"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>
</xsl:stylesheet>
