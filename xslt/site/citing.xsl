<?xml version="1.0" encoding="UTF-8"?>
<!-- Every paragraph and note that names or cites a thing, by text in the order of adoption, with the words around. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:listed="urn:engross:listed"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- What ListedRows has: the things that the texts name and cite, and the rows about one of them from one number to another. Pages of a text have no such lists. -->
  <xsl:param name="listed" as="document-node()?" select="()"/>
  <xsl:param name="listed-rows" as="function(xs:string, xs:integer, xs:integer) as element(listed:row)*" select="function($about, $from, $to) { () }"/>

  <xsl:key name="site:thing" match="listed:thing" use="@about"/>

  <!-- More rows than a thing has. -->
  <xsl:variable name="site:all" as="xs:integer" select="1000000000"/>

  <!-- What is known of a thing; empty where no text names or cites it. -->
  <xsl:function name="site:thing" as="element(listed:thing)?">
    <xsl:param name="about" as="xs:string"/>
    <xsl:sequence select="$listed ! key('site:thing', $about, .)"/>
  </xsl:function>

  <!-- The rows about a thing, a page of them. -->
  <xsl:template name="site:citing" as="element()*">
    <xsl:param name="thing" as="element(listed:thing)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:for-each-group select="$listed-rows($thing/@about, ($number - 1) * $site:rows + 1, $number * $site:rows)" group-adjacent="string(../@page)">
      <section class="citing-text">
        <h2>
          <a href="{$root}{current-grouping-key()}"><xsl:value-of select="../@symbol"/></a>
          <xsl:text> </xsl:text>
          <span class="title"><xsl:value-of select="../@title"/></span>
          <xsl:for-each select="../@adopted">
            <xsl:text> </xsl:text>
            <time datetime="{.}"><xsl:value-of select="label:date(xs:date(.))"/></time>
          </xsl:for-each>
        </h2>
        <ul class="passages">
          <xsl:for-each select="current-group()"><xsl:sequence select="site:passage(., $root)"/></xsl:for-each>
        </ul>
      </section>
    </xsl:for-each-group>
    <xsl:call-template name="site:pager">
      <xsl:with-param name="first" select="$first"/>
      <xsl:with-param name="number" select="$number"/>
      <xsl:with-param name="rows" select="xs:integer($thing/@rows)"/>
      <xsl:with-param name="name" select="function($row) { string($listed-rows($thing/@about, $row, $row)/../@number) }"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Words of an extract as they are printed (extract:cut). -->
  <xsl:function name="site:cut-words" as="xs:string">
    <xsl:param name="words" as="xs:string?"/>
    <xsl:sequence select="translate($words, '&#x9C;', '…')"/>
  </xsl:function>

  <!-- A line: where, by which opening words, and the words around, all as the extract of the text has them. -->
  <xsl:function name="site:passage" as="element()">
    <xsl:param name="row" as="element(listed:row)"/>
    <xsl:param name="root" as="xs:string"/>
    <li>
      <a class="label" href="{$root}{$row/../@page}{$row/@anchor ! ('#' || .)}"><xsl:value-of select="($row/@label, label:word('title'))[1]"/></a>
      <div>
        <xsl:for-each select="$row/@lead">
          <i class="verb"><xsl:value-of select="."/></i>
          <xsl:text> </xsl:text>
        </xsl:for-each>
        <xsl:value-of select="$row/@before[. ne ''] ! (site:cut-words(.) || ' ')"/>
        <b><xsl:value-of select="$row/@said"/></b>
        <xsl:value-of select="site:cut-words($row/@after)"/>
      </div>
    </li>
  </xsl:function>
</xsl:stylesheet>
