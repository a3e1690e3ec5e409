<?xml version="1.0" encoding="UTF-8"?>
<!-- The files offered for download: those of a text, and the page that lists all with their checksums. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- How many rows of the list each text has, behind those of the files of all texts together. -->
  <xsl:variable name="site:downloads-of-all" as="xs:string*" select="('all.zip', 'compendium.pdf', 'compendium.epub')[exists($downloads(.))]"/>
  <xsl:variable name="site:downloads-of-each" as="xs:integer*" select="$texts ! count(site:downloads-of(.))"/>
  <xsl:variable name="site:download-count" as="xs:integer" select="count($site:downloads-of-all) + sum($site:downloads-of-each)"/>

  <!-- The rows from one to another, counted from 1: the files of all texts together, then those of each text. -->
  <xsl:function name="site:download-rows" as="xs:string*">
    <xsl:param name="from" as="xs:integer"/>
    <xsl:param name="to" as="xs:integer"/>
    <xsl:sequence select="$site:downloads-of-all[position() ge $from and position() le $to]"/>
    <xsl:iterate select="$site:downloads-of-each">
      <xsl:param name="before" as="xs:integer" select="count($site:downloads-of-all)"/>
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:choose>
        <xsl:when test="$before ge $to"><xsl:break/></xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="if ($before + . lt $from) then () else site:downloads-of($texts[$place])[position() + $before ge $from and position() + $before le $to]"/>
          <xsl:next-iteration><xsl:with-param name="before" select="$before + ."/></xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- What each page of the list begins with. -->
  <xsl:variable name="site:first-downloads" as="xs:string*" select="
    (1 to site:pages-of($site:download-count)) ! (for $row in (. - 1) * $site:rows + 1
      return (site:text-of-download(site:download-rows($row, $row)) ! meta:symbol(.), label:word('downloads-together'))[1])"/>

  <!-- The text of a file; empty for one that holds all. -->
  <xsl:function name="site:text-of-download" as="document-node()?">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="tokenize($file, '[/.]')[2][contains($file, '/')] ! $edition:texts(.)"/>
  </xsl:function>

  <xsl:variable name="site:download-lists" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="site:page-names('downloads.html', $site:download-count)"><xsl:map-entry key="." select="position()"/></xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- akn/a-res-57-176.xml and its sisters, as far as they were made. -->
  <xsl:function name="site:downloads-of" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="slug" as="xs:string" select="edition:slug($text)"/>
    <xsl:sequence select="
      ('akn/' || $slug || '.xml', 'pdf/' || $slug || '.pdf', 'docx/' || $slug || '.docx', 'json/' || $slug || '.json', 'markdown/' || $slug || '.md', 'text/' || $slug || '.txt', 'ledger/' || $slug || '.json')
      [exists($downloads(.))]"/>
  </xsl:function>

  <!-- akn, pdf, docx, json, markdown, text, ledger; compendium, epub, all -->
  <xsl:function name="site:form" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="if (ends-with($file, '.epub')) then 'epub' else tokenize($file, '[/.]')[1]"/>
  </xsl:function>

  <xsl:function name="site:media-type" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="map {
      'akn': 'application/akn+xml', 'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'json': 'application/json', 'markdown': 'text/markdown', 'text': 'text/plain', 'ledger': 'application/json',
      'compendium': 'application/pdf', 'epub': 'application/epub+zip', 'all': 'application/zip' }(site:form($file))"/>
  </xsl:function>

  <xsl:template name="site:all-downloads" as="element()">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-downloads')"/>
      <xsl:with-param name="description" select="label:word('about-page-downloads')"/>
      <xsl:with-param name="here" select="'downloads.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-downloads')"/></h1>
        <p class="summary"><xsl:value-of select="label:word('downloads-explained')"/></p>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="'downloads.html'"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="$site:download-count"/>
          <xsl:with-param name="name" select="function($row) { $site:first-downloads[site:page-of($row)] }"/>
          <xsl:with-param name="root" select="''" tunnel="yes"/>
        </xsl:call-template>
        <xsl:for-each-group select="site:download-rows(($number - 1) * $site:rows + 1, $number * $site:rows)" group-adjacent="(site:text-of-download(.) ! edition:slug(.), '')[1]">
          <xsl:variable name="text" as="document-node()?" select="site:text-of-download(.)"/>
          <section class="files" aria-labelledby="{('of-' || current-grouping-key())[exists($text)]}{'of-all'[empty($text)]}">
            <h2 id="{if (exists($text)) then 'of-' || current-grouping-key() else 'of-all'}">
              <xsl:choose>
                <xsl:when test="exists($text)"><a href="{site:page($text)}"><xsl:value-of select="meta:symbol($text), meta:title($text)"/></a></xsl:when>
                <xsl:otherwise><xsl:value-of select="label:word('downloads-together')"/></xsl:otherwise>
              </xsl:choose>
            </h2>
            <ul>
              <xsl:for-each select="current-group()">
                <li>
                  <a href="{.}" type="{site:media-type(.)}"><xsl:value-of select="label:word('download-' || site:form(.))"/></a>
                  <span class="size"><xsl:value-of select="site:size($downloads(.))"/></span>
                  <code><xsl:value-of select="$checksums(.)"/></code>
                </li>
              </xsl:for-each>
            </ul>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
