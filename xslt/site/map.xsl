<?xml version="1.0" encoding="UTF-8"?>
<!-- The map of the paragraphs, beside the text where there is room: plain links, each with the opening words and a bar as long as the
     paragraph is; and the instruments that the text names, below it. -->
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

  <xsl:template name="site:map" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="paragraphs" as="element()*" select="unit:paragraphs(.)[@eId]"/>
    <xsl:if test="count($paragraphs) gt 2">
      <nav class="map" aria-label="{label:word('paragraph-map')}">
        <ol>
          <xsl:for-each select="$paragraphs">
            <li>
              <a class="s{count((150, 300, 500, 800, 1200)[. lt string-length(current())])}" href="#{@eId}">
                <!-- Longer words are cut at the edge of the map. -->
                <xsl:for-each select="site:opening(.)[string-length() gt 16]"><xsl:attribute name="title" select="."/></xsl:for-each>
                <xsl:value-of select="unit:label(.)"/>
                <xsl:for-each select="site:opening(.)"><xsl:text> </xsl:text><i><xsl:value-of select="."/></i></xsl:for-each>
              </a>
            </li>
          </xsl:for-each>
        </ol>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- The opening words of a paragraph, those of its notes left out. -->
  <xsl:function name="site:opening" as="xs:string?">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="($paragraph//term[not(ancestor::authorialNote)])[1] ! normalize-space(.)"/>
  </xsl:function>

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
      <xsl:for-each-group select="$texts ! link:citations(.)[matches(@href, '[#~]')][exists(link:element(.))][not(link:text(.) is root(.))]"
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
        <summary><xsl:value-of select="label:count('cited-times', count(site:citing($citing)))"/></summary>
        <xsl:sequence select="site:places($citing, site:root(root($unit)))"/>
      </details>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
