<?xml version="1.0" encoding="UTF-8"?>
<!-- Markdown of an edition: one file a resolution and an index.

     One paragraph is one line, with a blank line between paragraphs. The numbers of paragraphs are the printed ones and stand as
     text, so that no reader numbers them anew. What the masthead says is in the front matter; every other word of the
     resolution is in the body, and no word is added. Characters are in Unicode normal form C, lines end in LF. -->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:front="urn:engross:markdown:front"
             xmlns:md="urn:engross:markdown"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             name="urn:engross:markdown" package-version="1.0" version="3.0"
             expand-text="true" exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/grid.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/numbers.xsl"/>
  <xsl:include href="../common/openings.xsl"/>
  <xsl:include href="../common/plain.xsl"/>
  <xsl:include href="../common/json.xsl"/>
  <xsl:include href="../common/units.xsl"/>

  <xsl:include href="front-matter.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="runs.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="writing.xsl"/>
  <xsl:include href="index.xsl"/>
  <xsl:include href="profiles.xsl"/>
  <xsl:include href="chunks.xsl"/>

  <!-- For whom the files are: clean, pandoc, obsidian or linked. -->
  <xsl:param name="profile" as="xs:string" select="'clean'"/>

  <!-- The file of a text. -->
  <xsl:function name="md:text" as="xs:string" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="md:file((front:matter($text), md:resolution($text)))"/>
  </xsl:function>

  <!-- The file that lists the texts. -->
  <xsl:function name="md:index" as="xs:string" visibility="public">
    <xsl:sequence select="md:file(md:list())"/>
  </xsl:function>

  <!-- Blocks with a blank line between them and one line end at the end. -->
  <xsl:function name="md:file" as="xs:string">
    <xsl:param name="blocks" as="xs:string*"/>
    <xsl:sequence select="normalize-unicode(string-join($blocks, '&#10;&#10;') || '&#10;', 'NFC')"/>
  </xsl:function>

  <!-- The blocks of a resolution: title line, paragraphs, closing lines, annexes, notes. -->
  <xsl:function name="md:resolution" as="xs:string*">
    <xsl:param name="text" as="document-node(element(akomaNtoso))"/>
    <xsl:apply-templates select="$text/akomaNtoso/*" mode="md:blocks"/>
    <xsl:sequence select="md:definitions($text)"/>
  </xsl:function>
</xsl:package>
