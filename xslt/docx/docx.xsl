<?xml version="1.0" encoding="UTF-8"?>
<!-- A resolution as a Word document (ISO/IEC 29500, transitional). Its words, their italics and the numbers of paragraphs and notes are
     those that are printed; docs/decisions/0011-word-documents.md says why numbers are typed. Properties stand in the order of the
     standard, without which Word refuses a file. -->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:docx="urn:engross:docx"
             xmlns:note="urn:engross:note"
             name="urn:engross:docx" package-version="1.0" version="3.0" exclude-result-prefixes="#all">

  <xsl:include href="../common/blanks.xsl"/>
  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/grid.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/citation.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/numbers.xsl"/>
  <xsl:include href="../common/units.xsl"/>

  <xsl:include href="parts.xsl"/>
  <xsl:include href="styles.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="masthead.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="runs.xsl"/>
  <xsl:include href="notes.xsl"/>

  <!-- The parts of the file of a text in their order: arrays of name and content. -->
  <xsl:function name="docx:parts" as="array(item())+" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="links" as="map(xs:string, xs:string)" select="docx:links($text)"/>
    <xsl:variable name="counted" as="map(xs:string, xs:integer)" select="docx:counted($text)"/>
    <xsl:sequence select="
      ['[Content_Types].xml', docx:content-types()],
      ['_rels/.rels', docx:package-relations()],
      ['docProps/core.xml', docx:core-properties($text)],
      ['word/document.xml', docx:document($text, $links, $counted)],
      ['word/_rels/document.xml.rels', docx:document-relations($text, $links)],
      ['word/styles.xml', docx:styles(docx:language($text))],
      ['word/settings.xml', docx:settings($text)],
      ['word/header1.xml', docx:header($text)],
      ['word/footer1.xml', docx:footer()],
      ['word/footnotes.xml', docx:footnotes($text, $links, $counted)],
      (if (exists(docx:linked(note:notes($text)))) then ['word/_rels/footnotes.xml.rels', docx:footnote-relations($text, $links)] else ())"/>
  </xsl:function>
</xsl:package>
