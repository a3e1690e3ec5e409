<?xml version="1.0" encoding="UTF-8"?>
<!-- The notes of a text at its end, each with the ways back to its calls. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="http://www.w3.org/1999/xhtml"
                xmlns:ebook="urn:engross:epub"
                xmlns:label="urn:engross:label"
                xmlns:note="urn:engross:note"
                xmlns:epub="http://www.idpf.org/2007/ops"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="ebook label note unit xs">

  <xsl:function name="ebook:notes" as="element()?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:if test="note:notes($text)">
      <section class="notes" aria-labelledby="notes-heading">
        <h2 id="notes-heading"><xsl:sequence select="ebook:our-language(), label:word('notes')"/></h2>
        <xsl:for-each select="note:notes($text)">
          <aside id="{@eId}" epub:type="footnote" role="doc-footnote">
            <xsl:variable name="blocks" as="element()*"><xsl:apply-templates select="*" mode="ebook:blocks"/></xsl:variable>
            <!-- The marker leads to the first call. -->
            <p>
              <a class="marker" href="#{note:call-id(.)}" role="doc-backlink" aria-label="{note:marker(.) || ', ' || ebook:back-to(.)}"><xsl:value-of select="note:marker(.)"/></a>
              <xsl:text> </xsl:text>
              <xsl:sequence select="$blocks[1]/self::*:p/node()"/>
              <xsl:if test="count($blocks) le 1"><xsl:sequence select="ebook:further(.)"/></xsl:if>
            </p>
            <xsl:sequence select="$blocks[position() gt 1 or not(self::*:p)]"/>
            <xsl:if test="count($blocks) gt 1 and count(note:calls(.)) gt 1"><p><xsl:sequence select="ebook:further(.)"/></p></xsl:if>
          </aside>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- The ways back to the further calls, named for the paragraphs they lead to. -->
  <xsl:function name="ebook:further" as="node()*">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:for-each select="tail(note:calls($note))">
      <xsl:text> </xsl:text>
      <a class="further" href="#{note:call-id(.)}" role="doc-backlink" aria-label="{ebook:back-to(.)}"><xsl:value-of select="'↩&#xA0;' || ebook:place(.)"/></a>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="ebook:back-to" as="xs:string">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="label:phrase('back-to', ebook:place($call))"/>
  </xsl:function>

  <xsl:function name="ebook:place" as="xs:string">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="(unit:of($call/..) ! unit:label(.), label:word('heading'))[1]"/>
  </xsl:function>
</xsl:stylesheet>
