<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages: royal octavo, 156 x 234 mm, forty lines of 13.5 pt; and the frame of a part: its heads, folios and first page. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:label="urn:engross:label"
                xmlns:page="urn:engross:page"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <xsl:attribute-set name="page:sheet">
    <xsl:attribute name="page-width">156mm</xsl:attribute>
    <xsl:attribute name="page-height">234mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="page:recto" use-attribute-sets="page:sheet">
    <xsl:attribute name="margin-left">22mm</xsl:attribute>
    <xsl:attribute name="margin-right">28mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="page:verso" use-attribute-sets="page:sheet">
    <xsl:attribute name="margin-left">28mm</xsl:attribute>
    <xsl:attribute name="margin-right">22mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="page:body">
    <xsl:attribute name="margin-top">18mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">25.4mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template name="page:masters" as="element(fo:layout-master-set)">
    <fo:layout-master-set>
      <fo:simple-page-master master-name="first-recto" xsl:use-attribute-sets="page:recto">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'no-head'"/><xsl:with-param name="after" select="'drop-folio'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="first-verso" xsl:use-attribute-sets="page:verso">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'no-head'"/><xsl:with-param name="after" select="'drop-folio'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="recto" xsl:use-attribute-sets="page:recto">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'head-recto'"/><xsl:with-param name="after" select="'no-foot'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="verso" xsl:use-attribute-sets="page:verso">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'head-verso'"/><xsl:with-param name="after" select="'no-foot'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="blank" xsl:use-attribute-sets="page:recto">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'no-head'"/><xsl:with-param name="after" select="'no-foot'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:page-sequence-master master-name="part">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference master-reference="blank" blank-or-not-blank="blank"/>
          <fo:conditional-page-master-reference master-reference="first-recto" page-position="first" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="first-verso" page-position="first" odd-or-even="even"/>
          <fo:conditional-page-master-reference master-reference="recto" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="verso" odd-or-even="even"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <!-- Title pages bear neither head nor folio. -->
      <fo:simple-page-master master-name="plain-recto" xsl:use-attribute-sets="page:recto">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'no-head'"/><xsl:with-param name="after" select="'no-foot'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="plain-verso" xsl:use-attribute-sets="page:verso">
        <xsl:call-template name="page:regions"><xsl:with-param name="before" select="'no-head'"/><xsl:with-param name="after" select="'no-foot'"/></xsl:call-template>
      </fo:simple-page-master>
      <fo:page-sequence-master master-name="plain">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference master-reference="plain-recto" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="plain-verso" odd-or-even="even"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <!-- The imprint stands at the foot of its page, and may take more than one. -->
      <fo:simple-page-master master-name="imprint" xsl:use-attribute-sets="page:verso">
        <fo:region-body xsl:use-attribute-sets="page:body" display-align="after"/>
      </fo:simple-page-master>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:template name="page:regions" as="element()+">
    <xsl:param name="before" as="xs:string" required="yes"/>
    <xsl:param name="after" as="xs:string" required="yes"/>
    <fo:region-body xsl:use-attribute-sets="page:body"/>
    <fo:region-before region-name="{$before}" extent="13.5mm" display-align="after"/>
    <fo:region-after region-name="{$after}" extent="18mm" display-align="before"/>
  </xsl:template>

  <!-- A part of the book, from a new page on. The heads are literal text: a marker fetched into a head that is no content makes FOP
       2.11 stop tagging whatever follows. -->
  <xsl:template name="page:part" as="element(fo:page-sequence)">
    <xsl:param name="verso" as="xs:string" required="yes"/>
    <xsl:param name="recto" as="xs:string" required="yes"/>
    <xsl:param name="format" as="xs:string" select="'1'"/>
    <xsl:param name="initial" as="xs:string" select="'auto'"/>
    <xsl:param name="content" as="node()*" required="yes"/>
    <fo:page-sequence master-reference="part" format="{$format}" initial-page-number="{$initial}">
      <fo:static-content flow-name="head-verso" role="artifact">
        <fo:block xsl:use-attribute-sets="type:head" text-align-last="justify">
          <fo:page-number/><fo:leader leader-pattern="space"/><xsl:sequence select="$verso"/>
        </fo:block>
      </fo:static-content>
      <fo:static-content flow-name="head-recto" role="artifact">
        <fo:block xsl:use-attribute-sets="type:head" text-align-last="justify">
          <xsl:sequence select="$recto"/><fo:leader leader-pattern="space"/><fo:page-number/>
        </fo:block>
      </fo:static-content>
      <fo:static-content flow-name="drop-folio" role="artifact">
        <fo:block xsl:use-attribute-sets="type:drop-folio"><fo:page-number/></fo:block>
      </fo:static-content>
      <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
        <fo:block xsl:use-attribute-sets="type:note-rule"><fo:leader xsl:use-attribute-sets="type:note-rule-line"/></fo:block>
      </fo:static-content>
      <fo:flow flow-name="xsl-region-body">
        <xsl:sequence select="$content"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The heading that opens a part, with its anchor. -->
  <xsl:function name="page:title" as="element(fo:block)">
    <xsl:param name="name" as="xs:string"/>
    <fo:block xsl:use-attribute-sets="type:part-title" role="H1" id="{$name}"><xsl:value-of select="label:word('book-' || $name)"/></fo:block>
  </xsl:function>
</xsl:stylesheet>
