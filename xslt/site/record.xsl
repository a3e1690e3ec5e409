<?xml version="1.0" encoding="UTF-8"?>
<!-- What is recorded beside a text: how it came to be adopted, by whom it was submitted, who voted how, and its subjects. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:engross="urn:engross:provenance"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:record="urn:engross:record"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- Longer lists of names are folded. -->
  <xsl:variable name="site:names-shown" as="xs:integer" select="6"/>

  <xsl:mode name="site:record" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template name="site:record" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="text" as="document-node()" select="."/>
    <xsl:if test="record:exists(.)">
      <section class="record" id="record" aria-labelledby="record-heading">
        <h2 id="record-heading"><xsl:value-of select="label:word('record')"/></h2>
        <xsl:where-populated>
          <dl>
            <xsl:for-each-group select="record:stages(.), meta:counts(.)" group-by="(self::count ! meta:choice(.), self::engross:stage ! record:title(.))">
              <div>
                <dt><xsl:value-of select="current-grouping-key()"/></dt>
                <xsl:apply-templates select="current-group()" mode="site:record"/>
              </div>
            </xsl:for-each-group>
          </dl>
        </xsl:where-populated>
        <xsl:if test="exists(record:vocabularies(.))">
          <h3><xsl:value-of select="label:word('keywords')"/></h3>
          <dl>
            <xsl:for-each select="record:vocabularies(.)">
              <div>
                <dt><xsl:value-of select="."/></dt>
                <dd>
                  <ul class="terms">
                    <xsl:for-each select="record:terms($text, .)">
                      <li><xsl:sequence select="site:term(.)"/><xsl:if test="position() ne last()"><xsl:text>; </xsl:text></xsl:if></li>
                    </xsl:for-each>
                  </ul>
                </dd>
              </div>
            </xsl:for-each>
          </dl>
        </xsl:if>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="engross:stage" mode="site:record" as="element()">
    <xsl:variable name="names" as="xs:string*" select="record:names(.)"/>
    <dd>
      <xsl:where-populated><p><xsl:call-template name="site:stage-document"/></p></xsl:where-populated>
      <xsl:choose>
        <xsl:when test="record:told(.)"><p><xsl:value-of select="$names"/></p></xsl:when>
        <xsl:when test="exists($names)">
          <xsl:sequence select="site:names(label:count('sponsors', count($names)), $names, count($names) gt $site:names-shown)"/>
        </xsl:when>
      </xsl:choose>
    </dd>
  </xsl:template>

  <!-- The document of a step, linked where it has a symbol, and the day. -->
  <xsl:template name="site:stage-document" as="node()*">
    <xsl:context-item as="element(engross:stage)" use="required"/>
    <xsl:variable name="symbol" as="xs:string?" select="record:symbol(.)"/>
    <xsl:for-each select="$symbol"><a class="out" href="{record:address(.)}"><xsl:value-of select="."/></a></xsl:for-each>
    <xsl:value-of select="substring-after(@document, $symbol)"/>
    <xsl:if test="@document and @date">, </xsl:if>
    <xsl:for-each select="@date"><time datetime="{.}"><xsl:value-of select="label:date(xs:date(.))"/></time></xsl:for-each>
  </xsl:template>

  <xsl:template match="count" mode="site:record" as="element()">
    <dd>
      <xsl:choose>
        <xsl:when test="exists(meta:voters(.))"><xsl:sequence select="site:names(string(@value), meta:voters(.), true())"/></xsl:when>
        <xsl:otherwise><p><xsl:value-of select="@value"/></p></xsl:otherwise>
      </xsl:choose>
    </dd>
  </xsl:template>

  <!-- A list of names under its number; folded, or in a line. -->
  <xsl:function name="site:names" as="element()">
    <xsl:param name="summary" as="xs:string"/>
    <xsl:param name="names" as="xs:string+"/>
    <xsl:param name="folded" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="$folded">
        <details>
          <summary><xsl:value-of select="$summary"/></summary>
          <ul class="names"><xsl:for-each select="$names"><li><xsl:sequence select="site:recorded(.)"/></li></xsl:for-each></ul>
        </details>
      </xsl:when>
      <xsl:otherwise>
        <p><xsl:for-each select="$names"><xsl:if test="position() gt 1">, </xsl:if><xsl:sequence select="site:recorded(.)"/></xsl:for-each></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="site:term" as="node()">
    <xsl:param name="keyword" as="element(keyword)"/>
    <xsl:variable name="web" as="xs:string?" select="record:web($keyword)"/>
    <xsl:choose>
      <xsl:when test="exists($web)"><a class="out" href="{$web}"><xsl:value-of select="record:name($keyword)"/></a></xsl:when>
      <xsl:otherwise><xsl:sequence select="site:recorded(record:name($keyword))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What is recorded in capitals stays so, and is set small. -->
  <xsl:function name="site:recorded" as="node()">
    <xsl:param name="words" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="matches($words, '\p{Lu}{3}') and not(matches($words, '\p{Ll}'))">
        <span class="capitals"><xsl:value-of select="$words"/></span>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
