<?xml version="1.0" encoding="UTF-8"?>
<!-- What the profiles other than "clean" have of their own. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:front="urn:engross:markdown:front"
                xmlns:link="urn:engross:link"
                xmlns:md="urn:engross:markdown"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:run="urn:engross:markdown:run"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <!-- The call of a note. pandoc would count a note that is called again anew, so that the later call is a raised figure there. -->
  <xsl:function name="md:call" as="xs:string">
    <xsl:param name="run" as="element(run:run)"/>
    <xsl:sequence select="if ($profile = 'pandoc' and $run/@further) then '^' || $run/@further || '^' else '[^' || $run/@call || ']'"/>
  </xsl:function>

  <!-- The identifier of a paragraph for Obsidian, " ^op15", behind its last character; empty for what is no paragraph. -->
  <xsl:function name="md:block-id" as="xs:string">
    <xsl:param name="words" as="element()"/>
    <xsl:variable name="unit" as="element()?" select="if ($profile = 'obsidian') then md:opened($words) else ()"/>
    <xsl:sequence select="if ($unit) then ' ^' || lower-case(replace(replace(unit:label($unit), '[^\p{L}\p{N}]+', '-'), '^-|-$', '')) else ''"/>
  </xsl:function>

  <!-- The paragraph, preambular paragraph or point whose first words these are. -->
  <xsl:function name="md:opened" as="element()?">
    <xsl:param name="words" as="element()"/>
    <xsl:variable name="unit" as="element()?" select="$words[not(ancestor::authorialNote or ancestor::table)]/ancestor::*[self::container[parent::preamble] or self::paragraph or self::point][1]"/>
    <xsl:sequence select="$unit[(.//(p | listIntroduction)[not(ancestor::authorialNote)])[1] is $words]"/>
  </xsl:function>

  <!-- Other names, and what the text is about, for the search of Obsidian. -->
  <xsl:function name="front:of-profile" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:if test="$profile = 'obsidian'">
      <xsl:sequence select="
          front:list('aliases', distinct-values((meta:number($text), meta:title($text))) ! front:scalar(.)),
          front:list('tags', distinct-values((meta:organ($text), meta:document($text)/meta/classification/keyword/@showAs[matches(., '^\p{L}[\p{L}_ ]*$')]))
            ! lower-case(replace(., '[^\p{L}\p{N}]+', '-')))"/>
    </xsl:if>
  </xsl:function>

  <!-- The text of a link, upright, and its address. -->
  <xsl:function name="md:link" as="xs:string">
    <xsl:param name="run" as="element(run:run)"/>
    <xsl:variable name="words" as="xs:string" select="replace(md:escaped(string($run), ()), '[\[\]]', '\\$0')"/>
    <xsl:sequence select="'[' || $words || '](' || replace(replace($run/@href, '\(', '%28'), '\)', '%29') || ')'"/>
  </xsl:function>

  <!-- Where a citation leads in the profile "linked": to the file of a text of the edition, else to the web. -->
  <xsl:function name="md:address" as="xs:string?">
    <xsl:param name="citation" as="element()"/>
    <xsl:sequence select="if ($profile = 'linked') then (link:text($citation) ! (edition:slug(.) || '.md'), link:web($citation))[1] else ()"/>
  </xsl:function>
</xsl:stylesheet>
