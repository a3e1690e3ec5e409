<?xml version="1.0" encoding="UTF-8"?>
<!-- The blocks of a text. Numbers are the printed ones and stand in the words, so that nothing counts them anew. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="http://www.w3.org/1999/xhtml"
                xmlns:ebook="urn:engross:epub"
                xmlns:meta="urn:engross:meta"
                xmlns:number="urn:engross:number"
                xmlns:epub="http://www.idpf.org/2007/ops"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="ebook meta number xs">

  <xsl:mode name="ebook:blocks" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="meta" mode="ebook:blocks" as="empty-sequence()"/>

  <!-- Elements that only hold blocks. -->
  <xsl:template match="statement | doc | preface | mainBody | attachments | list | intro | wrapUp | blockList | content | alinea"
                mode="ebook:blocks" as="element()*">
    <xsl:apply-templates select="*" mode="ebook:blocks"/>
  </xsl:template>

  <!-- What has a place of its own: its class tells how it looks, its identifier is that of the website. -->
  <xsl:template match="coverPage | preamble | formula | container | conclusions | paragraph | point | item" mode="ebook:blocks" as="element()?">
    <xsl:variable name="inside" as="element()*"><xsl:apply-templates select="*" mode="ebook:blocks"/></xsl:variable>
    <div>
      <xsl:if test="not(self::container) or parent::preamble">
        <xsl:attribute name="class" select="if (self::container) then 'preambular' else local-name()"/>
      </xsl:if>
      <xsl:sequence select="ebook:id(.), $inside"/>
    </div>
  </xsl:template>

  <xsl:function name="ebook:id" as="attribute()?">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="$element/@eId"><xsl:attribute name="id" select="."/></xsl:for-each>
  </xsl:function>

  <!-- The first line with a title is that of the file; what stands below it in the preface is no heading of its own. -->
  <xsl:template match="statement/preface//p[docNumber or .//docTitle]" mode="ebook:blocks" as="element()" priority="2">
    <xsl:variable name="first" as="xs:boolean" select=". is (ancestor::preface//p[docNumber or .//docTitle])[1]"/>
    <xsl:element name="{if ($first) then 'h1' else 'h2'}"><xsl:call-template name="ebook:words"/></xsl:element>
  </xsl:template>

  <xsl:template match="attachment//preface//p[.//docTitle] | crossHeading[not(@refersTo = '#preambleConcept')]" mode="ebook:blocks" as="element()" priority="2">
    <xsl:element name="h{ebook:level(.)}"><xsl:sequence select="ebook:id(.)"/><xsl:call-template name="ebook:words"/></xsl:element>
  </xsl:template>

  <!-- One level deeper for each part of the resolution that it stands in. -->
  <xsl:function name="ebook:level" as="xs:integer">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="min((6, 2 + count($part/ancestor::*[self::section or self::title or self::part or self::chapter or self::article or self::division or self::attachment])))"/>
  </xsl:function>

  <xsl:template match="p | listIntroduction | listWrapUp" mode="ebook:blocks" as="element()">
    <p>
      <!-- A masthead in Arabic has lines in English, which run their own way. -->
      <xsl:if test="ancestor::coverPage and meta:direction(meta:language(root())) eq 'rtl'"><xsl:attribute name="dir" select="'auto'"/></xsl:if>
      <xsl:call-template name="ebook:words"/>
    </p>
  </xsl:template>

  <xsl:template match="crossHeading[@refersTo = '#preambleConcept']" mode="ebook:blocks" as="element()" priority="1">
    <div class="preambular"><xsl:sequence select="ebook:id(.)"/><p><xsl:call-template name="ebook:words"/></p></div>
  </xsl:template>

  <!-- The words of a paragraph after the numbers that they open. -->
  <xsl:template name="ebook:words" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:for-each select="number:before(.)">
      <span class="number"><xsl:apply-templates mode="ebook:inline"/></span>
      <xsl:text> </xsl:text>
    </xsl:for-each>
    <xsl:apply-templates mode="ebook:inline"/>
  </xsl:template>

  <!-- A number stands alone before a table only. -->
  <xsl:template match="num" mode="ebook:blocks" as="element()?">
    <xsl:if test="empty(number:first-words(.))"><p><span class="number"><xsl:apply-templates mode="ebook:inline"/></span></p></xsl:if>
  </xsl:template>

  <xsl:template match="section | title | part | chapter | article | division" mode="ebook:blocks" as="element()">
    <section>
      <xsl:sequence select="ebook:id(.)"/>
      <xsl:call-template name="ebook:head"/>
      <xsl:apply-templates select="* except (num, heading)" mode="ebook:blocks"/>
    </section>
  </xsl:template>

  <xsl:template match="attachment" mode="ebook:blocks" as="element()">
    <section class="annex" epub:type="appendix" role="doc-appendix">
      <xsl:sequence select="ebook:id(.)"/>
      <xsl:call-template name="ebook:head"/>
      <xsl:apply-templates select="* except (num, heading)" mode="ebook:blocks"/>
    </section>
  </xsl:template>

  <!-- Number and title of a part are one heading in two lines. -->
  <xsl:template name="ebook:head" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="lines" as="element()*" select="(num, heading)[normalize-space()]"/>
    <xsl:if test="exists($lines)">
      <xsl:element name="h{ebook:level(.)}">
        <xsl:for-each select="$lines">
          <xsl:if test="position() gt 1"><br/></xsl:if>
          <xsl:apply-templates mode="ebook:inline"/>
        </xsl:for-each>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <xsl:template match="table" mode="ebook:blocks" as="element()">
    <table>
      <xsl:sequence select="ebook:id(.)"/>
      <xsl:for-each select="caption"><caption><xsl:apply-templates mode="ebook:inline"/></caption></xsl:for-each>
      <tbody><xsl:apply-templates select="tr" mode="ebook:blocks"/></tbody>
    </table>
  </xsl:template>

  <xsl:template match="tr" mode="ebook:blocks" as="element()?">
    <xsl:if test="th | td"><tr><xsl:apply-templates select="th | td" mode="ebook:blocks"/></tr></xsl:if>
  </xsl:template>

  <!-- A row of the head without a word is room and no more. -->
  <xsl:template match="tr[not(td)][not(normalize-space())][../tr[not(td)][normalize-space()]][not(../tr/th/@rowspan)]" mode="ebook:blocks" as="empty-sequence()"/>

  <!-- A row of heads is over its columns; a head among cells is before its row. -->
  <xsl:template match="td | th" mode="ebook:blocks" as="element()">
    <xsl:element name="{local-name()}">
      <xsl:copy-of select="@colspan, @rowspan"/>
      <xsl:if test="self::th"><xsl:attribute name="scope" select="if (../td) then 'row' else 'col'"/></xsl:if>
      <xsl:apply-templates select="*" mode="ebook:blocks"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
