<?xml version="1.0" encoding="UTF-8"?>
<!-- The messages of Engross: the list by group, and a page for each. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:label="urn:engross:label"
                xmlns:rules="urn:engross:rules"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <!-- rules/ope-002/index.html -->
  <xsl:function name="site:rule-address" as="xs:string">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="'rules/' || lower-case($code) || '/index.html'"/>
  </xsl:function>

  <!-- The messages by the addresses of their pages; one without a page stands only in the list. -->
  <xsl:variable name="site:rules" as="map(xs:string, element(rules:rule))"
                select="map:merge($rules/rules:rules/rules:rule[@source] ! map { site:rule-address(@code): . })"/>

  <!-- The addresses of the pages on messages. -->
  <xsl:function name="site:rule-addresses" as="xs:string+" visibility="public">
    <xsl:sequence select="'rules/index.html', map:keys($site:rules)"/>
  </xsl:function>

  <!-- The page at one of them; it shows nothing of any text. -->
  <xsl:template name="site:rule-at" as="element()" visibility="public">
    <xsl:param name="address" as="xs:string" required="yes"/>
    <xsl:choose>
      <xsl:when test="$address eq 'rules/index.html'">
        <xsl:call-template name="site:all-rules"><xsl:with-param name="address" select="$address" tunnel="yes"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="site:rule-page">
          <xsl:with-param name="rule" select="$site:rules($address)"/>
          <xsl:with-param name="address" select="$address" tunnel="yes"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The code of a message, which leads to its page. -->
  <xsl:function name="site:rule" as="element()">
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="page" as="xs:string" select="site:rule-address($code)"/>
    <xsl:choose>
      <xsl:when test="map:contains($site:rules, $page)"><a href="{$root}{$page}"><xsl:value-of select="$code"/></a></xsl:when>
      <xsl:otherwise><span><xsl:value-of select="$code"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template name="site:all-rules" as="element()">
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-rules')"/>
      <xsl:with-param name="description" select="label:word('about-page-rules')"/>
      <xsl:with-param name="here" select="'rules/index.html'"/>
      <xsl:with-param name="root" select="'../'" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-rules')"/></h1>
        <p class="summary"><xsl:value-of select="label:word('rules-explained')"/></p>
        <xsl:for-each-group select="$rules/rules:rules/rules:rule" group-by="string(@group)">
          <section class="index" aria-labelledby="{current-grouping-key()}">
            <h2 id="{current-grouping-key()}"><xsl:value-of select="label:word('group-' || current-grouping-key())"/></h2>
            <ul class="rules">
              <xsl:for-each select="sort(current-group(), (), function($rule) { string($rule/@code) })">
                <li>
                  <xsl:sequence select="site:rule(@code, '../')"/>
                  <span class="level {@severity}"><xsl:value-of select="label:word('severity-' || @severity)"/></span>
                  <span><xsl:value-of select="@text"/></span>
                </li>
              </xsl:for-each>
            </ul>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="site:rule-page" as="element()">
    <xsl:param name="rule" as="element(rules:rule)"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:phrase('about-rule', (string($rule/@code), string($rule/@text)))"/>
      <xsl:with-param name="description" select="string($rule/@hint)"/>
      <xsl:with-param name="here" select="site:rule-address($rule/@code)"/>
      <xsl:with-param name="root" select="'../../'" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <header class="rule">
          <p class="symbol"><a href="../index.html#{$rule/@group}"><xsl:value-of select="label:word('group-' || $rule/@group)"/></a></p>
          <h1><xsl:value-of select="$rule/@code"/></h1>
          <p class="subtitle"><xsl:value-of select="$rule/@text"/></p>
          <dl class="facts">
            <xsl:sequence select="
              site:rule-fact('rule-severity', label:word('severity-' || $rule/@severity)), site:rule-fact('rule-hint', $rule/@hint),
              site:rule-fact('rule-source', $rule/@source)"/>
          </dl>
        </header>
        <div class="prose"><xsl:copy-of select="parse-xml-fragment($rule/rules:body)"/></div>
        <xsl:for-each select="$rule/rules:failing, $rule/rules:finding, $rule/rules:passing">
          <section class="example" aria-labelledby="{local-name()}">
            <h2 id="{local-name()}"><xsl:value-of select="label:word('rule-' || local-name())"/></h2>
            <pre tabindex="0"><code><xsl:value-of select="."/></code></pre>
          </section>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="site:rule-fact" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <div>
      <dt><xsl:value-of select="label:word($name)"/></dt>
      <dd><xsl:value-of select="$value"/></dd>
    </div>
  </xsl:function>
</xsl:stylesheet>
