<?xml version="1.0" encoding="UTF-8"?>
<!-- What every page has: head, the line to the other pages, the foot. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <xsl:variable name="site:title" as="xs:string" select="string($edition/edition:edition/@title)"/>

  <!-- Where the site stands, with a stroke at the end; empty where that is not known. No other address is ever made up. -->
  <xsl:variable name="site:url" as="xs:string?" select="$edition/edition:edition/@url ! string(.)"/>

  <!-- Nothing but the files of the site. A browser that reads it from a disk may know no 'self' there. -->
  <xsl:variable name="site:policy" as="xs:string" select="
    string-join(('default-src ''none''', ('script-src', 'style-src', 'img-src', 'form-action') ! (. || ' ''self'' file:'), 'base-uri ''none'''), '; ')"/>

  <!-- The full address of a page; that of a folder without the name of its file. -->
  <xsl:function name="site:full" as="xs:string?">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="$site:url ! (. || replace($address, '(^|/)index\.html$', '$1'))"/>
  </xsl:function>

  <!-- A page around its main element. $root leads from the page to the folder of the site; $here is the page's own address there. -->
  <xsl:template name="site:frame" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="description" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <!-- In the words of Open Graph. -->
    <xsl:param name="type" as="xs:string" select="'website'"/>
    <!-- The full address, where there is one and the page has one only. -->
    <xsl:param name="full" as="xs:string?" select="site:full($address)"/>
    <!-- What this kind of page looks like, beside what all pages share. -->
    <xsl:param name="styles" as="xs:string*" select="'lists'"/>
    <!-- What others show beside a link to it. -->
    <xsl:param name="picture" as="xs:string" select="$site:picture"/>
    <xsl:param name="head" as="element()*"/>
    <xsl:param name="main" as="node()*"/>
    <!-- What is long is made where it stands, for what is handed over is copied: 'article' of a text, or 'source' of one, which the context item then is. -->
    <xsl:param name="in-place" as="xs:string?"/>
    <xsl:variable name="language" as="xs:string" select="meta:language-tag($edition/edition:edition/@language)"/>
    <html lang="{$language}">
      <xsl:if test="$language eq 'ar'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if>
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{$site:policy}"/>
        <title><xsl:value-of select="distinct-values(($title, $site:title))" separator=" – "/></title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="description" content="{$description}"/>
        <meta name="color-scheme" content="light dark"/>
        <xsl:for-each select="$full"><link rel="canonical" href="{.}"/></xsl:for-each>
        <!-- A page is shared where it has an address. -->
        <xsl:for-each select="$full">
          <meta property="og:title" content="{$title}"/>
          <meta property="og:description" content="{$description}"/>
          <meta property="og:type" content="{$type}"/>
          <meta property="og:site_name" content="{$site:title}"/>
          <meta property="og:url" content="{.}"/>
        </xsl:for-each>
        <xsl:call-template name="site:preview"><xsl:with-param name="picture" select="$picture"/></xsl:call-template>
        <link rel="alternate" type="application/atom+xml" title="{$site:title}" href="{$root}feed.xml"/>
        <xsl:for-each select="'site', $styles"><link rel="stylesheet" href="{$root}{.}.css"/></xsl:for-each>
        <link rel="stylesheet" href="{$root}dark.css" media="screen and (prefers-color-scheme:dark)"/>
        <script src="{$root}scheme.js" data-word="{label:word('dark')}"/>
        <xsl:if test="exists($edition/edition:edition/@url)">
          <link rel="search" type="application/opensearchdescription+xml" title="{$site:title}" href="{$root}opensearch.xml"/>
        </xsl:if>
        <script src="{$root}offline.js" defer="defer"/>
        <xsl:sequence select="$head"/>
      </head>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="label:word('skip')"/></a>
        <header class="site-header">
          <p class="site-title"><a href="{$root}index.html"><xsl:value-of select="$site:title"/></a></p>
          <!-- These two have a box of their own. -->
          <xsl:if test="not($here = ('search.html', 'index.html'))">
            <form class="search-box" role="search" action="{$root}search.html">
              <label><span class="hidden"><xsl:value-of select="label:word('search-label')"/></span><input type="search" name="q" placeholder="{label:word('search')}"/></label>
              <button><xsl:value-of select="label:word('search-go')"/></button>
            </form>
          </xsl:if>
          <xsl:call-template name="site:navigation"><xsl:with-param name="here" select="$here"/></xsl:call-template>
        </header>
        <main id="main">
          <xsl:choose>
            <xsl:when test="$in-place eq 'article'"><xsl:call-template name="site:article"/></xsl:when>
            <xsl:when test="$in-place eq 'source'"><xsl:call-template name="site:ledger"/></xsl:when>
            <xsl:otherwise><xsl:sequence select="$main"/></xsl:otherwise>
          </xsl:choose>
        </main>
        <footer class="site-footer">
          <p><xsl:value-of select="label:word('not-official')"/></p>
          <p>
            <xsl:value-of select="label:phrase('edition-of', label:date(xs:date($edition/edition:edition/@date)))"/>
            <xsl:if test="exists($earlier)">. <a href="{$root}changes.html"><xsl:value-of select="label:word('page-changes')"/></a></xsl:if>
            <xsl:text>. </xsl:text>
            <a href="{$root}rules/index.html"><xsl:value-of select="label:word('page-rules')"/></a>
          </p>
        </footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="site:navigation" as="element()">
    <xsl:param name="here" as="xs:string"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <nav aria-label="{label:word('pages')}">
      <ul>
        <xsl:for-each select="'index', 'lineage/index', 'instruments', 'documents', 'bodies', 'downloads', $prose/*/@name ! string(.)">
          <xsl:variable name="page" as="xs:string" select=". || '.html'"/>
          <li>
            <a href="{$root}{$page}">
              <xsl:if test="$page eq $here"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
              <xsl:value-of select="label:word('page-' || replace(., '/index$', ''))"/>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>
</xsl:stylesheet>
