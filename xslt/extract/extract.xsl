<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of other texts and the lists show of a text: a document of the same form with its facts, parts, notes, mentions and
     citations, but without its words. Those that lists print stand in attributes. It depends on nothing but the text. -->
<xsl:package version="3.0" name="urn:engross:extract" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:map="http://www.w3.org/2005/xpath-functions/map"
             xmlns:engross="urn:engross:provenance"
             xmlns:extract="urn:engross:extract"
             xmlns:link="urn:engross:link"
             xmlns:meta="urn:engross:meta"
             xmlns:note="urn:engross:note"
             xmlns:opening="urn:engross:opening"
             xmlns:unit="urn:engross:unit"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/blanks.xsl"/>
  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/openings.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/links.xsl"/>

  <xsl:include href="words.xsl"/>

  <!-- Elements that are kept, with what they stand in. -->
  <xsl:mode name="extract:kept" on-no-match="shallow-skip" on-multiple-match="use-last"/>

  <xsl:function name="extract:of" as="document-node()" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:document>
      <xsl:apply-templates select="$text/*" mode="extract:kept">
        <xsl:with-param name="first" select="extract:first-in-units($text)" tunnel="yes"/>
        <!-- Files that others made say their facts in what is printed. -->
        <xsl:with-param name="printed" select="empty(meta:provenance($text))" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:document>
  </xsl:function>

  <!-- True of what lists name or count, and of what an address can point to. -->
  <xsl:function name="extract:is-kept" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element[@eId or self::a or self::ref or self::concept or self::organization or self::role or self::num or self::docNumber or self::docTitle or self::docAuthority
        or self::heading[parent::attachment]]) or unit:is-unit($element)"/>
  </xsl:function>

  <xsl:template match="*" mode="extract:kept" as="node()*">
    <xsl:param name="whole" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$whole or (descendant-or-self::* ! extract:is-kept(.)) = true()"><xsl:call-template name="extract:copy"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="extract:gap"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="extract:copy" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="words" as="attribute()*"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@* except (@class, @placement), $words"/>
      <xsl:apply-templates mode="extract:kept"/>
    </xsl:copy>
  </xsl:template>

  <!-- What stands between two kept elements; it tells whether a note is called right behind a name. -->
  <xsl:template name="extract:gap" as="text()?">
    <xsl:context-item as="node()" use="required"/>
    <xsl:if test="../(a | ref | concept | organization | role | authorialNote)"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="text()" mode="extract:kept" as="text()?">
    <xsl:param name="whole" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$whole"><xsl:sequence select="."/></xsl:when>
      <xsl:otherwise><xsl:call-template name="extract:gap"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- These keep their words. -->
  <xsl:template match="num | attachment/heading | authorialNote | docNumber | docTitle | docAuthority" mode="extract:kept" as="element()">
    <xsl:call-template name="extract:copy"><xsl:with-param name="whole" select="true()" tunnel="yes"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="coverPage | preface | conclusions" mode="extract:kept" as="element()">
    <xsl:param name="whole" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:param name="printed" as="xs:boolean" tunnel="yes"/>
    <xsl:call-template name="extract:copy"><xsl:with-param name="whole" select="$whole or $printed" tunnel="yes"/></xsl:call-template>
  </xsl:template>

  <!-- The first mention or citation in a paragraph has a line in lists. -->
  <xsl:template match="a | ref | concept | organization | role" mode="extract:kept" as="element()">
    <xsl:param name="first" as="map(xs:string, xs:boolean)" tunnel="yes"/>
    <xsl:call-template name="extract:copy">
      <xsl:with-param name="words" select="if (map:contains($first, generate-id())) then extract:words(.) else ()"/>
      <xsl:with-param name="whole" select="true()" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="preamble/container | mainBody//paragraph" mode="extract:kept" as="element()">
    <xsl:call-template name="extract:copy"><xsl:with-param name="words" select="extract:opening(.)"/></xsl:call-template>
  </xsl:template>

  <!-- The letter of a preambular sub-paragraph is in its words. -->
  <xsl:template match="crossHeading[unit:is-preambular(.)]" mode="extract:kept" as="element()">
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@* except @class, extract:opening(.)"/>
      <xsl:value-of select="unit:preambular-letter(.) ! (. || ' ')"/>
      <xsl:apply-templates mode="extract:kept"/>
    </xsl:copy>
  </xsl:template>

  <!-- The facts, and what mentions and citations refer to. -->
  <xsl:template match="meta" mode="extract:kept" as="element()">
    <xsl:variable name="named" as="xs:string*" select="distinct-values((identification//@href, ..//(concept | organization | role)/@refersTo) ! string(.))"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="identification" copy-namespaces="no"/>
      <analysis xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><xsl:copy-of select="analysis//alternativeReference" copy-namespaces="no"/></analysis>
      <references xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><xsl:copy-of select="references/*[('#' || @eId) = $named]" copy-namespaces="no"/></references>
      <proprietary xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><xsl:copy-of select="proprietary/engross:provenance" copy-namespaces="no"/></proprietary>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="extract:kept" as="empty-sequence()"/>
</xsl:package>
