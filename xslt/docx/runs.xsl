<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text. Its characters are first gathered as docx:words, each with the names of how they are set, so that neighbours that are
     set alike become one run; calls of notes, links and line ends are there already as Word has them. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:blanks="urn:engross:blanks"
                xmlns:docx="urn:engross:docx"
                xmlns:link="urn:engross:link"
                xmlns:note="urn:engross:note"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="blanks docx link note xs">

  <xsl:mode name="docx:runs" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="docx:runs" as="element(docx:words)">
    <docx:words set="{docx:set(.)}"><xsl:value-of select="blanks:single(.)"/></docx:words>
  </xsl:template>

  <!-- What these elements mean stands in the Akoma Ntoso; here they are their words. -->
  <xsl:template match="a | b | concept | date | def | docAuthority | docDate | docNumber | docProponent | docStatus | docTitle | docType
                       | entity | event | i | inline | location | mref | num | object | organization | outcome | person | quantity
                       | process | ref | role | rref | session | span | sub | sup | term | u | vote" mode="docx:runs" as="element()*">
    <xsl:apply-templates mode="docx:runs"/>
  </xsl:template>

  <xsl:template match="eol | br" mode="docx:runs" as="element(w:r)">
    <w:r><w:br/></w:r>
  </xsl:template>

  <!-- Page breaks of the source are not words. -->
  <xsl:template match="eop | img | comment() | processing-instruction()" mode="docx:runs" as="empty-sequence()"/>

  <!-- A citation leads to the web; a link holds no other. -->
  <xsl:template match="(a | ref)[link:web(.)][not(ancestor::a or ancestor::ref)][not(.//authorialNote)]" mode="docx:runs" as="element(w:hyperlink)" priority="1">
    <xsl:param name="links" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:variable name="runs" as="element()*"><xsl:apply-templates mode="docx:runs"/></xsl:variable>
    <w:hyperlink r:id="{$links(link:web(.))}" w:history="1"><xsl:sequence select="docx:written($runs, 'Hyperlink')"/></w:hyperlink>
  </xsl:template>

  <!-- How characters are set: any of opening, italic, bold, underlined, raised, lowered. A note does not take that of the words it is called at. -->
  <xsl:function name="docx:set" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="holders" as="element()*" select="$text/ancestor::*[not(. &lt;&lt; $text/ancestor::authorialNote[1])]"/>
    <xsl:variable name="italic" as="element()*" select="$holders[self::i or @class and tokenize(@class) = 'italic']"/>
    <xsl:sequence select="string-join((
      if ($italic/self::term) then 'opening' else 'italic'[exists($italic)],
      'bold'[$holders[self::b or @class and tokenize(@class) = 'bold']],
      'underlined'[$holders/self::u],
      if ($holders/self::sup) then 'raised' else 'lowered'[$holders/self::sub]), ' ')"/>
  </xsl:function>

  <!-- Runs; those that are set alike are one. -->
  <xsl:function name="docx:written" as="element()*">
    <xsl:param name="runs" as="element()*"/>
    <xsl:param name="style" as="xs:string?"/>
    <xsl:for-each-group select="$runs" group-adjacent="if (self::docx:words) then string(@set) else generate-id(.)">
      <xsl:choose>
        <xsl:when test="not(self::docx:words)"><xsl:sequence select="."/></xsl:when>
        <xsl:when test="string-join(current-group()) ne ''"><xsl:sequence select="docx:run(string-join(current-group()), tokenize(@set), $style)"/></xsl:when>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A run in a style of characters. Italics, raised letters and the like are no styles: they are printed so. -->
  <xsl:function name="docx:run" as="element(w:r)">
    <xsl:param name="characters" as="xs:string"/>
    <xsl:param name="set" as="xs:string*"/>
    <xsl:param name="style" as="xs:string?"/>
    <xsl:variable name="named" as="xs:string?" select="($style, 'OpeningWords'[$set = 'opening'])[1]"/>
    <w:r>
      <xsl:if test="exists($named) or exists($set)">
        <w:rPr>
          <xsl:if test="$named"><w:rStyle w:val="{$named}"/></xsl:if>
          <xsl:if test="$set = 'bold'"><w:b/><w:bCs/></xsl:if>
          <xsl:if test="$set = 'italic' or $set = 'opening' and not($named = 'OpeningWords')"><w:i/><w:iCs/></xsl:if>
          <xsl:if test="$set = 'underlined'"><w:u w:val="single"/></xsl:if>
          <xsl:if test="$set = ('raised', 'lowered')"><w:vertAlign w:val="{if ($set = 'raised') then 'superscript' else 'subscript'}"/></xsl:if>
        </w:rPr>
      </xsl:if>
      <w:t xml:space="preserve"><xsl:value-of select="$characters"/></w:t>
    </w:r>
  </xsl:function>

  <!-- Without blanks at the edges of the paragraph. -->
  <xsl:function name="docx:trimmed" as="element()*">
    <xsl:param name="runs" as="element()*"/>
    <xsl:for-each select="$runs">
      <xsl:choose>
        <xsl:when test="self::docx:words and position() = (1, last())">
          <xsl:variable name="start" as="xs:string" select="if (position() eq 1 and starts-with(., ' ')) then replace(., '^ +', '') else string(.)"/>
          <docx:words set="{@set}"><xsl:value-of select="if (position() eq last() and ends-with($start, ' ')) then replace($start, ' +$', '') else $start"/></docx:words>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
