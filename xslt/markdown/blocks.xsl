<?xml version="1.0" encoding="UTF-8"?>
<!-- Which paragraphs and headings a resolution has. Every template of this view returns finished blocks. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:md="urn:engross:markdown"
                xmlns:number="urn:engross:number"
                xmlns:run="urn:engross:markdown:run"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:mode name="md:blocks" on-no-match="fail" on-multiple-match="fail"/>

  <!-- What the masthead and the metadata say stands in the front matter. -->
  <xsl:template match="meta | coverPage" mode="md:blocks" as="xs:string*"/>

  <!-- Elements that only hold blocks. -->
  <xsl:template match="statement | doc | preface | preamble | formula | container | mainBody | conclusions | attachments | paragraph
                       | list | intro | point | wrapUp | blockList | item | content | alinea" mode="md:blocks" as="xs:string*">
    <xsl:apply-templates select="*" mode="md:blocks"/>
  </xsl:template>

  <!-- The title line is the one heading of the first level: "57/176. Trafficking in women and girls", and where no title is printed,
       the number: "Resolution 709 (1991)". The letter of a part and its title are headings below it. -->
  <xsl:template match="statement/preface//p[docNumber or .//docTitle]" mode="md:blocks" as="xs:string*" priority="2">
    <xsl:sequence select="(if (unit:heads-text(.)) then '# ' else '## ') || md:line(.)"/>
  </xsl:template>

  <!-- The title of an annexed text. -->
  <xsl:template match="attachment//preface//p[.//docTitle]" mode="md:blocks" as="xs:string*" priority="2">
    <xsl:sequence select="md:heading(., md:line(.))"/>
  </xsl:template>

  <!-- The preambular words of a section are cross headings in Akoma Ntoso. -->
  <xsl:template match="p | listIntroduction | listWrapUp | crossHeading[@refersTo = '#preambleConcept']" mode="md:blocks" as="xs:string*">
    <xsl:sequence select="md:line(.) || md:block-id(.)"/>
  </xsl:template>

  <xsl:template match="crossHeading[not(@refersTo = '#preambleConcept')]" mode="md:blocks" as="xs:string*">
    <xsl:sequence select="md:heading(., md:line(.))"/>
  </xsl:template>

  <!-- A number stands in the line of the first words after it, or alone before a table. -->
  <xsl:template match="num" mode="md:blocks" as="xs:string*">
    <xsl:if test="empty(number:first-words(.))">
      <xsl:sequence select="md:line(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- Sections, titles, parts and divisions: one heading of number and title, as far as they are printed, and an em space between them. -->
  <xsl:template match="section | title | part | chapter | article | division" mode="md:blocks" as="xs:string*">
    <xsl:if test="num or heading">
      <xsl:sequence select="md:heading(., string-join((num ! md:line(.), heading ! md:line(.)), '&#x2003;'))"/>
    </xsl:if>
    <xsl:apply-templates select="* except (num, heading)" mode="md:blocks"/>
  </xsl:template>

  <!-- A rule stands before an annex that has no heading of its own. -->
  <xsl:template match="attachment" mode="md:blocks" as="xs:string*">
    <xsl:sequence select="if (heading) then heading ! md:heading(.., md:line(.)) else '---'"/>
    <xsl:apply-templates select="* except heading" mode="md:blocks"/>
  </xsl:template>

  <!-- A heading below the title line: one level deeper for each part of the resolution it stands in. -->
  <xsl:function name="md:heading" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="line" as="xs:string"/>
    <xsl:variable name="depth" as="xs:integer" select="count($part/ancestor::*[self::section or self::title or self::part or self::chapter or self::article or self::division or self::attachment])"/>
    <xsl:sequence select="string-join((1 to min(($depth + 2, 6))) ! '#') || ' ' || $line"/>
  </xsl:function>

  <!-- The words of an element in one line, with the numbers that stand before them: "2. (a) To meet again;". -->
  <xsl:function name="md:line" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="runs" as="element(run:run)*">
      <xsl:for-each select="number:before($element)">
        <xsl:apply-templates mode="run:of"/>
        <xsl:sequence select="run:plain(' ')"/>
      </xsl:for-each>
      <xsl:apply-templates select="$element/node()" mode="run:of"/>
    </xsl:variable>
    <!-- The opening line, and the meeting, date and vote that close the resolution, are italic, whatever italics the source has there. -->
    <xsl:variable name="set" as="xs:boolean" select="exists($element/(ancestor::conclusions | ancestor::formula)) and not($element/ancestor::authorialNote)"/>
    <xsl:sequence select="md:paragraph(if ($set) then run:italic($runs) else $runs)"/>
  </xsl:function>
</xsl:stylesheet>
