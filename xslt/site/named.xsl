<?xml version="1.0" encoding="UTF-8"?>
<!-- The instruments that a text names, below it; and who cites its parts. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:authority="urn:engross:authority"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The instruments that this text names, with its paragraphs and the way to the page where all texts are. -->
  <xsl:template name="site:instruments" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="mentions" as="element(concept)*" select="link:instruments(.)[site:is-instrument(.)]"/>
    <xsl:if test="exists($mentions)">
      <section class="instruments" id="instruments" aria-labelledby="instruments-heading">
        <h2 id="instruments-heading"><xsl:value-of select="label:word('page-instruments')"/></h2>
        <ul>
          <xsl:for-each-group select="$mentions" group-by="authority:key(authority:of(.))">
            <xsl:variable name="units" as="element()*" select="current-group() ! unit:of(.) | ()"/>
            <li>
              <a href="{$root}{site:authority-page(authority:of(.))}"><xsl:value-of select="authority:of(.)/@name"/></a>
              <span class="units">
                <xsl:for-each select="$units">
                  <a href="#{@eId}"><xsl:value-of select="unit:label(.)"/></a>
                  <xsl:if test="position() ne last()">, </xsl:if>
                </xsl:for-each>
              </span>
            </li>
          </xsl:for-each-group>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The citations of single parts of texts of the edition by other texts of it, by slug and eId of what is cited. -->
  <xsl:variable name="site:cited-parts" as="map(xs:string, element()+)">
    <xsl:map>
      <xsl:for-each-group select="$texts ! link:citations(.)[contains(@href, '#') or contains(@href, '~')][exists(link:element(.))][not(link:text(.) is root(.))]"
                          group-by="link:element(.) ! edition:anchor(.)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- How many other texts' paragraphs cite this one, and which. -->
  <xsl:function name="site:cited-here" as="element()?">
    <xsl:param name="unit" as="element()"/>
    <xsl:for-each select="edition:anchor($unit)[exists($site:cited-parts(.))]">
      <xsl:variable name="citing" as="element()+" select="$site:cited-parts(.)"/>
      <details class="cited ours">
        <summary><xsl:value-of select="label:count('cited-times', count(unit:citing($citing)))"/></summary>
        <xsl:sequence select="site:places($citing, site:root(root($unit)))"/>
      </details>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
