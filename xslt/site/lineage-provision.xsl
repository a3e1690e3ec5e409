<?xml version="1.0" encoding="UTF-8"?>
<!-- The history of a paragraph. -->
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

  <xsl:template name="lineage:provision" as="element()">
    <xsl:context-item as="element(provision)" use="required"/>
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <xsl:variable name="root" as="xs:string" select="lineage:root($address)"/>
    <xsl:variable name="first" as="element(version)" select="version[1]"/>
    <xsl:variable name="title" as="xs:string" select="label:phrase('provision-of', lineage:name($first/@slug, $first/@label))"/>
    <xsl:variable name="series" as="element(series)" select="key('lineage:series', @series, $lineage)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="$title"/>
      <xsl:with-param name="description" select="label:phrase('about-provision', (lineage:name(version[last()]/@slug, version[last()]/@label), string(count(version))))"/>
      <xsl:with-param name="here" select="$address"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="main" as="element()*">
        <h1 xmlns=""><xsl:value-of select="$title"/></h1>
        <p xmlns="" class="summary"><a href="{$root}{lineage:page($series)}"><xsl:value-of select="$series/@title"/></a></p>
        <xsl:call-template name="lineage:track"><xsl:with-param name="series" select="$series"/><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template>
        <xsl:call-template name="lineage:newest"/>
        <xsl:call-template name="lineage:forms"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template>
        <section xmlns="" class="versions">
          <h2><xsl:value-of select="label:word('versions')"/></h2>
          <xsl:for-each select="reverse(version)"><xsl:call-template name="lineage:version"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template></xsl:for-each>
        </section>
        <xsl:call-template name="lineage:related"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template>
        <p xmlns="" class="honesty"><xsl:value-of select="label:word('lineage-honesty'), label:word('report-error')"/></p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A row: the paragraph in each text of the series, with its verb. -->
  <xsl:template name="lineage:track" as="element()">
    <xsl:context-item as="element(provision)" use="required"/>
    <xsl:param name="series" as="element(series)"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="provision" as="element(provision)" select="."/>
    <div xmlns="" class="table" role="region" tabindex="0" aria-label="{label:word('matrix')}">
      <table class="matrix">
        <thead><tr>
          <xsl:for-each select="$series/text">
            <xsl:for-each select="../gap[@last = xs:integer(lineage:year(current()/@slug)) - 1]"><td class="gap"><xsl:value-of select="lineage:gap(.)"/></td></xsl:for-each>
            <th scope="col"><xsl:value-of select="lineage:number(@slug)"/><span><xsl:value-of select="lineage:year(@slug)"/></span></th>
          </xsl:for-each>
        </tr></thead>
        <tbody><tr>
          <xsl:for-each select="$series/text">
            <xsl:variable name="version" as="element(version)?" select="$provision/version[@slug eq current()/@slug]"/>
            <xsl:for-each select="../gap[@last = xs:integer(lineage:year(current()/@slug)) - 1]"><td class="gap"/></xsl:for-each>
            <td class="{($version/@relation, 'new'[$version], 'left'[$provision/version[@slug = current()/preceding-sibling::text/@slug]], 'none')[1]}">
              <xsl:choose>
                <xsl:when test="$version">
                  <a href="#{$version/@slug}"><xsl:value-of select="$version/@label"/></a>
                  <xsl:if test="$version/@verb ne ''"><i class="verb"><xsl:value-of select="$version/@verb"/></i></xsl:if>
                  <span><xsl:value-of select="label:word('lineage-state-' || ($version/@relation, 'new')[1])"/></span>
                </xsl:when>
                <xsl:otherwise><span>–</span></xsl:otherwise>
              </xsl:choose>
            </td>
          </xsl:for-each>
        </tr></tbody>
      </table>
    </div>
  </xsl:template>

  <!-- Its newest wording; what came in later than the first text is marked with the number of the version that has it first. -->
  <xsl:template name="lineage:newest" as="element()">
    <xsl:context-item as="element(provision)" use="required"/>
    <xsl:variable name="versions" as="element(version)+" select="version"/>
    <section xmlns="" class="aged">
      <h2><xsl:value-of select="label:word('age-of-words')"/></h2>
      <p>
        <xsl:for-each select="aged">
          <xsl:choose>
            <!-- The letter of a sub-paragraph changes with those before it. -->
            <xsl:when test="@version = 1 or not(matches(., '\w')) or matches(., '^[a-z]{1,5}$') and ends-with(preceding-sibling::aged[1], '(')"><xsl:value-of select="."/></xsl:when>
            <xsl:otherwise><u><xsl:value-of select="."/></u><sup><xsl:value-of select="@version"/></sup></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </p>
      <p class="particulars">
        <xsl:value-of select="label:word('age-explained')"/>
        <xsl:text> </xsl:text>
        <xsl:value-of select="string-join((label:phrase('age-first', lineage:number(version[1]/@slug) || ' (' || lineage:year(version[1]/@slug) || ')'),
          distinct-values(aged[@version != 1][matches(., '\w')]/@version ! xs:integer(.)) => sort() => for-each(function($n) { $n || ': ' || lineage:number($versions[$n]/@slug) || ' (' || lineage:year($versions[$n]/@slug) || ')' })), '; ')"/>
      </p>
    </section>
  </xsl:template>

  <!-- The strongest and the latest form, ready to be taken as agreed language. -->
  <xsl:template name="lineage:forms" as="element()">
    <xsl:context-item as="element(provision)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="requests" as="element(version)*" select="version[starts-with(@rank, 'request ')]"/>
    <xsl:variable name="most" as="xs:integer?" select="max($requests ! xs:integer(substring-after(@rank, ' ')))"/>
    <xsl:variable name="strongest" as="element(version)?" select="$requests[xs:integer(substring-after(@rank, ' ')) = $most][last()]"/>
    <section xmlns="" class="forms">
      <h2><xsl:value-of select="label:word('agreed-language')"/></h2>
      <dl>
        <dt id="latest"><xsl:value-of select="label:word('latest')"/></dt>
        <dd class="agreed"><xsl:value-of select="lineage:agreed(version[last()], version[last()]/words)"/></dd>
        <xsl:if test="$strongest">
          <dt id="strongest"><xsl:value-of select="label:word('strongest')"/></dt>
          <dd class="particulars"><xsl:value-of select="label:phrase('strongest-is', ($strongest/@verb, lineage:name($strongest/@slug, $strongest/@label)))"/><xsl:text> </xsl:text><a href="{$root}lineage/verbs.html"><xsl:value-of select="label:word('the-scale')"/></a></dd>
          <xsl:if test="not($strongest is version[last()])"><dd class="agreed"><xsl:value-of select="lineage:agreed($strongest, $strongest/words)"/></dd></xsl:if>
        </xsl:if>
      </dl>
    </section>
  </xsl:template>

  <xsl:template name="lineage:version" as="element()">
    <xsl:context-item as="element(version)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <article xmlns="" class="version" id="{@slug}">
      <h3><xsl:sequence select="lineage:link(., $root)"/><span class="particulars"><xsl:value-of select="string-join((meta:organ($edition:texts(@slug)), label:date(meta:adopted($edition:texts(@slug))),
        label:word('lineage-state-' || (@relation, 'new')[1]), label:word('lineage-state-moved')[current()/@moved eq 'true'], label:word('lineage-state-revived')[current()/@revived eq 'true'], label:word('lineage-medium')[current()/@confidence eq 'medium'], current()/@given[. ne ''] ! label:phrase('lineage-given', .)), ', ')"/></span></h3>
      <xsl:where-populated><p class="acts"><xsl:sequence select=".[@relation] ! lineage:shift(.)"/></p></xsl:where-populated>
      <p class="redline"><xsl:choose><xsl:when test="redline"><xsl:sequence select="lineage:redline(redline)"/></xsl:when><xsl:otherwise><xsl:value-of select="words"/></xsl:otherwise></xsl:choose></p>
      <xsl:sequence select="lineage:notes(note), lineage:as-text(redline)"/>
      <xsl:if test="point"><xsl:call-template name="lineage:points"/></xsl:if>
    </article>
  </xsl:template>

  <!-- Its sub-paragraphs one by one: where each comes from, and what changed in it. -->
  <xsl:template name="lineage:points" as="element()">
    <xsl:context-item as="element(version)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <details xmlns="" class="points">
      <summary><xsl:value-of select="label:word('points')"/></summary>
      <ul>
        <xsl:for-each select="point">
          <li>
            <p class="particulars">
              <xsl:sequence select="lineage:link(., $root)"/>
              <xsl:value-of select="', ' || label:word('lineage-state-' || @state)"/>
              <xsl:for-each select="from">
                <xsl:value-of select="if (position() eq 1) then ', ' || label:word('point-from') || ' ' else ', '"/>
                <xsl:sequence select="lineage:link(., $root)"/>
              </xsl:for-each>
            </p>
            <xsl:for-each select="redline"><p class="redline"><xsl:sequence select="lineage:redline(.)"/></p></xsl:for-each>
          </li>
        </xsl:for-each>
      </ul>
    </details>
  </xsl:template>

  <xsl:template name="lineage:related" as="element()*">
    <xsl:context-item as="element(provision)" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:for-each-group select="also-from, also-to, near" group-by="local-name()">
      <section xmlns="" class="related">
        <h2><xsl:value-of select="label:word(if (current-grouping-key() eq 'near') then 'near-misses' else current-grouping-key())"/></h2>
        <ul>
          <xsl:for-each select="current-group()">
            <li>
              <xsl:sequence select="lineage:link(., $root)"/>
              <xsl:if test="@likeness"><xsl:value-of select="' (' || @likeness || ' %)'"/></xsl:if>
              <xsl:if test="@page"><xsl:text> </xsl:text><a href="{$root}{@page}"><xsl:value-of select="label:word('lineage-history')"/></a></xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
