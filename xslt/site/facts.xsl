<?xml version="1.0" encoding="UTF-8"?>
<!-- What is known about a text as a whole: every fact with its standing; those that are not stated stand together at the end,
     but for the date of adoption, which is never passed over. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:citation="urn:engross:citation"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:record="urn:engross:record"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The facts of the list, in its order; symbol and title stand above it. -->
  <xsl:variable name="site:facts" as="xs:string+"
                select="'adopted', 'meeting', 'session', 'agenda-item', 'report', 'distributed', 'outcome'"/>

  <xsl:template name="site:facts" as="element()+">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="text" as="document-node()" select="."/>
    <dl class="facts">
      <div>
        <dt><xsl:value-of select="label:word('organ')"/></dt>
        <dd><xsl:value-of select="citation:organ(.)"/></dd>
      </div>
      <xsl:for-each select="'symbol', 'title'">
        <!-- These are worth a line only where they do not come from the text. -->
        <xsl:if test="meta:standing($text, .) eq 'supplied'">
          <xsl:sequence select="site:fact($text, .)"/>
        </xsl:if>
      </xsl:for-each>
      <xsl:variable name="absent" as="xs:string*" select="$site:facts[meta:standing($text, .) eq 'absent'][. ne 'adopted']"/>
      <xsl:for-each select="$site:facts[not(. = $absent)]">
        <xsl:sequence select="site:fact($text, .)"/>
      </xsl:for-each>
      <xsl:if test="exists($absent)">
        <div data-standing="absent">
          <dt><xsl:value-of select="label:word('not-stated')"/></dt>
          <dd><xsl:value-of select="$absent ! label:word('absent-' || .)" separator=", "/></dd>
        </div>
      </xsl:if>
    </dl>
    <p class="legend"><xsl:value-of select="label:word('legend'), label:word('legend-source')[site:has-ledger($text)]"/></p>
  </xsl:template>

  <xsl:function name="site:fact" as="element()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:variable name="standing" as="xs:string" select="meta:standing($text, $fact)"/>
    <div data-fact="{$fact}" data-standing="{$standing}">
      <dt><xsl:value-of select="label:word($fact)"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$standing eq 'absent'"><xsl:value-of select="label:word('date-not-known')"/></xsl:when>
          <xsl:otherwise><xsl:sequence select="site:fact-value($text, $fact)"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$standing eq 'supplied'">
          <xsl:text> </xsl:text>
          <span class="supplied"><xsl:value-of select="label:word('supplied')"/></span>
          <xsl:for-each select="meta:basis($text, $fact)">
            <xsl:text> </xsl:text>
            <span class="basis"><xsl:value-of select="."/></span>
          </xsl:for-each>
        </xsl:if>
      </dd>
    </div>
  </xsl:function>

  <!-- As a reader reads it: dates in words, the report as a link with the committee that made it. -->
  <xsl:function name="site:fact-value" as="node()+">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:variable name="value" as="xs:string" select="meta:value($text, $fact)"/>
    <xsl:choose>
      <xsl:when test="$fact = ('adopted', 'distributed') and $value castable as xs:date">
        <time datetime="{$value}"><xsl:value-of select="label:date(xs:date($value))"/></time>
      </xsl:when>
      <xsl:when test="$fact eq 'session' and $value castable as xs:integer">
        <xsl:value-of select="label:ordinal(xs:integer($value))"/>
      </xsl:when>
      <xsl:when test="$fact eq 'report'">
        <a class="out" href="https://undocs.org/en/{tokenize($value, '\s*[,،，、]')[1] => encode-for-uri() => replace('%2F', '/')}">
          <xsl:value-of select="replace($value, '[\s,،，、]+$', '')"/>
        </a>
        <xsl:if test="meta:standing($text, 'committee') ne 'absent'">
          <xsl:value-of select="', ' || meta:value($text, 'committee')"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="$fact eq 'outcome' and $value = ('adoptedWithoutVote', 'adoptedRecordedVote')">
        <xsl:value-of select="label:word($value)"/>
        <xsl:if test="exists(meta:counts($text))">
          <xsl:text>; </xsl:text>
          <a href="#record"><xsl:value-of select="record:counts($text)"/></a>
        </xsl:if>
      </xsl:when>
      <xsl:when test="$fact eq 'meeting'"><xsl:value-of select="citation:meeting($text)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
