<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition as a book for reading devices: EPUB 3. A text is a file; its paragraphs have the identifiers of the website. -->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:ebook="urn:engross:epub"
             name="urn:engross:epub" package-version="1.0" version="3.0" exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/numbers.xsl"/>
  <xsl:include href="../common/record.xsl"/>
  <xsl:include href="../common/citation.xsl"/>
  <xsl:include href="../common/units.xsl"/>

  <xsl:include href="package.xsl"/>
  <xsl:include href="pages.xsl"/>
  <xsl:include href="text.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="notes.xsl"/>

  <!-- What tells this book from others: a UUID. -->
  <xsl:param name="identifier" as="xs:string" required="yes"/>

  <!-- The files beside the texts in their order: arrays of name and content. Of the texts, what the contents have of each is given. -->
  <xsl:function name="ebook:parts" as="array(item())+" visibility="public">
    <xsl:param name="entries" as="element()*"/>
    <xsl:sequence select="
      ['META-INF/container.xml', ebook:container()],
      ['EPUB/package.opf', ebook:package()],
      ['EPUB/nav.xhtml', ebook:contents($entries)],
      ['EPUB/cover.svg', ebook:cover()],
      ['EPUB/title.xhtml', ebook:title-page()],
      ['EPUB/colophon.xhtml', ebook:colophon()]"/>
  </xsl:function>
</xsl:package>
