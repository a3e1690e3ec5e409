<?xml version="1.0" encoding="UTF-8"?>
<!-- What one can cite in a text: its preambular and operative paragraphs, their sub-paragraphs, sections, annexes and notes; and how
     each is called, in short (PP4, OP8(c)(ii), I.PP1, I.OP3, Annex I.OP3, n. 7) and in words. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- What an element adds to the label of what it holds. -->
  <xsl:mode name="unit:label" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The same in words. -->
  <xsl:mode name="unit:words" on-no-match="fail" on-multiple-match="fail"/>

  <!-- PP4, PP4(a), OP15, OP8(c)(ii), I.PP1, I.OP3, Annex I.OP3, n. 7 -->
  <xsl:function name="unit:label" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates select="unit:chain($unit)" mode="unit:label"/>
    </xsl:variable>
    <!-- A stop stands between a section and its paragraphs, not after a section alone. -->
    <xsl:sequence select="string-join($parts) ! (if (ends-with(., '.')) then substring(., 1, string-length(.) - 1) else .)"/>
  </xsl:function>

  <!-- preambular paragraph 4; paragraph 8 (c) (ii); section I, paragraph 3; note 7 -->
  <xsl:function name="unit:words" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="unit:words($unit, '')"/>
  </xsl:function>

  <!-- The same in a language, where it has words for it: paragraphe 8 (c) (ii). -->
  <xsl:function name="unit:words" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates select="unit:chain($unit)" mode="unit:words"><xsl:with-param name="language" select="$language"/></xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="string-join($parts, ', ') ! (if (contains(., ', (')) then replace(., ', \(', ' (') else .)"/>
  </xsl:function>

  <xsl:function name="unit:said" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="(label:said($language, $key, $value), label:phrase($key, $value))[1]"/>
  </xsl:function>

  <!-- The number as printed, without its brackets or stop ("[3." of a draft is 3); that of the eId where none is printed. It is never counted anew. -->
  <xsl:function name="unit:number" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="
      if ($unit/num) then normalize-space($unit/num) ! (if (starts-with(., '(') or starts-with(., '[') or ends-with(., '.') or ends-with(., ')') or ends-with(., ']')) then replace(., '^[(\[]+ ?|[.)\]]+$', '') else .)
      else replace($unit/@eId, '^.*_', '')"/>
  </xsl:function>

  <!-- True of the line with the title of the text, or with its number where no title is printed. -->
  <xsl:function name="unit:heads-text" as="xs:boolean">
    <xsl:param name="line" as="element(p)"/>
    <xsl:variable name="heads" as="element(p)*" select="$line/ancestor::preface[parent::statement]//p[docNumber or .//docTitle]"/>
    <xsl:sequence select="exists(($heads[.//docTitle], $heads)[1] intersect $line)"/>
  </xsl:function>

  <!-- True of what has a name of its own: it gets an anchor and can be pointed to. -->
  <xsl:function name="unit:is-unit" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <!-- Asked of every element again and again: an axis from each, as in self::point, would take several times as long. -->
    <xsl:sequence select="
      $element instance of element(paragraph) or $element instance of element(point) or $element instance of element(authorialNote)
      or $element instance of element(item) or $element instance of element(subparagraph) or $element instance of element(section)
      or $element instance of element(part) or $element instance of element(title) or $element instance of element(chapter)
      or $element instance of element(article) or $element instance of element(attachment)
      or $element instance of element(container) and $element/parent::node() instance of element(preamble)
      or $element instance of element(crossHeading) and exists($element/@refersTo)"/>
  </xsl:function>

  <!-- True of a preambular paragraph inside a section: there, Akoma Ntoso has only headings for it, which refer to the concept. -->
  <xsl:function name="unit:is-preambular" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element instance of element(crossHeading) and exists($element/@refersTo)"/>
  </xsl:function>

  <!-- (a) of a sub-paragraph of one; each is a heading by itself, and its letter is in the text. -->
  <xsl:function name="unit:preambular-letter" as="xs:string?">
    <xsl:param name="words" as="element(crossHeading)"/>
    <xsl:sequence select="analyze-string(string($words), '^\s*(\(\p{L}{1,5}\))\s')/*:match/*:group[1] ! string()"/>
  </xsl:function>

  <!-- The innermost unit that holds a node: the paragraph or sub-paragraph it stands in, or its note; none in a heading. -->
  <xsl:function name="unit:of" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor-or-self::*[unit:is-unit(.)][1]"/>
  </xsl:function>

  <!-- The mentions that a list has a line for: the first in each paragraph, sub-paragraph or note. -->
  <xsl:function name="unit:citing" as="element()*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each-group select="$mentions" group-adjacent="generate-id((unit:of(.), root(.))[1])">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The preambular and operative paragraphs of a text, its annexes included, in order. -->
  <xsl:function name="unit:paragraphs" as="element()*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="$text//preamble/container | $text//mainBody//paragraph"/>
  </xsl:function>

  <!-- The units from the outermost to this one; a note is called by its marker alone. -->
  <xsl:function name="unit:chain" as="element()+">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="if ($unit/self::authorialNote) then $unit else $unit/ancestor-or-self::*[unit:is-unit(.)]"/>
  </xsl:function>

  <!-- I of an annex: what its heading says, else its place where there are several. -->
  <xsl:function name="unit:annex-number" as="xs:string?">
    <xsl:param name="annex" as="element(attachment)"/>
    <xsl:variable name="heading" as="xs:string" select="normalize-space($annex/heading)"/>
    <xsl:sequence select="
      if (matches($heading, '^\p{L}+ [IVXLC0-9]+$')) then substring-after($heading, ' ')
      else if ($annex/../attachment[2]) then format-integer(count($annex/preceding-sibling::attachment) + 1, 'I')
      else ()"/>
  </xsl:function>

  <xsl:template match="attachment" mode="unit:label" as="xs:string">
    <xsl:sequence select="string-join((label:word('annex'), unit:annex-number(.)), ' ') || '.'"/>
  </xsl:template>

  <xsl:template match="section | part | title | chapter | article" mode="unit:label" as="xs:string">
    <xsl:sequence select="unit:number(.) || '.'"/>
  </xsl:template>

  <xsl:template match="container" mode="unit:label" as="xs:string">
    <xsl:sequence select="label:word('preambular-letters') || unit:preambular-number(.)"/>
  </xsl:template>

  <xsl:template match="crossHeading" mode="unit:label" as="xs:string">
    <xsl:sequence select="label:word('preambular-letters') || unit:preambular-number(.) || unit:preambular-letter(.)"/>
  </xsl:template>

  <xsl:template match="paragraph" mode="unit:label" as="xs:string">
    <xsl:sequence select="label:word('operative-letters') || replace(unit:number(.), '^OP', '')"/>
  </xsl:template>

  <xsl:template match="point | item | subparagraph" mode="unit:label" as="xs:string">
    <xsl:sequence select="'(' || unit:number(.) || ')'"/>
  </xsl:template>

  <xsl:template match="authorialNote" mode="unit:label" as="xs:string">
    <xsl:sequence select="label:phrase('note-short', string(@marker))"/>
  </xsl:template>

  <xsl:template match="attachment" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="normalize-space(unit:said($language, 'annex-in-words', string(unit:annex-number(.))))"/>
  </xsl:template>

  <xsl:template match="section" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="unit:said($language, 'section-in-words', unit:number(.))"/>
  </xsl:template>

  <xsl:template match="part | title | chapter | article" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="unit:said($language, 'part-in-words', unit:number(.))"/>
  </xsl:template>

  <xsl:template match="container" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="unit:said($language, 'preambular-paragraph-in-words', unit:preambular-number(.))"/>
  </xsl:template>

  <xsl:template match="crossHeading" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="
      string-join((unit:said($language, 'preambular-paragraph-in-words', unit:preambular-number(.)), unit:preambular-letter(.)), ' ')"/>
  </xsl:template>

  <xsl:template match="paragraph" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="unit:said($language, 'operative-paragraph-in-words', unit:number(.))"/>
  </xsl:template>

  <xsl:template match="point | item | subparagraph" mode="unit:words" as="xs:string">
    <xsl:sequence select="'(' || unit:number(.) || ')'"/>
  </xsl:template>

  <xsl:template match="authorialNote" mode="unit:words" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="unit:said($language, 'note-in-words', string(@marker))"/>
  </xsl:template>

  <!-- Preambular paragraphs print no number; theirs is their place, which is also in the eId. -->
  <xsl:function name="unit:preambular-number" as="xs:string">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="string(
      if ($paragraph/self::container) then count($paragraph/preceding-sibling::container) + 1
      else count($paragraph/(. | preceding-sibling::crossHeading)[unit:is-preambular(.)][not(unit:preambular-letter(.))]))"/>
  </xsl:function>
</xsl:stylesheet>
