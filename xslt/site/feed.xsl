<?xml version="1.0" encoding="UTF-8"?>
<!-- The texts as an Atom feed, the latest first. Its names need no address; its links are relative where there is none. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="http://www.w3.org/2005/Atom"
                xmlns:change="urn:engross:change"
                xmlns:edition="urn:engross:edition"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- As many entries as a feed has. -->
  <xsl:variable name="site:entries" as="xs:integer" select="100"/>

  <xsl:function name="site:feed" as="element(Q{http://www.w3.org/2005/Atom}feed)">
    <xsl:variable name="newest" as="document-node()*" select="reverse(sort($texts, (), function($text) { string(site:updated($text)) }))"/>
    <feed>
      <id><xsl:value-of select="site:name('collection/' || $site:title)"/></id>
      <title><xsl:value-of select="$site:title"/></title>
      <xsl:for-each select="$edition/edition:edition/@subtitle"><subtitle><xsl:value-of select="."/></subtitle></xsl:for-each>
      <updated><xsl:value-of select="site:moment(xs:date($edition/edition:edition/@date))"/></updated>
      <author><name><xsl:value-of select="$site:title"/></name></author>
      <xsl:for-each select="$site:url"><link rel="self" type="application/atom+xml" href="{.}feed.xml"/></xsl:for-each>
      <link rel="alternate" type="text/html" href="{($site:url, 'index.html')[1]}"/>
      <xsl:for-each select="subsequence($newest, 1, $site:entries)">
        <entry>
          <id><xsl:value-of select="site:name(meta:expression(.))"/></id>
          <title><xsl:value-of select="meta:symbol(.), meta:title(.)"/></title>
          <updated><xsl:value-of select="site:moment(site:updated(.))"/></updated>
          <xsl:for-each select="meta:adopted(.)"><published><xsl:value-of select="site:moment(.)"/></published></xsl:for-each>
          <link rel="alternate" type="text/html" href="{(site:full(site:page(.)), site:page(.))[1]}"/>
          <summary><xsl:value-of select="site:description(.)"/></summary>
        </entry>
      </xsl:for-each>
    </feed>
  </xsl:function>

  <!-- The day a text last became another: that of the edition where it is new or changed in it, else that of its distribution or adoption. -->
  <xsl:function name="site:updated" as="xs:date">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="xs:date((
      $edition/edition:edition/@date[edition:slug($text) = $change:all[?state ne 'gone']?slug],
      ('distributed', 'adopted') ! meta:value($text, .)[. castable as xs:date], $edition/edition:edition/@date)[1])"/>
  </xsl:function>

  <xsl:function name="site:moment" as="xs:string">
    <xsl:param name="date" as="xs:date"/>
    <xsl:sequence select="format-date($date, '[Y0001]-[M01]-[D01]') || 'T00:00:00Z'"/>
  </xsl:function>
</xsl:stylesheet>
