<?xml version="1.0" encoding="UTF-8"?>
<!-- The instruments in time: when each was first named, how often in each text since, and when no longer. A column is a text where they are
     few, else as many years as a bar of the axis on the first page. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:listed="urn:engross:listed"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:times="urn:engross:site:times"
                exclude-result-prefixes="#all">

  <xsl:variable name="times:by-text" as="xs:boolean" select="count($site:series) le 12"/>

  <!-- The columns by their keys, in order: the address of a text, or the first of some years. -->
  <xsl:variable name="times:columns" as="xs:string*" select="distinct-values($site:series ! times:column(.))"/>

  <xsl:function name="times:column" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="if ($times:by-text) then site:page($text) else times:years(year-from-date(meta:adopted($text)))"/>
  </xsl:function>

  <!-- The first of the years that a year stands among. -->
  <xsl:function name="times:years" as="xs:string">
    <xsl:param name="year" as="xs:integer"/>
    <xsl:sequence select="string($year idiv $site:years-a-bar * $site:years-a-bar)"/>
  </xsl:function>

  <!-- How many paragraphs of each column name an instrument, by the place of the column. A text without a date has no place in time; of
       several languages one counts. -->
  <xsl:function name="times:counts" as="map(xs:integer, xs:integer)">
    <xsl:param name="entry" as="element(edition:authority)"/>
    <xsl:variable name="thing" as="element(listed:thing)" select="site:thing(authority:key($entry))"/>
    <xsl:map>
      <xsl:choose>
        <xsl:when test="$times:by-text">
          <xsl:for-each-group select="$listed-rows($thing/@about, 1, $site:all)[../@page = $times:columns]" group-by="string(../@page)">
            <xsl:map-entry key="index-of($times:columns, current-grouping-key())" select="count(current-group())"/>
          </xsl:for-each-group>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each-group select="$thing/listed:year[xs:integer(@rows) gt 0]" group-by="times:years(@of)">
            <xsl:map-entry key="index-of($times:columns, current-grouping-key())" select="sum(current-group()/@rows ! xs:integer(.))"/>
          </xsl:for-each-group>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:map>
  </xsl:function>

  <!-- The rows by the column that they begin in, of these first those that stayed longest. -->
  <xsl:variable name="times:rows" as="map(*)*">
    <xsl:variable name="rows" as="map(*)*" select="
      for $entry in site:entries('instruments'), $counts in times:counts($entry)[map:size(.) gt 0]
      return map { 'entry': $entry, 'counts': $counts, 'first': min(map:keys($counts)), 'last': max(map:keys($counts)) }"/>
    <xsl:sequence select="sort($rows, (), function($row) { $row?first, -$row?last, -map:size($row?counts) })"/>
  </xsl:variable>

  <!-- The pages: address to number. None where nothing can change with time. -->
  <xsl:variable name="times:pages" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:if test="count($times:columns) gt 1 and exists($times:rows)">
        <xsl:for-each select="site:page-names('instruments-in-time.html', count($times:rows))"><xsl:map-entry key="." select="position()"/></xsl:for-each>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <!-- The way to them from the list of instruments. -->
  <xsl:template name="times:door" as="element()?">
    <xsl:if test="map:size($times:pages) gt 0">
      <p class="more"><a href="instruments-in-time.html"><xsl:value-of select="label:word('page-times')"/></a></p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="times:page" as="element()">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="if ($number eq 1) then label:word('page-times') else label:phrase('page-of', (label:word('page-times'), string($number)))"/>
      <xsl:with-param name="description" select="label:word('about-page-times')"/>
      <xsl:with-param name="here" select="'instruments.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1 id="times"><xsl:value-of select="label:word('page-times')"/></h1>
        <p class="summary"><xsl:value-of select="label:word(if ($times:by-text) then 'times-explained' else 'times-explained-by-years')"/></p>
        <div class="times" role="region" tabindex="0" aria-labelledby="times">
          <table>
            <thead>
              <tr>
                <th scope="col"><xsl:value-of select="label:word('times-instrument')"/></th>
                <xsl:for-each select="$times:columns"><xsl:call-template name="times:head"/></xsl:for-each>
              </tr>
            </thead>
            <xsl:for-each-group select="site:rows-of($times:rows, $number)" group-adjacent="?first">
              <xsl:variable name="first" as="xs:integer" select="current-grouping-key()"/>
              <tbody>
                <tr>
                  <th scope="rowgroup" colspan="{count($times:columns) + 1}">
                    <xsl:value-of select="label:phrase('times-first', times:name($times:columns[$first]))"/>
                  </th>
                </tr>
                <xsl:for-each select="current-group()"><xsl:sequence select="times:row(.)"/></xsl:for-each>
              </tbody>
            </xsl:for-each-group>
          </table>
        </div>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="'instruments-in-time.html'"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="count($times:rows)"/>
          <xsl:with-param name="name" select="function($row) { substring($times:rows[$row]?entry/@name, 1, 12) }"/>
          <xsl:with-param name="root" select="''" tunnel="yes"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="times:head" as="element()">
    <xsl:context-item as="xs:string" use="required"/>
    <th scope="col">
      <xsl:choose>
        <xsl:when test="$times:by-text"><a href="{.}"><xsl:value-of select="times:name(.)"/></a></xsl:when>
        <xsl:otherwise><xsl:value-of select="times:name(.)"/></xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="$site:texts(.)[$times:by-text]"><xsl:text> </xsl:text><span><xsl:value-of select="year-from-date(meta:adopted(.))"/></span></xsl:for-each>
    </th>
  </xsl:template>

  <!-- 57/176; 2020; 2010–2019 -->
  <xsl:function name="times:name" as="xs:string">
    <xsl:param name="column" as="xs:string"/>
    <xsl:sequence select="
      if ($times:by-text) then meta:number($site:texts($column))
      else site:enumerated-years(xs:integer($column), xs:integer($column) + $site:years-a-bar - 1)"/>
  </xsl:function>

  <!-- An instrument: from its first column to its last a band, on it the numbers of paragraphs. -->
  <xsl:function name="times:row" as="element()">
    <xsl:param name="row" as="map(*)"/>
    <tr>
      <th scope="row"><a href="{site:authority-page($row?entry)}"><xsl:value-of select="$row?entry/@name"/></a></th>
      <xsl:for-each select="1 to $row?last">
        <td>
          <xsl:choose>
            <xsl:when test="map:contains($row?counts, .)">
              <xsl:attribute name="class" select="'named'"/>
              <xsl:value-of select="format-number($row?counts(.), '#,##0')"/>
            </xsl:when>
            <xsl:when test=". gt $row?first">0</xsl:when>
          </xsl:choose>
        </td>
      </xsl:for-each>
      <xsl:if test="$row?last lt count($times:columns)">
        <td class="after" colspan="{count($times:columns) - $row?last}"><xsl:value-of select="label:word('times-gone')"/></td>
      </xsl:if>
    </tr>
  </xsl:function>
</xsl:stylesheet>
