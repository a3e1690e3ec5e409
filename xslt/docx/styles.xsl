<?xml version="1.0" encoding="UTF-8"?>
<!-- The styles of a Word document. Whoever edits it changes how all paragraphs of a kind look in one place. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:docx="urn:engross:docx"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                exclude-result-prefixes="docx xs">

  <!-- How far a step indents, in twentieths of a point: 10 mm. -->
  <xsl:variable name="docx:step" as="xs:integer" select="567"/>
  <!-- Sub-paragraphs as deep as this have a style of their own. -->
  <xsl:variable name="docx:deepest" as="xs:integer" select="4"/>

  <xsl:function name="docx:styles" as="element(w:styles)">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="arabic" as="xs:boolean" select="$language eq 'ar'"/>
    <w:styles>
      <w:docDefaults>
        <w:rPrDefault>
          <w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>
            <w:sz w:val="22"/>
            <w:szCs w:val="{if ($arabic) then 28 else 22}"/>
            <w:lang w:val="{if ($language eq 'en' or $arabic) then 'en-GB' else $language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
          </w:rPr>
        </w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
      </w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
        <w:name w:val="Normal"/>
        <w:qFormat/>
        <xsl:if test="$arabic">
          <w:pPr><w:bidi/></w:pPr>
          <w:rPr><w:rtl/></w:rPr>
        </xsl:if>
      </w:style>
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">
        <w:name w:val="Normal Table"/>
        <w:uiPriority w:val="99"/>
        <w:semiHidden/>
        <w:tblPr>
          <w:tblInd w:w="0" w:type="dxa"/>
          <w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>
        </w:tblPr>
      </w:style>
      <xsl:sequence select="docx:heading-styles(), docx:paragraph-styles(), docx:small-styles()"/>
      <w:style w:type="character" w:customStyle="1" w:styleId="OpeningWords"><w:name w:val="Opening Words"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
      <w:style w:type="character" w:customStyle="1" w:styleId="PrintedNumber"><w:name w:val="Printed Number"/><w:qFormat/></w:style>
      <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F8A"/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="TableGrid">
        <w:name w:val="Table Grid"/>
        <w:basedOn w:val="TableNormal"/>
        <w:tblPr>
          <w:tblBorders>
            <xsl:for-each select="'top', 'left', 'bottom', 'right', 'insideH', 'insideV'">
              <xsl:element name="w:{.}">
                <xsl:attribute name="w:val" select="'single'"/>
                <xsl:attribute name="w:sz" select="4"/>
                <xsl:attribute name="w:space" select="0"/>
                <xsl:attribute name="w:color" select="'auto'"/>
              </xsl:element>
            </xsl:for-each>
          </w:tblBorders>
        </w:tblPr>
      </w:style>
    </w:styles>
  </xsl:function>

  <!-- The title of the resolution, and what stands below it; each keeps with what it heads. -->
  <xsl:function name="docx:heading-styles" as="element(w:style)+">
    <xsl:for-each select="1 to 6">
      <w:style w:type="paragraph" w:styleId="Heading{.}">
        <w:name w:val="heading {.}"/>
        <w:basedOn w:val="Normal"/>
        <w:next w:val="Normal"/>
        <w:qFormat/>
        <w:pPr>
          <w:keepNext/>
          <w:keepLines/>
          <w:spacing w:before="{if (. eq 1) then 360 else 240}" w:after="{if (. eq 1) then 240 else 120}"/>
          <xsl:if test=". gt 1"><w:jc w:val="center"/></xsl:if>
          <w:outlineLvl w:val="{. - 1}"/>
        </w:pPr>
        <w:rPr>
          <w:b/>
          <w:bCs/>
          <w:sz w:val="{(28, 24, 22)[position() eq min((current(), 3))]}"/>
          <w:szCs w:val="{(28, 24, 22)[position() eq min((current(), 3))]}"/>
        </w:rPr>
      </w:style>
    </xsl:for-each>
  </xsl:function>

  <!-- The paragraphs of a resolution. Numbers are typed before a tab, which ends at the indent. -->
  <xsl:function name="docx:paragraph-styles" as="element(w:style)+">
    <xsl:sequence select="
      docx:style('OpeningLine', 'Opening Line', true(), map { 'first': $docx:step }),
      docx:style('Preambular', 'Preambular Paragraph', false(), map { 'first': $docx:step }),
      docx:style('Operative', 'Operative Paragraph', false(), map { 'first': $docx:step })"/>
    <xsl:for-each select="1 to $docx:deepest">
      <xsl:sequence select="docx:style('SubParagraph' || ., 'Sub-paragraph ' || ., false(), map { 'left': $docx:step * (. + 1), 'hanging': $docx:step })"/>
    </xsl:for-each>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="ClosingLine">
      <w:name w:val="Closing Line"/>
      <w:basedOn w:val="Normal"/>
      <w:qFormat/>
      <w:pPr><w:keepLines/><w:spacing w:before="120" w:after="0"/><w:jc w:val="right"/></w:pPr>
    </w:style>
  </xsl:function>

  <xsl:function name="docx:style" as="element(w:style)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="kept" as="xs:boolean"/>
    <xsl:param name="indent" as="map(xs:string, xs:integer)"/>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$id}">
      <w:name w:val="{$name}"/>
      <w:basedOn w:val="Normal"/>
      <w:qFormat/>
      <w:pPr>
        <xsl:if test="$kept"><w:keepNext/></xsl:if>
        <xsl:choose>
          <xsl:when test="exists($indent?first)">
            <w:tabs><w:tab w:val="left" w:pos="{2 * $indent?first}"/></w:tabs>
            <w:ind w:firstLine="{$indent?first}"/>
          </xsl:when>
          <xsl:otherwise><w:ind w:left="{$indent?left}" w:hanging="{$indent?hanging}"/></xsl:otherwise>
        </xsl:choose>
      </w:pPr>
    </w:style>
  </xsl:function>

  <!-- Masthead, tables, notes, heads and feet of pages. -->
  <xsl:function name="docx:small-styles" as="element(w:style)+">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Masthead"><w:name w:val="Masthead"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="MastheadLatin"><w:name w:val="Masthead Latin"/><w:basedOn w:val="Masthead"/><w:pPr><w:bidi w:val="0"/><w:jc w:val="right"/></w:pPr><w:rPr><w:rtl w:val="0"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="MastheadStrong"><w:name w:val="Masthead Strong"/><w:basedOn w:val="Masthead"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="AgendaItem"><w:name w:val="Agenda Item"/><w:basedOn w:val="Masthead"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHead"><w:name w:val="Table Head"/><w:basedOn w:val="TableText"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="8504"/></w:tabs><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>
  </xsl:function>
</xsl:stylesheet>
