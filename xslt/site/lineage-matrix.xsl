<?xml version="1.0" encoding="UTF-8"?>
<!-- A series: its texts in time, the pairs that can be compared, and a table of its paragraphs through all texts. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:lineage="urn:engross:lineage"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="urn:engross:lineage"
                exclude-result-prefixes="#all">

  <xsl:template name="lineage:matrix" as="element()">
    <xsl:context-item as="element(series)" use="required"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <xsl:variable name="root" as="xs:string" select="lineage:root($address)"/>
    <xsl:variable name="series" as="element(series)" select="."/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="@title || ': ' || label:word('matrix')"/>
      <xsl:with-param name="description" select="label:word('about-page-lineage')"/>
      <xsl:with-param name="here" select="$address"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="main" as="element()*">
        <h1 xmlns=""><xsl:value-of select="@title"/></h1>
        <p xmlns="" class="summary"><xsl:value-of select="string-join(('', gap ! lineage:gap(.)), '. ') => replace('^\. ', '') => replace('^n', 'N')"/></p>
        <xsl:if test="$number eq 1"><xsl:call-template name="lineage:pairs"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template></xsl:if>
        <h2 xmlns="" id="matrix"><xsl:value-of select="label:word('matrix')"/></h2>
        <p xmlns="" class="summary"><xsl:value-of select="label:word('matrix-explained')"/></p>
        <div xmlns="" class="table" role="region" tabindex="0" aria-labelledby="matrix">
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col"><xsl:value-of select="label:word('matrix-paragraph')"/></th>
                <xsl:for-each select="text">
                  <xsl:variable name="text" as="document-node()" select="$edition:texts(@slug)"/>
                  <xsl:for-each select="../gap[@last = xs:integer(lineage:year(current()/@slug)) - 1]"><td class="gap"><xsl:value-of select="lineage:gap(.)"/></td></xsl:for-each>
                  <th scope="col"><a href="{$root}{site:page($text)}"><xsl:value-of select="meta:number($text)"/></a><span><xsl:value-of select="meta:organ-short($text), lineage:year(@slug)" separator=", "/></span></th>
                </xsl:for-each>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="site:rows-of(provision, $number)"><xsl:call-template name="lineage:matrix-row"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template></xsl:for-each>
            </tbody>
          </table>
        </div>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="lineage:page(.)"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="count(provision)"/>
          <xsl:with-param name="name" select="function($row) { $series/provision[$row]/version[1] ! label:phrase('matrix-more', lineage:name(@slug, @label)) }"/>
          <xsl:with-param name="root" select="$root" tunnel="yes"/>
        </xsl:call-template>
        <p xmlns="" class="honesty"><xsl:value-of select="label:word('lineage-honesty')"/><xsl:text> </xsl:text><a href="{$root}lineage/verbs.html"><xsl:value-of select="label:word('page-verbs')"/></a></p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="lineage:matrix-row" as="element()">
    <xsl:context-item as="element(provision)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="provision" as="element(provision)" select="."/>
    <xsl:variable name="first" as="element(version)" select="version[1]"/>
    <tr xmlns="">
      <th scope="row">
        <xsl:variable name="words" as="xs:string" select="string-join(($first/@verb[. ne ''], $first/@label), ' · ')"/>
        <xsl:choose>
          <xsl:when test="version[2]"><a href="{$root}{@page}"><xsl:value-of select="$words"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
        </xsl:choose>
      </th>
      <xsl:for-each select="../text">
        <xsl:variable name="slug" as="xs:string" select="@slug"/>
        <xsl:for-each select="../gap[@last = xs:integer(lineage:year($slug)) - 1]"><td class="gap"/></xsl:for-each>
        <xsl:variable name="version" as="element(version)?" select="$provision/version[@slug eq $slug]"/>
        <xsl:variable name="state" as="xs:string" select="
          if ($version) then ($version/@relation, 'new')[1]
          else if ($provision/version[@slug = current()/preceding-sibling::text[1]/@slug]) then 'absent' else 'none'"/>
        <td class="{$state}">
          <xsl:if test="$version">
            <a href="{$root}{site:page($edition:texts($slug))}#{$version/@anchor}"><xsl:value-of select="$version/@label"/></a>
          </xsl:if>
          <xsl:if test="$state eq 'none'"><span>–</span></xsl:if>
          <xsl:if test="$state ne 'none'">
            <span><xsl:value-of select="string-join((label:word('lineage-state-' || $state), label:word('lineage-state-moved')[$version/@moved eq 'true'], label:word('lineage-state-revived')[$version/@revived eq 'true'],
              $version/@shift[. ne 'same'] ! label:word('shift-' || .)), ', ')"/></span>
          </xsl:if>
        </td>
      </xsl:for-each>
    </tr>
  </xsl:template>

  <!-- Every pair of its texts; the later one is the row. -->
  <xsl:template name="lineage:pairs" as="element()">
    <xsl:context-item as="element(series)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <section xmlns="" class="pairs">
      <h2><xsl:value-of select="label:word('pairs')"/></h2>
      <ul>
        <xsl:for-each select="text[position() gt 1]">
          <xsl:variable name="later" as="element()" select="."/>
          <li>
            <b><xsl:value-of select="lineage:number(@slug)"/></b>
            <xsl:for-each select="reverse(preceding-sibling::text)">
              <xsl:text> </xsl:text>
              <a href="{$root}lineage/{../@id}/{@slug}--{$later/@slug}.html"><xsl:value-of select="label:phrase('compare', (lineage:number(@slug), lineage:number($later/@slug)))"/></a>
            </xsl:for-each>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>
</xsl:stylesheet>
