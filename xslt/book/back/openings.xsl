<?xml version="1.0" encoding="UTF-8"?>
<!-- Table of opening words: every paragraph under the verb that opens it. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:cited="urn:engross:cited"
                xmlns:opening="urn:engross:opening"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:variable name="cited:openings" as="element(cited:entry)*">
    <xsl:for-each-group select="$texts ! (unit:paragraphs(.) | .//crossHeading[unit:is-preambular(.)])" group-by="opening:verb(.)">
      <xsl:sort select="lower-case(current-grouping-key())"/>
      <xsl:sort select="current-grouping-key()"/>
      <cited:entry name="opening-{position()}" title="{current-grouping-key()}">
        <xsl:sequence select="cited:texts(current-group())"/>
      </cited:entry>
    </xsl:for-each-group>
  </xsl:variable>

  <xsl:template name="openings" as="element(fo:page-sequence)?">
    <xsl:call-template name="cited:part">
      <xsl:with-param name="name" select="'openings'"/>
      <xsl:with-param name="legend" select="'book-openings-legend'"/>
      <xsl:with-param name="entries" select="$cited:openings"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
