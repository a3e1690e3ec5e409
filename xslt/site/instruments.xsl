<?xml version="1.0" encoding="UTF-8"?>
<!-- The instruments that the texts name, each with every paragraph that names it. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="site:instruments" as="element()">
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-instruments')"/>
      <xsl:with-param name="description" select="label:word('about-page-instruments')"/>
      <xsl:with-param name="here" select="'instruments.html'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-instruments')"/></h1>
        <p class="summary"><xsl:value-of select="label:word('instruments-explained')"/></p>
        <div class="index">
          <xsl:for-each-group select="$texts ! link:instruments(.)" group-by="string(link:concept(.)/@href)">
            <xsl:sort select="lower-case(link:concept(.)/@showAs)" lang="en"/>
            <xsl:call-template name="site:instrument"><xsl:with-param name="mentions" select="current-group()"/></xsl:call-template>
          </xsl:for-each-group>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="site:instrument" as="element()">
    <xsl:context-item as="element(concept)" use="required"/>
    <xsl:param name="mentions" as="element(concept)+"/>
    <xsl:variable name="name" as="xs:string" select="string(link:concept(.)/@showAs)"/>
    <xsl:variable name="variants" as="xs:string*" select="distinct-values($mentions ! site:printed-name(.))[lower-case(.) ne lower-case($name)]"/>
    <section id="{site:instrument-id(link:concept(.))}">
      <h2><xsl:value-of select="$name"/></h2>
      <xsl:if test="exists($variants)">
        <p class="variants">
          <xsl:value-of select="label:word('as-printed') || ' '"/>
          <xsl:value-of select="$variants ! ('“' || . || '”')" separator=", "/>
        </p>
      </xsl:if>
      <xsl:sequence select="site:places($mentions, '')"/>
    </section>
  </xsl:template>

  <!-- The words of a mention without the marks of notes that are called inside it. -->
  <xsl:function name="site:printed-name" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($mention//text()[not(ancestor::authorialNote or ancestor::ref[starts-with(@href, '#')])]))"/>
  </xsl:function>
</xsl:stylesheet>
