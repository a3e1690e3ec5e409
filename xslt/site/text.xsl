<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a resolution. Whatever we add to it has the class "ours", "permalink" or "origin", and nothing else does. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:label="urn:engross:label"
                xmlns:lineage="urn:engross:lineage"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:mode name="site:text" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The masthead repeats what the facts above say, so it is there for those who want to see it as it is printed. -->
  <xsl:template match="coverPage" mode="site:text" as="element()">
    <details class="printed">
      <summary><xsl:value-of select="label:word('masthead-as-printed')"/></summary>
      <div><xsl:apply-templates mode="site:text"/></div>
    </details>
  </xsl:template>

  <xsl:template match="preface" mode="site:text" as="element()">
    <div class="preface"><xsl:copy-of select="site:id(.)"/><xsl:apply-templates mode="site:text"/></div>
  </xsl:template>

  <!-- The line with the title is the heading of the page, or of the annex. -->
  <xsl:template match="preface//p[site:is-heading(.)] | preface//longTitle[site:is-heading(.)]" mode="site:text" as="element()" priority="1">
    <xsl:element name="h{if (ancestor::attachment) then site:level(.) else 1}"><xsl:apply-templates mode="site:text"/></xsl:element>
  </xsl:template>

  <xsl:function name="site:is-heading" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="exists($block intersect site:heading($block/ancestor::preface[1]))"/>
  </xsl:function>

  <!-- The first line with a title that is not in a note. -->
  <xsl:function name="site:heading" as="element()?">
    <xsl:param name="preface" as="element(preface)?"/>
    <xsl:sequence select="($preface//(p | longTitle)[.//docTitle[normalize-space()]][not(ancestor::authorialNote)])[1]"/>
  </xsl:function>

  <xsl:template match="preamble | mainBody" mode="site:text" as="element()">
    <section class="{local-name()}" aria-label="{label:word(local-name())}">
      <xsl:copy-of select="site:id(.)"/>
      <xsl:apply-templates mode="site:text"/>
    </section>
  </xsl:template>

  <xsl:template match="formula | conclusions | container | longTitle | block" mode="site:text" as="element()">
    <div class="{local-name()}"><xsl:copy-of select="site:id(.)"/><xsl:apply-templates mode="site:text"/></div>
  </xsl:template>

  <!-- Preambular paragraphs print no number; the label is ours. -->
  <xsl:template match="preamble/container" mode="site:text" as="element()">
    <xsl:param name="lines" as="map(xs:string, xs:integer)" select="map {}" tunnel="yes"/>
    <div class="paragraph preambular">
      <xsl:copy-of select="site:id(.)"/>
      <span class="number ours"><xsl:value-of select="label:word('preambular-letters') || unit:preambular-number(.)"/></span>
      <div class="words"><xsl:apply-templates mode="site:text"/><xsl:sequence select="site:noticed(.), lineage:origins(.)"/></div>
      <xsl:sequence select="site:permalink(., $lines)"/>
    </div>
  </xsl:template>

  <!-- The same inside a section, whose paragraphs are headings to Akoma Ntoso; the letter of a sub-paragraph is printed. -->
  <xsl:template match="crossHeading[unit:is-preambular(.)]" mode="site:text" as="element()" priority="1">
    <xsl:param name="lines" as="map(xs:string, xs:integer)" select="map {}" tunnel="yes"/>
    <div class="paragraph preambular">
      <xsl:copy-of select="site:id(.)"/>
      <xsl:if test="empty(unit:preambular-letter(.))">
        <span class="number ours"><xsl:value-of select="label:word('preambular-letters') || unit:preambular-number(.)"/></span>
      </xsl:if>
      <div class="words"><p><xsl:apply-templates mode="site:text"/></p><xsl:sequence select="site:noticed(.), lineage:origins(.)"/></div>
      <xsl:sequence select="site:permalink(., $lines)"/>
    </div>
  </xsl:template>

  <xsl:template match="paragraph | subparagraph | point | indent | item" mode="site:text" as="element()">
    <xsl:param name="lines" as="map(xs:string, xs:integer)" select="map {}" tunnel="yes"/>
    <div class="{if (self::paragraph) then 'paragraph operative' else 'point'}">
      <xsl:copy-of select="site:id(.)"/>
      <xsl:apply-templates select="num" mode="site:text"/>
      <div class="words"><xsl:apply-templates select="* except num" mode="site:text"/><xsl:sequence select="site:noticed(.), lineage:origins(.)"/></div>
      <xsl:sequence select="site:permalink(., $lines)"/>
    </div>
  </xsl:template>

  <!-- The number is the printed one. -->
  <xsl:template match="num" mode="site:text" as="element()">
    <span class="number"><xsl:apply-templates mode="site:text"/></span>
  </xsl:template>

  <!-- The sign that leads to the paragraph itself, the line of its source, and who cites it. The script offers its copies at the sign. -->
  <xsl:function name="site:permalink" as="element()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="lines" as="map(xs:string, xs:integer)"/>
    <xsl:if test="$unit/@eId and unit:is-unit($unit)">
      <a class="permalink" href="#{$unit/@eId}" aria-label="{label:phrase('permalink', if ($unit/parent::preamble) then unit:label($unit) else unit:words($unit))}">¶</a>
      <xsl:sequence select="$lines($unit/@eId) ! site:origin(.)"/>
      <xsl:sequence select="site:cited-here($unit)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="site:id" as="attribute()?">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="$element/@eId"><xsl:attribute name="id" select="."/></xsl:for-each>
  </xsl:function>

  <!-- Parts with a number or heading of their own. -->
  <xsl:template match="section | part | title | chapter | article | division | subdivision | subsection" mode="site:text" as="element()">
    <section class="part">
      <xsl:copy-of select="site:id(.)"/>
      <xsl:call-template name="site:head"/>
      <xsl:apply-templates select="* except (num, heading, subheading)" mode="site:text"/>
    </section>
  </xsl:template>

  <!-- What is printed above a part. -->
  <xsl:function name="site:head" as="element()*">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="$part/(num | heading | subheading)[normalize-space()]"/>
  </xsl:function>

  <xsl:template name="site:head" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="exists(site:head(.))">
      <xsl:element name="h{site:level(.)}">
        <xsl:for-each select="site:head(.)">
          <span class="line"><xsl:apply-templates mode="site:text"/></span>
          <xsl:if test="position() ne last()"><xsl:text> </xsl:text></xsl:if>
        </xsl:for-each>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <!-- The level of a heading: one below the headings of what it stands in. -->
  <xsl:function name="site:level" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="above" as="element()*" select="
      $element/ancestor::*[self::section or self::part or self::title or self::chapter or self::article or self::division
        or self::subdivision or self::subsection or self::attachment][exists(site:head(.))]
      | ($element/ancestor::attachment/*/preface ! site:heading(.)) except $element"/>
    <xsl:sequence select="min((6, 2 + count($above)))"/>
  </xsl:function>

  <!-- Headings within a part: in a paragraph, in a list, between paragraphs. -->
  <xsl:template match="crossHeading | heading | subheading" mode="site:text" as="element()">
    <p class="cross-heading"><xsl:copy-of select="site:id(.)"/><xsl:apply-templates mode="site:text"/></p>
  </xsl:template>

  <xsl:template match="list | sublist | blockList | content | intro | alinea | wrapUp" mode="site:text" as="node()*">
    <xsl:apply-templates mode="site:text"/>
  </xsl:template>

  <!-- These hold text directly in a blockList. -->
  <xsl:template match="listIntroduction | listWrapUp" mode="site:text" as="element()">
    <p><xsl:apply-templates mode="site:text"/></p>
  </xsl:template>

  <xsl:template match="p" mode="site:text" as="element()">
    <p><xsl:apply-templates mode="site:text"/></p>
  </xsl:template>

  <xsl:template match="table" mode="site:text" as="element()">
    <div class="table" role="region" tabindex="0" aria-label="{label:word('table')}">
      <table><xsl:copy-of select="site:id(.)"/><xsl:apply-templates mode="site:text"/></table>
    </div>
  </xsl:template>

  <xsl:template match="tr | caption" mode="site:text" as="element()">
    <xsl:element name="{local-name()}"><xsl:apply-templates mode="site:text"/></xsl:element>
  </xsl:template>

  <!-- A row of the head without a word is room and no more. -->
  <xsl:template match="tr[not(td)][not(normalize-space())][../tr[not(td)][normalize-space()]][not(../tr/th/@rowspan)]" mode="site:text" as="empty-sequence()"/>

  <xsl:template match="td | th" mode="site:text" as="element()">
    <xsl:element name="{local-name()}">
      <xsl:copy-of select="@colspan, @rowspan"/>
      <!-- A row of heads is over its columns; a head among cells is before its row. -->
      <xsl:if test="self::th"><xsl:attribute name="scope" select="if (../td) then 'row' else 'col'"/></xsl:if>
      <xsl:apply-templates mode="site:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="attachments" mode="site:text" as="element()*">
    <xsl:apply-templates mode="site:text"/>
  </xsl:template>

  <xsl:template match="attachment" mode="site:text" as="element()">
    <section class="annex" aria-label="{site:annex-name(.)}">
      <xsl:copy-of select="site:id(.)"/>
      <xsl:call-template name="site:head"/>
      <xsl:apply-templates select="* except (num, heading, subheading)" mode="site:text"/>
    </section>
  </xsl:template>

  <xsl:function name="site:annex-name" as="xs:string">
    <xsl:param name="annex" as="element(attachment)"/>
    <xsl:sequence select="(normalize-space($annex/heading)[. ne ''], unit:label($annex))[1]"/>
  </xsl:function>

  <!-- The annexed document: its own meta is not text. -->
  <xsl:template match="attachment/(doc | statement | act)" mode="site:text" as="element()*">
    <xsl:apply-templates select="* except meta" mode="site:text"/>
  </xsl:template>

  <!-- Blanks between blocks are not text. -->
  <xsl:template match="text()[not(normalize-space())][not(parent::p or ancestor::p or ancestor::heading or ancestor::crossHeading)]"
                mode="site:text" as="empty-sequence()" priority="1"/>

  <xsl:template match="comment() | processing-instruction()" mode="site:text" as="empty-sequence()"/>
</xsl:stylesheet>
