<?xml version="1.0" encoding="UTF-8"?>
<!-- The texts on an axis of time, drawn to scale: a mark each where they are few, else a bar for every year or so many years. It is drawn
     with attributes alone, so that no page needs a style of its own; lengths are in em, and places in parts of the width. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- A work is one mark, in however many languages it is here. -->
  <xsl:variable name="site:series" as="document-node()*"
                select="sort($texts[exists(meta:adopted(.))][. is $link:expressions(meta:work(.))[1]], (), meta:adopted#1)"/>

  <xsl:variable name="site:series-years" as="xs:integer*" select="$site:series ! year-from-date(meta:adopted(.))"/>

  <!-- How many years a bar stands for, so that there are sixteen at most. -->
  <xsl:variable name="site:years-a-bar" as="xs:integer" select="
    (1, 2, 5, 10, 20, 50)[($site:series-years[last()] idiv .) - ($site:series-years[1] idiv .) lt 16][1]"/>

  <!-- The years of the axis, from the beginning of the first to the end of the last. -->
  <xsl:variable name="site:axis" as="xs:integer*" select="
    $site:series-years[1] idiv $site:years-a-bar * $site:years-a-bar, ($site:series-years[last()] idiv $site:years-a-bar + 1) * $site:years-a-bar"/>

  <!-- The bodies in the order of their first texts; the first four differ in shape, all in their letters. -->
  <xsl:variable name="site:series-bodies" as="xs:string*" select="distinct-values($site:series ! meta:organ(.))"/>

  <!-- rule: a gap is worth a word from three years without a text on; most texts come back every year or every second. -->
  <xsl:variable name="site:gaps" as="map(xs:string, xs:integer)*" select="
    for $n in 2 to count($site:series-years)
    return map { 'from': $site:series-years[$n - 1] + 1, 'to': $site:series-years[$n] - 1 }[?to - ?from ge 2]"/>

  <!-- The lane of each label, from the axis up: the first in which it does not run into the one before. -->
  <xsl:variable name="site:lanes" as="xs:integer*">
    <xsl:iterate select="$site:series">
      <xsl:param name="ends" as="xs:double*" select="(-100, -100, -100, -100)"/>
      <xsl:variable name="at" as="xs:double" select="84 * (site:year-of(.) - $site:axis[1]) div ($site:axis[2] - $site:axis[1])"/>
      <xsl:variable name="lane" as="xs:integer" select="(for $n in 1 to count($ends) return $n[$ends[$n] + 20 le $at], 9)[1]"/>
      <xsl:sequence select="$lane"/>
      <xsl:next-iteration>
        <xsl:with-param name="ends" select="for $n in 1 to count($ends) return if ($n eq $lane) then $at else $ends[$n]"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <!-- When a text was adopted, in years: 2002.96 -->
  <xsl:function name="site:year-of" as="xs:double">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="date" as="xs:date" select="meta:adopted($text)"/>
    <xsl:sequence select="year-from-date($date) + (xs:integer(format-date($date, '[d]')) - 1) div 366"/>
  </xsl:function>

  <!-- Where a moment is on the axis, in hundredths of the width from the left; the ends leave room for half a label. -->
  <xsl:function name="site:on-axis" as="xs:double">
    <xsl:param name="year" as="xs:double"/>
    <xsl:variable name="part" as="xs:double" select="($year - $site:axis[1]) div ($site:axis[2] - $site:axis[1])"/>
    <xsl:sequence select="8 + 84 * (if (meta:direction($edition/edition:edition/@language) eq 'rtl') then 1 - $part else $part)"/>
  </xsl:function>

  <xsl:function name="site:percent" as="xs:string">
    <xsl:param name="number" as="xs:double"/>
    <xsl:sequence select="format-number($number, '0.##') || '%'"/>
  </xsl:function>

  <!-- GA of the General Assembly, CHR of the Commission on Human Rights. -->
  <xsl:function name="site:initials" as="xs:string">
    <xsl:param name="body" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($body)[matches(., '^\p{Lu}') or not(matches($body, '\p{Lu}'))]"/>
    <xsl:sequence select="string-join($words[position() le 3] ! substring(., 1, 1))"/>
  </xsl:function>

  <!-- Nothing for a text alone, or where no dates are known. -->
  <xsl:template name="site:series" as="element()?">
    <xsl:if test="count($site:series) gt 1">
      <xsl:variable name="marks" as="xs:boolean" select="count($site:series) le 12 and max($site:lanes) le 4"/>
      <figure class="series">
        <xsl:choose>
          <xsl:when test="$marks"><xsl:call-template name="site:marks"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="site:bars"/></xsl:otherwise>
        </xsl:choose>
        <figcaption>
          <ul>
            <xsl:if test="$marks">
              <xsl:for-each select="$site:series-bodies">
                <li><svg class="key" aria-hidden="true"><xsl:sequence select="site:mark(., '1.1em', '1.1em')"/></svg><xsl:value-of select="' ' || ."/></li>
              </xsl:for-each>
            </xsl:if>
            <xsl:if test="exists($site:gaps)">
              <li>
                <svg class="key" aria-hidden="true"><rect class="gap" x="0.1em" y="0.4em" width="2em" height="1.4em" fill="url(#hatch)"/></svg>
                <xsl:value-of select="' ' || label:phrase('series-gap', string-join($site:gaps ! site:enumerated-years(?from, ?to), ', '))"/>
              </li>
            </xsl:if>
          </ul>
        </figcaption>
      </figure>
    </xsl:if>
  </xsl:template>

  <!-- 2009–2015 -->
  <xsl:function name="site:enumerated-years" as="xs:string">
    <xsl:param name="from" as="xs:integer"/>
    <xsl:param name="to" as="xs:integer"/>
    <xsl:sequence select="distinct-values(($from, $to)) => string-join('–')"/>
  </xsl:function>

  <xsl:template name="site:marks" as="element()">
    <xsl:variable name="height" as="xs:double" select="2.2 + 1.4 * max($site:lanes)"/>
    <svg class="axis" role="group" aria-label="{label:word('series')}" height="{$height + 3}em" width="100%">
      <xsl:call-template name="site:ground"><xsl:with-param name="height" select="$height"/></xsl:call-template>
      <xsl:for-each select="$site:series">
        <xsl:variable name="place" as="xs:integer" select="position()"/>
        <xsl:variable name="at" as="xs:string" select="site:percent(site:on-axis(site:year-of(.)))"/>
        <xsl:variable name="lane" as="xs:double" select="$height - 0.9 - 1.4 * $site:lanes[$place]"/>
        <line class="stem" x1="{$at}" x2="{$at}" y1="{$lane + 0.3}em" y2="{$height - 1}em"/>
        <a href="{site:page(.)}" aria-label="{meta:symbol(.)}, {label:date(meta:adopted(.))}, {meta:organ(.)}">
          <text x="{$at}" y="{$lane}em"><xsl:value-of select="meta:number(.)"/></text>
          <xsl:sequence select="site:mark(meta:organ(.), $at, $height || 'em')"/>
        </a>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <!-- The sign of a body: its shape and its letters. -->
  <xsl:function name="site:mark" as="element()">
    <xsl:param name="body" as="xs:string"/>
    <xsl:param name="x" as="xs:string"/>
    <xsl:param name="y" as="xs:string"/>
    <xsl:variable name="shape" as="xs:integer" select="min((index-of($site:series-bodies, $body), 4))"/>
    <svg x="{$x}" y="{$y}" class="mark shape-{$shape}" overflow="visible">
      <xsl:choose>
        <xsl:when test="$shape eq 1"><rect x="-0.95em" y="-0.85em" width="1.9em" height="1.7em"/></xsl:when>
        <xsl:when test="$shape eq 2"><circle r="1.2em"/></xsl:when>
        <xsl:when test="$shape eq 3"><rect x="-0.9em" y="-0.9em" width="1.8em" height="1.8em" transform="rotate(45)"/></xsl:when>
        <xsl:otherwise><rect x="-1.05em" y="-0.75em" width="2.1em" height="1.5em" rx="0.75em"/></xsl:otherwise>
      </xsl:choose>
      <text class="letters" y="0.35em"><xsl:value-of select="site:initials($body)"/></text>
    </svg>
  </xsl:function>

  <!-- A bar for each year, or for so many; it leads to where its texts are listed. -->
  <xsl:template name="site:bars" as="element()">
    <xsl:variable name="bars" as="map(*)*">
      <xsl:for-each-group select="$site:series-years" group-adjacent=". idiv $site:years-a-bar">
        <xsl:sequence select="map { 'from': current-grouping-key() * $site:years-a-bar, 'first': current-group()[1], 'count': count(current-group()) }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="most" as="xs:integer" select="max($bars?count)"/>
    <svg class="axis" role="group" aria-label="{label:word('series')}" height="11em" width="100%">
      <xsl:call-template name="site:ground"><xsl:with-param name="height" select="8.5"/></xsl:call-template>
      <xsl:for-each select="$bars">
        <xsl:variable name="to" as="xs:integer" select="?from + $site:years-a-bar"/>
        <xsl:variable name="sides" as="xs:double+" select="site:on-axis(?from), site:on-axis($to)"/>
        <!-- One of many is still seen. -->
        <xsl:variable name="height" as="xs:double" select="max((0.15, 6.5 * ?count div $most))"/>
        <!-- A year of a short series is not wider than a column. -->
        <xsl:variable name="room" as="xs:double" select="max((0.12 * abs($sides[2] - $sides[1]), (abs($sides[2] - $sides[1]) - 9) div 2))"/>
        <a href="{site:year-place(?first)}" aria-label="{site:enumerated-years(?from, $to - 1)}: {label:count('texts-counted', ?count)}">
          <rect class="bar" x="{site:percent(min($sides) + $room)}" width="{site:percent(abs($sides[2] - $sides[1]) - 2 * $room)}"
                y="{format-number(8.5 - $height, '0.##')}em" height="{format-number($height, '0.##')}em"/>
          <text x="{site:percent(avg($sides))}" y="{format-number(8.1 - $height, '0.##')}em"><xsl:value-of select="?count"/></text>
        </a>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <!-- The axis with its years, and the hatched gaps. -->
  <xsl:template name="site:ground" as="element()+">
    <xsl:param name="height" as="xs:double"/>
    <xsl:variable name="span" as="xs:integer" select="$site:axis[2] - $site:axis[1]"/>
    <!-- Six numbers have room on a phone. -->
    <xsl:variable name="step" as="xs:integer" select="(1, 2, 5, 10, 20, 50, 100)[$span idiv . le 6][1]"/>
    <defs>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line y2="8"/></pattern>
    </defs>
    <xsl:for-each select="$site:gaps">
      <xsl:variable name="sides" as="xs:double+" select="site:on-axis(?from), site:on-axis(?to + 1)"/>
      <rect class="gap" x="{site:percent(min($sides))}" width="{site:percent(abs($sides[2] - $sides[1]))}" y="{$height - 0.75}em" height="1.5em" fill="url(#hatch)"/>
    </xsl:for-each>
    <line class="line" x1="{site:percent(min((site:on-axis($site:axis[1]), site:on-axis($site:axis[2]))))}" x2="{site:percent(max((site:on-axis($site:axis[1]), site:on-axis($site:axis[2]))))}" y1="{$height}em" y2="{$height}em"/>
    <xsl:for-each select="$site:axis[1] to $site:axis[2] - 1">
      <xsl:variable name="at" as="xs:string" select="site:percent(site:on-axis(.))"/>
      <xsl:if test="$span le 40"><line class="line" x1="{$at}" x2="{$at}" y1="{$height}em" y2="{$height + 0.3}em"/></xsl:if>
      <xsl:if test=". mod $step eq 0 or $span eq 1">
        <text class="year" x="{site:percent(site:on-axis(. + min(($site:years-a-bar, $step)) div 2))}" y="{$height + 2}em"><xsl:value-of select="."/></text>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
