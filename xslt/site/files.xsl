<?xml version="1.0" encoding="UTF-8"?>
<!-- The files of the site for programs that are no pages of it: for crawlers, browsers and readers of news. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:meta="urn:engross:meta"
                xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- Each by its name: an element where it is XML, else its lines. Those that must name full addresses exist only where there is one, and tell the pages that the site
       consists of; others only lead to them. -->
  <xsl:function name="site:files" as="map(xs:string, item()*)" visibility="public">
    <xsl:sequence select="map:merge((
      map { 'robots.txt': site:robots(), 'llms.txt': site:for-language-models(), 'feed.xml': site:feed() },
      $earlier ! map { 'data/changes.json': site:changes-in-json() },
      site:open-search() ! map { 'opensearch.xml': . },
      $site:url ! site:sitemaps(($site:collection-addresses, $texts ! site:text-addresses(.), $lineage-pages()) ! site:full(.), 50000)))"/>
  </xsl:function>

  <xsl:function name="site:robots" as="xs:string+">
    <xsl:sequence select="'User-agent: *', 'Allow: /', $site:url ! ('Sitemap: ' || . || 'sitemap.xml')"/>
  </xsl:function>

  <!-- rule (sitemaps.org): a file has 50,000 addresses at most; more are split, and sitemap.xml lists the parts. -->
  <xsl:function name="site:sitemaps" as="map(xs:string, element())" visibility="public">
    <xsl:param name="addresses" as="xs:string*"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="sorted" as="xs:string*" select="sort($addresses)"/>
    <xsl:variable name="parts" as="xs:integer" select="(count($addresses) + $most - 1) idiv $most"/>
    <xsl:map>
      <xsl:choose>
        <xsl:when test="$parts le 1"><xsl:map-entry key="'sitemap.xml'" select="site:sitemap($sorted)"/></xsl:when>
        <xsl:otherwise>
          <xsl:map-entry key="'sitemap.xml'">
            <sitemapindex>
              <xsl:for-each select="1 to $parts">
                <sitemap><loc><xsl:value-of select="$site:url || 'sitemap-' || . || '.xml'"/></loc></sitemap>
              </xsl:for-each>
            </sitemapindex>
          </xsl:map-entry>
          <xsl:for-each select="1 to $parts">
            <xsl:map-entry key="'sitemap-' || . || '.xml'" select="site:sitemap(subsequence($sorted, (. - 1) * $most + 1, $most))"/>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:map>
  </xsl:function>

  <xsl:function name="site:sitemap" as="element()">
    <xsl:param name="addresses" as="xs:string*"/>
    <urlset>
      <xsl:for-each select="$addresses">
        <url>
          <loc><xsl:value-of select="."/></loc>
          <lastmod><xsl:value-of select="$edition/edition:edition/@date"/></lastmod>
        </url>
      </xsl:for-each>
    </urlset>
  </xsl:function>

  <!-- rule (llmstxt.org): a title, a quotation that sums up, headings over lists of links. -->
  <xsl:function name="site:for-language-models" as="xs:string+">
    <xsl:variable name="root" as="xs:string" select="string($site:url)"/>
    <xsl:sequence select="
      '# ' || $site:title, '',
      '> ' || string-join(($edition/edition:edition/@subtitle ! (. || '.'), label:word('not-official')), ' '), '',
      label:word('llms-explained'), '',
      '## ' || label:word('llms-texts'), '',
      $texts ! ('- [' || translate(meta:symbol(.), '[]', '()') || '](' || $root || (site:downloads-of(.)[site:form(.) eq 'markdown'], site:page(.))[1] || '): '
        || string-join((meta:title(.), meta:organ(.), meta:adopted(.) ! label:date(.)), ', ')), '',
      '## ' || label:word('llms-more'), '',
      ('instruments', 'documents', 'bodies', 'downloads', $prose/*/@name ! string(.))
        ! ('- [' || label:word('page-' || .) || '](' || $root || . || '.html): ' || label:word('about-page-' || .))"/>
  </xsl:function>
</xsl:stylesheet>
