<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a resolution: facts, text, notes, how it was adopted, what it cites, how to cite it, source and downloads, its
     neighbours. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:lineage="urn:engross:lineage"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:record="urn:engross:record"
                xmlns:citation="urn:engross:citation"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="site:resolution" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="ledger" as="document-node()?" tunnel="yes"/>
    <xsl:variable name="root" as="xs:string" select="site:root(.)"/>
    <xsl:variable name="lines" as="map(xs:string, xs:integer)" select="site:first-lines(., $ledger)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="meta:symbol(.) || ' ' || meta:title(.)"/>
      <xsl:with-param name="description" select="site:description(.)"/>
      <xsl:with-param name="here" select="site:page(.)"/>
      <xsl:with-param name="type" select="'article'"/>
      <xsl:with-param name="styles" select="'reader'"/>
      <xsl:with-param name="picture" select="site:picture-of(.)"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="head" as="element()*">
        <script src="{$root}notes.js" defer="defer"/>
        <script src="{$root}reader.js" defer="defer"/>
        <xsl:call-template name="site:bibliography"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="in-place" select="'article'"/>
      <xsl:with-param name="lines" select="$lines" tunnel="yes"/>
      <xsl:with-param name="slips" select="site:slips(.)" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="site:description" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="citation:words($text) || ', ' || meta:title($text)"/>
  </xsl:function>

  <xsl:template name="site:article" as="element()*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="document" as="element()" select="meta:document(.)"/>
    <xsl:variable name="language" as="xs:string" select="meta:language-tag(meta:language(.))"/>
    <article class="resolution" data-words="{serialize(site:reader-words(.), map { 'method': 'json', 'indent': false() })}">
      <!-- Margins, facts and lists follow the way of the text, whatever language our words are in. -->
      <xsl:if test="meta:direction($language) eq 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if>
      <header class="masthead">
        <!-- On paper, where this page is found. -->
        <xsl:if test="exists($edition/edition:edition/@url)">
          <p class="address ours"><xsl:value-of select="$edition/edition:edition/@url || site:page(.)"/></p>
        </xsl:if>
        <p class="symbol"><xsl:value-of select="meta:symbol(.)"/></p>
        <!-- Where the source prints no title, the heading is the one we were given. -->
        <xsl:if test="empty(site:heading($document/preface))">
          <h1 class="ours" lang="{$language}"><xsl:if test="meta:direction($language) eq 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if><xsl:value-of select="meta:title(.)"/></h1>
        </xsl:if>
        <div lang="{$language}"><xsl:if test="meta:direction($language) eq 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if><xsl:apply-templates select="$document/preface" mode="site:text"/></div>
        <xsl:call-template name="site:languages"/>
        <xsl:call-template name="site:facts"/>
        <xsl:apply-templates select="$document/coverPage" mode="site:text"/>
        <xsl:call-template name="site:contents"/>
      </header>
      <div class="text" lang="{$language}">
        <xsl:if test="meta:direction($language) eq 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if>
        <xsl:apply-templates select="$document/(preamble | mainBody | conclusions | attachments)" mode="site:text"/>
      </div>
      <xsl:call-template name="site:notes"/>
      <xsl:call-template name="site:record"/>
      <xsl:call-template name="lineage:not-carried"/>
      <xsl:call-template name="site:instruments"/>
      <xsl:call-template name="site:cite"/>
      <xsl:call-template name="site:colophon"/>
    </article>
    <xsl:call-template name="site:neighbours"/>
    <xsl:call-template name="site:keys"/>
  </xsl:template>

  <!-- The same resolution in the other languages of the collection, each by its own name for itself. -->
  <xsl:template name="site:languages" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="others" as="document-node()*" select="link:translations(.)"/>
    <xsl:where-populated>
      <ul class="languages">
        <xsl:for-each select="$others">
          <xsl:variable name="tag" as="xs:string" select="meta:language-tag(meta:language(.))"/>
          <li><a rel="alternate" hreflang="{$tag}" lang="{$tag}" dir="{meta:direction($tag)}" href="{$root}{site:page(.)}"><xsl:value-of select="label:language($tag)"/></a></li>
        </xsl:for-each>
        <xsl:for-each select="(., $others)[exists(link:beside(.))][. is current() or empty(link:beside(current()))]">
          <li><a href="{$root}{site:parallel-page(.)}"><xsl:value-of select="label:phrase('side-by-side', site:both-languages(.))"/></a></li>
        </xsl:for-each>
      </ul>
    </xsl:where-populated>
  </xsl:template>

  <!-- The parts of this page. -->
  <xsl:template name="site:contents" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="document" as="element()" select="meta:document(.)"/>
    <nav class="contents" aria-label="{label:word('on-this-page')}">
      <ul>
        <xsl:for-each select="$document/(preamble | mainBody)[@eId]">
          <li><a href="#{@eId}"><xsl:value-of select="label:word(local-name())"/></a></li>
        </xsl:for-each>
        <xsl:for-each select="$document/attachments/attachment">
          <li><a href="#{@eId}"><xsl:value-of select="site:annex-name(.)"/></a></li>
        </xsl:for-each>
        <xsl:if test="note:notes(.)">
          <li><a href="#notes"><xsl:value-of select="label:word('notes')"/></a></li>
        </xsl:if>
        <xsl:if test="record:exists(.)">
          <li><a href="#record"><xsl:value-of select="label:word('record')"/></a></li>
        </xsl:if>
        <xsl:if test="link:instruments(.)[site:is-instrument(.)]">
          <li><a href="#instruments"><xsl:value-of select="label:word('page-instruments')"/></a></li>
        </xsl:if>
        <li><a href="#cite"><xsl:value-of select="label:word('cite')"/></a></li>
        <li><a href="#colophon"><xsl:value-of select="label:word('colophon')"/></a></li>
      </ul>
    </nav>
  </xsl:template>

  <!-- The text before and the text after in the order of the collection. -->
  <xsl:template name="site:neighbours" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="entry" as="element(edition:text)" select="edition:entry(.)"/>
    <xsl:variable name="place" as="xs:integer" select="count($entry/preceding-sibling::edition:text) + 1"/>
    <xsl:if test="count($texts) gt 1">
      <nav class="neighbours" aria-label="{label:word('neighbours')}">
        <xsl:for-each select="$texts[$place - 1][$place gt 1]">
          <a rel="prev" href="{$root}{site:page(.)}"><xsl:call-template name="site:neighbour">
            <xsl:with-param name="direction" select="'previous'"/>
          </xsl:call-template></a>
        </xsl:for-each>
        <xsl:for-each select="$texts[$place + 1]">
          <a rel="next" href="{$root}{site:page(.)}"><xsl:call-template name="site:neighbour">
            <xsl:with-param name="direction" select="'next'"/>
          </xsl:call-template></a>
        </xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="site:neighbour" as="element()+">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="direction" as="xs:string"/>
    <span class="direction"><xsl:value-of select="label:word($direction)"/></span>
    <span class="symbol"><xsl:value-of select="meta:symbol(.)"/></span>
    <span class="title"><xsl:value-of select="meta:title(.), meta:adopted(.) ! string(year-from-date(.))" separator=", "/></span>
  </xsl:template>
</xsl:stylesheet>
