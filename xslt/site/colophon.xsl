<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands below a text: who cites it here, where it comes from, its other forms; and the same for machines. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The citations of texts of the edition by other texts of it, by the slug of what is cited. -->
  <xsl:variable name="site:cited-by" as="map(xs:string, element()*)">
    <xsl:map>
      <xsl:for-each-group select="$texts ! link:citations(.)[exists(link:text(.))]" group-by="edition:slug(link:text(.))">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:template name="site:colophon" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <section class="colophon" id="colophon" aria-labelledby="colophon-heading">
      <h2 id="colophon-heading"><xsl:value-of select="label:word('colophon')"/></h2>
      <dl>
        <xsl:call-template name="site:cited-by"/>
        <xsl:call-template name="site:source"/>
        <xsl:call-template name="site:downloads"/>
      </dl>
    </section>
  </xsl:template>

  <xsl:template name="site:cited-by" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="text" as="document-node()" select="."/>
    <xsl:variable name="citations" as="element()*" select="$site:cited-by(edition:slug(.))[not(root(.) is $text)]"/>
    <xsl:if test="exists($citations)">
      <div>
        <dt><xsl:value-of select="label:word('cited-by')"/></dt>
        <dd><xsl:sequence select="site:places($citations, $root)"/></dd>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- The paragraphs that hold some elements, by text: 63/156: PP4, OP2. -->
  <xsl:function name="site:places" as="element()">
    <xsl:param name="elements" as="element()+"/>
    <xsl:param name="root" as="xs:string"/>
    <ul class="places">
      <xsl:for-each-group select="$elements" group-adjacent="edition:slug(.)">
        <xsl:variable name="text" as="document-node()" select="root(.)"/>
        <xsl:variable name="units" as="element()*" select="current-group() ! unit:of(.) | ()"/>
        <li>
          <a class="citing" href="{$root}{site:page($text)}"><xsl:value-of select="meta:symbol($text)"/></a>
          <xsl:if test="exists($units)">
            <span class="units">
              <xsl:for-each select="$units">
                <a href="{$root}{site:place(.)}"><xsl:value-of select="unit:label(.)"/></a>
                <xsl:if test="position() ne last()">, </xsl:if>
              </xsl:for-each>
            </span>
          </xsl:if>
        </li>
      </xsl:for-each-group>
    </ul>
  </xsl:function>

  <xsl:template name="site:source" as="element()*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:for-each select="meta:source(.)">
      <div>
        <dt><xsl:value-of select="label:word('made-from')"/></dt>
        <dd>
          <span class="file">
            <xsl:choose>
              <xsl:when test="exists(site:ledger(root(.)))"><a href="source/index.html"><xsl:value-of select="@file"/></a></xsl:when>
              <xsl:otherwise><xsl:value-of select="@file"/></xsl:otherwise>
            </xsl:choose>
          </span>
          <xsl:text> </xsl:text>
          <span class="digest">SHA-256 <code><xsl:value-of select="@sha256"/></code></span>
        </dd>
      </div>
    </xsl:for-each>
    <xsl:for-each select="meta:work-level(.)/FRBRalias[@name = 'undocs']/@value[matches(., '^https://undocs\.org/')]">
      <div>
        <dt><xsl:value-of select="label:word('official-text')"/></dt>
        <dd><a class="out" href="{.}"><xsl:value-of select="replace(., '^https://', '')"/></a></dd>
      </div>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="site:downloads" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <div>
      <dt><xsl:value-of select="label:word('downloads')"/></dt>
      <dd>
        <ul class="downloads">
          <xsl:for-each select="'akn/' || edition:slug(.) || '.xml', 'markdown/' || edition:slug(.) || '.md', 'ledger/' || edition:slug(.) || '.json', 'compendium.pdf'">
            <xsl:if test="exists($downloads(.))">
              <li>
                <a href="{$root}{.}"><xsl:value-of select="label:word('download-' || replace(., '^.*\.', ''))"/></a>
                <xsl:value-of select="', ' || site:size($downloads(.))"/>
              </li>
            </xsl:if>
          </xsl:for-each>
        </ul>
      </dd>
    </div>
  </xsl:template>

  <!-- For reference managers and search engines. -->
  <xsl:template name="site:bibliography" as="element()+">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <meta name="citation_title" content="{meta:title(.)}"/>
    <meta name="citation_author" content="{meta:organ(.)}"/>
    <meta name="citation_technical_report_number" content="{meta:symbol(.)}"/>
    <meta name="citation_technical_report_institution" content="United Nations"/>
    <meta name="citation_language" content="{meta:language-tag(meta:language(.))}"/>
    <xsl:for-each select="meta:adopted(.)">
      <meta name="citation_publication_date" content="{format-date(., '[Y0001]/[M01]/[D01]')}"/>
    </xsl:for-each>
    <link rel="alternate" type="application/akn+xml" href="{$root}akn/{edition:slug(.)}.xml" title="Akoma Ntoso"/>
    <script type="application/ld+json">
      <xsl:value-of select="serialize(site:legislation(.), map { 'method': 'json', 'indent': false() })"/>
    </script>
  </xsl:template>

  <xsl:function name="site:legislation" as="map(xs:string, item())">
    <xsl:param name="text" as="document-node()"/>
    <xsl:map>
      <xsl:map-entry key="'@context'" select="'https://schema.org'"/>
      <xsl:map-entry key="'@type'" select="'Legislation'"/>
      <xsl:map-entry key="'name'" select="meta:title($text)"/>
      <xsl:map-entry key="'legislationIdentifier'" select="meta:symbol($text)"/>
      <xsl:map-entry key="'legislationType'" select="'resolution'"/>
      <xsl:map-entry key="'legislationPassedBy'" select="map { '@type': 'Organization', 'name': meta:organ($text) }"/>
      <xsl:map-entry key="'inLanguage'" select="meta:language-tag(meta:language($text))"/>
      <xsl:for-each select="meta:adopted($text)">
        <xsl:map-entry key="'legislationDate'" select="string(.)"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>
</xsl:stylesheet>
