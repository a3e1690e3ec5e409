<?xml version="1.0" encoding="UTF-8"?>
<!-- On the page of a resolution: where each paragraph comes from, and what the next text did not take over. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:lineage="urn:engross:lineage"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="urn:engross:lineage"
                exclude-result-prefixes="#all">

  <!-- Below a paragraph: revised from 63/156, OP5. The page of a long text has many of these, so they are short. -->
  <xsl:function name="lineage:origins" as="element()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="slug" as="xs:string" select="edition:slug($unit)"/>
    <xsl:variable name="series" as="element(series)?" select="key('lineage:series-of', $slug, $lineage)[1]"/>
    <xsl:if test="$series and $unit[unit:is-unit(.)][not(self::*:point or self::*:item or self::*:subparagraph)]">
      <xsl:variable name="origins" as="element(origin)*" select="key('lineage:origins', edition:anchor($unit), $lineage)"/>
      <xsl:for-each select="$origins">
        <a xmlns="" class="ours" href="{lineage:way(edition:path($unit), if (@page and @principal eq 'true') then @page else site:page($edition:texts(@from)) || '#' || @from-anchor)}"><xsl:value-of select="string-join((
          label:phrase('lineage-' || @relation, lineage:name(@from, @from-label)), label:word('lineage-moved')[current()/@moved eq 'true'], label:word('lineage-revived')[current()/@revived eq 'true'],
          @shift[. ne 'same'][current()/@principal eq 'true'] ! label:word('shift-' || .)), ', ')"/></a>
      </xsl:for-each>
      <xsl:if test="empty($origins) and not($series/text[1]/@slug eq $slug)"><i xmlns="" class="ours"><xsl:value-of select="label:word('lineage-new')"/></i></xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- From the folder of a page to another page: ../../57/176/op4.html -->
  <xsl:function name="lineage:way" as="xs:string">
    <xsl:param name="folder" as="xs:string"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="here" as="xs:string*" select="tokenize($folder, '/')"/>
    <xsl:variable name="there" as="xs:string*" select="tokenize($page, '/')"/>
    <xsl:variable name="apart" as="xs:integer" select="((for $n in 1 to count($here) return if ($here[$n] eq $there[$n]) then () else $n), count($here) + 1)[1]"/>
    <xsl:sequence select="string-join(($here[position() ge $apart] ! '..', $there[position() ge $apart]), '/')"/>
  </xsl:function>

  <!-- The paragraphs that the next text of the series has nothing of, and the ways to the table and to the pairs. -->
  <xsl:template name="lineage:not-carried" as="element()?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="slug" as="xs:string" select="edition:slug(.)"/>
    <xsl:variable name="left" as="element(left)*" select="key('lineage:left', $slug, $lineage)"/>
    <xsl:for-each select="key('lineage:series-of', $slug, $lineage)[1]">
      <section xmlns="" class="ours">
        <h2><xsl:value-of select="if (exists($left)) then label:phrase('not-carried-into', lineage:number($left[1]/@next)) else label:word('page-lineage')"/></h2>
        <xsl:where-populated>
          <p>
            <xsl:for-each select="$left">
              <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
              <a href="#{@anchor}"><xsl:value-of select="@label"/></a>
              <xsl:if test="@back">
                <xsl:text> (</xsl:text>
                <a href="{$root}{site:page($edition:texts(@back))}#{@back-anchor}"><xsl:value-of select="label:phrase('comes-back', lineage:name(@back, @back-label))"/></a>
                <xsl:text>)</xsl:text>
              </xsl:if>
            </xsl:for-each>
          </p>
        </xsl:where-populated>
        <p>
          <a href="{$root}{lineage:page(.)}"><xsl:value-of select="label:word('matrix')"/></a>
          <xsl:for-each select="text[@slug eq $slug]/preceding-sibling::text[1]">
            <xsl:text>, </xsl:text>
            <a href="{$root}lineage/{../@id}/{@slug}--{$slug}.html"><xsl:value-of select="label:phrase('compare', (@slug, $slug) ! lineage:number(.))"/></a>
          </xsl:for-each>
        </p>
      </section>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
