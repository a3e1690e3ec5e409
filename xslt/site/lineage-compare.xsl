<?xml version="1.0" encoding="UTF-8"?>
<!-- Two texts of a series, paragraph beside paragraph, by where each comes from. Everything is there without scripts. -->
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

  <xsl:template name="lineage:comparison" as="element()">
    <xsl:context-item as="element(comparison)" use="required"/>
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <xsl:variable name="root" as="xs:string" select="lineage:root($address)"/>
    <xsl:variable name="numbers" as="xs:string+" select="(@earlier, @later) ! lineage:number(.)"/>
    <xsl:variable name="series" as="element(series)" select="key('lineage:series-of', @later, $lineage)[1]"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:phrase('compare-title', $numbers)"/>
      <xsl:with-param name="description" select="label:phrase('about-compare', $numbers)"/>
      <xsl:with-param name="here" select="$address"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="main" as="element()*">
        <h1 xmlns=""><xsl:value-of select="label:phrase('compare-title', $numbers)"/></h1>
        <p xmlns="" class="summary"><a href="{$root}{lineage:page($series)}"><xsl:value-of select="$series/@title"/></a></p>
        <p xmlns="" class="summary"><xsl:value-of select="label:phrase('compare-counts', (@same, @changed, @new, @left) ! string())"/></p>
        <input xmlns="" type="checkbox" id="fold-minor"/><label xmlns="" for="fold-minor"><xsl:value-of select="label:word('fold-minor')"/></label>
        <input xmlns="" type="checkbox" id="changes-only"/><label xmlns="" for="changes-only"><xsl:value-of select="label:word('changes-only')"/></label>
        <div xmlns="" class="compared">
          <xsl:for-each select="row"><xsl:call-template name="lineage:row"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template></xsl:for-each>
        </div>
        <xsl:if test="xs:integer(@pages) gt 1">
          <xsl:variable name="first" as="xs:string" select="@earlier || '--' || @later"/>
          <xsl:variable name="page" as="xs:integer" select="xs:integer(@page)"/>
          <nav xmlns="" class="pager" aria-label="{label:word('further-pages')}">
            <ol>
              <xsl:for-each select="1 to xs:integer(@pages)">
                <li><a href="{$first}{if (. eq 1) then '' else '-' || .}.html"><xsl:if test=". eq $page"><xsl:attribute name="aria-current" select="'page'"/></xsl:if><xsl:value-of select="."/></a></li>
              </xsl:for-each>
            </ol>
          </nav>
        </xsl:if>
        <p xmlns="" class="honesty"><xsl:value-of select="label:word('lineage-honesty')"/></p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="lineage:row" as="element()">
    <xsl:context-item as="element(row)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <article xmlns="" class="row {@state}" id="{(child::to/@anchor, from/@anchor ! ('left-' || .))[1]}">
      <h2>
        <xsl:for-each select="from"><xsl:if test="position() gt 1"><xsl:text> + </xsl:text></xsl:if><xsl:sequence select="lineage:link(., $root)"/></xsl:for-each>
        <xsl:if test="from and child::to"><xsl:text> → </xsl:text></xsl:if>
        <xsl:for-each select="child::to"><xsl:sequence select="lineage:link(., $root)"/></xsl:for-each>
        <span class="state"><xsl:value-of select="string-join((label:word('lineage-state-' || (if (@state eq 'left') then 'dropped' else @state)), label:word('lineage-state-moved')[current()/act/@moved eq 'true'], label:word('lineage-state-revived')[current()/act/@revived eq 'true']), ', ')"/></span>
      </h2>
      <xsl:where-populated><p class="acts"><xsl:sequence select="act ! lineage:shift(.)"/></p></xsl:where-populated>
      <xsl:choose>
        <xsl:when test="redline">
          <p class="redline"><xsl:sequence select="lineage:redline(redline)"/></p>
          <xsl:for-each select="from[position() gt 1]"><p class="joined"><b><xsl:value-of select="label:phrase('joins-also', @label)"/></b><xsl:text> </xsl:text><xsl:value-of select="."/></p></xsl:for-each>
          <xsl:sequence select="lineage:notes(note), lineage:as-text(redline)"/>
        </xsl:when>
        <xsl:when test="child::to"><p class="redline"><ins><xsl:value-of select="child::to"/></ins></p></xsl:when>
        <xsl:otherwise><p class="redline"><del><xsl:value-of select="from"/></del></p></xsl:otherwise>
      </xsl:choose>
    </article>
  </xsl:template>
</xsl:stylesheet>
