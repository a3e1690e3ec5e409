<?xml version="1.0" encoding="UTF-8"?>
<!-- How and with what the book was made, on its last page, which bears no folio. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:label="urn:engross:label"
                xmlns:page="urn:engross:page"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <xsl:template name="colophon" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="plain" initial-page-number="auto-even">
      <fo:flow flow-name="xsl-region-body">
        <xsl:sequence select="page:title('colophon')"/>
        <xsl:for-each select="('made', 'type', 'form')">
          <fo:block xsl:use-attribute-sets="type:prose"><xsl:value-of select="label:word('book-colophon-' || .), $type:further[current() eq 'type']"/></fo:block>
        </xsl:for-each>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>
</xsl:stylesheet>
