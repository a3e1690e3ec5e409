<?xml version="1.0" encoding="UTF-8"?>
<!-- What of a text can have a history: its paragraphs, their sub-paragraphs and its notes, with their words. -->
<xsl:package version="3.0" name="urn:engross:paragraphs" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:edition="urn:engross:edition"
             xmlns:lineage="urn:engross:lineage"
             xmlns:link="urn:engross:link"
             xmlns:meta="urn:engross:meta"
             xmlns:note="urn:engross:note"
             xmlns:opening="urn:engross:opening"
             xmlns:unit="urn:engross:unit"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/openings.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/links.xsl"/>

  <!-- The words of a passage; an empty call stands where a note is called. -->
  <xsl:mode name="lineage:words" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:function name="lineage:text" as="element(text)" visibility="public" xpath-default-namespace="">
    <xsl:param name="text" as="document-node()"/>
    <text path="{edition:path($text)}" slug="{edition:slug($text)}" symbol="{meta:symbol($text)}" title="{meta:title($text)}"
          organ="{meta:organ($text)}" session="{meta:value($text, 'session')}" language="{meta:language-tag(meta:language($text))}">
      <xsl:for-each select="meta:adopted($text)"><xsl:attribute name="adopted" select="."/></xsl:for-each>
      <xsl:for-each select="lineage:recalled($text)"><recalled slug="{.}"/></xsl:for-each>
      <xsl:apply-templates select="lineage:units($text)" mode="lineage:passage"/>
    </text>
  </xsl:function>

  <!-- A preambular paragraph of a section is a heading to Akoma Ntoso. -->
  <xsl:function name="lineage:units" as="element()*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      $text//(preamble/container | mainBody//paragraph | mainBody//crossHeading[unit:is-preambular(.)]
        | (point | item | subparagraph)[ancestor::paragraph or ancestor::preamble]) | note:notes($text)"/>
  </xsl:function>

  <!-- rule: the resolutions that a text follows are recalled as "its resolution ..." of its own organ. -->
  <xsl:function name="lineage:recalled" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="own" as="element()*" select="
      $text//preamble/container[matches(normalize-space(.), '^\w+(ing| note)?( also| further| in particular)?,? (all )?its (previous |relevant |earlier |own )*resolutions? ')]"/>
    <xsl:sequence select="distinct-values($own//(ref | a)[not(starts-with(@href, '#') or starts-with(@href, '!'))] ! link:text(.) ! edition:slug(.))"/>
  </xsl:function>

  <xsl:mode name="lineage:passage" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="container | paragraph | point | item | subparagraph | crossHeading | authorialNote" mode="lineage:passage" as="element(Q{}passage)"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
    <passage label="{unit:label(.)}" anchor="{@eId}" part="{lineage:part(.)}" opening="{opening:words(.)[not(current()/self::authorialNote)]}"
             verb="{opening:verb(.)[not(current()/self::authorialNote)]}"
             within="{(ancestor::paragraph | ancestor::container[parent::preamble])[last()][current()[self::point or self::item or self::subparagraph]] ! unit:label(.)}" xmlns="">
      <xsl:apply-templates select="if (self::crossHeading) then . else * except num" mode="lineage:words"/>
    </passage>
  </xsl:template>

  <xsl:function name="lineage:part" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="
      if ($unit/self::authorialNote) then 'note'
      else if ($unit/ancestor::attachment) then 'annex'
      else if ($unit/ancestor-or-self::container[parent::preamble] or $unit/self::crossHeading) then 'preamble'
      else 'operative'"/>
  </xsl:function>

  <xsl:template match="meta | img" mode="lineage:words" as="empty-sequence()"/>

  <xsl:template match="authorialNote" mode="lineage:words" as="element(Q{}call)">
    <call marker="{@marker}" note="{@eId}" xmlns=""/>
  </xsl:template>

  <xsl:template match="ref[exists(note:called-by(.))]" mode="lineage:words" as="element(Q{}call)">
    <call marker="{note:called-by(.)/@marker}" note="{note:called-by(.)/@eId}" xmlns=""/>
  </xsl:template>

  <!-- The name of an instrument, a body or an office. -->
  <xsl:template match="concept | organization | role" mode="lineage:words" as="element(Q{}name)">
    <name xmlns=""><xsl:apply-templates mode="lineage:words"/></name>
  </xsl:template>

  <xsl:template match="text()" mode="lineage:words" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <!-- Blocks and cells are apart. -->
  <xsl:template match="p | num | heading | subheading | crossHeading | listIntroduction | listWrapUp | td | th | caption | eol | br" mode="lineage:words" as="node()*">
    <xsl:text> </xsl:text>
    <xsl:apply-templates mode="lineage:words"/>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:package>
