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

  <!-- Characters that only readers of a profile take for signs. rule: pandoc and Obsidian set what stands between two dollar signs as a
       formula; pandoc takes "@word" for a citation and "^7^" for raised characters. -->
  <xsl:function name="md:profile-signs" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="formulas" as="xs:string" select="if ($profile = ('pandoc', 'obsidian')) then replace($text, '\$', '\\\$') else $text"/>
    <xsl:sequence select="
        if ($profile = 'pandoc') then replace(replace($formulas, '(^|[^\p{L}\p{N}])@', '$1\\@'), '(^|[^\[])\^', '$1\\^')
        else replace($formulas, '\^([\p{L}\p{N}()]{1,4}\^)', '\\^$1')"/>
  </xsl:function>

  <!-- What pandoc alone reads at the start of a line. rule (its manual, fancy_lists, line_blocks, table_captions): letters and Roman
       numbers count lists too, "(a) ", "iv. "; "| " keeps a line, ": " and "Table: " are captions. -->
  <xsl:function name="md:pandoc-start" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="replace(replace(replace(replace($line,
        '^(\((#|[A-Za-z0-9]+)\)( |$))', '\\$1'),
        '^([A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)([.)])( |$)', '$1\\$2$3'),
        '^([|:#]( |\.|$))', '\\$1'),
        '^([Tt]able):', '$1\\:')"/>
  </xsl:function>

  <!-- The identifier of a paragraph for Obsidian, " ^op15", behind its last character; empty for what is no paragraph. -->
  <xsl:function name="md:block-id" as="xs:string">
    <xsl:param name="words" as="element()"/>
    <xsl:variable name="unit" as="element()?" select="if ($profile = 'obsidian') then md:opened($words) else ()"/>
    <xsl:sequence select="if ($unit) then ' ^' || md:identifiers(root($unit))($unit/@eId) else ''"/>
  </xsl:function>

  <!-- The identifiers of the paragraphs of a text, by their eIds. rule (Obsidian, link to a block): they have only Latin letters, digits
       and hyphens, and each stands once in a file. So a label that is neither gives way to the eId: att-1-para-1. -->
  <xsl:function name="md:identifiers" as="map(xs:string, xs:string)" cache="yes">
    <xsl:param name="text" as="document-node()"/>
    <xsl:map>
      <xsl:for-each-group select="$text//(container[parent::preamble] | paragraph | point)[not(ancestor::authorialNote or ancestor::table)]" group-by="md:identifier(.)">
        <xsl:variable name="name" as="xs:string" select="current-grouping-key()"/>
        <xsl:for-each select="current-group()">
          <xsl:map-entry key="string(@eId)" select="if (position() eq 1 and matches($name, '^[a-z0-9-]+$')) then $name else replace(@eId, '_+', '-')"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- Its label in small letters: op8-c-ii. -->
  <xsl:function name="md:identifier" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="lower-case(replace(replace(unit:label($unit), '[^\p{L}\p{N}]+', '-'), '^-|-$', ''))"/>
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
