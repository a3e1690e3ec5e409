<?xml version="1.0" encoding="UTF-8"?>
<!-- What the head of a page tells reference managers, search engines and readers of other languages about its text. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:link="urn:engross:link"
                xmlns:citation="urn:engross:citation"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="site:bibliography" as="element()+">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="tag" as="xs:string" select="meta:language-tag(meta:language(.))"/>
    <meta name="citation_title" content="{meta:title(.)}"/>
    <!-- rule (Zotero): an author with a comma is last name, first name; one that ends in a comma has no first name, as an organ has none. -->
    <meta name="citation_author" content="{citation:organ(.)},"/>
    <!-- rule (Zotero): what has an institution is a report; a page that calls itself a website in Open Graph is not. -->
    <meta name="citation_technical_report_institution" content="United Nations"/>
    <meta name="citation_technical_report_number" content="{meta:symbol(.)}"/>
    <xsl:for-each select="meta:adopted(.)">
      <meta name="citation_publication_date" content="{format-date(., '[Y0001]/[M01]/[D01]')}"/>
    </xsl:for-each>
    <meta name="citation_language" content="{$tag}"/>
    <xsl:for-each select="site:full(site:page(.))"><meta name="citation_public_url" content="{.}"/></xsl:for-each>
    <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"/>
    <meta name="DC.title" content="{meta:title(.)}"/>
    <meta name="DC.creator" content="{citation:organ(.)},"/>
    <meta name="DC.publisher" content="United Nations"/>
    <meta name="DC.identifier" content="{meta:symbol(.)}"/>
    <meta name="DC.type" content="Text"/>
    <meta name="DC.language" content="{$tag}"/>
    <xsl:for-each select="meta:adopted(.)"><meta name="DC.date" content="{.}"/></xsl:for-each>
    <xsl:for-each select="meta:keywords(.)"><meta name="DC.subject" content="{.}"/></xsl:for-each>
    <xsl:for-each select="site:downloads-of(.)[not(site:form(.) eq 'ledger')]">
      <link rel="alternate" type="{site:media-type(.)}" href="{$root}{.}"/>
    </xsl:for-each>
    <xsl:call-template name="site:translations"/>
    <script type="application/ld+json"><xsl:value-of select="site:linked-data(., $root)"/></script>
  </xsl:template>

  <!-- The resolution in all languages of the collection, this one among them, as search engines want it: full addresses where there are any. -->
  <xsl:template name="site:translations" as="element()*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="all" as="document-node()+" select="$link:expressions(meta:work(.))"/>
    <xsl:if test="count($all) gt 1">
      <xsl:for-each select="$all">
        <link rel="alternate" hreflang="{meta:language-tag(meta:language(.))}" href="{(site:full(site:page(.)), $root || site:page(.))[1]}"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
