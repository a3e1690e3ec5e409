<?xml version="1.0" encoding="UTF-8"?>
<!-- The book as XSL-FO: front matter, texts, back matter, a stylesheet for each part. layout.xsl has the measures, type.xsl the type. -->
<xsl:package name="urn:engross:book" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:fo="http://www.w3.org/1999/XSL/Format"
             xmlns:edition="urn:engross:edition"
             xmlns:lineage="urn:engross:lineage"
             xmlns:meta="urn:engross:meta"
             xmlns:page="urn:engross:page"
             xmlns:pointer="urn:engross:pointer"
             xmlns:type="urn:engross:type"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/record.xsl"/>
  <xsl:include href="../common/authorities.xsl"/>
  <xsl:include href="../common/citation.xsl"/>
  <xsl:include href="../common/ibid.xsl"/>
  <xsl:include href="../common/openings.xsl"/>

  <xsl:include href="layout.xsl"/>
  <xsl:include href="type.xsl"/>
  <xsl:include href="room.xsl"/>
  <xsl:include href="folios.xsl"/>
  <xsl:include href="pages.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="pointers.xsl"/>
  <xsl:include href="declarations.xsl"/>
  <xsl:include href="bookmarks.xsl"/>

  <xsl:include href="front/title-pages.xsl"/>
  <xsl:include href="front/contents.xsl"/>
  <xsl:include href="front/resolutions.xsl"/>
  <xsl:include href="front/reading.xsl"/>
  <xsl:include href="front/abbreviations.xsl"/>

  <xsl:include href="text/text.xsl"/>
  <xsl:include href="text/heads.xsl"/>
  <xsl:include href="text/record.xsl"/>
  <xsl:include href="text/blocks.xsl"/>
  <xsl:include href="text/tables.xsl"/>
  <xsl:include href="text/inline.xsl"/>
  <xsl:include href="text/notes.xsl"/>

  <xsl:include href="back/entries.xsl"/>
  <xsl:include href="back/cited.xsl"/>
  <xsl:include href="back/index.xsl"/>
  <xsl:include href="back/openings.xsl"/>
  <xsl:include href="back/lineage.xsl"/>
  <xsl:include href="back/concordance.xsl"/>
  <xsl:include href="back/redlines.xsl"/>
  <xsl:include href="back/editorial.xsl"/>
  <xsl:include href="back/colophon.xsl"/>

  <xsl:output method="xml" indent="no"/>

  <!-- The texts alone, for the download of one; or some of them, to be measured. -->
  <xsl:template name="texts" visibility="public" as="element(fo:root)">
    <xsl:param name="only" as="xs:string*" tunnel="yes" select="()"/>
    <fo:root xsl:use-attribute-sets="type:book" xml:lang="{meta:language-tag($edition/edition:edition/@language)}">
      <xsl:call-template name="page:masters"/>
      <xsl:if test="empty($only)">
        <xsl:call-template name="declarations"/>
        <fo:bookmark-tree><xsl:apply-templates select="$texts" mode="bookmark"/></fo:bookmark-tree>
      </xsl:if>
      <xsl:apply-templates select="$texts[empty($only) or edition:slug(.) = $only]" mode="text"/>
      <xsl:if test="empty($only)">
        <xsl:call-template name="pointer:destinations-in-texts"/>
      </xsl:if>
    </fo:root>
  </xsl:template>

  <!-- What comes behind the texts, alone: to be measured when it is known where the texts end. -->
  <xsl:template name="back-matter" visibility="public" as="element(fo:root)">
    <fo:root xsl:use-attribute-sets="type:book" xml:lang="{meta:language-tag($edition/edition:edition/@language)}">
      <xsl:call-template name="page:masters"/>
      <xsl:call-template name="back-parts"/>
    </fo:root>
  </xsl:template>

  <xsl:template name="back-parts" as="element(fo:page-sequence)+">
    <xsl:call-template name="cited-instruments"/>
    <xsl:call-template name="cited-documents"/>
    <xsl:call-template name="index"/>
    <xsl:call-template name="openings"/>
    <xsl:call-template name="lineage:annexes"/>
    <xsl:call-template name="editorial"/>
    <xsl:call-template name="colophon"/>
  </xsl:template>

  <!-- The book. It refers to no page that follows, but for a few in the front matter, so that FOP can let go of each as it is printed. -->
  <xsl:template name="xsl:initial-template" visibility="public" as="element(fo:root)">
    <fo:root xsl:use-attribute-sets="type:book" xml:lang="{meta:language-tag($edition/edition:edition/@language)}">
      <xsl:call-template name="page:masters"/>
      <xsl:call-template name="declarations"/>
      <xsl:call-template name="bookmarks"/>
      <xsl:call-template name="title-pages"/>
      <xsl:call-template name="contents"/>
      <xsl:call-template name="resolutions"/>
      <xsl:call-template name="reading"/>
      <xsl:call-template name="abbreviations"/>

      <xsl:apply-templates select="$texts" mode="text"/>

      <xsl:call-template name="back-parts"/>

      <xsl:call-template name="pointer:destinations"/>
    </fo:root>
  </xsl:template>
</xsl:package>
