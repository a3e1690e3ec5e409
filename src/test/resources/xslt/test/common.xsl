<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints what the common modules say about each text, for a test to compare. -->
<xsl:package version="3.0" name="urn:engross:test:common" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:edition="urn:engross:edition"
             xmlns:label="urn:engross:label"
             xmlns:link="urn:engross:link"
             xmlns:meta="urn:engross:meta"
             xmlns:note="urn:engross:note"
             xmlns:unit="urn:engross:unit"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/links.xsl"/>

  <xsl:output method="text"/>

  <xsl:template name="xsl:initial-template" as="text()" visibility="public">
    <xsl:value-of separator="&#10;">
      <xsl:for-each select="$texts">
        <xsl:variable name="text" as="document-node()" select="."/>
        <xsl:sequence select="edition:slug(.) || ' ' || edition:path(.) || ' | ' || meta:symbol(.) || ' | ' || meta:number(.) || ' | '
          || meta:title(.) || ' | ' || meta:organ(.) || ' | ' || meta:organ-short(.) || ' | '
          || (meta:adopted(.) ! label:date(.), label:word('date-not-known'))[1]"/>
        <xsl:for-each select="'symbol', 'title', 'session', 'agenda-item', 'report', 'committee', 'adopted', 'meeting', 'distributed', 'outcome'">
          <xsl:sequence select="'fact ' || . || ': ' || string-join((meta:value($text, .), meta:standing($text, .), meta:basis($text, .)), ' | ')"/>
        </xsl:for-each>
        <xsl:for-each select=".//*[unit:is-unit(.)]">
          <xsl:sequence select="'unit ' || @eId || ': ' || unit:label(.) || ' | ' || unit:words(.)"/>
        </xsl:for-each>
        <xsl:for-each select="note:notes(.)">
          <xsl:sequence select="'note ' || note:marker(.) || ': ' || string-join(note:calls(.) ! note:call-id(.), ' ')"/>
        </xsl:for-each>
        <xsl:for-each select="link:citations(.)">
          <xsl:sequence select="'citation ' || . || ': ' || string-join((link:text(.) ! edition:slug(.), link:symbol(.), link:web(.)), ' | ')
            || ' in ' || unit:of(.) ! unit:label(.)"/>
        </xsl:for-each>
        <xsl:for-each select="link:instruments(.)">
          <xsl:sequence select="'instrument ' || . || ': ' || link:concept(.)/@showAs || ' in ' || unit:label(unit:of(.))"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:value-of>
  </xsl:template>
</xsl:package>
