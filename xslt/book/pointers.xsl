<?xml version="1.0" encoding="UTF-8"?>
<!-- Where links of the book lead. FOP 2.11 hangs all links of a page that have one target on one tag, so that the others are lost to
     assistive technology. Here each link therefore has an address of its own: a number before the true one, which the finisher takes
     away. An address that is a fragment is a named destination of the book. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:edition="urn:engross:edition"
                xmlns:link="urn:engross:link"
                xmlns:part="urn:engross:part"
                xmlns:pointer="urn:engross:pointer"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:key name="pointer:by-id" match="*[@eId]" use="@eId"/>

  <!-- The attributes of a link to an anchor of the book; $number is its own on its page, $words what assistive technology says. -->
  <xsl:function name="pointer:inside" as="attribute()+">
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="anchor" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="pointer:outside($number, '#' || $anchor, $words)"/>
  </xsl:function>

  <!-- The same for a web address. -->
  <xsl:function name="pointer:outside" as="attribute()+">
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:attribute name="external-destination" select="'url(''https://link.invalid/' || $number || '/' || $address || ''')'"/>
    <!-- A straight quotation mark at the beginning would be read as a string of FOP. -->
    <xsl:attribute name="fox:alt-text" select="replace($words, '^[&quot;'']', '“')"/>
  </xsl:function>

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

  <!-- Everything that has a name can be addressed from outside: compendium.pdf#nameddest=a-res-57-176__para_15 -->
  <xsl:template name="pointer:destinations" as="element(fox:destination)*">
    <xsl:for-each select="$part:front, $part:back">
      <fox:destination internal-destination="{.}"/>
    </xsl:for-each>
    <xsl:call-template name="pointer:destinations-in-texts"/>
  </xsl:template>

  <xsl:template name="pointer:destinations-in-texts" as="element(fox:destination)*">
    <xsl:for-each select="$texts">
      <fox:destination internal-destination="{edition:slug(.)}"/>
      <xsl:for-each select=".//*[@eId][unit:is-unit(.) or self::conclusions[.//p]]">
        <fox:destination internal-destination="{edition:anchor(.)}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
