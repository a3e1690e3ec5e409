<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the book beside its texts, in their order: contents, outline and named destinations follow this list. A part that has
     nothing to say is left out. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:abbreviation="urn:engross:abbreviation"
                xmlns:cited="urn:engross:cited"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:head="urn:engross:head"
                xmlns:index="urn:engross:index"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:lineage="urn:engross:lineage"
                xmlns:page="urn:engross:page"
                xmlns:part="urn:engross:part"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <xsl:variable name="part:front" as="xs:string+" select="'contents', 'resolutions', 'reading', 'abbreviations'[exists($abbreviation:groups)]"/>

  <xsl:variable name="part:back" as="xs:string+" select="
    'cited-instruments'[exists($cited:instruments)], 'cited-documents'[exists($cited:documents)], 'index'[exists($index:entries)],
    'openings'[exists($cited:openings)], $lineage:parts, 'editorial', 'colophon'"/>

  <!-- Those that the contents list: what comes after them, and not the colophon, which stands on the last page. -->
  <xsl:variable name="part:listed" as="xs:string*" select="($part:front, $part:back)[not(. = ('contents', 'colophon'))]"/>

  <!-- The first recto behind the texts. -->
  <xsl:variable name="part:behind" as="xs:integer" select="max((0, $head:pages?* ! map:keys(.))) ! (. + 1 + . mod 2)"/>

  <!-- A part: its title, a sentence on how to read it where there is one, and what it holds. $pages is part or columns. -->
  <xsl:template name="part" as="element(fo:page-sequence)">
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="initial" as="xs:string" select="'auto'"/>
    <xsl:param name="pages" as="xs:string" select="'part'"/>
    <xsl:param name="legend" as="xs:string?" select="()"/>
    <xsl:param name="content" as="element()*" required="yes"/>
    <xsl:call-template name="page:part">
      <xsl:with-param name="format" select="if ($name = $part:front) then 'i' else '1'"/>
      <xsl:with-param name="initial" select="if ($name eq $part:back[1]) then string($part:behind) else $initial"/>
      <xsl:with-param name="pages" select="$pages"/>
      <xsl:with-param name="verso" select="room:cut(type:printable($edition/*/@title), $head:room - 4)"/>
      <xsl:with-param name="recto" select="label:word('book-' || $name)"/>
      <xsl:with-param name="content" as="element()+">
        <!-- Above columns, FOP keeps no room that is not padding. -->
        <fo:block role="Div">
          <xsl:if test="$pages eq 'columns'">
            <xsl:attribute name="span" select="'all'"/>
            <xsl:attribute name="padding-after" select="layout:lines(1)"/>
          </xsl:if>
          <xsl:sequence select="page:title($name)"/>
          <xsl:for-each select="$legend">
            <fo:block xsl:use-attribute-sets="type:prose"><xsl:value-of select="type:bound(label:word(.))"/></fo:block>
          </xsl:for-each>
        </fo:block>
        <xsl:sequence select="part:closed($content)"/>
        <!-- FOP makes columns equally long where something follows that spans them. -->
        <xsl:if test="$pages eq 'columns'"><fo:block span="all"/></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The last blocks of a part that make no more than some lines go together with what is before them, in columns fewer, and a paragraph that is parted at the end leaves eight
       lines for its last page: so that no page of a line or two ends a part. -->
  <xsl:variable name="part:closing" as="xs:integer" select="600"/>

  <xsl:function name="part:closed" as="element()*">
    <xsl:param name="content" as="element()*"/>
    <xsl:for-each select="$content">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:choose>
        <xsl:when test="$place gt 1 and (self::fo:block or self::fo:list-block) and $place gt last() - 8">
          <xsl:variable name="behind" as="element()*" select="subsequence($content, $place + 1)"/>
          <xsl:copy>
            <xsl:sequence select="@*, part:joined(., $behind)"/>
            <xsl:for-each select="node()">
              <xsl:choose>
                <xsl:when test="self::fo:list-item[preceding-sibling::*][count(following-sibling::*) lt 6]">
                  <xsl:copy><xsl:sequence select="@*, part:joined((., following-sibling::*), $behind), node()"/></xsl:copy>
                </xsl:when>
                <xsl:otherwise><xsl:sequence select="."/></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </xsl:copy>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="part:joined" as="attribute()*">
    <xsl:param name="these" as="element()+"/>
    <xsl:param name="behind" as="element()*"/>
    <xsl:if test="sum(($these, $behind) ! string-length()) lt (if ($these/fo:block) then $part:closing div 3 else $part:closing)">
      <xsl:attribute name="keep-with-previous.within-page" select="'always'"/>
    </xsl:if>
    <xsl:if test="empty($behind) and not($these/fo:block)"><xsl:attribute name="widows" select="'8'"/></xsl:if>
  </xsl:function>
</xsl:stylesheet>
