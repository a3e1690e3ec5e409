<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the file around its text: what it consists of, its properties and settings, head and foot of its pages. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:dcterms="http://purl.org/dc/terms/"
                xmlns:docx="urn:engross:docx"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:citation="urn:engross:citation"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="docx edition label link map meta note xs">

  <xsl:variable name="docx:relation" as="xs:string" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>

  <!-- Parts that a document has one of, each with the last word of its type. -->
  <xsl:variable name="docx:beside" as="xs:string+" select="'styles', 'settings', 'header', 'footer', 'footnotes'"/>

  <!-- The file of such a part: there could be several heads and feet. -->
  <xsl:function name="docx:file" as="xs:string">
    <xsl:param name="part" as="xs:string"/>
    <xsl:sequence select="$part || '1'[$part = ('header', 'footer')] || '.xml'"/>
  </xsl:function>

  <xsl:function name="docx:content-types" as="element()">
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <xsl:for-each select="$docx:beside">
        <Override PartName="/word/{docx:file(.)}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{.}+xml"/>
      </xsl:for-each>
    </Types>
  </xsl:function>

  <xsl:function name="docx:package-relations" as="element()">
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="{$docx:relation}officeDocument" Target="word/document.xml"/>
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
    </Relationships>
  </xsl:function>

  <xsl:function name="docx:document-relations" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="links" as="map(xs:string, xs:string)"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <xsl:for-each select="$docx:beside">
        <Relationship Id="{.}" Type="{$docx:relation}{.}" Target="{docx:file(.)}"/>
      </xsl:for-each>
      <xsl:sequence select="docx:link-relations(docx:linked($text//(a | ref)[not(ancestor::authorialNote)]), $links)"/>
    </Relationships>
  </xsl:function>

  <xsl:function name="docx:footnote-relations" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="links" as="map(xs:string, xs:string)"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <xsl:sequence select="docx:link-relations(docx:linked(note:notes($text)), $links)"/>
    </Relationships>
  </xsl:function>

  <xsl:function name="docx:link-relations" as="element()*">
    <xsl:param name="linked" as="element()*"/>
    <xsl:param name="links" as="map(xs:string, xs:string)"/>
    <xsl:for-each select="distinct-values($linked ! link:web(.))">
      <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="{$links(.)}" Type="{$docx:relation}hyperlink" Target="{.}" TargetMode="External"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The citations in some elements that lead to the web. -->
  <xsl:function name="docx:linked" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="$elements/descendant-or-self::*[self::a or self::ref][exists(link:web(.))]"/>
  </xsl:function>

  <!-- The addresses that a text leads to, each with the name by which its relationship is called. -->
  <xsl:function name="docx:links" as="map(xs:string, xs:string)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="addresses" as="xs:string*" select="distinct-values(docx:linked($text/*) ! link:web(.))"/>
    <xsl:sequence select="map:merge(for $n in 1 to count($addresses) return map { $addresses[$n]: 'link' || $n })"/>
  </xsl:function>

  <xsl:function name="docx:core-properties" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="date" as="xs:string" select="$edition/edition:edition/@date || 'T00:00:00Z'"/>
    <cp:coreProperties>
      <dc:title><xsl:value-of select="distinct-values((meta:number($text), meta:title($text)))" separator=". "/></dc:title>
      <dc:creator><xsl:value-of select="citation:organ($text)"/></dc:creator>
      <dc:description><xsl:value-of select="label:word('not-official')"/></dc:description>
      <dc:identifier><xsl:value-of select="meta:symbol($text)"/></dc:identifier>
      <dc:language><xsl:value-of select="docx:language($text)"/></dc:language>
      <xsl:if test="exists(meta:keywords($text))"><cp:keywords><xsl:value-of select="meta:keywords($text)" separator=", "/></cp:keywords></xsl:if>
      <dcterms:created xsi:type="dcterms:W3CDTF"><xsl:value-of select="$date"/></dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF"><xsl:value-of select="$date"/></dcterms:modified>
    </cp:coreProperties>
  </xsl:function>

  <xsl:function name="docx:language" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:language-tag(meta:language($text))"/>
  </xsl:function>

  <!-- The strokes above the notes are named here, and the number that Word counts its notes from. -->
  <xsl:function name="docx:settings" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <w:settings>
      <w:zoom w:percent="100"/>
      <w:defaultTabStop w:val="567"/>
      <w:characterSpacingControl w:val="doNotCompress"/>
      <w:footnotePr>
        <w:numFmt w:val="decimal"/>
        <w:numStart w:val="{docx:first-number($text)}"/>
        <w:footnote w:id="-1"/>
        <w:footnote w:id="0"/>
      </w:footnotePr>
      <w:compat>
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
      </w:compat>
      <w:themeFontLang w:val="en-GB"/>
      <w:decimalSymbol w:val="."/>
      <w:listSeparator w:val=","/>
    </w:settings>
  </xsl:function>

  <!-- Symbol and page from the second page on. -->
  <xsl:function name="docx:header" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <w:hdr>
      <w:p>
        <w:pPr><w:pStyle w:val="Header"/></w:pPr>
        <w:r><w:t><xsl:value-of select="meta:symbol($text)"/></w:t></w:r>
        <w:r><w:tab/></w:r>
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>
      </w:p>
    </w:hdr>
  </xsl:function>

  <xsl:function name="docx:footer" as="element()">
    <w:ftr>
      <w:p>
        <w:pPr><w:pStyle w:val="Footer"/></w:pPr>
        <w:r><w:t><xsl:value-of select="label:word('not-official')"/></w:t></w:r>
      </w:p>
    </w:ftr>
  </xsl:function>

  <!-- A4; the head of the first page stays empty. -->
  <xsl:function name="docx:section" as="element(w:sectPr)">
    <xsl:param name="text" as="document-node()"/>
    <w:sectPr>
      <w:headerReference w:type="default" r:id="header"/>
      <w:footerReference w:type="default" r:id="footer"/>
      <w:footerReference w:type="first" r:id="footer"/>
      <w:footnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="{docx:first-number($text)}"/></w:footnotePr>
      <w:pgSz w:w="11906" w:h="16838"/>
      <w:pgMar w:top="1418" w:right="1701" w:bottom="1418" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/>
      <w:cols w:space="708"/>
      <w:titlePg/>
      <xsl:if test="docx:language($text) eq 'ar'"><w:bidi/></xsl:if>
    </w:sectPr>
  </xsl:function>
</xsl:stylesheet>
