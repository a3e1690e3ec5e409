<?xml version="1.0" encoding="UTF-8"?>
<!-- What the PDF says of itself, and the files it carries. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:pdf="http://xmlgraphics.apache.org/fop/extensions/pdf"
                xmlns:x="adobe:ns:meta/"
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                exclude-result-prefixes="xs edition label meta">

  <xsl:template name="declarations" as="element(fo:declarations)">
    <xsl:variable name="root" as="element(edition:edition)" select="$edition/edition:edition"/>
    <fo:declarations>
      <pdf:catalog>
        <pdf:dictionary type="normal" key="ViewerPreferences">
          <pdf:boolean key="DisplayDocTitle">true</pdf:boolean>
        </pdf:dictionary>
      </pdf:catalog>
      <xsl:for-each select="$texts">
        <pdf:embedded-file filename="{edition:slug(.)}.xml" src="url(engross:/texts/{edition:slug(.)}.xml)"
                           description="{label:phrase('book-attachment', meta:symbol(.))}"/>
      </xsl:for-each>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default"><xsl:value-of select="$root/@title"/></rdf:li>
              </rdf:Alt>
            </dc:title>
            <dc:language>
              <rdf:Bag>
                <rdf:li><xsl:value-of select="meta:language-tag($root/@language)"/></rdf:li>
              </rdf:Bag>
            </dc:language>
            <dc:source><xsl:value-of select="$texts ! meta:symbol(.)" separator=", "/></dc:source>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>
</xsl:stylesheet>
