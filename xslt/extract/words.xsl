<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of a text that lists print: around a mention or citation, and at the beginning of a paragraph. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:blanks="urn:engross:blanks"
                xmlns:extract="urn:engross:extract"
                xmlns:link="urn:engross:link"
                xmlns:note="urn:engross:note"
                xmlns:opening="urn:engross:opening"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The mentions and citations that a list can have a line for: of those of one thing the first in a paragraph, sub-paragraph or note, wherever
       others of it stand before. -->
  <xsl:function name="extract:first-in-units" as="map(xs:string, xs:boolean)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:map>
      <xsl:sequence select="
        map:merge((extract:first-in-units($text//(preamble/container | mainBody)//(concept | organization | role), function($mention) { string($mention/@refersTo) }),
        extract:first-in-units(link:citations($text), function($citation) { string($citation/@href) })) ! map { generate-id(.): true() })"/>
    </xsl:map>
  </xsl:function>

  <xsl:function name="extract:first-in-units" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="thing" as="function(element()) as xs:string"/>
    <xsl:for-each-group select="$elements" group-adjacent="generate-id((unit:of(.), root(.))[1])">
      <xsl:for-each-group select="current-group()" group-by="$thing(.)"><xsl:sequence select="."/></xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What stands for an ellipsis: a character that no text has and of which Java holds a line of English in half the room. -->
  <xsl:variable name="extract:cut" as="xs:string" select="'&#x9C;'"/>

  <!-- Up to a hundred characters before and behind a mention, whole words only, and the words that open its paragraph. -->
  <xsl:function name="extract:words" as="attribute()*">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="unit" as="element()?" select="unit:of($mention)"/>
    <xsl:variable name="holder" as="element()" select="($unit, $mention/..)[1]"/>
    <xsl:variable name="lead" as="element(term)?" select="($mention/ancestor::*[self::container or self::paragraph or self::crossHeading][1]//term)[1]"/>
    <xsl:variable name="words" as="text()*" select="$holder//text()[not(ancestor::num)][not(ancestor::authorialNote except $holder)][not(parent::ref[note:called-by(.)])]"/>
    <xsl:variable name="before" as="xs:string" select="string-join($words[. &lt;&lt; $mention][not(ancestor::term intersect $lead)]) => normalize-space()"/>
    <xsl:variable name="after" as="xs:string" select="string-join($words[. &gt;&gt; $mention][not(ancestor::* intersect $mention)])"/>
    <xsl:variable name="start" as="xs:string" select="
      if (string-length($before) le 100) then $before else $extract:cut || ' ' || (substring($before, string-length($before) - 100) ! (if (contains(., ' ')) then substring-after(., ' ') else .))"/>
    <xsl:variable name="rest" as="xs:string" select="blanks:single($after)"/>
    <xsl:variable name="end" as="xs:string" select="if (string-length($rest) le 100) then $rest else extract:whole-words(substring($rest, 1, 100)) || ' ' || $extract:cut"/>
    <xsl:if test="exists($lead) and not($unit/self::authorialNote)"><xsl:attribute name="extract:lead" select="normalize-space($lead)"/></xsl:if>
    <xsl:attribute name="extract:before" select="$start"/>
    <xsl:attribute name="extract:said" select="normalize-space(string-join($mention//text()[. intersect $words]))"/>
    <xsl:attribute name="extract:after" select="$end"/>
  </xsl:function>

  <!-- How a paragraph begins: the verb it is listed under, the words that open it, and those that follow. -->
  <xsl:function name="extract:opening" as="attribute()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="extract:first-words($unit, 130)"/>
    <xsl:variable name="opening" as="xs:string" select="string(opening:words($unit)[starts-with($words, .)])"/>
    <xsl:for-each select="opening:verb($unit)"><xsl:attribute name="extract:verb" select="."/></xsl:for-each>
    <xsl:attribute name="extract:opening" select="$opening"/>
    <xsl:attribute name="extract:words" select="substring-after($words, $opening)"/>
  </xsl:function>

  <!-- The words of a paragraph up to so many letters, whole words only, without calls of notes. -->
  <xsl:function name="extract:first-words" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="letters" as="xs:integer"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join(
      $unit//text()[not(ancestor::num[parent::* is $unit] or ancestor::authorialNote or ancestor::ref[exists(note:called-by(.))])]))"/>
    <xsl:sequence select="
      if (string-length($words) le $letters) then $words
      else extract:whole-words(substring($words, 1, $letters)) || ' ' || $extract:cut"/>
  </xsl:function>

  <!-- Without the last word, which may have been cut. -->
  <xsl:function name="extract:whole-words" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="cut" as="xs:string" select="if (ends-with($words, ' ')) then '' else string(tokenize($words)[last()])"/>
    <xsl:sequence select="if (contains($words, ' ')) then substring($words, 1, string-length($words) - string-length($cut) - 1) else $words"/>
  </xsl:function>
</xsl:stylesheet>
