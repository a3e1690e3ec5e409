<?xml version="1.0" encoding="UTF-8"?>
<!-- Check my draft: draft.js compares what is pasted with the texts, on the reader's machine alone. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:lineage="urn:engross:lineage"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="urn:engross:lineage"
                exclude-result-prefixes="#all">

  <!-- More texts are compared with only where the reader asks for them. -->
  <xsl:variable name="lineage:all-at-once" as="xs:integer" select="100"/>

  <!-- The words of the script, by the names it knows them under. -->
  <xsl:variable name="lineage:draft-words" as="map(xs:string, xs:string)" select="map {
    'repeated': 'draft-repeated', 'changed': 'draft-changed', 'new': 'draft-new', 'summary': 'draft-summary', 'strange': 'draft-strange', 'left': 'draft-left', 'nothing': 'draft-nothing', 'last': 'draft-last', 'none': 'draft-none', 'gained': 'gained', 'lost': 'lost', 'empty': 'draft-empty', 'working': 'draft-working',
    'broken': 'draft-broken', 'shift': 'shift-of', 'strengthened': 'shift-strengthened', 'softened': 'shift-softened', 'other': 'shift-other act' }"/>

  <xsl:template name="lineage:draft" as="element()">
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-draft')"/>
      <xsl:with-param name="description" select="label:word('about-page-draft')"/>
      <xsl:with-param name="here" select="'lineage/draft.html'"/>
      <xsl:with-param name="root" select="'../'" tunnel="yes"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="head" as="element()*"><xsl:for-each select="'draft-likeness', 'draft-redline', 'draft'"><script xmlns="" src="../{.}.js" defer="defer"/></xsl:for-each></xsl:with-param>
      <xsl:with-param name="main" as="element()*">
        <div xmlns="" id="draft" data-root="../">
          <xsl:for-each select="sort(map:keys($lineage:draft-words))" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
            <xsl:attribute name="data-{.}" select="label:word($lineage:draft-words(.))"/>
          </xsl:for-each>
          <h1><xsl:value-of select="label:word('page-draft')"/></h1>
          <p class="summary"><xsl:value-of select="label:word('draft-explained')"/></p>
          <noscript><p class="notice"><xsl:value-of select="label:word('draft-noscript')"/></p></noscript>
          <form>
            <p><label for="draft-words"><xsl:value-of select="label:word('draft-words')"/></label></p>
            <textarea id="draft-words" name="draft" rows="12" spellcheck="false" required="required"/>
            <p>
              <label for="draft-texts"><xsl:value-of select="label:word('draft-texts')"/></label>
              <xsl:text> </xsl:text>
              <select id="draft-texts" name="texts">
                <xsl:variable name="all" as="element(option)" xpath-default-namespace="">
                  <option data-texts="{$texts ! edition:slug(.)}"><xsl:value-of select="label:phrase('draft-all', string(count($texts)))"/></option>
                </xsl:variable>
                <xsl:variable name="series" as="element()*">
                  <xsl:for-each select="$lineage/lineage/series"><option data-texts="{text/@slug}" data-series=""><xsl:value-of select="@title || ' (' || count(text) || ')'"/></option></xsl:for-each>
                </xsl:variable>
                <xsl:sequence select="if (count($texts) le $lineage:all-at-once) then ($all, $series) else ($series, $all)"/>
              </select>
              <xsl:text> </xsl:text>
              <button><xsl:value-of select="label:word('draft-go')"/></button>
            </p>
          </form>
          <p role="status"/>
          <div id="draft-results"/>
        </div>
        <p xmlns="" class="honesty"><xsl:value-of select="label:word('draft-honesty')"/></p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
