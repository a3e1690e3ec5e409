<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of any length: their rows in order under headings, on pages of so many rows that a reader and a browser can bear. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- The lists; each has a label page-X, about-page-X and X-explained. -->
  <xsl:variable name="site:indexes" as="xs:string+" select="'symbols', 'openings'"/>

  <!-- Their headings in order, a map each: name, how many rows it has, and the texts that these are about or the thing. -->
  <xsl:variable name="site:under-headings" as="map(xs:string, map(*)*)"
                select="map { 'symbols': site:numbered(site:symbol-headings()), 'openings': site:numbered(site:opening-headings()) }"/>

  <!-- With the number that the first row of each has among all. -->
  <xsl:function name="site:numbered" as="map(*)*">
    <xsl:param name="headings" as="map(*)*"/>
    <xsl:iterate select="$headings">
      <xsl:param name="first" as="xs:integer" select="1"/>
      <xsl:sequence select="map:put(., 'first', $first)"/>
      <xsl:next-iteration><xsl:with-param name="first" select="$first + ?count"/></xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="site:page-count" as="xs:integer">
    <xsl:param name="index" as="xs:string"/>
    <xsl:sequence select="site:pages-of(($site:under-headings($index)[last()] ! (?first - 1 + ?count), 0)[1])"/>
  </xsl:function>

  <!-- A list of one page stands on its first; else the first leads to the pages openings/1.html and so on. -->
  <xsl:function name="site:paged-addresses" as="xs:string+">
    <xsl:param name="index" as="xs:string"/>
    <xsl:variable name="pages" as="xs:integer" select="site:page-count($index)"/>
    <xsl:sequence select="$index || '.html', (1 to $pages)[$pages gt 1] ! ($index || '/' || . || '.html')"/>
  </xsl:function>

  <xsl:function name="site:number-in-address" as="xs:integer?">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="tokenize($address, '[/.]')[3] ! xs:integer(tokenize($address, '[/.]')[2])"/>
  </xsl:function>

  <xsl:function name="site:heading-id" as="xs:string">
    <xsl:param name="heading" as="xs:string"/>
    <!-- Two headings never share one. -->
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$heading" regex="[\p{{L}}\p{{N}}]+">
        <xsl:matching-substring><xsl:sequence select="."/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="if (. eq ' ') then '-' else string-join(string-to-codepoints(.) ! ('_' || .))"/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="'at-' || string-join($parts)"/>
  </xsl:function>

  <xsl:template name="site:paged" as="element()">
    <xsl:param name="index" as="xs:string"/>
    <xsl:param name="page" as="xs:integer?"/>
    <xsl:variable name="name" as="xs:string" select="label:word('page-' || $index)"/>
    <xsl:variable name="root" as="xs:string" select="if (exists($page)) then '../' else ''"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="if (exists($page)) then label:phrase('page-of', ($name, string($page))) else $name"/>
      <xsl:with-param name="description" select="label:word('about-page-' || $index)"/>
      <xsl:with-param name="here" select="$index || '.html'"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1>
          <xsl:value-of select="$name"/>
          <xsl:if test="exists($page)"><xsl:text> </xsl:text><span class="number"><xsl:value-of select="label:phrase('page-number', string($page))"/></span></xsl:if>
        </h1>
        <xsl:if test="empty($page)"><p class="summary"><xsl:value-of select="label:word($index || '-explained')"/></p></xsl:if>
        <xsl:choose>
          <xsl:when test="empty($page) and site:page-count($index) gt 1"><xsl:sequence select="site:table-of-pages($index)"/></xsl:when>
          <xsl:otherwise>
            <xsl:variable name="before" as="xs:integer" select="(($page, 1)[1] - 1) * $site:rows"/>
            <div class="rows {$index}">
              <xsl:for-each select="$site:under-headings($index)[?first le $before + $site:rows and ?first + ?count gt $before + 1]">
                <section id="{site:heading-id(?name)}">
                  <h2><xsl:value-of select="?name"/></h2>
                  <ul><xsl:sequence select="site:rows-under(., max((1, $before + 2 - ?first)), min((?count, $before + $site:rows + 1 - ?first)), $root)"/></ul>
                </section>
              </xsl:for-each>
            </div>
            <xsl:if test="exists($page)"><xsl:sequence select="site:paging($index, $page)"/></xsl:if>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The rows of a heading from one number to another. -->
  <xsl:function name="site:rows-under" as="element()*">
    <xsl:param name="heading" as="map(*)"/>
    <xsl:param name="from" as="xs:integer"/>
    <xsl:param name="to" as="xs:integer"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:sequence select="
      if (map:contains($heading, 'about')) then $listed-rows($heading?about, $from, $to) ! site:opening-row(., $root)
      else subsequence($heading?texts, $from, $to - $from + 1) ! site:symbol-row(., $root)"/>
  </xsl:function>

  <!-- The headings with the number of their rows, the commonest where there are too many, each leading to where it begins; and by letter, all pages. -->
  <xsl:function name="site:table-of-pages" as="element()+">
    <xsl:param name="index" as="xs:string"/>
    <xsl:variable name="headings" as="map(*)*" select="$site:under-headings($index)"/>
    <xsl:variable name="least" as="xs:integer" select="if (count($headings) le $site:rows) then 0 else sort($headings ! ?count)[last() - $site:rows]"/>
    <ul class="headings">
      <xsl:for-each select="$headings[?count gt $least]">
        <li>
          <a href="{$index}/{site:page-of(?first)}.html#{site:heading-id(?name)}"><xsl:value-of select="?name"/></a>
          <xsl:text> </xsl:text>
          <span class="count"><xsl:value-of select="?count"/></span>
        </li>
      </xsl:for-each>
    </ul>
    <nav class="paging" aria-label="{label:word('more-pages')}">
      <ul>
        <xsl:for-each-group select="1 to site:page-count($index)" group-adjacent="upper-case(substring($headings[?first le (current() - 1) * $site:rows + 1][last()]?name, 1, 1))">
          <li>
            <b><xsl:value-of select="current-grouping-key()"/></b>
            <xsl:for-each select="current-group()">
              <xsl:text> </xsl:text>
              <a href="{$index}/{.}.html" aria-label="{label:phrase('page-number', string(.))}"><xsl:value-of select="."/></a>
            </xsl:for-each>
          </li>
        </xsl:for-each-group>
      </ul>
    </nav>
  </xsl:function>

  <xsl:function name="site:paging" as="element()">
    <xsl:param name="index" as="xs:string"/>
    <xsl:param name="page" as="xs:integer"/>
    <xsl:variable name="last" as="xs:integer" select="site:page-count($index)"/>
    <nav class="paging" aria-label="{label:word('more-pages')}">
      <ul>
        <li><a href="../{$index}.html"><xsl:value-of select="label:word('page-' || $index)"/></a></li>
        <xsl:for-each select="distinct-values((1, $page - 2 to $page + 2, $last))[. ge 1 and . le $last]">
          <li>
            <xsl:choose>
              <xsl:when test=". eq $page"><span aria-current="page"><xsl:value-of select="."/></span></xsl:when>
              <xsl:otherwise><a href="{.}.html" aria-label="{label:phrase('page-number', string(.))}"><xsl:value-of select="."/></a></xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:function>
</xsl:stylesheet>
