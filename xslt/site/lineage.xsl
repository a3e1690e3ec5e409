<?xml version="1.0" encoding="UTF-8"?>
<!-- How paragraphs came to be: what all pages on it share, and the list of the series. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:lineage="urn:engross:lineage"
                xmlns:meta="urn:engross:meta"
                xmlns:citation="urn:engross:citation"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="urn:engross:lineage"
                exclude-result-prefixes="#all">

  <!-- What LineageTrees has for the page. -->
  <xsl:param name="lineage" as="document-node()" required="yes"/>

  <!-- The addresses of the pages that are made from a tree each, for who must list all pages. -->
  <xsl:param name="lineage-pages" as="function() as xs:string*" select="function() { () }"/>

  <xsl:key name="lineage:origins" match="origin" use="@slug || '__' || @anchor"/>
  <xsl:key name="lineage:left" match="left" use="@slug"/>
  <xsl:key name="lineage:series" match="series" use="@id"/>
  <xsl:key name="lineage:series-of" match="series" use="text/@slug"/>

  <xsl:variable name="lineage:lists" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="site:page-names('lineage/index.html', count($lineage/lineage/series))"><xsl:map-entry key="." select="position()"/></xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- All other pages on it. -->
  <xsl:variable name="lineage:addresses" as="xs:string*" select="map:keys($lineage:lists), 'lineage/verbs.html', 'lineage/draft.html'"/>

  <xsl:function name="lineage:page" as="xs:string">
    <xsl:param name="series" as="element(series)"/>
    <xsl:sequence select="'lineage/' || $series/@id || '/index.html'"/>
  </xsl:function>

  <xsl:function name="lineage:root" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="string-join(tail(tokenize($address, '/')) ! '../')"/>
  </xsl:function>

  <xsl:function name="lineage:number" as="xs:string">
    <xsl:param name="slug" as="xs:string"/>
    <xsl:sequence select="$edition:texts($slug) ! meta:number(.)"/>
  </xsl:function>

  <!-- 63/156, OP5 -->
  <xsl:function name="lineage:name" as="xs:string">
    <xsl:param name="slug" as="xs:string"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:sequence select="label:phrase('lineage-paragraph', (lineage:number($slug), $label))"/>
  </xsl:function>

  <!-- A paragraph on the page of its text. -->
  <xsl:function name="lineage:link" as="element()">
    <xsl:param name="place" as="element()"/>
    <xsl:param name="root" as="xs:string"/>
    <a xmlns="" class="label" href="{$root}{site:page($edition:texts($place/@slug))}#{$place/@anchor}"><xsl:value-of select="lineage:name($place/@slug, $place/@label)"/></a>
  </xsl:function>

  <!-- Urges → Calls upon: softened; whom it addresses now, and whom no longer. -->
  <xsl:function name="lineage:shift" as="element()*">
    <xsl:param name="act" as="element()"/>
    <xsl:if test="$act/@shift ne 'same'">
      <b xmlns="" class="shift {translate($act/@shift, ' ', '-')}"><xsl:value-of select="label:phrase('shift-of', ($act/@from-verb, $act/@to-verb, label:word('shift-' || $act/@shift)))"/></b>
    </xsl:if>
    <xsl:for-each select="$act/(@gained, @lost)[. ne '']">
      <b xmlns="" class="addressed"><xsl:value-of select="label:phrase(local-name(), .)"/></b>
    </xsl:for-each>
  </xsl:function>

  <!-- Words with what was taken out and put in. -->
  <xsl:function name="lineage:redline" as="node()*">
    <xsl:param name="redline" as="element(redline)"/>
    <xsl:for-each select="$redline/*">
      <xsl:choose>
        <xsl:when test="self::same"><xsl:value-of select="."/></xsl:when>
        <xsl:otherwise>
          <xsl:element name="{local-name()}" namespace="">
            <xsl:if test="@minor eq 'true'"><xsl:attribute name="class" select="'minor'"/></xsl:if>
            <xsl:value-of select="."/>
          </xsl:element>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- The notes that changed. -->
  <xsl:function name="lineage:notes" as="element()?">
    <xsl:param name="notes" as="element(note)*"/>
    <xsl:where-populated>
      <ul xmlns="" class="changed-notes">
        <xsl:for-each select="$notes">
          <li><b><xsl:value-of select="if (@to ne '') then label:phrase('note-changed', @to) else label:phrase('note-dropped', @from)"/></b><xsl:text> </xsl:text><xsl:sequence select="lineage:redline(redline)"/></li>
        </xsl:for-each>
      </ul>
    </xsl:where-populated>
  </xsl:function>

  <!-- [-old-]{+new+}, to be taken by hand. -->
  <xsl:function name="lineage:as-text" as="element()?">
    <xsl:param name="redline" as="element(redline)?"/>
    <xsl:for-each select="$redline[* except same]">
      <details xmlns="" class="as-text"><summary><xsl:value-of select="label:word('as-text')"/></summary><p><xsl:value-of select="@text"/></p></details>
    </xsl:for-each>
  </xsl:function>

  <!-- “...” (General Assembly resolution 71/167 of 19 December 2016, para. 15, adopted without a vote) -->
  <xsl:function name="lineage:agreed" as="xs:string">
    <xsl:param name="place" as="element()"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="text" as="document-node()" select="$edition:texts($place/@slug)"/>
    <xsl:variable name="paragraph" as="element()?" select="$text//*[@eId = $place/@anchor][1]"/>
    <xsl:variable name="outcome" as="xs:string?" select="meta:value($text, 'outcome')"/>
    <xsl:sequence select="label:phrase('agreed', (replace($words, '[;,.]$', ''), citation:words($text), ($paragraph ! unit:words(., meta:language($text)), string($place/@label))[1],
      if (map:contains($label:words, string($outcome))) then citation:word($text, $outcome, ()) else label:word('adopted-how-unknown')))"/>
  </xsl:function>

  <xsl:template name="lineage:at" as="element()">
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="map:contains($lineage:lists, $address)">
        <xsl:call-template name="lineage:list"><xsl:with-param name="number" select="$lineage:lists($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$address eq 'lineage/verbs.html'"><xsl:call-template name="lineage:verbs"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="lineage:draft"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The page that is made from a tree of its own: of a provision, of two texts, or of a series. -->
  <xsl:template name="site:lineage-at" as="element()" visibility="public">
    <xsl:param name="address" as="xs:string" required="yes"/>
    <xsl:param name="tree" as="document-node()" required="yes"/>
    <xsl:for-each select="$tree/*">
      <xsl:choose>
        <xsl:when test="self::provision"><xsl:call-template name="lineage:provision"><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template></xsl:when>
        <xsl:when test="self::matrix">
          <xsl:for-each select="series">
            <xsl:call-template name="lineage:matrix"><xsl:with-param name="number" select="xs:integer(../@number)"/><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="lineage:comparison"><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="lineage:list" as="element()">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="all" as="element(series)*" select="$lineage/lineage/series"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-lineage')"/>
      <xsl:with-param name="description" select="label:word('about-page-lineage')"/>
      <xsl:with-param name="here" select="'lineage/index.html'"/>
      <xsl:with-param name="root" select="'../'" tunnel="yes"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="main" as="element()*">
        <h1 xmlns=""><xsl:value-of select="label:word('page-lineage')"/></h1>
        <p xmlns="" class="summary"><xsl:value-of select="label:word('lineage-explained')"/></p>
        <p xmlns="" class="summary"><a href="draft.html"><xsl:value-of select="label:word('page-draft')"/></a><xsl:value-of select="': ' || label:word('about-page-draft')"/></p>
        <xsl:if test="empty($all)"><p xmlns=""><xsl:value-of select="label:word('lineage-none')"/></p></xsl:if>
        <ul xmlns="" class="series-list">
          <xsl:for-each select="site:rows-of($all, $number)">
            <li>
              <a href="../{lineage:page(.)}"><xsl:value-of select="@title"/></a>
              <p class="particulars"><xsl:value-of select="string-join((label:phrase('lineage-series', (string(count(text)), text[1]/@slug ! lineage:year(.), text[last()]/@slug ! lineage:year(.), string(@carried))), gap ! lineage:gap(.)), '; ')"/></p>
            </li>
          </xsl:for-each>
        </ul>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="'lineage/index.html'"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="count($all)"/>
          <xsl:with-param name="name" select="function($row) { substring($all[$row]/@title, 1, 20) }"/>
          <xsl:with-param name="root" select="'../'" tunnel="yes"/>
        </xsl:call-template>
        <p xmlns="" class="honesty"><xsl:value-of select="label:word('lineage-honesty')"/><xsl:text> </xsl:text><a href="verbs.html"><xsl:value-of select="label:word('page-verbs')"/></a></p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="lineage:year" as="xs:string">
    <xsl:param name="slug" as="xs:string"/>
    <xsl:sequence select="string(year-from-date(meta:adopted($edition:texts($slug))))"/>
  </xsl:function>

  <xsl:function name="lineage:gap" as="xs:string">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:sequence select="label:phrase('lineage-gap', ($gap/@first, $gap/@last))"/>
  </xsl:function>

  <xsl:template name="lineage:verbs" as="element()">
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-verbs')"/>
      <xsl:with-param name="description" select="label:word('about-page-verbs')"/>
      <xsl:with-param name="here" select="'lineage/verbs.html'"/>
      <xsl:with-param name="root" select="'../'" tunnel="yes"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="main" as="element()*">
        <h1 xmlns=""><xsl:value-of select="label:word('page-verbs')"/></h1>
        <p xmlns="" class="summary"><xsl:value-of select="label:word('verbs-explained')"/></p>
        <xsl:for-each-group select="$lineage/lineage/step" group-adjacent="string(@scale)">
          <section xmlns="" class="scale">
            <h2><xsl:value-of select="label:word('scale-' || current-grouping-key())"/></h2>
            <table>
              <thead><tr><th scope="col"><xsl:value-of select="label:word('verb')"/></th><th scope="col"><xsl:value-of select="label:word('verb-rank')"/></th><th scope="col"><xsl:value-of select="label:word('verb-reason')"/></th></tr></thead>
              <tbody>
                <xsl:for-each select="current-group()">
                  <tr><th scope="row"><i><xsl:value-of select="@verb"/></i></th><td><xsl:value-of select="@rank"/></td><td><xsl:value-of select="@reason"/></td></tr>
                </xsl:for-each>
              </tbody>
            </table>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
