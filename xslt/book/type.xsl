<?xml version="1.0" encoding="UTF-8"?>
<!-- The type: Liberation Serif 10.5 on 13.5 pt, notes 8.5 on 10.5; and what must not be parted at the end of a line. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:type="urn:engross:type"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:meta="urn:engross:meta"
                xmlns:room="urn:engross:room"
                exclude-result-prefixes="#all">

  <xsl:attribute-set name="type:book">
    <xsl:attribute name="font-family">Liberation Serif</xsl:attribute>
    <xsl:attribute name="font-size" select="layout:points($layout:text)"/>
    <xsl:attribute name="line-height" select="layout:lines(1)"/>
    <!-- Else a superior figure would push its line away from the line above. -->
    <xsl:attribute name="line-stacking-strategy">font-height</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="country">none</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:head">
    <xsl:attribute name="font-size" select="layout:points($layout:note)"/>
    <xsl:attribute name="line-height" select="layout:points($layout:note-line)"/>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="padding-bottom">2pt</xsl:attribute>
    <xsl:attribute name="border-bottom" select="$layout:rule || ' solid black'"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:drop-folio">
    <xsl:attribute name="font-size" select="layout:points($layout:note)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- The heading of a part or a resolution, sunk. -->
  <xsl:attribute-set name="type:title">
    <xsl:attribute name="font-size" select="layout:points($layout:title)"/>
    <xsl:attribute name="line-height" select="layout:lines($layout:title-lines)"/>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-after" select="layout:lines($layout:title-lines)"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- A title as long as a page is set as text, and may go on on the next. -->
  <xsl:function name="type:long-title" as="attribute()+">
    <xsl:attribute name="font-size" select="layout:points($layout:text)"/>
    <xsl:attribute name="line-height" select="layout:lines(1)"/>
    <xsl:attribute name="keep-together.within-page" select="'auto'"/>
  </xsl:function>

  <xsl:attribute-set name="type:part-title" use-attribute-sets="type:title">
    <xsl:attribute name="space-before" select="layout:lines(3)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>

  <!-- The heading of a section or an annex. -->
  <xsl:attribute-set name="type:heading">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before" select="layout:lines(1)"/>
    <xsl:attribute name="space-after" select="layout:lines(1)"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- What is printed by the title of a resolution besides. -->
  <xsl:attribute-set name="type:subtitle">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-after" select="layout:lines(1)"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- Text in English is justified, its words divided where Divisions says, with three letters at least on either side, and in no more than two lines in a row. The
       sign is one that no text has, so that the finisher knows it. In other languages words are not divided, and lines end as they come. -->
  <xsl:function name="type:justified" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="type:is-divided($element)">
      <xsl:attribute name="text-align" select="'justify'"/>
      <xsl:attribute name="hyphenate" select="'true'"/>
      <xsl:attribute name="hyphenation-character" select="'&#xAD;'"/>
      <xsl:attribute name="hyphenation-remain-character-count" select="'3'"/>
      <xsl:attribute name="hyphenation-push-character-count" select="'3'"/>
      <xsl:attribute name="hyphenation-ladder-count" select="'2'"/>
    </xsl:if>
  </xsl:function>

  <!-- True of what is in the language whose words are divided. -->
  <xsl:function name="type:is-divided" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="meta:language-tag(meta:language(root($node))) eq 'en'"/>
  </xsl:function>

  <xsl:attribute-set name="type:paragraph">
    <xsl:attribute name="text-indent" select="layout:mm($layout:indent)"/>
  </xsl:attribute-set>

  <!-- Paragraphs of our own. -->
  <xsl:attribute-set name="type:prose">
    <xsl:attribute name="space-after" select="layout:lines(0.5)"/>
  </xsl:attribute-set>

  <!-- 9 on 11.25 pt, five lines of it as deep as four of the text. -->
  <xsl:attribute-set name="type:small">
    <xsl:attribute name="font-size" select="layout:points($layout:small)"/>
    <xsl:attribute name="line-height" select="layout:points($layout:small-line)"/>
  </xsl:attribute-set>

  <!-- Everything a note would inherit from the place of its call is set anew. -->
  <xsl:attribute-set name="type:note">
    <xsl:attribute name="font-size" select="layout:points($layout:note)"/>
    <xsl:attribute name="line-height" select="layout:points($layout:note-line)"/>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:note-rule">
    <xsl:attribute name="line-height" select="layout:lines(0.5)"/>
    <xsl:attribute name="space-before" select="layout:lines(0.5)"/>
    <xsl:attribute name="padding-after">3pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:note-rule-line">
    <xsl:attribute name="leader-pattern">rule</xsl:attribute>
    <xsl:attribute name="leader-length">20mm</xsl:attribute>
    <xsl:attribute name="rule-thickness" select="$layout:rule"/>
  </xsl:attribute-set>

  <!-- The figure that calls a note: lifted by a length, so that the lines keep their distance. -->
  <xsl:attribute-set name="type:superior">
    <xsl:attribute name="font-size">6.5pt</xsl:attribute>
    <xsl:attribute name="line-height">0pt</xsl:attribute>
    <xsl:attribute name="baseline-shift">3.6pt</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:superior-in-note" use-attribute-sets="type:superior">
    <xsl:attribute name="font-size">6pt</xsl:attribute>
    <xsl:attribute name="baseline-shift">2.8pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:table">
    <xsl:attribute name="font-size" select="layout:points($layout:table)"/>
    <xsl:attribute name="line-height" select="layout:points($layout:table-line)"/>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="border-before-style">solid</xsl:attribute>
    <xsl:attribute name="border-before-width">0.8pt</xsl:attribute>
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width">0.8pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:cell">
    <xsl:attribute name="padding-before">2.5pt</xsl:attribute>
    <xsl:attribute name="padding-after">2.5pt</xsl:attribute>
    <xsl:attribute name="padding-end">1.5mm</xsl:attribute>
  </xsl:attribute-set>

  <!-- The names of typefaces for letters that the book's own lacks. -->
  <xsl:param name="typefaces" as="xs:string*" select="()"/>
  <xsl:variable name="type:further" as="xs:string?" select="string-join($typefaces, ', ')[. ne ''] ! label:phrase('book-type-further', .)"/>

  <xsl:variable name="type:months" as="xs:string"
                select="'January|February|March|April|May|June|July|August|September|October|November|December'"/>

  <!-- What the typeface lacks of the texts: marks of the direction of writing, which have no shape. A text with other such characters is
       not in the book. -->
  <xsl:param name="unseen" as="xs:string" required="yes"/>

  <!-- Text that the typeface can print: accents in one with their letters. It lacks U+2011: a hyphen that is bound to what follows stands for it. For what
       could not be read in the source stands an empty box. Soft hyphens only say where a word might be divided. -->
  <xsl:function name="type:words" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      (if (contains($text, '&#x2011;')) then replace(normalize-unicode($text, 'NFC'), '&#x2011;', '-&#x2060;') else normalize-unicode($text, 'NFC'))
      => translate('&#xFFFD;&#xAD;' || $unseen, '□')"/>
  </xsl:function>

  <!-- The same for a column: a word that is wider than half a page, as addresses are, goes on in the next line. -->
  <xsl:function name="type:printable" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="room:within(type:words($text), $room:column)"/>
  </xsl:function>

  <!-- The last word of a paragraph in pieces too short to be divided, which stay together: or a line would have a part of it alone. -->
  <xsl:function name="type:ended" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="last" as="xs:string" select="replace($text, '^.*[\s&#xA0;\-–—/]', '', 's')"/>
    <xsl:sequence select="substring($text, 1, string-length($text) - string-length($last)) || replace($last, '(\p{L}{5})(?=\p{L})', '$1&#x2060;', ';j')"/>
  </xsl:function>

  <!-- A compound goes on in the next line behind its hyphens alone, not "non-govern-mental": its parts are in pieces too short to be divided, too. -->
  <xsl:function name="type:compounded" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      if (not(contains($text, '-'))) then $text
      else replace($text, '(?:(?&lt;!\p{L})|\G(?&lt;!^))(\p{L}{5})(?=\p{L}+-\p{L})', '$1&#x2060;', ';j')
        => replace('(?:(?&lt;=\p{L}-)|\G(?&lt;!^))(\p{L}{5})(?=\p{L})', '$1&#x2060;', ';j')"/>
  </xsl:function>

  <!-- The first word of what goes on with a word of another type, parted from that and in such pieces: what a divided word begins with is known of one type alone. -->
  <xsl:function name="type:begun" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="(if (matches($text, '^\p{P}*\p{L}')) then '&#x2060;' else '') || replace($text, '\G(\p{P}*\p{L}{5})(?=\p{L})', '$1&#x2060;', ';j')"/>
  </xsl:function>

  <!-- What a line must not part: French signs and the words they stand with a space from; day and month, month and year, 5–13 September; No. 20378, vol. 96, para. 5, Sales No., 1 to 5 as in "chap. I". The
       expressions are Java's (flag ;j): those of Saxon take ten times as long, and every word of the book comes here. -->
  <xsl:function name="type:unparted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="replace($text, '(?&lt;=«)\s|\s(?=[»:;?!])', '&#xA0;', ';j')"/>
    <xsl:sequence select="
      if (translate($words, '0123456789IVXLC', '') eq $words) then $words
      else replace($words, '(?&lt;![0-9])([0-9]{1,2})\s(?=(?:' || $type:months || ')(?:\W|$))', '$1&#xA0;', ';j')
        => replace('(?&lt;=' || $type:months || ')\s(?=[0-9]{4})', '&#xA0;', ';j')
        => replace('(?&lt;=[0-9])[-–](?=[0-9]{1,2}&#xA0;(?:' || $type:months || '))', '$0&#x2060;', ';j')
        => replace('(?&lt;!\w)(Nos?\.|vols?\.|paras?\.|chaps?\.|sects?\.|arts?\.|pp?\.|nn?\.|annex|annexes|Convention|Sales)\s(?=[0-9IVXLC]|No\.)', '$1&#xA0;', ';j')
        => replace('(resolution|decision|and|or|to)\s(?=([0-9]+|[IVXLC]+)(\W|$))', '$1&#xA0;', ';j')"/>
  </xsl:function>

  <xsl:function name="type:bound" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="type:unparted(type:printable($text))"/>
  </xsl:function>
</xsl:stylesheet>
