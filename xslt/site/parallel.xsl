<?xml version="1.0" encoding="UTF-8"?>
<!-- One resolution in two languages, paragraph beside paragraph. A pair is what has the same eId; what only one of them has stands alone. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- What is made for a page of its own loses its anchors here: a pair has the one anchor for both. -->
  <xsl:mode name="site:beside" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- The page of the text that stands second; the first is that in the language of the edition, or the first at all. -->
  <xsl:function name="site:parallel-page" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="replace(site:page($text), 'index\.html$', 'parallel/index.html')"/>
  </xsl:function>

  <xsl:template name="site:parallel" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="second" as="document-node()" select="."/>
    <xsl:variable name="first" as="document-node()" select="link:beside(.)"/>
    <xsl:variable name="root" as="xs:string" select="site:root(.) || '../'"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="meta:symbol($first) || ', ' || site:both-languages($second)"/>
      <xsl:with-param name="description" select="label:phrase('about-parallel', (meta:symbol($first), site:both-languages($second)))"/>
      <xsl:with-param name="here" select="site:parallel-page(.)"/>
      <xsl:with-param name="styles" select="'reader', 'parallel'"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <article class="parallel">
          <header>
            <p class="symbol"><xsl:value-of select="meta:symbol($first)"/></p>
            <h1><xsl:value-of select="site:both-languages($second)"/></h1>
            <p class="summary"><xsl:value-of select="label:word('parallel-explained')"/></p>
            <div class="pair heads">
              <xsl:for-each select="$first, $second">
                <xsl:variable name="tag" as="xs:string" select="meta:language-tag(meta:language(.))"/>
                <p lang="{$tag}" dir="{meta:direction($tag)}"><a href="{$root}{site:page(.)}" hreflang="{$tag}"><xsl:value-of select="meta:title(.)"/></a></p>
              </xsl:for-each>
            </div>
          </header>
          <xsl:variable name="left" as="map(xs:string, element())" select="site:parallel-pieces($first)"/>
          <xsl:variable name="right" as="map(xs:string, element())" select="site:parallel-pieces($second)"/>
          <xsl:variable name="keys" as="xs:string*" select="site:merged(site:piece-keys($first), site:piece-keys($second))"/>
          <xsl:for-each select="$keys">
            <xsl:variable name="key" as="xs:string" select="."/>
            <div class="pair" id="{$key}">
              <xsl:for-each select="$left($key) ! root(), $first[empty($left($key))]">
                <xsl:sequence select="site:side(., $left($key), $keys, $root)"/>
              </xsl:for-each>
              <xsl:for-each select="$right($key) ! root(), $second[empty($right($key))]">
                <xsl:sequence select="site:side(., $right($key), $keys, $root)"/>
              </xsl:for-each>
              <a class="permalink" href="#{$key}" aria-label="{label:phrase('permalink', site:piece-name(($left($key), $right($key))[1]))}">¶</a>
            </div>
          </xsl:for-each>
        </article>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- English – العربية -->
  <xsl:function name="site:both-languages" as="xs:string">
    <xsl:param name="second" as="document-node()"/>
    <xsl:sequence select="string-join((link:beside($second), $second) ! label:language(meta:language-tag(meta:language(.))), ' – ')"/>
  </xsl:function>

  <!-- What is set side by side: the lines of the heading, each paragraph, each heading of a part, each note. -->
  <xsl:function name="site:pieces-of" as="element()*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      $text//(preamble/*, mainBody//paragraph, crossHeading[not(ancestor::preamble or ancestor::paragraph)], conclusions)[not(ancestor::paragraph)]
      | $text//(section | part | title | chapter | article | attachment)[exists(site:head(.))]
      | note:notes($text)"/>
  </xsl:function>

  <!-- Notes stand behind the text. -->
  <xsl:function name="site:piece-keys" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="pieces" as="element()*" select="site:pieces-of($text)[@eId]"/>
    <xsl:sequence select="distinct-values(($pieces[not(self::authorialNote)], $pieces[self::authorialNote]) ! string(@eId))"/>
  </xsl:function>

  <xsl:function name="site:parallel-pieces" as="map(xs:string, element())">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="map:merge(site:pieces-of($text)[@eId] ! map { string(@eId): . }, map { 'duplicates': 'use-first' })"/>
  </xsl:function>

  <!-- The keys of the first in their order; what only the second has stands behind what it follows there. -->
  <xsl:function name="site:merged" as="xs:string*">
    <xsl:param name="first" as="xs:string*"/>
    <xsl:param name="second" as="xs:string*"/>
    <xsl:variable name="known" as="map(xs:string, xs:boolean)" select="map:merge($first ! map { .: true() })"/>
    <xsl:variable name="followers" as="map(xs:string, xs:string*)">
      <xsl:map>
        <xsl:for-each-group select="('', $second)" group-starting-with=".[. eq '' or map:contains($known, .)]">
          <xsl:map-entry key="current-group()[1]" select="tail(current-group())"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:sequence select="('', $first) ! (.[. ne ''], $followers(.))"/>
  </xsl:function>

  <xsl:function name="site:piece-name" as="xs:string">
    <xsl:param name="piece" as="element()"/>
    <xsl:sequence select="if (unit:is-unit($piece)) then unit:words($piece) else normalize-space(substring($piece, 1, 60))"/>
  </xsl:function>

  <xsl:function name="site:side" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="piece" as="element()?"/>
    <xsl:param name="keys" as="xs:string*"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="tag" as="xs:string" select="meta:language-tag(meta:language($text))"/>
    <xsl:variable name="made" as="node()*">
      <xsl:choose>
        <xsl:when test="$piece/self::authorialNote">
          <div class="paragraph">
            <span class="number"><xsl:value-of select="note:marker($piece)"/></span>
            <div class="words"><xsl:apply-templates select="$piece/node()" mode="site:text"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:apply-templates></div>
          </div>
        </xsl:when>
        <xsl:when test="$piece[self::section or self::part or self::title or self::chapter or self::article or self::attachment]">
          <xsl:for-each select="$piece">
            <xsl:call-template name="site:head"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$piece" mode="site:text"><xsl:with-param name="root" select="$root" tunnel="yes"/></xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <div class="side text" lang="{$tag}" dir="{meta:direction($tag)}">
      <xsl:apply-templates select="$made" mode="site:beside">
        <xsl:with-param name="keys" select="$keys" tunnel="yes"/>
        <xsl:with-param name="page" select="$root || site:page($text)" tunnel="yes"/>
      </xsl:apply-templates>
    </div>
  </xsl:function>

  <xsl:template match="@id" mode="site:beside" as="empty-sequence()"/>

  <xsl:template match="*[@class and tokenize(@class) = ('permalink', 'origin')]" mode="site:beside" as="empty-sequence()"/>

  <!-- Headings stand one below the other here, whatever they are headings in. -->
  <xsl:template match="*:h2 | *:h3 | *:h4 | *:h5 | *:h6" mode="site:beside" as="element()">
    <h2><xsl:apply-templates mode="site:beside"/></h2>
  </xsl:template>

  <!-- To a pair on this page, where there is one; else to the page of the text. -->
  <xsl:template match="@href[starts-with(., '#')]" mode="site:beside" as="attribute()">
    <xsl:param name="keys" as="xs:string*" tunnel="yes"/>
    <xsl:param name="page" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="href" select="if (substring(., 2) = $keys) then . else $page || ."/>
  </xsl:template>
</xsl:stylesheet>
