<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: each at the foot of the page of its first call. A further call on another page says at the foot of that page where the note
     stands, and "Ibid." on a page where its antecedent is not printed is given it in brackets. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:label="urn:engross:label"
                xmlns:note="urn:engross:note"
                xmlns:pointer="urn:engross:pointer"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The notes that are "Ibid.", with what they stand for and the note that prints it. -->
  <xsl:variable name="note:all-ibids" as="map(xs:string, map(xs:string, item()))" select="map:merge($texts ! note:ibids(.))"/>

  <!-- The texts in which a note says something of pages. -->
  <xsl:function name="note:restless" as="xs:string*" visibility="public">
    <xsl:sequence select="$texts[.//ref[note:called-by(.)] or note:notes(.)[map:contains($note:all-ibids, generate-id())]] ! edition:slug(.)"/>
  </xsl:function>

  <!-- The first call of a note, and the note. The anchor stands inside the block: on the body it would have no tag. -->
  <xsl:template match="authorialNote" mode="inline" as="element(fo:footnote)">
    <xsl:variable name="note" as="element(authorialNote)" select="."/>
    <fo:footnote role="Reference">
      <fo:inline xsl:use-attribute-sets="type:superior"><xsl:value-of select="note:marker(.)"/></fo:inline>
      <fo:footnote-body role="Note">
        <xsl:for-each select="*">
          <fo:block xsl:use-attribute-sets="type:note">
            <xsl:sequence select="type:justified($note)"/>
            <xsl:if test="position() eq 1">
              <fo:wrapper id="{edition:anchor($note)}"/>
              <xsl:sequence select="note:figure(note:marker($note))"/>
            </xsl:if>
            <xsl:apply-templates mode="inline">
              <xsl:with-param name="room" select="$room:note" tunnel="yes"/>
              <xsl:with-param name="antecedent" select="note:antecedent($note)[current() is $note/*[1]]" tunnel="yes"/>
            </xsl:apply-templates>
          </fo:block>
        </xsl:for-each>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <xsl:function name="note:figure" as="node()+">
    <xsl:param name="marker" as="xs:string"/>
    <fo:inline xsl:use-attribute-sets="type:superior-in-note"><xsl:value-of select="$marker"/></fo:inline>
    <xsl:text>&#x2002;</xsl:text>
  </xsl:function>

  <!-- Called again: the same figure, leading to the note. The first of a page says for all of the page where their notes stand. -->
  <xsl:template match="ref[note:called-by(.)]" mode="inline" as="element()" priority="1">
    <xsl:variable name="together" as="element(ref)*" select="note:calls-beside(.)"/>
    <xsl:choose>
      <xsl:when test="$together[1] is .">
        <fo:footnote role="Reference">
          <fo:inline xsl:use-attribute-sets="type:superior">
            <xsl:sequence select="folio:id(.)"/>
            <xsl:apply-templates mode="inline"/>
          </fo:inline>
          <fo:footnote-body role="Note">
            <fo:block xsl:use-attribute-sets="type:note">
              <xsl:for-each-group select="$together" group-by="generate-id(note:called-by(.))">
                <xsl:if test="position() gt 1"><xsl:text> &#x2002;</xsl:text></xsl:if>
                <xsl:sequence select="note:figure(note:marker(note:called-by(.)))"/>
                <fo:basic-link>
                  <xsl:sequence select="note:pointer(.)"/>
                  <xsl:value-of select="label:phrase('book-note-stands', string((folio:of-note(note:called-by(.)), 100)[1]))"/>
                </fo:basic-link>
              </xsl:for-each-group>
            </fo:block>
          </fo:footnote-body>
        </fo:footnote>
      </xsl:when>
      <xsl:otherwise>
        <fo:basic-link xsl:use-attribute-sets="type:superior">
          <xsl:sequence select="folio:id(.), note:pointer(.)"/>
          <xsl:apply-templates mode="inline"/>
        </fo:basic-link>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="note:pointer" as="attribute()+">
    <xsl:param name="call" as="element(ref)"/>
    <xsl:sequence select="
      pointer:inside(generate-id($call), pointer:target($call), label:phrase('note-in-words', note:marker(note:called-by($call))))"/>
  </xsl:function>

  <!-- The further calls of a text whose notes stand on another page, by the page they are on. As long as the pages are not known: those of
       notes in other paragraphs, by their own paragraph; most of them will be on another page. -->
  <xsl:key name="note:strayed" match="ref[note:called-by(.)]" use="
    if ($folio:known) then folio:of(.)[. ne folio:of-note(note:called-by(current()))] ! string(.)
    else ancestor::p[1][not(. is note:called-by(current())/ancestor::p[last()])] ! generate-id()"/>

  <!-- This call and the others of its page that have strayed from their notes; empty where this one has not. -->
  <xsl:function name="note:calls-beside" as="element(ref)*">
    <xsl:param name="call" as="element(ref)"/>
    <xsl:variable name="place" as="xs:string?" select="if ($folio:known) then folio:of($call) ! string(.) else generate-id($call/ancestor::p[1])"/>
    <xsl:variable name="beside" as="element(ref)*" select="$place ! key('note:strayed', ., root($call))"/>
    <xsl:sequence select="if ($beside[. is $call]) then $beside else ()"/>
  </xsl:function>

  <!-- What "Ibid." stands for, where the note that prints it is on another page. -->
  <xsl:function name="note:antecedent" as="xs:string?">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:variable name="ibid" as="map(xs:string, item())?" select="$note:all-ibids(generate-id($note))"/>
    <xsl:sequence select="$ibid[folio:of-note(?printed) ne folio:of-note($note)]?words"/>
  </xsl:function>

  <!-- Ibid. [Resolution 55/25], annex II. -->
  <xsl:template match="authorialNote//text()" mode="inline" as="node()*" priority="0.75">
    <xsl:param name="antecedent" as="xs:string?" tunnel="yes" select="()"/>
    <xsl:variable name="first" as="text()*" select="(ancestor::authorialNote//text()[normalize-space()])[position() le 2]"/>
    <!-- In some texts only the word is in italics, and its stop is not. -->
    <xsl:variable name="stop" as="xs:boolean" select="matches($first[1], '^\s*(Ibid|Ibíd|Там же)$') and starts-with($first[2], '.')"/>
    <xsl:variable name="opening" as="xs:string?" select="
      if (empty($antecedent)) then ()
      else if ($stop) then (if (. is $first[2]) then '.' else ())
      else if (. is $first[1]) then replace(., '^(\s*(Ibid|Ibíd|Там же)\.?).*$', '$1', 's')
      else ()"/>
    <xsl:choose>
      <xsl:when test="$opening">
        <xsl:value-of select="type:bound($opening)"/>
        <fo:inline font-style="normal"><xsl:value-of select="' [' || type:bound($antecedent) || ']'"/></fo:inline>
        <xsl:value-of select="type:bound(substring-after(., $opening))"/>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
