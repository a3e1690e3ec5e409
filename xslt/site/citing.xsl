<?xml version="1.0" encoding="UTF-8"?>
<!-- Every paragraph and note that names or cites a thing, by text in the order of adoption, with the words around. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:extract="urn:engross:extract"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The mentions that a list has a line for: the first in each paragraph, sub-paragraph or note. -->
  <xsl:function name="site:citing" as="element()*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each-group select="$mentions" group-adjacent="generate-id((unit:of(.), root(.))[1])">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:template name="site:citing" as="element()*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="rows" as="element()*" select="site:citing($mentions)"/>
    <xsl:for-each-group select="site:rows-of($rows, $number)" group-adjacent="site:page(root(.))">
      <xsl:variable name="text" as="document-node()" select="root(.)"/>
      <section class="citing-text">
        <h2>
          <a href="{$root}{current-grouping-key()}"><xsl:value-of select="meta:symbol($text)"/></a>
          <xsl:text> </xsl:text>
          <span class="title"><xsl:value-of select="meta:title($text)"/></span>
          <xsl:for-each select="meta:adopted($text)">
            <xsl:text> </xsl:text>
            <time datetime="{.}"><xsl:value-of select="label:date(.)"/></time>
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
      <xsl:with-param name="rows" select="$rows"/>
      <xsl:with-param name="name" select="function($row) { meta:number(root($row)) }"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Words of an extract as they are printed (extract:cut). -->
  <xsl:function name="site:cut-words" as="xs:string">
    <xsl:param name="words" as="xs:string?"/>
    <xsl:sequence select="translate($words, '&#x9C;', '…')"/>
  </xsl:function>

  <!-- A line: where, by which opening words, and the words around, all as the extract of the text has them. -->
  <xsl:function name="site:passage" as="element()">
    <xsl:param name="mention" as="element()"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="unit" as="element()?" select="unit:of($mention)"/>
    <li>
      <a class="label" href="{$root}{site:page(root($mention))}{$unit ! ('#' || @eId)}">
        <xsl:value-of select="($unit ! unit:label(.), label:word('title'))[1]"/>
      </a>
      <div>
        <xsl:for-each select="$mention/@extract:lead">
          <i class="verb"><xsl:value-of select="."/></i>
          <xsl:text> </xsl:text>
        </xsl:for-each>
        <xsl:value-of select="$mention/@extract:before[. ne ''] ! (site:cut-words(.) || ' ')"/>
        <b><xsl:value-of select="$mention/@extract:said"/></b>
        <xsl:value-of select="site:cut-words($mention/@extract:after)"/>
      </div>
    </li>
  </xsl:function>
</xsl:stylesheet>
