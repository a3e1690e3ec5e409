<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text: italics, mentions, citations, calls of notes. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:authority="urn:engross:authority"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template match="text()" mode="site:text" as="node()+">
    <xsl:param name="slips" as="map(xs:string, xs:integer*)" select="map {}" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="map:size($slips) gt 0 and map:contains($slips, generate-id(.))">
        <xsl:call-template name="site:marked"><xsl:with-param name="signs" select="$slips(generate-id(.))"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Mentions look like the text they stand in, but for italics that are printed. -->
  <xsl:template mode="site:text" as="node()*"
                match="term | span | organization | role | event | person | location | quantity | concept | date | def | entity | inline
                  | docNumber | docTitle | docDate | docType | docAuthority | docProponent | docStatus | docketNumber | session
                  | outcome | vote">
    <xsl:choose>
      <xsl:when test="tokenize(@class) = 'italic'"><i><xsl:apply-templates mode="site:text"/></i></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="site:text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A link holds no other: the outer one is it, unless a note is called inside, whose call must be one. -->
  <xsl:function name="site:may-link" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      empty($element//(authorialNote | ref[exists(note:called-by(.))]))
      and empty($element/ancestor::*[self::a or self::ref or self::concept][site:leads(.)][site:may-link(.)])"/>
  </xsl:function>

  <!-- True of what has a place to lead to. -->
  <xsl:function name="site:leads" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/self::concept) then site:is-instrument($element)
      else exists((site:within($element), link:text($element), link:web($element)))"/>
  </xsl:function>

  <xsl:function name="site:is-instrument" as="xs:boolean">
    <xsl:param name="mention" as="element(concept)"/>
    <xsl:sequence select="exists(authority:of($mention)[@page = 'true'])"/>
  </xsl:function>

  <!-- A named instrument leads to the places where others cite it. -->
  <xsl:template match="concept[site:is-instrument(.)][site:may-link(.)]" mode="site:text" as="element()">
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <a href="{$root}{site:authority-page(authority:of(.))}"><xsl:apply-templates mode="site:text"/></a>
  </xsl:template>

  <xsl:template match="i | b | u | sup | sub" mode="site:text" as="element()">
    <xsl:element name="{local-name()}"><xsl:apply-templates mode="site:text"/></xsl:element>
  </xsl:template>

  <xsl:template match="eol | br" mode="site:text" as="element()">
    <br/>
  </xsl:template>

  <!-- Emblems and bar codes of a masthead: pictures that the file only names. -->
  <xsl:template match="img" mode="site:text" as="empty-sequence()"/>

  <xsl:template match="mref | rref" mode="site:text" as="node()*">
    <xsl:apply-templates mode="site:text"/>
  </xsl:template>

  <!-- A citation leads to the text in this collection, else out, else nowhere. -->
  <xsl:template match="a | ref" mode="site:text" as="node()*">
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="text" as="document-node()?" select="link:text(.)"/>
    <xsl:variable name="inside" as="xs:string?" select="site:within(.)"/>
    <xsl:choose>
      <xsl:when test="not(site:may-link(.))"><xsl:apply-templates mode="site:text"/></xsl:when>
      <xsl:when test="exists($inside)">
        <a class="within" href="{$inside}"><xsl:apply-templates mode="site:text"/></a>
      </xsl:when>
      <xsl:when test="exists($text)">
        <a class="within" href="{$root}{site:page($text)}{link:element(.) ! ('#' || @eId)}" title="{meta:title($text)}">
          <xsl:apply-templates mode="site:text"/>
        </a>
      </xsl:when>
      <xsl:when test="exists(link:web(.))">
        <a class="out" href="{link:web(.)}"><xsl:apply-templates mode="site:text"/></a>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="site:text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A reference within the same text: #para_3, !annex_1. -->
  <xsl:function name="site:within" as="xs:string?">
    <xsl:param name="ref" as="element()"/>
    <xsl:variable name="element" as="element()?" select="
      if (starts-with($ref/@href, '#')) then root($ref)//*[@eId = substring($ref/@href, 2)][1]
      else if (matches($ref/@href, '^!annex_\d+$')) then root($ref)//attachment[xs:integer(replace($ref/@href, '\D', ''))]
      else ()"/>
    <xsl:sequence select="$element/@eId ! ('#' || .)"/>
  </xsl:function>

  <!-- A note is called where it stands in the file; its text is at the end of the page. -->
  <xsl:template match="authorialNote" mode="site:text" as="element()">
    <xsl:sequence select="site:call(., note:marker(.))"/>
  </xsl:template>

  <!-- A further call prints the marker again. -->
  <xsl:template match="ref[exists(note:called-by(.))]" mode="site:text" as="element()">
    <xsl:sequence select="site:call(., string(.))"/>
  </xsl:template>

  <xsl:function name="site:call" as="element()">
    <xsl:param name="call" as="element()"/>
    <xsl:param name="marker" as="xs:string"/>
    <xsl:variable name="note" as="element(authorialNote)" select="($call/self::authorialNote, $call/self::ref ! note:called-by(.))[1]"/>
    <!-- Its role says that it leads to a note. -->
    <sup><a id="{note:call-id($call)}" href="#{$note/@eId}" role="doc-noteref"><xsl:value-of select="$marker"/></a></sup>
  </xsl:function>
</xsl:stylesheet>
