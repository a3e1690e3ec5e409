<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists that are too long for a page: the addresses of their pages, and the way from one to the next. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- As many rows as a page holds. -->
  <xsl:variable name="site:rows" as="xs:integer" select="200"/>

  <!-- instruments.html, instruments-2.html; bodies/x/index.html, bodies/x/2.html. -->
  <xsl:function name="site:page-name" as="xs:string">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
      if ($number eq 1) then $first
      else if (ends-with($first, 'index.html')) then replace($first, 'index\.html$', $number || '.html')
      else replace($first, '\.html$', '-' || $number || '.html')"/>
  </xsl:function>

  <!-- The page on which the n-th row stands. -->
  <xsl:function name="site:page-of" as="xs:integer">
    <xsl:param name="row" as="xs:integer"/>
    <xsl:sequence select="($row - 1) idiv $site:rows + 1"/>
  </xsl:function>

  <!-- How many pages so many rows fill; an empty list has one too. -->
  <xsl:function name="site:pages-of" as="xs:integer">
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:sequence select="site:page-of(max((1, $rows)))"/>
  </xsl:function>

  <!-- The addresses of all pages of a list of so many rows. -->
  <xsl:function name="site:page-names" as="xs:string+">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:sequence select="(1 to site:pages-of($rows)) ! site:page-name($first, .)"/>
  </xsl:function>

  <!-- The rows of a page of the list. -->
  <xsl:function name="site:rows-of" as="item()*">
    <xsl:param name="rows" as="item()*"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="subsequence($rows, ($number - 1) * $site:rows + 1, $site:rows)"/>
  </xsl:function>

  <!-- The line below a list that leads to its other pages; $name says what the row of a number begins with. -->
  <xsl:template name="site:pager" as="element()?">
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:param name="name" as="function(xs:integer) as xs:string"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="pages" as="xs:string+" select="site:page-names($first, $rows)"/>
    <xsl:if test="count($pages) gt 1">
      <nav class="pager" aria-label="{label:word('further-pages')}">
        <ol>
          <xsl:for-each select="$pages">
            <xsl:variable name="place" as="xs:integer" select="position()"/>
            <li>
              <a href="{$root}{.}">
                <xsl:if test="$place eq $number"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
                <xsl:value-of select="$name(($place - 1) * $site:rows + 1)"/>
              </a>
            </li>
          </xsl:for-each>
        </ol>
      </nav>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
