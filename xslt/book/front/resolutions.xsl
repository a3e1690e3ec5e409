<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of resolutions: what identifies each, a dash where the source is silent, square brackets round what was supplied. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:block="urn:engross:block"
                xmlns:edition="urn:engross:edition"
                xmlns:fact="urn:engross:fact"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:page="urn:engross:page"
                xmlns:pointer="urn:engross:pointer"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <xsl:mode name="resolutions" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The columns after the first and their widths in millimetres. -->
  <xsl:variable name="fact:columns" as="xs:string+" select="'session', 'agenda-item', 'report', 'meeting', 'adopted'"/>
  <xsl:variable name="fact:widths" as="xs:integer+" select="10, 11, 15, 16, 17"/>

  <!-- The room behind the words of a cell in millimetres; and in ems, what is left for the first column. -->
  <xsl:variable name="fact:gap" as="xs:double" select="1.5"/>
  <xsl:variable name="fact:first" as="xs:double" select="room:ems($layout:measure - sum($fact:widths) - $fact:gap, $layout:table)"/>

  <xsl:template name="resolutions" as="element(fo:page-sequence)">
    <xsl:call-template name="part">
      <xsl:with-param name="name" select="'resolutions'"/>
      <xsl:with-param name="content" as="element()+">
        <fo:table xsl:use-attribute-sets="type:table">
          <fo:table-column column-width="proportional-column-width(1)" fox:header="true"/>
          <xsl:for-each select="$fact:widths"><fo:table-column column-width="{.}mm"/></xsl:for-each>
          <fo:table-header>
            <fo:table-row border-after-style="solid" border-after-width="{$layout:rule}">
              <xsl:for-each select="'resolution', $fact:columns">
                <fo:table-cell xsl:use-attribute-sets="type:cell" display-align="after">
                  <xsl:if test="position() eq 1"><xsl:sequence select="page:continued()"/></xsl:if>
                  <fo:block font-style="italic"><xsl:value-of select="label:word(.)"/></fo:block>
                </fo:table-cell>
              </xsl:for-each>
            </fo:table-row>
          </fo:table-header>
          <fo:table-body>
            <xsl:apply-templates select="$texts" mode="resolutions"/>
          </fo:table-body>
        </fo:table>
        <fo:block xsl:use-attribute-sets="type:small" space-before="{layout:points($layout:small-line)}">
          <xsl:value-of select="label:word('book-resolutions-legend')"/>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="document-node()" mode="resolutions" as="element(fo:table-row)">
    <xsl:variable name="text" as="document-node()" select="."/>
    <fo:table-row>
      <xsl:if test="string-length(meta:title($text)) lt $block:long"><xsl:attribute name="keep-together.within-page" select="'always'"/></xsl:if>
      <fo:table-cell xsl:use-attribute-sets="type:cell">
        <xsl:sequence select="page:row($text is $texts[1], $fact:first)"/>
        <fo:block font-weight="bold">
          <fo:basic-link>
            <xsl:sequence select="pointer:inside('table-' || edition:slug($text), edition:slug($text), meta:symbol($text))"/>
            <xsl:value-of select="room:divisible(fact:marked(meta:symbol($text), meta:standing($text, 'symbol')), $fact:first)"/>
          </fo:basic-link>
        </fo:block>
        <xsl:for-each select="meta:own-title($text)">
          <fo:block><xsl:value-of select="room:within(type:printable(.), $fact:first)"/></fo:block>
        </xsl:for-each>
        <fo:block font-style="italic"><xsl:value-of select="room:within(type:printable(meta:organ($text)), $fact:first)"/></fo:block>
        <!-- A vote has many words, and this column the room for them. -->
        <xsl:if test="meta:value($text, 'outcome')">
          <fo:block><xsl:value-of select="room:within(fact:shown($text, 'outcome'), $fact:first)"/></fo:block>
        </xsl:if>
      </fo:table-cell>
      <xsl:for-each select="$fact:columns">
        <xsl:variable name="place" as="xs:integer" select="position()"/>
        <xsl:variable name="room" as="xs:double" select="room:ems($fact:widths[$place] - $fact:gap, $layout:table)"/>
        <fo:table-cell xsl:use-attribute-sets="type:cell">
          <fo:block><xsl:value-of select="room:divisible(fact:shown($text, .), $room)"/></fo:block>
        </fo:table-cell>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <!-- A fact as the table shows it: 18 December 2002; [18 December 2002]; a dash. -->
  <xsl:function name="fact:shown" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="(fact:plain($text, $fact) ! fact:marked(., meta:standing($text, $fact)), '–')[1]"/>
  </xsl:function>

  <!-- Its value in words; empty where it is absent. -->
  <xsl:function name="fact:plain" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:variable name="value" as="xs:string?" select="meta:value($text, $fact)"/>
    <xsl:sequence select="
      if ($value castable as xs:date) then label:date(xs:date($value))
      else if ($value = ('adoptedWithoutVote', 'adoptedRecordedVote')) then string-join((label:word($value),
        meta:counts($text) ! label:phrase('vote-count', (lower-case(meta:choice(.)), string(@value)))), ', ')
      else $value"/>
  </xsl:function>

  <xsl:function name="fact:marked" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="standing" as="xs:string"/>
    <xsl:sequence select="if ($standing eq 'supplied') then '[' || $value || ']' else $value"/>
  </xsl:function>
</xsl:stylesheet>
