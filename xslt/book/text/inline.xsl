<?xml version="1.0" encoding="UTF-8"?>
<!-- Words: italics, citations, and notes with their calls. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:authority="urn:engross:authority"
                xmlns:folio="urn:engross:folio"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:pointer="urn:engross:pointer"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="inline" as="text()">
    <xsl:param name="room" as="xs:double" select="$room:line" tunnel="yes"/>
    <xsl:value-of select="room:within(if (type:is-divided(.)) then type:whole(.) else type:unparted(type:words(.)), $room)"/>
  </xsl:template>

  <!-- Words of which some may not be divided: compounds, those partly in another type, and the last of a paragraph. -->
  <xsl:function name="type:whole" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="words" as="xs:string" select="type:compounded(type:unparted(type:words($text)))"/>
    <xsl:variable name="begun" as="xs:string" select="if (matches(type:beside($text, false()), '[\p{L}\p{Ps}\p{Pi}]$')) then type:begun($words) else $words"/>
    <xsl:sequence select="if (type:ends($text) or matches(type:beside($text, true()), '^\p{L}')) then type:ended($begun) else $begun"/>
  </xsl:function>

  <!-- What stands before or behind a text within its paragraph, where only a change of type parts the two. -->
  <xsl:function name="type:beside" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="behind" as="xs:boolean"/>
    <xsl:variable name="around" as="node()*" select="$text, $text/parent::*[not(self::p)]"/>
    <xsl:sequence select="string(if ($behind) then ($around ! following-sibling::node()[1])[1] else ($around ! preceding-sibling::node()[1])[1])"/>
  </xsl:function>

  <!-- True of what has the last word of its paragraph; signs may follow it. -->
  <xsl:function name="type:ends" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="last" as="node()?" select="$text/ancestor::p[1]/node()[last()]"/>
    <xsl:sequence select="$text is $last or $text is $last[self::text()][not(matches(., '\p{L}'))]/preceding-sibling::node()[1]/descendant-or-self::text()[last()]"/>
  </xsl:function>

  <!-- Names of what the index lists: it must find their page. -->
  <xsl:template match="concept | organization | role" mode="inline" as="node()*">
    <xsl:choose>
      <xsl:when test="authority:of(.)">
        <fo:inline>
          <xsl:sequence select="folio:id(.), type:slanted(.)"/>
          <xsl:apply-templates mode="inline"/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="plain-words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the mark-up says of these words does not show. -->
  <xsl:template name="plain-words" match="term | person | event | location | quantity | object | process | entity
                       | session | outcome | vote | docDate | docTitle | docNumber | docType | docAuthority | docProponent | docStatus
                       | docPurpose | docStage | docketNumber | date | time | def | inline | span | remark | abbr | mref | omissis"
                mode="inline" as="node()*">
    <xsl:variable name="slanted" as="attribute()*" select="type:slanted(.)"/>
    <xsl:choose>
      <xsl:when test="exists($slanted)">
        <fo:inline>
          <xsl:sequence select="$slanted"/>
          <xsl:apply-templates mode="inline"/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Italic or bold, as the class of an element says. -->
  <xsl:function name="type:slanted" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="tokenize($element/@class) = 'italic'"><xsl:attribute name="font-style" select="'italic'"/></xsl:if>
    <xsl:if test="tokenize($element/@class) = 'bold'"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
  </xsl:function>

  <xsl:template match="i" mode="inline" as="element(fo:inline)">
    <fo:inline font-style="italic"><xsl:apply-templates mode="inline"/></fo:inline>
  </xsl:template>

  <xsl:template match="b" mode="inline" as="element(fo:inline)">
    <fo:inline font-weight="bold"><xsl:apply-templates mode="inline"/></fo:inline>
  </xsl:template>

  <xsl:template match="u" mode="inline" as="element(fo:inline)">
    <fo:inline text-decoration="underline"><xsl:apply-templates mode="inline"/></fo:inline>
  </xsl:template>

  <!-- A superior figure that calls a note is set by the note. -->
  <xsl:template match="sup[authorialNote]" mode="inline" as="node()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="sup[not(authorialNote)]" mode="inline" as="element(fo:inline)">
    <fo:inline xsl:use-attribute-sets="type:superior"><xsl:apply-templates mode="inline"/></fo:inline>
  </xsl:template>

  <xsl:template match="sub" mode="inline" as="element(fo:inline)">
    <fo:inline font-size="6.5pt" line-height="0pt" baseline-shift="-1.6pt"><xsl:apply-templates mode="inline"/></fo:inline>
  </xsl:template>

  <!-- The emblem of a masthead has no words. -->
  <xsl:template match="coverPage//img" mode="inline" as="empty-sequence()"/>

  <xsl:template match="eol | br" mode="inline" as="element(fo:block)">
    <fo:block/>
  </xsl:template>

  <!-- A citation leads to the text in this book where there is one, else to the web. A symbol is not parted. -->
  <xsl:template match="ref | rref | a" mode="inline" as="node()*">
    <xsl:param name="room" as="xs:double" select="$room:line" tunnel="yes"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space()"/>
    <xsl:variable name="target" as="xs:string?" select="pointer:target(.)[$words]"/>
    <xsl:variable name="web" as="xs:string?" select="link:web(.)[$words]"/>
    <xsl:choose>
      <xsl:when test="$target">
        <fo:basic-link>
          <xsl:sequence select="folio:id(.), pointer:inside(generate-id(), $target, $words), type:unparted(., $room)"/>
          <xsl:apply-templates mode="inline"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:when test="$web">
        <fo:basic-link>
          <xsl:sequence select="folio:id(.), pointer:outside(generate-id(), $web, label:phrase('on-the-web', $words)), type:unparted(., $room)"/>
          <xsl:apply-templates mode="inline"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:sequence select="folio:id(.)"/>
          <xsl:apply-templates mode="inline"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="type:unparted" as="attribute()?">
    <xsl:param name="citation" as="element()"/>
    <xsl:param name="room" as="xs:double"/>
    <!-- A web address may be longer than a line, and a symbol than a column. -->
    <xsl:if test="matches(normalize-space($citation), '^\S{1,25}$') and room:width($citation) lt $room and not($citation[ancestor::td or ancestor::th][not(ancestor::authorialNote)])">
      <xsl:attribute name="keep-together.within-line" select="'always'"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
