<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables with lines; the rows that head one are repeated on every page. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:docx="urn:engross:docx"
                xmlns:grid="urn:engross:grid"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="docx grid xs">

  <!-- The width of a page between its margins, in twentieths of a point. -->
  <xsl:variable name="docx:measure" as="xs:integer" select="8504"/>

  <xsl:template match="table" mode="docx:blocks" as="element()+">
    <xsl:variable name="width" as="xs:integer" select="grid:width(.)"/>
    <xsl:variable name="heads" as="element(tr)*" select="tr[th][not(td)][not(preceding-sibling::tr[td])]"/>
    <xsl:variable name="rows" as="array(*)*" select="grid:rows(.)"/>
    <xsl:variable name="columns" as="xs:integer+" select="docx:columns($rows, $width)"/>
    <xsl:apply-templates select="caption" mode="docx:blocks"/>
    <w:tbl>
      <w:tblPr>
        <w:tblStyle w:val="TableGrid"/>
        <xsl:if test="docx:language(root(.)) eq 'ar'"><w:bidiVisual/></xsl:if>
        <w:tblW w:w="5000" w:type="pct"/>
        <w:tblLook w:val="0420"/>
      </w:tblPr>
      <w:tblGrid><xsl:for-each select="$columns"><w:gridCol w:w="{.}"/></xsl:for-each></w:tblGrid>
      <xsl:for-each select="tr">
        <xsl:variable name="place" as="xs:integer" select="position()"/>
        <w:tr>
          <w:trPr><w:cantSplit/><xsl:if test=". intersect $heads"><w:tblHeader/></xsl:if></w:trPr>
          <xsl:for-each select="$rows[$place]?*">
            <w:tc>
              <w:tcPr>
                <w:tcW w:w="{sum(subsequence($columns, ?column, ?columns))}" w:type="dxa"/>
                <xsl:if test="?columns gt 1"><w:gridSpan w:val="{?columns}"/></xsl:if>
                <xsl:if test="?below"><w:vMerge/></xsl:if>
                <xsl:if test="?rows gt 1 and not(?below)"><w:vMerge w:val="restart"/></xsl:if>
              </w:tcPr>
              <xsl:if test="not(?below)"><xsl:apply-templates select="?cell/*" mode="docx:blocks"/></xsl:if>
              <!-- A cell ends with a paragraph. -->
              <xsl:if test="?below or empty(?cell/*[not(self::table)])"><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></xsl:if>
            </w:tc>
          </xsl:for-each>
        </w:tr>
      </xsl:for-each>
    </w:tbl>
    <w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>
  </xsl:template>

  <!-- The room at the edges of a cell, in characters. -->
  <xsl:variable name="docx:edges" as="xs:integer" select="3"/>

  <!-- How wide each column is: as its longest paragraph asks, up to forty characters, and as its longest word. Cells over several columns
       ask for nothing. -->
  <xsl:function name="docx:columns" as="xs:integer+">
    <xsl:param name="rows" as="array(*)*"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:variable name="wanted" as="xs:integer+">
      <xsl:for-each select="1 to $width">
        <xsl:variable name="lines" as="xs:string*" select="$rows?*[?column eq current()][?columns eq 1][not(?below)]?cell/* ! normalize-space()"/>
        <xsl:sequence select="$docx:edges + max((4, min((40, max((0, $lines ! string-length())))), $lines ! tokenize(.) ! string-length()))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="$wanted ! xs:integer(round($docx:measure * . div sum($wanted)))"/>
  </xsl:function>

  <xsl:template match="caption" mode="docx:blocks" as="element()">
    <xsl:call-template name="docx:paragraph"><xsl:with-param name="style" select="'Caption'"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
