<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of the search. search.js fills it; without script it leads to the lists that reach every paragraph. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- The words of the script, by the names it knows them under. -->
  <xsl:variable name="site:search-words" as="map(xs:string, xs:string)" select="map {
    'found': 'found', 'found-one': 'found-1', 'in-texts': 'in-texts', 'in-texts-one': 'in-texts-1', 'none': 'found-none', 'since': 'found-since',
    'further': 'found-further', 'searching': 'searching', 'broken': 'search-broken', 'together': 'found-together', 'apart': 'found-apart',
    'nowhere': 'found-nowhere', 'without-filters': 'without-filters', 'without-quotes': 'without-quotes', 'with-stems': 'with-stems', 'go-to': 'go-to', 'leads': 'found-leads',
    'filters': 'filters', 'kind-filter': 'filter-kind', 'verb-filter': 'filter-verb', 'body-filter': 'filter-body', 'year-filter': 'filter-year',
    'session-filter': 'filter-session', 'state-filter': 'filter-state', 'state-same': 'lineage-state-same', 'state-revised': 'lineage-state-revised', 'state-split': 'lineage-state-split',
    'state-merged': 'lineage-state-merged', 'state-new': 'lineage-state-new', 'state-moved': 'lineage-state-moved', 'state-revived': 'lineage-state-revived', 'state-left': 'lineage-state-left', 'instrument-filter': 'filter-instrument',
    'text-filter': 'filter-text', 'remove': 'filter-remove', 'more': 'filter-more', 'title': 'kind-title', 'preambular': 'kind-preambular',
    'operative': 'kind-operative', 'annex': 'kind-annex', 'note': 'kind-note', 'other': 'kind-other', 'page': 'page-number', 'pages': 'more-pages',
    'undated': 'date-not-known', 'history': 'found-history', 'newest': 'found-newest' }"/>

  <!-- What browsers need to offer the search of the site: only where its address is known, for they take no other. -->
  <xsl:function name="site:open-search" as="element()?" visibility="public">
    <xsl:for-each select="$edition/edition:edition/@url">
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <!-- rule (OpenSearch 1.1): a short name has 16 letters at most. -->
        <ShortName><xsl:value-of select="normalize-space(substring($site:title, 1, 16))"/></ShortName>
        <Description><xsl:value-of select="label:word('about-page-search')"/></Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="{.}search.html?q={{searchTerms}}"/>
        <Url type="application/opensearchdescription+xml" rel="self" template="{.}opensearch.xml"/>
      </OpenSearchDescription>
    </xsl:for-each>
  </xsl:function>

  <xsl:template name="site:search" as="element()">
    <xsl:variable name="examples" as="xs:string*" select="
      $texts[last()] ! ('&quot;' || meta:title(.) || '&quot;', label:phrase('search-example-paragraph', meta:number(.)))"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-search')"/>
      <xsl:with-param name="description" select="label:word('about-page-search')"/>
      <xsl:with-param name="here" select="'search.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="head" as="element()"><script src="search.js" defer="defer"/></xsl:with-param>
      <xsl:with-param name="main" as="element()*">
        <div id="search" data-version="{$search-version}">
          <xsl:for-each select="sort(map:keys($site:search-words))">
            <xsl:attribute name="data-{.}" select="label:word($site:search-words(.))"/>
          </xsl:for-each>
          <h1><xsl:value-of select="label:word('page-search')"/></h1>
          <form role="search" action="search.html">
            <label for="query"><xsl:value-of select="label:word('search-input')"/></label>
            <div class="query">
              <input id="query" type="search" name="q" autocomplete="off" spellcheck="false"/>
              <button><xsl:value-of select="label:word('search-go')"/></button>
            </div>
            <div id="preview" aria-live="polite"/>
            <label class="exact"><input type="checkbox" name="exact" value="1"/><xsl:value-of select="' ' || label:word('search-exact')"/></label>
          </form>
          <noscript><p class="notice"><xsl:value-of select="label:word('search-noscript')"/></p></noscript>
          <p id="status" role="status"/>
          <div id="results"/>
          <div class="hint">
            <p><xsl:value-of select="label:word('search-hint')"/></p>
            <xsl:if test="exists($examples)">
              <p>
                <xsl:value-of select="label:word('search-example')"/>
                <xsl:for-each select="$examples">
                  <xsl:text> </xsl:text>
                  <a href="search.html?q={encode-for-uri(.)}"><xsl:value-of select="."/></a>
                </xsl:for-each>
              </p>
            </xsl:if>
          </div>
        </div>
        <section class="doors" aria-labelledby="lists-heading">
          <h2 id="lists-heading"><xsl:value-of select="label:word('search-lists')"/></h2>
          <ul>
            <xsl:for-each select="'symbols', 'openings', 'bodies', 'instruments', 'documents'">
              <li>
                <a href="{.}.html"><xsl:value-of select="label:word('page-' || .)"/></a>
                <xsl:value-of select="label:word('about-page-' || .)"/>
              </li>
            </xsl:for-each>
          </ul>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
