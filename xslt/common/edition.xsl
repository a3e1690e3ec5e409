<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition that is published: what Press gives every stylesheet, and which entry of it describes a text. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                exclude-result-prefixes="#all">

  <!-- Title, subtitle, language and date of the edition; slug and path of each text. -->
  <xsl:param name="edition" as="document-node()" required="yes"/>

  <!-- The Akoma Ntoso documents, in the order of the entries. -->
  <xsl:param name="texts" as="document-node()*" required="yes"/>

  <xsl:variable name="edition:entries" as="map(xs:string, element(edition:text))">
    <xsl:variable name="entries" as="element(edition:text)*" select="$edition/edition:edition/edition:text"/>
    <xsl:sequence select="map:merge(for $n in 1 to count($texts) return map { generate-id($texts[$n]): $entries[$n] })"/>
  </xsl:variable>

  <!-- The documents by slug. -->
  <xsl:variable name="edition:texts" as="map(xs:string, document-node())" select="map:merge($texts ! map { edition:slug(.): . })"/>

  <xsl:function name="edition:entry" as="element(edition:text)">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$edition:entries(generate-id(root($node)))"/>
  </xsl:function>

  <!-- The name of the files of the text that holds a node: a-res-57-176. -->
  <xsl:function name="edition:slug" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string(edition:entry($node)/@slug)"/>
  </xsl:function>

  <!-- Its folder on the website: a/res/57/176. -->
  <xsl:function name="edition:path" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string(edition:entry($node)/@path)"/>
  </xsl:function>

  <!-- The anchor of an element where one file holds several texts: a-res-57-176__para_15. -->
  <xsl:function name="edition:anchor" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="edition:slug($element) || '__' || $element/@eId"/>
  </xsl:function>
</xsl:stylesheet>
