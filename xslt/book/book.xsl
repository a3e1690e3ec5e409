<?xml version="1.0" encoding="UTF-8"?>
<!-- The book as XSL-FO: the parts in their order. Each part, and each kind of page, is a stylesheet of its own. -->
<xsl:package name="urn:engross:book" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:fo="http://www.w3.org/1999/XSL/Format"
             xmlns:edition="urn:engross:edition"
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
  <xsl:include href="pages.xsl"/>
  <xsl:include href="type.xsl"/>
  <xsl:include href="pointers.xsl"/>
  <xsl:include href="declarations.xsl"/>
  <xsl:include href="bookmarks.xsl"/>
  <xsl:include href="title-pages.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="reading.xsl"/>
  <xsl:include href="resolutions.xsl"/>
  <xsl:include href="text.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="cited.xsl"/>
  <xsl:include href="colophon.xsl"/>

  <xsl:output method="xml" indent="no"/>

  <xsl:template name="xsl:initial-template" visibility="public" as="element(fo:root)">
    <fo:root xsl:use-attribute-sets="type:book" xml:lang="{meta:language-tag($edition/edition:edition/@language)}">
      <xsl:call-template name="page:masters"/>
      <xsl:call-template name="declarations"/>
      <xsl:call-template name="bookmarks"/>
      <xsl:call-template name="title-pages"/>
      <xsl:call-template name="contents"/>
      <xsl:call-template name="reading"/>
      <xsl:call-template name="resolutions"/>
      <xsl:apply-templates select="$texts" mode="text"/>
      <xsl:call-template name="cited-instruments"/>
      <xsl:call-template name="cited-documents"/>
      <xsl:call-template name="colophon"/>
      <xsl:call-template name="pointer:destinations"/>
    </fo:root>
  </xsl:template>
</xsl:package>
