<?xml version="1.0" encoding="UTF-8"?>
<!-- The file of a text: what is printed, what was supplied, what is recorded, and the notes. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="http://www.w3.org/1999/xhtml"
                xmlns:citation="urn:engross:citation"
                xmlns:edition="urn:engross:edition"
                xmlns:engross="urn:engross:provenance"
                xmlns:ebook="urn:engross:epub"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:epub="http://www.idpf.org/2007/ops"
                xmlns:record="urn:engross:record"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="citation edition engross ebook label meta note record xs">

  <xsl:function name="ebook:text" as="element()" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="document" as="element()" select="meta:document($text)"/>
    <xsl:variable name="body" as="element()">
      <section epub:type="chapter" role="doc-chapter">
        <xsl:apply-templates select="$document/coverPage, $document/preface" mode="ebook:blocks"/>
        <xsl:if test="not($document/preface//p[normalize-space()])"><h1 class="named">[<xsl:value-of select="meta:symbol($text)"/>]</h1></xsl:if>
        <xsl:sequence select="ebook:supplied($text)"/>
        <xsl:apply-templates select="$document/(* except (meta, coverPage, preface, attachments))" mode="ebook:blocks"/>
        <xsl:sequence select="ebook:record($text)"/>
        <xsl:apply-templates select="$document/attachments" mode="ebook:blocks"/>
        <xsl:sequence select="ebook:notes($text)"/>
      </section>
    </xsl:variable>
    <xsl:sequence select="ebook:page(string-join(distinct-values((meta:symbol($text), meta:title($text))), ' '), meta:language-tag(meta:language($text)), $body)"/>
  </xsl:function>

  <!-- What stands in no source is set apart, with the ground it rests on. -->
  <xsl:function name="ebook:supplied" as="element()?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="facts" as="element(engross:fact)*" select="meta:provenance($text)/engross:fact[@standing = 'supplied']"/>
    <xsl:if test="exists($facts)">
      <div class="ours">
        <p><xsl:sequence select="ebook:our-language(), label:word('book-supplied')"/></p>
        <ul>
          <xsl:for-each select="$facts">
            <li><xsl:value-of select="label:word(@name) || ': ' || (if (@value castable as xs:date) then label:date(@value) else @value) || @basis ! (' (' || . || ')')"/></li>
          </xsl:for-each>
        </ul>
      </div>
    </xsl:if>
  </xsl:function>

  <!-- Steps and votes as they are recorded, and how to cite the text. -->
  <xsl:function name="ebook:record" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <div class="ours">
      <xsl:sequence select="ebook:our-language()"/>
      <xsl:for-each select="record:stages($text)">
        <xsl:variable name="source" as="xs:string" select="string-join((@document, @date ! label:date(xs:date(.))), ', ')"/>
        <p><i><xsl:value-of select="record:title(.)"/></i>: <xsl:value-of select="string-join(($source, string-join(record:names(.), ', '))[. ne ''], '; ')"/>.</p>
      </xsl:for-each>
      <xsl:for-each select="meta:counts($text)">
        <p><i><xsl:value-of select="meta:choice(.)"/></i>: <xsl:value-of select="string-join((@value, string-join(meta:voters(.), ', ')[. ne '']), '. ')"/>.</p>
      </xsl:for-each>
      <p><xsl:value-of select="label:phrase('book-cite', citation:words($text))"/></p>
    </div>
  </xsl:function>

  <!-- Our words are in the language of the edition, whatever that of the text. -->
  <xsl:function name="ebook:our-language" as="attribute()+">
    <xsl:attribute name="lang" select="$ebook:language"/>
    <xsl:attribute name="xml:lang" select="$ebook:language"/>
    <xsl:attribute name="dir" select="meta:direction($ebook:language)"/>
  </xsl:function>
</xsl:stylesheet>
