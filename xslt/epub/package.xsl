<?xml version="1.0" encoding="UTF-8"?>
<!-- What the book consists of, in which order, and what catalogues and those who read with other senses want to know of it. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:edition="urn:engross:edition"
                xmlns:ebook="urn:engross:epub"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                exclude-result-prefixes="#all">

  <xsl:variable name="ebook:root" as="element(edition:edition)" select="$edition/edition:edition"/>
  <xsl:variable name="ebook:language" as="xs:string" select="meta:language-tag($ebook:root/@language)"/>

  <xsl:function name="ebook:container" as="element()">
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
      <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>
  </xsl:function>

  <xsl:function name="ebook:package" as="element()">
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="{$ebook:language}">
      <metadata>
        <dc:identifier id="identifier">urn:uuid:<xsl:value-of select="$identifier"/></dc:identifier>
        <dc:title><xsl:value-of select="$ebook:root/@title"/></dc:title>
        <!-- The languages of the texts; that of the edition first. -->
        <xsl:for-each select="distinct-values(($ebook:language, $texts ! meta:language-tag(meta:language(.))))"><dc:language><xsl:value-of select="."/></dc:language></xsl:for-each>
        <xsl:for-each select="distinct-values($texts ! meta:organ(.))"><dc:creator><xsl:value-of select="."/></dc:creator></xsl:for-each>
        <dc:date><xsl:value-of select="$ebook:root/@date"/></dc:date>
        <xsl:for-each select="$ebook:root/@subtitle"><dc:description><xsl:value-of select="."/></dc:description></xsl:for-each>
        <dc:rights><xsl:value-of select="label:word('not-official')"/></dc:rights>
        <meta property="dcterms:modified"><xsl:value-of select="$ebook:root/@date"/>T00:00:00Z</meta>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <xsl:for-each select="'tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA'">
          <meta property="schema:accessibilityFeature"><xsl:value-of select="."/></meta>
        </xsl:for-each>
        <meta property="schema:accessibilityHazard">none</meta>
        <meta property="schema:accessibilitySummary"><xsl:value-of select="label:word('epub-accessibility')"/></meta>
      </metadata>
      <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="style" href="epub.css" media-type="text/css"/>
        <item id="cover" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
        <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
        <xsl:for-each select="$texts">
          <item id="{edition:slug(.)}" href="{ebook:file(.)}" media-type="application/xhtml+xml"/>
        </xsl:for-each>
        <item id="colophon" href="colophon.xhtml" media-type="application/xhtml+xml"/>
      </manifest>
      <spine>
        <xsl:if test="meta:direction($ebook:root/@language) eq 'rtl'"><xsl:attribute name="page-progression-direction" select="'rtl'"/></xsl:if>
        <itemref idref="title"/>
        <itemref idref="nav"/>
        <xsl:for-each select="$texts"><itemref idref="{edition:slug(.)}"/></xsl:for-each>
        <itemref idref="colophon"/>
      </spine>
    </package>
  </xsl:function>

  <!-- The file of a text beside the others: a-res-57-176.xhtml -->
  <xsl:function name="ebook:file" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="edition:slug($text) || '.xhtml'"/>
  </xsl:function>
</xsl:stylesheet>
