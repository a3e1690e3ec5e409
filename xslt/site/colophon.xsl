<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands below a text: who cites it here, where it comes from, its other forms. -->
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
              <xsl:when test="site:has-ledger(root(.))"><a href="source/index.html"><xsl:value-of select="@file"/></a></xsl:when>
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
          <xsl:for-each select="site:downloads-of(.)">
            <li>
              <a href="{$root}{.}"><xsl:value-of select="label:word('download-' || site:form(.))"/></a>
              <xsl:value-of select="', ' || site:size($downloads(.))"/>
            </li>
          </xsl:for-each>
          <!-- Its size is told where all files are: the pages of the texts can be made beside the book, and need not be made again with it. -->
          <xsl:for-each select="'compendium.pdf'[exists($downloads(.))]">
            <li><a href="{$root}{.}"><xsl:value-of select="label:word('download-' || site:form(.))"/></a></li>
          </xsl:for-each>
          <li><a href="{$root}downloads.html"><xsl:value-of select="label:word('all-downloads')"/></a></li>
        </ul>
      </dd>
    </div>
  </xsl:template>
</xsl:stylesheet>
