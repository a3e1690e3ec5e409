<?xml version="1.0" encoding="UTF-8"?>
<!-- What the search finds in a text: its title, paragraphs with their sub-paragraphs, annexes, notes, and the blocks in none of them. -->
<xsl:package version="3.0" name="urn:engross:search" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:authority="urn:engross:authority"
             xmlns:edition="urn:engross:edition"
             xmlns:meta="urn:engross:meta"
             xmlns:note="urn:engross:note"
             xmlns:opening="urn:engross:opening"
             xmlns:search="urn:engross:search"
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
  <xsl:include href="../common/authorities.xsl"/>

  <!-- The passages below an element. -->
  <xsl:mode name="search:passages" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- The words of a passage; an empty part stands where a sub-paragraph begins. Calls of notes are no words. -->
  <xsl:mode name="search:words" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- A paragraph of more letters is found by its sub-paragraphs, each by itself. -->
  <xsl:variable name="search:long" as="xs:integer" select="4000"/>

  <xsl:function name="search:text" as="element(text)" visibility="public" xpath-default-namespace="">
    <xsl:param name="text" as="document-node()"/>
    <text path="{edition:path($text)}" symbol="{meta:symbol($text)}" number="{meta:number($text)}" title="{meta:title($text)}"
          organ="{meta:organ($text)}" organ-code="{meta:organ-code($text)}" language="{meta:language-tag(meta:language($text))}" session="{meta:value($text, 'session')}">
      <xsl:for-each select="meta:adopted($text)"><xsl:attribute name="adopted" select="."/></xsl:for-each>
      <passage kind="title" label="" anchor="" verb="" opening=""><xsl:value-of select="meta:title($text)"/></passage>
      <xsl:apply-templates select="meta:document($text)" mode="search:passages"/>
      <xsl:for-each select="note:notes($text)">
        <xsl:sequence select="search:passage(., 'note', *)"/>
      </xsl:for-each>
    </text>
  </xsl:function>

  <xsl:template match="meta | coverPage | formula | authorialNote" mode="search:passages" as="empty-sequence()"/>

  <!-- The title of the text is a passage already. -->
  <xsl:template match="statement/preface | doc[not(parent::attachment)]/preface" mode="search:passages" as="element()*">
    <xsl:for-each select="(p | container/p | longTitle)[not(.//docTitle)][normalize-space()]">
      <xsl:sequence select="search:passage(., 'other', .)"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="preamble/container | crossHeading[unit:is-preambular(.)] | paragraph" mode="search:passages" as="element()*" priority="1">
    <xsl:sequence select="search:passages(., if (ancestor::attachment) then 'annex' else if (self::paragraph) then 'operative' else 'preambular')"/>
  </xsl:template>

  <!-- Blocks outside paragraphs. -->
  <xsl:template match="p | heading | subheading | crossHeading | listIntroduction | listWrapUp | tr | caption | longTitle | block" mode="search:passages" as="element()*">
    <xsl:if test="normalize-space()">
      <xsl:sequence select="search:passage(., if (ancestor::attachment) then 'annex' else 'other', .)"/>
    </xsl:if>
  </xsl:template>

  <!-- A paragraph, or where it is long its parts. -->
  <xsl:function name="search:passages" as="element()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="parts" as="element()*" select="$unit//(point | item | subparagraph)[ancestor::*[self::point or self::item or self::subparagraph or . is $unit][1] is $unit]"/>
    <xsl:choose>
      <xsl:when test="exists($parts) and string-length($unit) gt $search:long">
        <xsl:variable name="own" as="element()*" select="$unit//(p | heading | crossHeading | listIntroduction | listWrapUp | tr)[unit:of(.) is $unit][not(ancestor::authorialNote or ancestor::tr)]"/>
        <xsl:if test="exists($own)"><xsl:sequence select="search:passage($unit, $kind, $own)"/></xsl:if>
        <xsl:for-each select="$parts"><xsl:sequence select="search:passages(., $kind)"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="search:passage($unit, $kind, if ($unit/self::crossHeading) then $unit else $unit/(* except num))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="search:passage" as="element(passage)" xpath-default-namespace="">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="unit" as="element()?" select="unit:of($element)"/>
    <xsl:variable name="paragraph" as="xs:boolean" select="$kind = ('preambular', 'operative', 'annex')"/>
    <passage kind="{$kind}" label="{$unit ! unit:label(.)}" anchor="{$unit/@eId}" verb="{opening:verb($element)[$paragraph]}" opening="{opening:words($element)[$paragraph]}">
      <!-- The instruments that it names; those in its notes are the notes'. -->
      <xsl:for-each-group select="$content/descendant-or-self::*:concept[empty(ancestor::*:authorialNote except $element)] ! authority:of(.)[authority:class(.) eq 'instruments']" group-by="string(@slug)">
        <instrument slug="{@slug}" name="{@name}"/>
      </xsl:for-each-group>
      <xsl:apply-templates select="$content" mode="search:words"/>
    </passage>
  </xsl:function>

  <xsl:template match="meta | authorialNote | ref[exists(note:called-by(.))] | img" mode="search:words" as="empty-sequence()" priority="1"/>

  <xsl:template match="text()" mode="search:words" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <!-- Blocks and cells are apart. -->
  <xsl:template match="p | num | heading | subheading | crossHeading | listIntroduction | listWrapUp | td | th | caption | eol | br" mode="search:words" as="node()*">
    <xsl:text> </xsl:text>
    <xsl:apply-templates mode="search:words"/>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="point | item | subparagraph" mode="search:words" as="node()*">
    <part label="{unit:label(.)}" anchor="{@eId}" xmlns=""/>
    <xsl:apply-templates mode="search:words"/>
  </xsl:template>
</xsl:package>
