<?xml version="1.0" encoding="UTF-8"?>
<!-- Where links of the book lead. FOP 2.11 hangs two links that share a target on one page on one tag, so that the other is lost to
     assistive technology: each link therefore has a target of its own, an empty wrapper where the unit starts. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:link="urn:engross:link"
                xmlns:note="urn:engross:note"
                xmlns:pointer="urn:engross:pointer"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:key name="pointer:by-id" match="*[@eId]" use="@eId"/>

  <!-- Target by target, the links that lead there, by name. -->
  <xsl:variable name="pointer:incoming" as="map(xs:string, xs:string*)">
    <xsl:map>
      <xsl:for-each-group select="$pointer:links" group-by="string(@to)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()/@from ! string(.)"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:variable name="pointer:links" as="element(pointer:link)*">
    <xsl:for-each select="$texts//ref">
      <xsl:variable name="target" as="xs:string?" select="pointer:target(.)"/>
      <xsl:if test="$target"><pointer:link from="{edition:anchor(.)}" to="{$target}"/></xsl:if>
    </xsl:for-each>
    <xsl:for-each select="$texts//a[link:text(.)]">
      <pointer:link from="{pointer:name(.)}" to="{pointer:target(.)}"/>
    </xsl:for-each>
    <xsl:for-each select="$cited:instruments, $cited:documents">
      <xsl:variable name="from" as="xs:string" select="@name"/>
      <xsl:for-each select="cited:text/cited:unit">
        <pointer:link from="{$from}" to="{@anchor}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:variable>

  <!-- The anchor a citation or call leads to; empty where it leads out of the book. -->
  <xsl:function name="pointer:target" as="xs:string?">
    <xsl:param name="citation" as="element()"/>
    <xsl:variable name="here" as="document-node()" select="root($citation)"/>
    <xsl:choose>
      <xsl:when test="starts-with($citation/@href, '#')">
        <xsl:sequence select="key('pointer:by-id', substring($citation/@href, 2), $here)[1] ! pointer:anchor(.)"/>
      </xsl:when>
      <xsl:when test="starts-with($citation/@href, '!annex_')">
        <xsl:variable name="number" as="xs:string" select="substring-after($citation/@href, '_')"/>
        <xsl:sequence select="$here//attachment[@eId = 'att_' || $number] ! edition:anchor(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="element" as="element()?" select="link:element($citation)"/>
        <xsl:sequence select="($element ! pointer:anchor(.), link:text($citation) ! edition:slug(.))[1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The anchor of the unit that an element is or stands in, else that of its text. -->
  <xsl:function name="pointer:anchor" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(unit:of($element)[@eId] ! edition:anchor(.), edition:slug($element))[1]"/>
  </xsl:function>

  <!-- The name of a link in the text: its eId where it has one. -->
  <xsl:function name="pointer:name" as="xs:string">
    <xsl:param name="link" as="element()"/>
    <xsl:sequence select="edition:slug($link) || '__' || ($link/@eId, generate-id($link))[1]"/>
  </xsl:function>

  <!-- The target of one link to an anchor. -->
  <xsl:function name="pointer:own" as="xs:string">
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:param name="from" as="xs:string"/>
    <xsl:sequence select="$anchor || '--' || $from"/>
  </xsl:function>

  <!-- An anchor and the targets of all links to it. -->
  <xsl:function name="pointer:here" as="element(fo:wrapper)+">
    <xsl:param name="anchor" as="xs:string"/>
    <fo:wrapper id="{$anchor}"/>
    <xsl:for-each select="distinct-values($pointer:incoming($anchor))">
      <fo:wrapper id="{pointer:own($anchor, .)}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Every unit of every text can be addressed from outside: compendium.pdf#nameddest=a-res-57-176__para_15 -->
  <xsl:template name="pointer:destinations" as="element(fox:destination)*">
    <xsl:for-each select="$texts">
      <fox:destination internal-destination="{edition:slug(.)}"/>
      <xsl:for-each select=".//*[@eId][unit:is-unit(.)]">
        <fox:destination internal-destination="{edition:anchor(.)}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
