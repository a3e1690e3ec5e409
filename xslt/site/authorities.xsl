<?xml version="1.0" encoding="UTF-8"?>
<!-- The lists of instruments and of bodies, and the page of each: its names, its source as printed, every paragraph that names it. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:listed="urn:engross:listed"
                xmlns:site="urn:engross:site"
                xmlns:times="urn:engross:site:times"
                exclude-result-prefixes="#all">

  <!-- The pages of the two lists: address to list and number. -->
  <xsl:variable name="site:authority-lists" as="map(xs:string, map(*))">
    <xsl:map>
      <xsl:for-each select="'instruments', 'bodies'">
        <xsl:variable name="class" as="xs:string" select="."/>
        <xsl:for-each select="site:page-names($class || '.html', count(site:entries($class)))">
          <xsl:map-entry key="." select="map { 'class': $class, 'number': position() }"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- The pages of the entries: address to entry and number. -->
  <xsl:variable name="site:authority-pages" as="map(xs:string, map(*))">
    <xsl:map>
      <xsl:for-each select="site:entries('instruments'), site:entries('bodies')">
        <xsl:variable name="entry" as="element()" select="."/>
        <xsl:for-each select="site:page-names(site:authority-page(.), site:thing(authority:key(.))/@rows)">
          <xsl:map-entry key="." select="map { 'entry': $entry, 'number': position() }"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="site:authority-page" as="xs:string">
    <xsl:param name="entry" as="element(edition:authority)"/>
    <xsl:sequence select="authority:key($entry) || '/index.html'"/>
  </xsl:function>

  <!-- ================================================================ The lists -->

  <xsl:template name="site:authority-list" as="element()">
    <xsl:param name="page" as="map(*)"/>
    <xsl:variable name="class" as="xs:string" select="$page?class"/>
    <xsl:variable name="entries" as="element(edition:authority)*" select="site:entries($class)"/>
    <xsl:variable name="shown" as="element(edition:authority)*" select="site:rows-of($entries, $page?number)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-' || $class)"/>
      <xsl:with-param name="description" select="label:word('about-page-' || $class)"/>
      <xsl:with-param name="here" select="$class || '.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-' || $class)"/></h1>
        <p class="summary"><xsl:value-of select="label:word($class || '-explained')"/></p>
        <xsl:if test="$class eq 'instruments'"><xsl:call-template name="times:door"/></xsl:if>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="$class || '.html'"/>
          <xsl:with-param name="number" select="$page?number"/>
          <xsl:with-param name="rows" select="count($entries)"/>
          <xsl:with-param name="name" select="function($row) { substring($entries[$row]/@name, 1, 12) }"/>
          <xsl:with-param name="root" select="''" tunnel="yes"/>
        </xsl:call-template>
        <xsl:for-each-group select="$shown" group-by="string(@kind)">
          <xsl:sort select="index-of(('treaty', 'declaration', 'body', 'office'), current-grouping-key())"/>
          <section class="index" aria-labelledby="{current-grouping-key()}">
            <h2 id="{current-grouping-key()}"><xsl:value-of select="label:word('kind-' || current-grouping-key())"/></h2>
            <ul class="entries">
              <xsl:for-each select="current-group()"><xsl:call-template name="site:authority-row"/></xsl:for-each>
            </ul>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A line of the list: the name, how many paragraphs name it, in the texts of which years. -->
  <xsl:template name="site:authority-row" as="element()">
    <xsl:context-item as="element(edition:authority)" use="required"/>
    <li>
      <a href="{site:authority-page(.)}"><xsl:value-of select="@name"/></a>
      <span class="tally">
        <xsl:sequence select="site:tally(site:thing(authority:key(.)))"/>
      </span>
    </li>
  </xsl:template>

  <!-- How many paragraphs name or cite a thing, and in the texts of which years, one or from the first to the last. -->
  <xsl:function name="site:tally" as="node()+">
    <xsl:param name="thing" as="element(listed:thing)"/>
    <xsl:value-of select="label:count('paragraphs-counted', xs:integer($thing/@rows))"/>
    <xsl:for-each select="$thing[listed:year]">
      <span class="years"><xsl:value-of select="site:enumerated-years(listed:year[1]/@of, listed:year[last()]/@of)"/></span>
    </xsl:for-each>
  </xsl:function>

  <!-- The instruments or bodies that are named somewhere, in their order. -->
  <xsl:function name="site:entries" as="element(edition:authority)*" cache="yes">
    <xsl:param name="class" as="xs:string"/>
    <xsl:sequence select="$edition/edition:edition/edition:authority[authority:class(.) eq $class][exists(site:thing(authority:key(.)))]"/>
  </xsl:function>

  <!-- ================================================================ The page of an entry -->

  <xsl:template name="site:authority" as="element()">
    <xsl:param name="page" as="map(*)"/>
    <xsl:variable name="entry" as="element(edition:authority)" select="$page?entry"/>
    <xsl:variable name="first" as="xs:string" select="site:authority-page($entry)"/>
    <xsl:variable name="thing" as="element(listed:thing)" select="site:thing(authority:key($entry))"/>
    <xsl:variable name="variants" as="xs:string*" select="$entry/edition:variant[. ne $entry/@name] ! string(.)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="string($entry/@name)"/>
      <xsl:with-param name="description" select="label:phrase('about-authority', (string($entry/@name), string($thing/@rows)))"/>
      <xsl:with-param name="here" select="$first"/>
      <xsl:with-param name="root" select="'../../'" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <header class="masthead">
          <p class="symbol"><a href="../../{authority:class($entry)}.html"><xsl:value-of select="label:word('kind-' || $entry/@kind)"/></a></p>
          <h1><xsl:value-of select="$entry/@name"/></h1>
          <xsl:if test="exists($variants)">
            <p class="variants">
              <xsl:value-of select="label:word('as-printed') || ' '"/>
              <xsl:value-of select="$variants ! ('“' || . || '”')" separator=", "/>
            </p>
          </xsl:if>
          <xsl:call-template name="site:printed-sources"><xsl:with-param name="key" select="authority:key($entry)"/></xsl:call-template>
        </header>
        <xsl:call-template name="site:citing">
          <xsl:with-param name="thing" select="$thing"/>
          <xsl:with-param name="number" select="$page?number"/>
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="root" select="'../../'" tunnel="yes"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What the notes say that are called right behind the name: where the instrument is published. Each wording once, with its place. -->
  <xsl:template name="site:printed-sources" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="sources" as="element(listed:row)*" select="$listed-rows('sources/' || $key, 1, $site:all)"/>
    <xsl:if test="exists($sources)">
      <dl class="facts">
        <div>
          <dt><xsl:value-of select="label:word('source-as-printed')"/></dt>
          <xsl:for-each-group select="$sources" group-by="string(@words)">
            <dd>
              <xsl:value-of select="current-grouping-key()"/>
              <xsl:text> </xsl:text>
              <a class="basis" href="../../{../@page}#{@anchor}">
                <xsl:value-of select="../@number || ', ' || label:phrase('note-short', string(@marker))"/>
              </a>
            </dd>
          </xsl:for-each-group>
        </div>
      </dl>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
