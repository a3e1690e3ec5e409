<?xml version="1.0" encoding="UTF-8"?>
<!-- The website. The pages of a collection are made from the facts of its texts and from rows about what they name and cite (xslt/extract/listed.xsl). The pages of a text are made each by
     themselves from the text in full, standing among the extracts of those texts that they can show (xslt/extract/around.xsl). -->
<xsl:package version="3.0" name="urn:engross:site" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:map="http://www.w3.org/2005/xpath-functions/map"
             xmlns:edition="urn:engross:edition"
             xmlns:lineage="urn:engross:lineage"
             xmlns:link="urn:engross:link"
             xmlns:site="urn:engross:site"
             xmlns:times="urn:engross:site:times"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/openings.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/ibid.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/authorities.xsl"/>
  <xsl:include href="../common/documents.xsl"/>
  <xsl:include href="../common/record.xsl"/>
  <xsl:include href="../common/citation.xsl"/>
  <xsl:include href="../common/plain.xsl"/>
  <xsl:include href="../common/json.xsl"/>

  <xsl:include href="address.xsl"/>
  <xsl:include href="frame.xsl"/>
  <xsl:include href="home.xsl"/>
  <xsl:include href="series.xsl"/>
  <xsl:include href="parallel.xsl"/>
  <xsl:include href="resolution.xsl"/>
  <xsl:include href="facts.xsl"/>
  <xsl:include href="text.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="noticed.xsl"/>
  <xsl:include href="named.xsl"/>
  <xsl:include href="cite.xsl"/>
  <xsl:include href="keys.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="colophon.xsl"/>
  <xsl:include href="bibliography.xsl"/>
  <xsl:include href="linked-data.xsl"/>
  <xsl:include href="downloads.xsl"/>
  <xsl:include href="aliases.xsl"/>
  <xsl:include href="missing.xsl"/>
  <xsl:include href="files.xsl"/>
  <xsl:include href="preview.xsl"/>
  <xsl:include href="feed.xsl"/>
  <xsl:include href="changes.xsl"/>
  <xsl:include href="paging.xsl"/>
  <xsl:include href="citing.xsl"/>
  <xsl:include href="authorities.xsl"/>
  <xsl:include href="times.xsl"/>
  <xsl:include href="documents.xsl"/>
  <xsl:include href="source.xsl"/>
  <xsl:include href="search.xsl"/>
  <xsl:include href="paged.xsl"/>
  <xsl:include href="openings.xsl"/>
  <xsl:include href="symbols.xsl"/>
  <xsl:include href="prose.xsl"/>
  <xsl:include href="rules.xsl"/>
  <xsl:include href="lineage.xsl"/>
  <xsl:include href="lineage-origins.xsl"/>
  <xsl:include href="lineage-matrix.xsl"/>
  <xsl:include href="lineage-provision.xsl"/>
  <xsl:include href="lineage-compare.xsl"/>
  <xsl:include href="lineage-draft.xsl"/>

  <!-- The hand-written pages: a document with root article (attribute name) each, already HTML. -->
  <xsl:param name="prose" as="document-node()*" required="yes"/>

  <!-- The catalogue of messages, a rule each (RulePages). -->
  <xsl:param name="rules" as="document-node()" required="yes"/>

  <!-- The files offered for download, relative to the folder of the site, with their sizes in bytes. -->
  <xsl:param name="downloads" as="function(xs:string) as xs:integer?" required="yes"/>

  <!-- Their SHA-256, in hexadecimal. -->
  <xsl:param name="checksums" as="function(xs:string) as xs:string?" required="yes"/>

  <!-- How many lines the sources have whose ledgers say what became of every character; texts without a ledger get no page on their source. -->
  <xsl:param name="source-lines" as="function(xs:string) as xs:integer?" required="yes"/>

  <!-- Tells this index of the search from those of earlier builds. -->
  <xsl:param name="search-version" as="xs:string" required="yes"/>

  <!-- Words are never moved or added by indentation: no break inside what holds text. -->
  <xsl:output method="html" html-version="5" encoding="UTF-8" include-content-type="no" indent="yes"
              suppress-indentation="p h1 h2 h3 h4 li dt dd td th summary a span title"/>

  <xsl:variable name="site:texts" as="map(xs:string, document-node())"
                select="map:merge($texts ! map { site:page(.): . }, map { 'duplicates': 'reject' })"/>

  <xsl:variable name="site:prose" as="map(xs:string, document-node())"
                select="map:merge($prose ! map { */@name || '.html': . })"/>

  <!-- The addresses of the pages of the collection, from the folder of the site. -->
  <xsl:function name="site:addresses" as="xs:string+" visibility="public">
    <xsl:sequence select="$site:collection-addresses, site:aliases(), '404.html'"/>
  </xsl:function>

  <!-- Those of the pages of a text. -->
  <xsl:function name="site:text-addresses" as="xs:string+" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      site:page($text),
      if (site:has-ledger($text)) then site:page-names(site:source-page($text), $source-lines(edition:slug($text))) else (),
      if (exists(link:beside($text))) then site:parallel-page($text) else ()"/>
  </xsl:function>

  <xsl:variable name="site:collection-addresses" as="xs:string+" select="'index.html', 'search.html', $site:indexes ! site:paged-addresses(.), map:keys($site:prose),
      ($site:text-lists, $site:authority-lists, $site:authority-pages, $site:document-lists, $site:document-pages) ! map:keys(.)[not(map:contains($site:texts, .))],
      map:keys($site:download-lists), map:keys($site:change-lists), map:keys($times:pages), 'rules/index.html', map:keys($site:rules), $lineage:addresses"/>

  <!-- The page of the collection at one of these addresses. -->
  <xsl:template name="site:at" as="element()" visibility="public">
    <xsl:param name="address" as="xs:string" required="yes"/>
    <xsl:call-template name="site:page-at"><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template>
  </xsl:template>

  <!-- Those of these pages that are made from rows about single things and from none of the texts: address to what is on it. They are made side by side. -->
  <xsl:function name="site:pages-of-rows" as="map(xs:string, map(*))" visibility="public">
    <xsl:variable name="openings" as="map(xs:string, map(*))" select="
      map:merge(tail(site:paged-addresses('openings')) ! map { .: map { 'page': site:number-in-address(.) } })"/>
    <xsl:sequence select="map:merge(($site:authority-pages, $site:document-pages, $openings), map { 'duplicates': 'use-first' })"/>
  </xsl:function>

  <xsl:template name="site:rows-at" as="element()" visibility="public">
    <xsl:param name="address" as="xs:string" required="yes"/>
    <xsl:param name="page" as="map(*)" required="yes"/>
    <xsl:choose>
      <xsl:when test="map:contains($page, 'entry')">
        <xsl:call-template name="site:authority"><xsl:with-param name="page" select="$page"/><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="map:contains($page, 'document')">
        <xsl:call-template name="site:document"><xsl:with-param name="page" select="$page"/><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="site:paged">
          <xsl:with-param name="index" select="'openings'"/>
          <xsl:with-param name="page" select="$page?page"/>
          <xsl:with-param name="address" select="$address" tunnel="yes"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The page of a text; with the ledger of the text, where there is one. -->
  <xsl:template name="site:text-at" as="element()" visibility="public">
    <xsl:param name="text" as="document-node()" required="yes"/>
    <xsl:param name="address" as="xs:string" required="yes"/>
    <xsl:param name="ledger" as="document-node()?" required="yes"/>
    <xsl:for-each select="$text">
      <xsl:choose>
        <xsl:when test="$address eq site:page(.)">
          <xsl:call-template name="site:resolution">
            <xsl:with-param name="address" select="$address" tunnel="yes"/>
            <xsl:with-param name="ledger" select="$ledger" tunnel="yes"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:when test="$address eq site:parallel-page(.)">
          <xsl:call-template name="site:parallel"><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="site:source-of">
            <xsl:with-param name="number" select="index-of(site:page-names(site:source-page(.), $source-lines(edition:slug(.))), $address)"/>
            <xsl:with-param name="address" select="$address" tunnel="yes"/>
            <xsl:with-param name="ledger" select="$ledger" tunnel="yes"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="site:page-at" as="element()">
    <xsl:param name="address" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="site:is-alias($address)"><xsl:call-template name="site:alias"/></xsl:when>
      <xsl:when test="$address eq '404.html'"><xsl:call-template name="site:missing"/></xsl:when>
      <xsl:when test="map:contains($site:download-lists, $address)">
        <xsl:call-template name="site:all-downloads"><xsl:with-param name="number" select="$site:download-lists($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="map:contains($site:change-lists, $address)">
        <xsl:call-template name="site:changes"><xsl:with-param name="number" select="$site:change-lists($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$address eq 'index.html'"><xsl:call-template name="site:home"/></xsl:when>
      <xsl:when test="map:contains($site:text-lists, $address)">
        <xsl:call-template name="site:text-list"><xsl:with-param name="number" select="$site:text-lists($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="map:contains($site:authority-lists, $address)">
        <xsl:call-template name="site:authority-list"><xsl:with-param name="page" select="$site:authority-lists($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="map:contains($times:pages, $address)">
        <xsl:call-template name="times:page"><xsl:with-param name="number" select="$times:pages($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="map:contains($site:document-lists, $address)">
        <xsl:call-template name="site:documents"><xsl:with-param name="number" select="$site:document-lists($address)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="starts-with($address, 'lineage/')"><xsl:call-template name="lineage:at"/></xsl:when>
      <xsl:when test="$address eq 'search.html'"><xsl:call-template name="site:search"/></xsl:when>
      <xsl:when test="replace($address, '(/\d+)?\.html$', '') = $site:indexes">
        <xsl:call-template name="site:paged">
          <xsl:with-param name="index" select="replace($address, '(/\d+)?\.html$', '')"/>
          <xsl:with-param name="page" select="site:number-in-address($address)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="map:contains($site:prose, $address)">
        <xsl:for-each select="$site:prose($address)"><xsl:call-template name="site:prose"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="error(QName('urn:engross:site', 'site:unknown'), 'no page of the collection is at ' || $address)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:package>
