<?xml version="1.0" encoding="UTF-8"?>
<!-- The concordance: a row for each paragraph through the texts of its series, with its pages. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:cited="urn:engross:cited"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:label="urn:engross:label"
                xmlns:layout="urn:engross:layout"
                xmlns:lineage="urn:engross:lineage"
                xmlns:meta="urn:engross:meta"
                xmlns:page="urn:engross:page"
                xmlns:pointer="urn:engross:pointer"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="urn:engross:lineage"
                exclude-result-prefixes="#all">

  <!-- As many texts as stand side by side on a page. -->
  <xsl:variable name="lineage:abreast" as="xs:integer" select="6"/>

  <!-- So many of its rows the last page has at least, and one. -->
  <xsl:variable name="lineage:together" as="xs:integer" select="11"/>

  <xsl:template name="concordance" as="element(fo:page-sequence)?">
    <xsl:if test="'concordance' = $lineage:parts">
      <xsl:call-template name="part">
        <xsl:with-param name="name" select="'concordance'"/>
        <xsl:with-param name="legend" select="'book-concordance-legend'"/>
        <xsl:with-param name="content" as="element()+">
          <xsl:for-each select="$lineage:index/series">
            <xsl:if test="last() gt 1">
              <fo:block xsl:use-attribute-sets="type:heading" role="H2"><xsl:value-of select="type:printable(@title)"/></fo:block>
            </xsl:if>
            <xsl:variable name="series" as="element(series)" select="."/>
            <xsl:for-each-group select="text" group-by="(position() - 1) idiv $lineage:abreast">
              <xsl:sequence select="lineage:table($series, current-group()/@slug)"/>
            </xsl:for-each-group>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:function name="lineage:table" as="element(fo:table)">
    <xsl:param name="series" as="element(series)"/>
    <xsl:param name="slugs" as="xs:string+"/>
    <xsl:variable name="room" as="xs:double" select="room:ems($layout:measure div count($slugs) - 1.5, $layout:table)"/>
    <fo:table xsl:use-attribute-sets="type:table" space-after="{layout:lines(1)}">
      <xsl:for-each select="$slugs"><fo:table-column column-width="proportional-column-width(1)"/></xsl:for-each>
      <fo:table-header>
        <fo:table-row border-after-style="solid" border-after-width="{$layout:rule}">
          <xsl:for-each select="$slugs">
            <fo:table-cell xsl:use-attribute-sets="type:cell" display-align="after">
              <xsl:if test="position() eq 1"><xsl:sequence select="page:continued()"/></xsl:if>
              <fo:block font-style="italic"><xsl:value-of select="room:divisible(lineage:symbol(.), $room)"/></fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="$series/provision[version/@slug = $slugs]">
          <xsl:variable name="provision" as="element(provision)" select="."/>
          <xsl:variable name="first" as="xs:boolean" select="position() eq 1"/>
          <fo:table-row keep-together.within-page="always">
            <!-- The last page has some rows. -->
            <xsl:if test="not($first) and last() - position() lt $lineage:together"><xsl:attribute name="keep-with-previous.within-page" select="'always'"/></xsl:if>
            <xsl:for-each select="$slugs">
              <fo:table-cell padding-before="1.6pt" padding-after="0pt" padding-end="1mm">
                <xsl:if test="position() eq 1"><xsl:sequence select="page:row($first, $room)"/></xsl:if>
                <fo:block><xsl:sequence select="if ($provision/version/@slug = .) then $provision/version[@slug eq current()] ! lineage:cell(., $room) else '–'"/></fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:function>

  <!-- ≈ OP15 31, the page in italics -->
  <xsl:function name="lineage:cell" as="node()+">
    <xsl:param name="version" as="element(version)"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:variable name="sign" as="xs:string" select="
      string-join((map { 'same': '=', 'revised': '≈', 'split': '÷', 'merged': '+' }(($version/@relation, 'new')[1]), '↕'[$version/@moved eq 'true'], '°'[$version/@revived eq 'true']))"/>
    <xsl:variable name="anchor" as="xs:string" select="lineage:anchor($version)"/>
    <fo:basic-link>
      <xsl:sequence select="pointer:inside('concordance-' || $anchor, $anchor, lineage:symbol($version/@slug) || ', ' || $version/@label)"/>
      <xsl:value-of select="room:within(string-join(($sign[. ne ''], $version/@label), '&#xA0;'), $room) || ' '"/>
      <fo:inline font-style="italic"><xsl:sequence select="folio:citation($anchor, $pages)"/></fo:inline>
    </fo:basic-link>
  </xsl:function>
</xsl:stylesheet>
