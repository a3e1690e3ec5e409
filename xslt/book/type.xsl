<?xml version="1.0" encoding="UTF-8"?>
<!-- The type: Liberation Serif 10.5 on 13.5 pt, notes 8.5 on 10.5; and what must not be parted at the end of a line. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <xsl:attribute-set name="type:book">
    <xsl:attribute name="font-family">Liberation Serif</xsl:attribute>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="line-height">13.5pt</xsl:attribute>
    <!-- Else a superior figure would push its line away from the line above. -->
    <xsl:attribute name="line-stacking-strategy">font-height</xsl:attribute>
    <!-- Ragged, because words are not divided: justified, one line in nine would have spaces twice as wide as they should be. -->
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="country">none</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:head">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">10.5pt</xsl:attribute>
    <xsl:attribute name="padding-bottom">2pt</xsl:attribute>
    <xsl:attribute name="border-bottom">0.4pt solid black</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:drop-folio">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- The heading of a part or a resolution, sunk. -->
  <xsl:attribute-set name="type:title">
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="line-height">20.25pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-after">20.25pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:part-title" use-attribute-sets="type:title">
    <xsl:attribute name="space-before">40.5pt</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>

  <!-- The heading of a section or an annex. -->
  <xsl:attribute-set name="type:heading">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">13.5pt</xsl:attribute>
    <xsl:attribute name="space-after">13.5pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- What is printed by the title of a resolution besides. -->
  <xsl:attribute-set name="type:subtitle">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-after">13.5pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:paragraph">
    <xsl:attribute name="text-indent">6mm</xsl:attribute>
  </xsl:attribute-set>

  <!-- Paragraphs of our own. -->
  <xsl:attribute-set name="type:prose">
    <xsl:attribute name="space-after">6.75pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- 9 on 11.25 pt, five lines of it as deep as four of the text. -->
  <xsl:attribute-set name="type:small">
    <xsl:attribute name="font-size">9pt</xsl:attribute>
    <xsl:attribute name="line-height">11.25pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- Everything a note would inherit from the place of its call is set anew. -->
  <xsl:attribute-set name="type:note">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">10.5pt</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:note-rule">
    <xsl:attribute name="line-height">6.75pt</xsl:attribute>
    <xsl:attribute name="space-before">6.75pt</xsl:attribute>
    <xsl:attribute name="padding-after">3pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:note-rule-line">
    <xsl:attribute name="leader-pattern">rule</xsl:attribute>
    <xsl:attribute name="leader-length">20mm</xsl:attribute>
    <xsl:attribute name="rule-thickness">0.4pt</xsl:attribute>
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
    <xsl:attribute name="font-size">8pt</xsl:attribute>
    <xsl:attribute name="line-height">10pt</xsl:attribute>
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

  <xsl:variable name="type:months" as="xs:string"
                select="'January|February|March|April|May|June|July|August|September|October|November|December'"/>

  <!-- The characters of the texts that the typeface lacks. -->
  <xsl:param name="lacking" as="xs:string" required="yes"/>

  <!-- Text that the typeface can print: accents in one with their letters. It lacks U+2011: a hyphen that is bound to what follows stands for it. For what else it lacks
       stands an empty box, as the imprint says. Soft hyphens only say where a word might be divided, and none is. -->
  <xsl:function name="type:printable" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      replace(normalize-unicode($text, 'NFC'), '&#x2011;', '-&#x2060;')
      => translate('&#xAD;', '')
      => translate($lacking, string-join((1 to string-length($lacking)) ! '□'))"/>
  </xsl:function>

  <!-- What a line must not part: day and month, month and year; No. 20378, vol. 96, para. 5, Sales No., 1 to 5 as in "chap. I". -->
  <xsl:function name="type:bound" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      replace(type:printable($text), '(^|[^0-9])([0-9]{1,2})\s(' || $type:months || ')(\W|$)', '$1$2&#xA0;$3$4')
      => replace('(' || $type:months || ')\s([0-9]{4})', '$1&#xA0;$2')
      => replace('(^|\W)(Nos?\.|vols?\.|paras?\.|chaps?\.|sects?\.|arts?\.|pp?\.|nn?\.|annex|annexes|Convention)\s([0-9IVXLC]+)', '$1$2&#xA0;$3')
      => replace('(^|\W)(Sales)\s(No\.)', '$1$2&#xA0;$3')
      => replace('(resolution|decision|and|or|to)\s([0-9]+|[IVXLC]+)(\W|$)', '$1&#xA0;$2$3')"/>
  </xsl:function>

  <!-- A symbol that may go on in the next line after any stroke, where a column is narrow. -->
  <xsl:function name="type:divisible" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace(type:printable($text), '/', '/&#x200B;')"/>
  </xsl:function>

  <!-- Cut at a word where a head has no room for the whole. -->
  <xsl:function name="type:shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="
      type:printable(
        if (string-length($text) le $length) then $text
        else replace(substring($text, 1, $length), '[\s,;:]+\S*$', '') || ' …')"/>
  </xsl:function>
</xsl:stylesheet>
