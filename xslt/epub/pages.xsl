<?xml version="1.0" encoding="UTF-8"?>
<!-- The files around the texts: cover, title, contents, colophon; and the frame that all have. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="http://www.w3.org/1999/xhtml"
                xmlns:edition="urn:engross:edition"
                xmlns:engross="urn:engross:provenance"
                xmlns:ebook="urn:engross:epub"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:epub="http://www.idpf.org/2007/ops"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="edition engross ebook label meta xs">

  <!-- A file: its title and language, and what stands in it. -->
  <xsl:function name="ebook:page" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="body" as="element()+"/>
    <html lang="{$language}" xml:lang="{$language}">
      <xsl:if test="meta:direction($language) eq 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if>
      <head>
        <title><xsl:value-of select="$title"/></title>
        <link rel="stylesheet" type="text/css" href="epub.css"/>
      </head>
      <body><xsl:sequence select="$body"/></body>
    </html>
  </xsl:function>

  <xsl:function name="ebook:title-page" as="element()">
    <xsl:sequence select="ebook:page($ebook:root/@title, $ebook:language, ebook:title-section())"/>
  </xsl:function>

  <xsl:function name="ebook:title-section" as="element()">
    <section class="title-page" epub:type="titlepage">
      <h1><xsl:value-of select="$ebook:root/@title"/></h1>
      <xsl:for-each select="$ebook:root/@subtitle"><p class="subtitle"><xsl:value-of select="."/></p></xsl:for-each>
      <p class="edition"><xsl:value-of select="label:phrase('edition-of', label:date($ebook:root/@date))"/></p>
      <p class="small"><xsl:value-of select="label:word('not-official')"/></p>
    </section>
  </xsl:function>

  <!-- What the contents have of a text: number and title, its sections and annexes. -->
  <xsl:function name="ebook:entry" as="element()" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="language" as="xs:string" select="meta:language-tag(meta:language($text))"/>
    <xsl:variable name="headed" as="element()*" select="ebook:headed($text)"/>
    <li>
      <a href="{ebook:file($text)}">
        <xsl:if test="$language ne $ebook:language"><xsl:attribute name="lang" select="$language"/><xsl:attribute name="xml:lang" select="$language"/></xsl:if>
        <xsl:value-of select="distinct-values((meta:number($text), meta:title($text)))" separator=" "/>
      </a>
      <xsl:if test="exists($headed)">
        <ol>
          <xsl:for-each select="$headed">
            <li><a href="{ebook:file($text)}#{@eId}"><xsl:value-of select="(num, heading)[normalize-space()] ! ebook:plain(.)" separator=" "/></a></li>
          </xsl:for-each>
        </ol>
      </xsl:if>
    </li>
  </xsl:function>

  <xsl:function name="ebook:contents" as="element()">
    <xsl:param name="entries" as="element()*"/>
    <xsl:variable name="body" as="element()+">
      <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
        <h1 id="contents"><xsl:value-of select="label:word('book-contents')"/></h1>
        <ol>
          <li><a href="title.xhtml"><xsl:value-of select="$ebook:root/@title"/></a></li>
          <xsl:sequence select="$entries"/>
          <li><a href="colophon.xhtml"><xsl:value-of select="label:word('book-colophon')"/></a></li>
        </ol>
      </nav>
      <nav epub:type="landmarks" hidden="hidden" aria-labelledby="landmarks">
        <h2 id="landmarks"><xsl:value-of select="label:word('landmarks')"/></h2>
        <ol>
          <li><a epub:type="titlepage" href="title.xhtml"><xsl:value-of select="label:word('landmark-title')"/></a></li>
          <li><a epub:type="toc" href="nav.xhtml"><xsl:value-of select="label:word('book-contents')"/></a></li>
          <li><a epub:type="bodymatter" href="{ebook:file($texts[1])}"><xsl:value-of select="label:word('landmark-texts')"/></a></li>
          <li><a epub:type="colophon" href="colophon.xhtml"><xsl:value-of select="label:word('book-colophon')"/></a></li>
        </ol>
      </nav>
    </xsl:variable>
    <xsl:sequence select="ebook:page(label:word('book-contents'), $ebook:language, $body)"/>
  </xsl:function>

  <!-- Sections and annexes of a text that have a heading: the outermost ones. -->
  <xsl:function name="ebook:headed" as="element()*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      (meta:document($text)/mainBody/(section | title | part | chapter | article) | meta:document($text)/attachments/attachment)
        [@eId][num[normalize-space()] or heading[normalize-space()]]"/>
  </xsl:function>

  <!-- The words of a heading without the calls of its notes. -->
  <xsl:function name="ebook:plain" as="xs:string">
    <xsl:param name="heading" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($heading//text()[not(ancestor::authorialNote)]))"/>
  </xsl:function>

  <xsl:function name="ebook:colophon" as="element()">
    <xsl:variable name="body" as="element()">
      <section class="colophon" epub:type="colophon" role="doc-colophon" aria-labelledby="colophon">
        <h1 id="colophon"><xsl:value-of select="label:word('book-colophon')"/></h1>
        <xsl:for-each select="'not-official', 'epub-texts', 'epub-numbers', 'epub-accessibility', 'epub-made', 'book-sources'">
          <p><xsl:value-of select="label:word(.)"/></p>
        </xsl:for-each>
        <dl>
          <xsl:for-each select="$texts[meta:source(.)]">
            <dt><xsl:value-of select="meta:symbol(.)"/></dt>
            <dd><xsl:value-of select="meta:source(.)/@file || ', '"/><span class="digest"><xsl:value-of select="meta:source(.)/@sha256"/></span></dd>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:variable>
    <xsl:sequence select="ebook:page(label:word('book-colophon'), $ebook:language, $body)"/>
  </xsl:function>

  <!-- A cover that is nothing but its words, the title in lines of some twenty letters. -->
  <xsl:function name="ebook:cover" as="element()">
    <xsl:variable name="lines" as="xs:string+" select="ebook:lines(string($ebook:root/@title), 20)"/>
    <xsl:variable name="size" as="xs:integer" select="min((84, 900 idiv max($lines ! string-length()) * 2))"/>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1500" width="1000" height="1500" role="img" font-family="Georgia, serif">
      <title><xsl:value-of select="$ebook:root/@title"/></title>
      <rect width="1000" height="1500" fill="#16324F"/>
      <rect x="90" y="300" width="120" height="6" fill="#F0C38A"/>
      <xsl:for-each select="$lines">
        <text x="90" y="{420 + (position() - 1) * round($size * 1.3)}" font-size="{$size}" fill="#FFFFFF"><xsl:value-of select="."/></text>
      </xsl:for-each>
      <xsl:for-each select="$ebook:root/@subtitle/ebook:lines(string(.), 40)">
        <text x="90" y="{420 + count($lines) * round($size * 1.3) + 40 + (position() - 1) * 52}" font-size="40" fill="#E6E3DC"><xsl:value-of select="."/></text>
      </xsl:for-each>
      <text x="90" y="1380" font-size="34" fill="#E6E3DC"><xsl:value-of select="label:date($ebook:root/@date)"/></text>
    </svg>
  </xsl:function>

  <!-- Words in lines that are no longer than so many letters, where no word is. -->
  <xsl:function name="ebook:lines" as="xs:string*">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="longest" as="xs:integer"/>
    <xsl:sequence select="
      fold-left(tokenize($words), (), function($lines, $word) {
        if (exists($lines) and string-length($lines[last()]) + string-length($word) lt $longest)
        then ($lines[position() lt last()], $lines[last()] || ' ' || $word)
        else ($lines, $word) })"/>
  </xsl:function>
</xsl:stylesheet>
