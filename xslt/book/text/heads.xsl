<?xml version="1.0" encoding="UTF-8"?>
<!-- Heads and marks of the pages of a text. As in a dictionary, a verso names the first paragraph on it and a recto the last, so each page
     has a head of its own. They are literal text: a marker fetched into a head that is no content makes FOP 2.11 stop tagging whatever
     follows. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:folio="urn:engross:folio"
                xmlns:head="urn:engross:head"
                xmlns:layout="urn:engross:layout"
                xmlns:meta="urn:engross:meta"
                xmlns:page="urn:engross:page"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- What stands on each page of each text, by generate-id. -->
  <xsl:variable name="head:pages" as="map(xs:string, map(xs:integer, element()+))"
                select="map:merge($texts ! map { generate-id(): folio:blocks(.) })"/>

  <!-- How many pages the longest text has. -->
  <xsl:variable name="head:most" as="xs:integer" select="max((1, $head:pages?* ! map:size(.)))"/>

  <!-- One for each page, the n-th called head-n. -->
  <xsl:template name="heads" as="element(fo:static-content)*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="text" as="document-node()" select="."/>
    <xsl:variable name="blocks" as="map(xs:integer, element()+)" select="$head:pages(generate-id())"/>
    <xsl:for-each select="sort(map:keys($blocks))">
      <fo:static-content flow-name="head-{position()}" role="artifact">
        <xsl:if test="position() gt 1">
          <xsl:variable name="labels" as="xs:string*" select="head:labels($blocks(.)) ! room:cut(., $head:room div 3)"/>
          <fo:block xsl:use-attribute-sets="type:head">
            <xsl:choose>
              <xsl:when test=". mod 2 eq 0">
                <xsl:value-of select="string(.)"/>
                <xsl:text>&#x2003;</xsl:text>
                <xsl:value-of select="room:cut(type:printable(meta:symbol($text)), head:left(., $labels[1]))"/>
                <fo:leader leader-pattern="space"/>
                <xsl:value-of select="$labels[1]"/>
              </xsl:when>
              <xsl:otherwise>
                <xsl:value-of select="$labels[last()]"/>
                <fo:leader leader-pattern="space"/>
                <xsl:value-of select="head:title($text, head:left(., $labels[last()]))"/>
                <xsl:text>&#x2003;</xsl:text>
                <xsl:value-of select="string(.)"/>
              </xsl:otherwise>
            </xsl:choose>
          </fo:block>
        </xsl:if>
        <xsl:sequence select="head:thumb($text, . mod 2 eq 1)"/>
      </fo:static-content>
    </xsl:for-each>
  </xsl:template>

  <!-- 57/176. Trafficking in women and girls: cut where it would meet the label. -->
  <xsl:function name="head:title" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:variable name="symbol" as="xs:string" select="room:cut(type:printable(meta:symbol($text)), $room)"/>
    <xsl:variable name="title" as="xs:string?" select="meta:own-title($text) ! room:cut(type:printable(.), $room - room:width($symbol) - 0.5)"/>
    <xsl:sequence select="string-join(($symbol, $title[. ne '']), '&#x2002;')"/>
  </xsl:function>

  <!-- How wide a head is, in ems of its type; and what of it folio and label leave, with a little between. -->
  <xsl:variable name="head:room" as="xs:double" select="room:ems($layout:measure, $layout:note)"/>

  <xsl:function name="head:left" as="xs:double">
    <xsl:param name="folio" as="xs:integer"/>
    <xsl:param name="label" as="xs:string?"/>
    <xsl:sequence select="$head:room - room:width(string($folio)) - room:width(string($label)) - 2"/>
  </xsl:function>

  <!-- The labels of the units on a page: PP4, OP8(c). -->
  <xsl:function name="head:labels" as="xs:string*">
    <xsl:param name="blocks" as="element()*"/>
    <xsl:sequence select="$blocks ! unit:of(.)[not(self::authorialNote)] ! translate(unit:label(.), ' ', '&#xA0;')"/>
  </xsl:function>

  <!-- A mark at the outer edge of every page of a text, each text's a step below that of the one before. -->
  <xsl:function name="head:thumb" as="element(fo:block-container)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="recto" as="xs:boolean"/>
    <xsl:variable name="place" as="xs:integer" select="$head:places(generate-id($text))"/>
    <fo:block-container absolute-position="fixed" background-color="#262626" display-align="center"
        reference-orientation="{if ($recto) then 270 else 90}"
        left="{layout:mm(if ($recto) then $layout:sheet?width - $layout:thumb?width else 0)}"
        top="{layout:mm($layout:top + ($place mod $layout:thumbs) * $layout:thumb?step)}"
        width="{layout:mm($layout:thumb?height)}" height="{layout:mm($layout:thumb?width)}">
      <fo:block color="white" font-size="{layout:points($layout:thumb?size)}" line-height="{layout:points($layout:thumb?size + 1)}" text-align="center" wrap-option="no-wrap">
        <xsl:value-of select="head:short($text)"/>
      </fo:block>
    </fo:block-container>
  </xsl:function>

  <!-- The place of each text in the book, from 0, by generate-id. -->
  <xsl:variable name="head:places" as="map(xs:string, xs:integer)"
                select="map:merge(for $n in 1 to count($texts) return map { generate-id($texts[$n]): $n - 1 })"/>

  <!-- 57/176; cut where it is longer than the mark. -->
  <xsl:function name="head:short" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="room:cut(type:printable(meta:number($text)), room:ems($layout:thumb?height, $layout:thumb?size))"/>
  </xsl:function>
</xsl:stylesheet>
