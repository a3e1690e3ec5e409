<?xml version="1.0" encoding="UTF-8"?>
<!-- Which paragraphs a resolution has, and the style of each. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:docx="urn:engross:docx"
                xmlns:meta="urn:engross:meta"
                xmlns:number="urn:engross:number"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:unit="urn:engross:unit"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="docx meta number unit xs">

  <!-- Every template of this view returns paragraphs and tables. -->
  <xsl:mode name="docx:blocks" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:function name="docx:document" as="element(w:document)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="links" as="map(xs:string, xs:string)"/>
    <xsl:param name="counted" as="map(xs:string, xs:integer)"/>
    <w:document>
      <w:body>
        <xsl:apply-templates select="$text/*/*" mode="docx:blocks">
          <xsl:with-param name="links" select="$links" tunnel="yes"/>
          <xsl:with-param name="counted" select="$counted" tunnel="yes"/>
        </xsl:apply-templates>
        <xsl:sequence select="docx:section($text)"/>
      </w:body>
    </w:document>
  </xsl:function>

  <xsl:template match="meta" mode="docx:blocks" as="empty-sequence()"/>

  <!-- Elements that only hold blocks. -->
  <xsl:template match="statement | doc | preface | preamble | formula | container | mainBody | conclusions | attachments | paragraph
                       | list | intro | point | wrapUp | blockList | item | content | alinea" mode="docx:blocks" as="element()*">
    <xsl:apply-templates select="*" mode="docx:blocks"/>
  </xsl:template>

  <!-- The title line, or the number where no title is printed, is the one heading of the first level; the letter of a part and its title
       are headings below it. -->
  <xsl:template match="statement/preface//p[docNumber or .//docTitle]" mode="docx:blocks" as="element()*" priority="2">
    <xsl:call-template name="docx:paragraph">
      <xsl:with-param name="style" select="'Heading' || (if (unit:heads-text(.)) then 1 else 2)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="attachment//preface//p[.//docTitle]" mode="docx:blocks" as="element()*" priority="2">
    <xsl:call-template name="docx:paragraph"><xsl:with-param name="style" select="docx:heading(.)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="p | listIntroduction | listWrapUp | crossHeading[@refersTo = '#preambleConcept']" mode="docx:blocks" as="element()*">
    <xsl:call-template name="docx:paragraph"/>
  </xsl:template>

  <xsl:template match="crossHeading[not(@refersTo = '#preambleConcept')]" mode="docx:blocks" as="element()*">
    <xsl:call-template name="docx:paragraph"><xsl:with-param name="style" select="docx:heading(.)"/></xsl:call-template>
  </xsl:template>

  <!-- A number stands in the paragraph of the first words after it, or alone before a table. -->
  <xsl:template match="num" mode="docx:blocks" as="element()*">
    <xsl:if test="empty(number:first-words(.))">
      <xsl:call-template name="docx:paragraph"/>
    </xsl:if>
  </xsl:template>

  <!-- Number and title of a section stand each in a line. -->
  <xsl:template match="section | title | part | chapter | article | division" mode="docx:blocks" as="element()*">
    <xsl:apply-templates select="num, heading" mode="docx:heads"/>
    <xsl:apply-templates select="* except (num, heading)" mode="docx:blocks"/>
  </xsl:template>

  <xsl:mode name="docx:heads" on-no-match="fail"/>

  <xsl:template match="num | heading" mode="docx:heads" as="element(w:p)">
    <xsl:call-template name="docx:paragraph"><xsl:with-param name="style" select="docx:heading(..)"/></xsl:call-template>
  </xsl:template>

  <!-- An annex begins a page. -->
  <xsl:template match="attachment" mode="docx:blocks" as="element()*">
    <w:p><w:r><w:br w:type="page"/></w:r></w:p>
    <xsl:apply-templates select="heading" mode="docx:heads"/>
    <xsl:apply-templates select="* except heading" mode="docx:blocks"/>
  </xsl:template>

  <!-- One level deeper for each part of the resolution that it stands in. -->
  <xsl:function name="docx:heading" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="depth" as="xs:integer" select="count($part/ancestor::*[self::section or self::title or self::part or self::chapter or self::article or self::division or self::attachment])"/>
    <xsl:sequence select="'Heading' || min(($depth + 2, 6))"/>
  </xsl:function>

  <!-- What a paragraph is, which tells how it looks. -->
  <xsl:function name="docx:style-of" as="xs:string">
    <xsl:param name="words" as="element()"/>
    <xsl:variable name="depth" as="xs:integer" select="count($words/ancestor::*[self::point or self::item])"/>
    <xsl:sequence select="
      if ($words/ancestor::th) then 'TableHead'
      else if ($words/ancestor::td) then 'TableText'
      else if ($words/ancestor::formula) then 'OpeningLine'
      else if ($words/ancestor::conclusions) then 'ClosingLine'
      else if ($words/self::crossHeading or $words/ancestor::preamble) then 'Preambular'
      else if ($depth gt 0) then 'SubParagraph' || min(($depth, $docx:deepest))
      else if ($words/ancestor::paragraph) then 'Operative'
      else 'Normal'"/>
  </xsl:function>

  <!-- A paragraph: the numbers before its words, each with a tab, and the words. What goes on with a sub-paragraph has no number to
       hang at its edge. -->
  <xsl:template name="docx:paragraph" as="element(w:p)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="style" as="xs:string" select="docx:style-of(.)"/>
    <xsl:param name="opening" as="element(w:r)*" select="()"/>
    <xsl:variable name="numbers" as="element(num)*" select="number:before(.)"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$style}"/>
        <xsl:if test="starts-with($style, 'SubParagraph') and empty($numbers)"><w:ind w:firstLine="0"/></xsl:if>
      </w:pPr>
      <xsl:sequence select="$opening"/>
      <xsl:for-each select="$numbers">
        <xsl:variable name="number" as="element()*"><xsl:apply-templates mode="docx:runs"/></xsl:variable>
        <xsl:sequence select="docx:written($number, 'PrintedNumber')"/>
        <w:r><w:tab/></w:r>
      </xsl:for-each>
      <xsl:variable name="runs" as="element()*"><xsl:apply-templates mode="docx:runs"/></xsl:variable>
      <xsl:sequence select="docx:written(docx:trimmed($runs), ())"/>
    </w:p>
  </xsl:template>
</xsl:stylesheet>
