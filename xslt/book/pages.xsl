<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages: royal octavo, 156 x 234 mm, forty lines of 13.5 pt; and the frame of a part: its heads, folios and first page. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:head="urn:engross:head"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:page="urn:engross:page"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <xsl:attribute-set name="page:sheet">
    <xsl:attribute name="page-width" select="layout:mm($layout:sheet?width)"/>
    <xsl:attribute name="page-height" select="layout:mm($layout:sheet?height)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="page:recto" use-attribute-sets="page:sheet">
    <xsl:attribute name="margin-left" select="layout:mm($layout:sheet?inner)"/>
    <xsl:attribute name="margin-right" select="layout:mm($layout:sheet?outer)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="page:verso" use-attribute-sets="page:sheet">
    <xsl:attribute name="margin-left" select="layout:mm($layout:sheet?outer)"/>
    <xsl:attribute name="margin-right" select="layout:mm($layout:sheet?inner)"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="page:body">
    <xsl:attribute name="margin-top" select="layout:mm($layout:top)"/>
    <xsl:attribute name="margin-bottom" select="layout:mm($layout:bottom)"/>
  </xsl:attribute-set>

  <xsl:template name="page:masters" as="element(fo:layout-master-set)">
    <fo:layout-master-set>
      <xsl:sequence select="page:pair('plain', 'no-head', 'no-foot', 1), page:pair('first', 'no-head', 'drop-folio', 1), page:pair('further', 'head', 'no-foot', 1)"/>
      <xsl:sequence select="page:pair('first-column', 'no-head', 'drop-folio', 2), page:pair('further-column', 'head', 'no-foot', 2)"/>
      <xsl:sequence select="page:alternating('plain', 'plain', 'plain'), page:alternating('part', 'first', 'further'), page:alternating('columns', 'first-column', 'further-column')"/>
      <!-- The imprint stands at the foot of its page, and may take more than one. -->
      <fo:simple-page-master master-name="imprint" xsl:use-attribute-sets="page:verso">
        <fo:region-body xsl:use-attribute-sets="page:body" display-align="after"/>
      </fo:simple-page-master>
      <xsl:call-template name="page:text-masters"/>
    </fo:layout-master-set>
  </xsl:template>

  <!-- The pages of a text, which opens on a recto: each has a head of its own, the n-th head-n. -->
  <xsl:template name="page:text-masters" as="element()+">
    <xsl:for-each select="1 to $head:most">
      <xsl:sequence select="page:master('page-' || ., . mod 2 eq 1, 'head-' || ., if (. eq 1) then 'drop-folio' else 'no-foot', 1)"/>
    </xsl:for-each>
    <fo:page-sequence-master master-name="text">
      <xsl:for-each select="1 to $head:most">
        <fo:single-page-master-reference master-reference="page-{.}"/>
      </xsl:for-each>
      <!-- As long as it is not known how many there are. -->
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="plain-recto" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="plain-verso" odd-or-even="even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:template>

  <!-- A recto and its verso. -->
  <xsl:function name="page:pair" as="element(fo:simple-page-master)+">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:sequence select="page:master($name || '-recto', true(), $before || '-recto'[$before eq 'head'], $after, $columns)"/>
    <xsl:sequence select="page:master($name || '-verso', false(), $before || '-verso'[$before eq 'head'], $after, $columns)"/>
  </xsl:function>

  <xsl:function name="page:master" as="element(fo:simple-page-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="recto" as="xs:boolean"/>
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:choose>
      <xsl:when test="$recto">
        <fo:simple-page-master master-name="{$name}" xsl:use-attribute-sets="page:recto"><xsl:sequence select="page:regions($before, $after, $columns)"/></fo:simple-page-master>
      </xsl:when>
      <xsl:otherwise>
        <fo:simple-page-master master-name="{$name}" xsl:use-attribute-sets="page:verso"><xsl:sequence select="page:regions($before, $after, $columns)"/></fo:simple-page-master>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="page:regions" as="element()+">
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:param name="columns" as="xs:integer"/>
    <fo:region-body xsl:use-attribute-sets="page:body" column-count="{$columns}" column-gap="{layout:mm($layout:gap)}"/>
    <fo:region-before region-name="{$before}" extent="{layout:mm($layout:head)}" display-align="after"/>
    <fo:region-after region-name="{$after}" extent="{layout:mm($layout:foot)}" display-align="before"/>
  </xsl:function>

  <!-- The pages of a part: the first, those that follow, and the empty one behind the last. -->
  <xsl:function name="page:alternating" as="element(fo:page-sequence-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="further" as="xs:string"/>
    <fo:page-sequence-master master-name="{$name}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="plain-verso" blank-or-not-blank="blank"/>
        <fo:conditional-page-master-reference master-reference="{$first}-recto" page-position="first" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{$first}-verso" page-position="first" odd-or-even="even"/>
        <fo:conditional-page-master-reference master-reference="{$further}-recto" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{$further}-verso" odd-or-even="even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:function>

  <!-- A part of the book, from a new page on; auto-odd: from a recto on. -->
  <xsl:template name="page:part" as="element(fo:page-sequence)">
    <xsl:param name="verso" as="xs:string" required="yes"/>
    <xsl:param name="recto" as="xs:string" required="yes"/>
    <xsl:param name="format" as="xs:string" select="'1'"/>
    <xsl:param name="initial" as="xs:string" select="'auto'"/>
    <xsl:param name="pages" as="xs:string" select="'part'"/>
    <xsl:param name="content" as="node()*" required="yes"/>
    <fo:page-sequence master-reference="{$pages}" format="{$format}" initial-page-number="{$initial}">
      <fo:static-content flow-name="head-verso" role="artifact">
        <fo:block xsl:use-attribute-sets="type:head">
          <fo:page-number/><fo:leader leader-pattern="space"/><xsl:sequence select="$verso"/>
        </fo:block>
      </fo:static-content>
      <fo:static-content flow-name="head-recto" role="artifact">
        <fo:block xsl:use-attribute-sets="type:head">
          <xsl:sequence select="$recto"/><fo:leader leader-pattern="space"/><fo:page-number/>
        </fo:block>
      </fo:static-content>
      <xsl:call-template name="page:foot"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:sequence select="$content"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The folio below a page that opens a part, and the rule above notes. -->
  <xsl:template name="page:foot" as="element(fo:static-content)+">
    <fo:static-content flow-name="drop-folio" role="artifact">
      <fo:block xsl:use-attribute-sets="type:drop-folio"><fo:page-number/></fo:block>
    </fo:static-content>
    <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
      <fo:block xsl:use-attribute-sets="type:note-rule"><fo:leader xsl:use-attribute-sets="type:note-rule-line"/></fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- In the head of a table, above what its first column is: on all its pages but the first, that it goes on. FOP gives the head of each page the height of the first. -->
  <xsl:function name="page:continued" as="element(fo:block-container)">
    <fo:block-container height="{layout:points($layout:table-line)}">
      <fo:block font-style="italic" font-weight="normal">
        <fo:retrieve-table-marker retrieve-class-name="continued" retrieve-position-within-table="first-starting" retrieve-boundary-within-table="page"/>
      </fo:block>
    </fo:block-container>
  </xsl:function>

  <!-- In the first cell of a row, which has so much room: what the head says of a page that begins with it. -->
  <xsl:function name="page:row" as="element(fo:marker)">
    <xsl:param name="first" as="xs:boolean"/>
    <xsl:param name="room" as="xs:double"/>
    <fo:marker marker-class-name="continued">
      <xsl:if test="not($first)"><xsl:value-of select="label:word('book-continued')[room:width(.) le $room]"/></xsl:if>
    </fo:marker>
  </xsl:function>

  <!-- The heading that opens a part, with its anchor. -->
  <xsl:function name="page:title" as="element(fo:block)">
    <xsl:param name="name" as="xs:string"/>
    <fo:block xsl:use-attribute-sets="type:part-title" role="H1" id="{$name}"><xsl:value-of select="label:word('book-' || $name)"/></fo:block>
  </xsl:function>
</xsl:stylesheet>
