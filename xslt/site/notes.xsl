<?xml version="1.0" encoding="UTF-8"?>
<!-- The notes at the end of the page, each with a way back to all its calls. The script sets the same notes beside their calls. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:template name="site:notes" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:if test="note:notes(.)">
      <xsl:variable name="ibids" as="map(xs:string, map(xs:string, item()))" select="note:ibids(.)"/>
      <section class="notes" id="notes" role="doc-endnotes" aria-labelledby="notes-heading">
        <!-- The whole section runs the way of its text, so that heading and numbers stand at the edge of the notes. -->
        <xsl:if test="meta:direction(meta:language(.)) eq 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if>
        <h2 id="notes-heading"><xsl:value-of select="label:word('notes')"/></h2>
        <ul lang="{meta:language-tag(meta:language(.))}">
          <xsl:for-each select="note:notes(.)">
            <li id="{@eId}">
              <span class="number"><xsl:value-of select="note:marker(.)"/></span>
              <div class="words">
                <xsl:apply-templates mode="site:text"/>
                <xsl:sequence select="$ibids(generate-id(.)) ! site:stands-for(.)"/>
                <xsl:sequence select="site:noticed(.)"/>
              </div>
              <span class="callers ours"><xsl:sequence select="note:calls(.) ! site:caller(.)"/></span>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- What "Ibid." stands for, in brackets, and the note that prints it. -->
  <xsl:function name="site:stands-for" as="element()">
    <xsl:param name="ibid" as="map(xs:string, item())"/>
    <p class="stands ours">
      <xsl:value-of select="label:phrase('ibid', $ibid?words) || ' '"/>
      <a href="#{$ibid?printed/@eId}"><xsl:value-of select="label:phrase('note-in-words', note:marker($ibid?printed))"/></a>
      <xsl:text>]</xsl:text>
    </p>
  </xsl:function>

  <!-- The way back is named for the paragraph it leads to. -->
  <xsl:function name="site:caller" as="node()+">
    <xsl:param name="call" as="element()"/>
    <xsl:variable name="unit" as="element()?" select="unit:of($call/..)"/>
    <xsl:text> </xsl:text>
    <a role="doc-backlink" href="#{note:call-id($call)}"
       aria-label="{label:phrase('back-to', ($unit ! unit:label(.), label:word('heading'))[1])}">
      <xsl:value-of select="($unit ! unit:label(.), label:word('title'))[1]"/>
    </a>
  </xsl:function>
</xsl:stylesheet>
