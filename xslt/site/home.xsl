<?xml version="1.0" encoding="UTF-8"?>
<!-- The first page: what the collection is, the box of the search, the series in time, the ways in, the texts, what they cite most. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:extract="urn:engross:extract"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- More texts than this are listed on pages of their own. -->
  <xsl:variable name="site:texts-at-home" as="xs:integer" select="50"/>

  <!-- The texts by year, those without a date at the end; within a year in the order of the collection. -->
  <xsl:variable name="site:by-year" as="document-node()*"
                select="sort($texts, (), function($text) { (meta:adopted($text) ! year-from-date(.), 9999)[1] })"/>

  <!-- The pages that list the texts, where they are too many for the first: address to number. -->
  <xsl:variable name="site:text-lists" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:if test="count($texts) gt $site:texts-at-home">
        <xsl:for-each select="site:page-names('texts.html', count($texts))"><xsl:map-entry key="." select="position()"/></xsl:for-each>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <!-- Where the texts of each year begin to be listed: index.html#year-2021, texts-2.html#year-2021. -->
  <xsl:variable name="site:year-places" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="1 to count($site:by-year)" group-adjacent="site:year-heading($site:by-year[current()])">
        <xsl:map-entry key="current-grouping-key()" select="
          (if (map:size($site:text-lists) eq 0) then '' else site:page-name('texts.html', site:page-of(current-group()[1])))
          || '#' || site:heading-id(current-grouping-key())"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="site:year-place" as="xs:string">
    <xsl:param name="year" as="xs:integer"/>
    <xsl:sequence select="$site:year-places(string($year))"/>
  </xsl:function>

  <xsl:function name="site:year-heading" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="(meta:adopted($text) ! string(year-from-date(.)), label:word('date-not-known'))[1]"/>
  </xsl:function>

  <xsl:template name="site:home" as="element()">
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="$site:title"/>
      <xsl:with-param name="description" select="site:summary()"/>
      <xsl:with-param name="here" select="'index.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <header class="title-page">
          <h1><xsl:value-of select="$site:title"/></h1>
          <p class="subtitle"><xsl:value-of select="($edition/edition:edition/@subtitle, site:summary())[1]"/></p>
          <xsl:call-template name="site:question"/>
        </header>
        <xsl:call-template name="site:series"/>
        <xsl:call-template name="site:doors"/>
        <div class="home">
          <xsl:choose>
            <xsl:when test="map:size($site:text-lists) eq 0">
              <section aria-labelledby="texts">
                <h2 id="texts"><xsl:value-of select="label:word('page-index')"/></h2>
                <xsl:call-template name="site:years-of-texts"><xsl:with-param name="shown" select="$site:by-year"/><xsl:with-param name="level" select="3"/></xsl:call-template>
              </section>
            </xsl:when>
            <xsl:otherwise><xsl:call-template name="site:newest"/></xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="site:most-cited"/>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The box of the search, big, with what can be asked. -->
  <xsl:template name="site:question" as="element()">
    <form class="query" role="search" action="search.html" aria-label="{label:word('search-label')}">
      <label class="hidden" for="query"><xsl:value-of select="label:word('search-input')"/></label>
      <input id="query" type="search" name="q" placeholder="{label:phrase('search-such-as', $texts[last()] ! meta:number(.))}"/>
      <button><xsl:value-of select="label:word('search-go')"/></button>
    </form>
  </xsl:template>

  <!-- Many texts by date, a page of the list. -->
  <xsl:template name="site:text-list" as="element()">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="if ($number eq 1) then label:word('page-texts') else label:phrase('page-of', (label:word('page-texts'), string($number)))"/>
      <xsl:with-param name="description" select="label:word('about-page-texts')"/>
      <xsl:with-param name="here" select="'texts.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-texts')"/></h1>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="'texts.html'"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="count($site:by-year)"/>
          <xsl:with-param name="name" select="function($row) { (meta:adopted($site:by-year[$row]) ! label:date(.), label:word('date-not-known'))[1] }"/>
          <xsl:with-param name="root" select="''" tunnel="yes"/>
        </xsl:call-template>
        <xsl:call-template name="site:years-of-texts"><xsl:with-param name="shown" select="site:rows-of($site:by-year, $number)"/><xsl:with-param name="level" select="2"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="site:years-of-texts" as="element()*">
    <xsl:param name="shown" as="document-node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:for-each-group select="$shown" group-adjacent="site:year-heading(.)">
      <section class="year-of-texts" aria-labelledby="{site:heading-id(current-grouping-key())}">
        <xsl:element name="h{$level}">
          <xsl:attribute name="class" select="'year'"/>
          <xsl:attribute name="id" select="site:heading-id(current-grouping-key())"/>
          <xsl:value-of select="current-grouping-key()"/>
        </xsl:element>
        <ul class="texts">
          <xsl:for-each select="current-group()"><xsl:call-template name="site:listed"/></xsl:for-each>
        </ul>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Of many texts, those of the last date, and the way to the others. -->
  <xsl:template name="site:newest" as="element()">
    <section aria-labelledby="texts">
      <h2 id="texts"><xsl:value-of select="label:word('newest-texts')"/></h2>
      <ul class="texts">
        <xsl:for-each select="reverse(if (exists($site:series)) then $site:series[position() gt last() - 8] else $texts[position() le 8])"><xsl:call-template name="site:listed"/></xsl:for-each>
      </ul>
      <p class="more"><a href="texts.html"><xsl:value-of select="label:phrase('all-texts', string(count($texts)))"/></a></p>
    </section>
  </xsl:template>

  <!-- The instruments that most paragraphs name. -->
  <xsl:template name="site:most-cited" as="element()?">
    <xsl:variable name="instruments" as="element(edition:authority)*" select="site:entries('instruments')"/>
    <xsl:variable name="counted" as="map(*)*" select="
      sort($instruments ! map { 'entry': ., 'count': xs:integer(site:thing(authority:key(.))/@rows) }, (), function($row) { -$row?count })"/>
    <xsl:if test="exists($instruments)">
      <aside class="most-cited" aria-labelledby="most-cited">
        <h2 id="most-cited"><xsl:value-of select="label:word('most-cited')"/></h2>
        <ol>
          <xsl:for-each select="$counted[position() le 8]">
            <li>
              <a href="{site:authority-page(?entry)}"><xsl:value-of select="?entry/@name"/></a>
              <xsl:text> </xsl:text>
              <span class="count"><xsl:value-of select="label:count('paragraphs-counted', ?count)"/></span>
            </li>
          </xsl:for-each>
        </ol>
        <p class="more"><a href="instruments.html"><xsl:value-of select="label:count('all-instruments', count($instruments))"/></a></p>
      </aside>
    </xsl:if>
  </xsl:template>

  <!-- 5 resolutions of the General Assembly and the Commission on Human Rights, 2002 to 2016; one in several languages is one. -->
  <xsl:function name="site:summary" as="xs:string">
    <xsl:variable name="organs" as="xs:string*" select="distinct-values($texts ! meta:organ(.))"/>
    <xsl:variable name="years" as="xs:integer*" select="$texts ! meta:adopted(.) ! year-from-date(.)"/>
    <xsl:variable name="period" as="xs:string" select="distinct-values((min($years), max($years))) => string-join('–')"/>
    <xsl:sequence select="label:phrase(if (exists($years)) then 'summary' else 'summary-without-dates',
      (format-number(count(distinct-values($texts ! meta:work(.))), '#,##0'), site:enumeration($organs ! label:phrase('the-organ', .)), $period))"/>
  </xsl:function>

  <!-- a, b and c -->
  <xsl:function name="site:enumeration" as="xs:string">
    <xsl:param name="items" as="xs:string*"/>
    <xsl:sequence select="
      if (count($items) lt 2) then string($items)
      else string-join($items[position() ne last()], ', ') || ' ' || label:word('and') || ' ' || $items[last()]"/>
  </xsl:function>

  <xsl:template name="site:listed" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="text" as="document-node()" select="."/>
    <xsl:variable name="date" as="xs:date?" select="meta:adopted(.)"/>
    <!-- What of this entry is not in the text. -->
    <xsl:variable name="supplied" as="xs:string*"
                  select="('symbol', 'title', 'adopted')[meta:standing($text, .) eq 'supplied'] ! label:word('listed-' || .)"/>
    <li>
      <p>
        <a href="{site:page(.)}">
          <span class="symbol"><xsl:value-of select="meta:symbol(.)"/></span>
          <xsl:text> </xsl:text>
          <span class="title" lang="{meta:language-tag(meta:language(.))}"><xsl:value-of select="meta:title(.)"/></span>
        </a>
      </p>
      <p class="particulars">
          <xsl:value-of select="meta:organ(.), $date ! label:date(.)" separator=", "/>
          <xsl:if test="exists($supplied)">
            <xsl:text> </xsl:text>
            <span class="supplied"><xsl:value-of select="label:phrase('supplied-on', string-join($supplied, ', '))"/></span>
          </xsl:if>
          <br/>
          <xsl:value-of separator=", " select="
            meta:document(.) ! (label:count('preambular-paragraphs', xs:integer(@extract:preambular)), label:count('operative-paragraphs', xs:integer(@extract:operative)), label:count('notes-counted', xs:integer(@extract:notes)))"/>
      </p>
    </li>
  </xsl:template>

  <!-- The ways in: first what a reader comes for, below it all lists and hand-written pages. -->
  <xsl:template name="site:doors" as="element()">
    <section class="doors" aria-labelledby="doors">
      <h2 id="doors" class="hidden"><xsl:value-of select="label:word('doors')"/></h2>
      <ul class="wide">
        <xsl:for-each select="map { 'door': 'read', 'href': if (map:size($site:text-lists) eq 0) then '#texts' else 'texts.html' },
                              map { 'door': 'search', 'href': 'search.html' },
                              map { 'door': 'instruments', 'href': 'instruments.html' },
                              map { 'door': 'openings', 'href': 'openings.html' },
                              map { 'door': 'lineage', 'href': 'lineage/index.html' },
                              map { 'door': 'draft', 'href': 'lineage/draft.html' }">
          <li>
            <a href="{?href}"><xsl:value-of select="label:word('door-' || ?door)"/></a>
            <p><xsl:value-of select="label:word('behind-door-' || ?door)"/></p>
          </li>
        </xsl:for-each>
      </ul>
      <ul class="narrow">
        <xsl:for-each select="'symbols', 'documents', 'bodies', 'downloads', $prose/*/@name ! string(.)">
          <li><a href="{.}.html"><xsl:value-of select="label:word('page-' || .)"/></a></li>
        </xsl:for-each>
        <xsl:for-each select="('compendium.pdf', 'compendium.epub')[exists($downloads(.))]">
          <li><a href="{.}" type="{site:media-type(.)}"><xsl:value-of select="label:word(if (site:form(.) eq 'epub') then 'book-epub' else 'book')"/></a><xsl:value-of select="', ' || site:size($downloads(.))"/></li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>
</xsl:stylesheet>
