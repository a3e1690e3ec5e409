<?xml version="1.0" encoding="UTF-8"?>
<!-- The first page: what the collection is, and its texts in order. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

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
          <p class="summary"><xsl:value-of select="label:word('welcome')"/></p>
        </header>
        <xsl:call-template name="site:ribbon"/>
        <section aria-labelledby="texts-heading">
          <h2 id="texts-heading"><xsl:value-of select="label:word('page-index')"/></h2>
          <ol class="texts">
            <xsl:for-each select="$texts"><xsl:call-template name="site:listed"/></xsl:for-each>
          </ol>
        </section>
        <xsl:call-template name="site:doors"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- 5 resolutions of the General Assembly and the Commission on Human Rights, 2002 to 2016 -->
  <xsl:function name="site:summary" as="xs:string">
    <xsl:variable name="organs" as="xs:string*" select="distinct-values($texts ! meta:organ(.))"/>
    <xsl:variable name="years" as="xs:integer*" select="$texts ! meta:adopted(.) ! year-from-date(.)"/>
    <xsl:variable name="period" as="xs:string" select="distinct-values((min($years), max($years))) => string-join('–')"/>
    <xsl:sequence select="label:phrase(if (exists($years)) then 'summary' else 'summary-without-dates',
      (string(count($texts)), site:enumeration($organs ! label:phrase('the-organ', .)), $period))"/>
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
      <p class="year">
        <xsl:choose>
          <xsl:when test="exists($date)"><xsl:value-of select="year-from-date($date)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="label:word('date-not-known')"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <div>
        <h3>
          <a href="{site:page(.)}">
            <span class="symbol"><xsl:value-of select="meta:symbol(.)"/></span>
            <xsl:text> </xsl:text>
            <span class="title"><xsl:value-of select="meta:title(.)"/></span>
          </a>
        </h3>
        <p class="particulars">
          <xsl:value-of select="meta:organ(.), $date ! label:date(.)" separator=", "/>
          <xsl:if test="exists($supplied)">
            <xsl:text> </xsl:text>
            <span class="supplied"><xsl:value-of select="label:phrase('supplied-on', string-join($supplied, ', '))"/></span>
          </xsl:if>
          <br/>
          <xsl:value-of separator=", " select="
            label:count('preambular-paragraphs', count(.//preamble/container)),
            label:count('operative-paragraphs', count(.//mainBody//paragraph)),
            label:count('notes-counted', count(note:notes(.)))"/>
        </p>
      </div>
    </li>
  </xsl:template>

  <!-- The texts on an axis of time, drawn to scale: only where they are few and far enough apart to be told apart. -->
  <xsl:template name="site:ribbon" as="element()?">
    <xsl:variable name="dates" as="xs:date*" select="$texts ! meta:adopted(.)"/>
    <xsl:variable name="span" as="xs:dayTimeDuration?" select="if (count($dates) ge 2) then $dates[last()] - $dates[1] else ()"/>
    <xsl:variable name="gaps" as="xs:double*"
                  select="for $n in 2 to count($dates) return ($dates[$n] - $dates[$n - 1]) div $span"/>
    <xsl:if test="count($dates) = count($texts) and $span gt xs:dayTimeDuration('P0D') and count($texts) le 10 and min($gaps) ge 0.07">
      <div class="ribbon" aria-hidden="true">
        <xsl:for-each select="$texts">
          <a href="{site:page(.)}" tabindex="-1"
             style="inset-inline-start: {format-number(100 * (meta:adopted(.) - $dates[1]) div $span, '0.##')}%">
            <span><xsl:value-of select="meta:number(.)"/></span>
            <span class="year"><xsl:value-of select="year-from-date(meta:adopted(.))"/></span>
          </a>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- The other ways in. -->
  <xsl:template name="site:doors" as="element()">
    <section class="doors" aria-labelledby="doors-heading">
      <h2 id="doors-heading"><xsl:value-of select="label:word('doors')"/></h2>
      <ul>
        <xsl:for-each select="'search', 'symbols', 'openings', 'instruments', 'documents', 'bodies', $prose/*/@name ! string(.)">
          <li>
            <a href="{.}.html"><xsl:value-of select="label:word('page-' || .)"/></a>
            <xsl:value-of select="label:word('about-page-' || .)"/>
          </li>
        </xsl:for-each>
        <xsl:for-each select="$downloads('compendium.pdf')">
          <li>
            <a href="compendium.pdf" type="application/pdf"><xsl:value-of select="label:word('book')"/></a>
            <xsl:value-of select="label:phrase('about-book', site:size(.))"/>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>
</xsl:stylesheet>
