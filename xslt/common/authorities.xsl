<?xml version="1.0" encoding="UTF-8"?>
<!-- The instruments, bodies and offices that the texts name, each under its preferred name, and where they are named. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:link="urn:engross:link"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The entries by the addresses of the concepts that mean them. -->
  <xsl:variable name="authority:entries" as="map(xs:string, element(edition:authority))"
                select="map:merge($edition/edition:edition/edition:authority ! (for $concept in edition:concept return map { string($concept/@href): . }))"/>

  <!-- The mentions of each entry by its slug, and its kind before that, text by text. -->
  <xsl:variable name="authority:mentions" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:for-each-group select="$texts ! (.//(preamble/container | mainBody)//(concept | organization | role))[exists(authority:of(.))]"
                          group-by="authority:of(.) ! authority:key(.)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The entry that a mention means. -->
  <xsl:function name="authority:of" as="element(edition:authority)?">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="link:concept($mention)/@href ! $authority:entries(.)"/>
  </xsl:function>

  <!-- Two kinds may share a slug. -->
  <xsl:function name="authority:key" as="xs:string">
    <xsl:param name="entry" as="element(edition:authority)"/>
    <xsl:sequence select="authority:class($entry) || '/' || $entry/@slug"/>
  </xsl:function>

  <!-- instruments or bodies: the list it stands in. -->
  <xsl:function name="authority:class" as="xs:string">
    <xsl:param name="entry" as="element(edition:authority)"/>
    <xsl:sequence select="if ($entry/@kind = ('treaty', 'declaration')) then 'instruments' else 'bodies'"/>
  </xsl:function>

  <!-- The entries of a list that are named somewhere, in their order. -->
  <xsl:function name="authority:list" as="element(edition:authority)*">
    <xsl:param name="class" as="xs:string"/>
    <xsl:sequence select="$edition/edition:edition/edition:authority[authority:class(.) eq $class][map:contains($authority:mentions, authority:key(.))]"/>
  </xsl:function>
</xsl:stylesheet>
