<?xml version="1.0" encoding="UTF-8"?>
<!-- JSON of a resolution, as schema/resolution.schema.json describes it. Built as the XML form of JSON, which keeps the order of keys. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fn="http://www.w3.org/2005/xpath-functions"
                xmlns:forms="urn:engross:forms"
                xmlns:json="urn:engross:json"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:opening="urn:engross:opening"
                xmlns:plain="urn:engross:plain"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:variable name="forms:facts" as="xs:string+" select="
    'symbol', 'title', 'session', 'agenda-item', 'report', 'committee', 'adopted', 'meeting', 'distributed', 'outcome'"/>

  <xsl:function name="forms:json" as="xs:string" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="document" as="element()" select="meta:document($text)"/>
    <xsl:variable name="json" as="element(fn:map)">
      <fn:map>
        <fn:string key="format">engross-resolution-1</fn:string>
        <fn:string key="work"><xsl:value-of select="meta:work($text)"/></fn:string>
        <fn:string key="expression"><xsl:value-of select="meta:expression($text)"/></fn:string>
        <fn:string key="language"><xsl:value-of select="meta:language-tag(meta:language($text))"/></fn:string>
        <fn:string key="organ"><xsl:value-of select="meta:organ($text)"/></fn:string>
        <fn:string key="number"><xsl:value-of select="meta:number($text)"/></fn:string>
        <fn:map key="facts"><xsl:for-each select="$forms:facts"><xsl:sequence select="forms:fact($text, .)"/></xsl:for-each></fn:map>
        <fn:array key="votes">
          <xsl:for-each select="meta:counts($text)">
            <fn:map>
              <fn:string key="choice"><xsl:value-of select="meta:choice(.)"/></fn:string>
              <fn:string key="count"><xsl:value-of select="@value"/></fn:string>
              <fn:array key="voters"><xsl:for-each select="meta:voters(.)"><fn:string><xsl:value-of select="."/></fn:string></xsl:for-each></fn:array>
            </fn:map>
          </xsl:for-each>
        </fn:array>
        <fn:array key="subjects"><xsl:for-each select="meta:keywords($text)"><fn:string><xsl:value-of select="."/></fn:string></xsl:for-each></fn:array>
        <xsl:choose>
          <xsl:when test="exists(meta:source($text))">
            <fn:map key="source">
              <fn:string key="file"><xsl:value-of select="meta:source($text)/@file"/></fn:string>
              <fn:string key="sha256"><xsl:value-of select="meta:source($text)/@sha256"/></fn:string>
            </fn:map>
          </xsl:when>
          <xsl:otherwise><fn:null key="source"/></xsl:otherwise>
        </xsl:choose>
        <fn:array key="body"><xsl:sequence select="forms:parts($document/(* except (meta, coverPage)))"/></fn:array>
        <fn:array key="notes"><xsl:sequence select="note:notes($text) ! forms:note(.)"/></fn:array>
        <fn:array key="citations"><xsl:sequence select="link:citations($text) ! forms:citation(.)"/></fn:array>
      </fn:map>
    </xsl:variable>
    <xsl:sequence select="json:written($json, '&#10;') || '&#10;'"/>
  </xsl:function>

  <!-- "adopted": {"value": "2002-12-18", "standing": "read", "basis": null} -->
  <xsl:function name="forms:fact" as="element(fn:map)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <fn:map key="{$fact}">
      <xsl:sequence select="forms:string('value', meta:value($text, $fact))"/>
      <fn:string key="standing"><xsl:value-of select="meta:standing($text, $fact)"/></fn:string>
      <xsl:sequence select="forms:string('basis', meta:basis($text, $fact))"/>
    </fn:map>
  </xsl:function>

  <!-- A string, or null where there is none. -->
  <xsl:function name="forms:string" as="element()">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="exists($value)"><fn:string key="{$key}"><xsl:value-of select="$value"/></fn:string></xsl:when>
      <xsl:otherwise><fn:null key="{$key}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The parts of some elements in order: units, and lines that stand outside of any. -->
  <xsl:function name="forms:parts" as="element(fn:map)*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each-group select="$elements" group-adjacent="empty(descendant-or-self::*[forms:is-unit(.)]) and exists(plain:blocks(.))">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:for-each select="plain:lines(plain:blocks(current-group()))">
            <fn:map><fn:string key="kind">words</fn:string><fn:string key="text"><xsl:value-of select="."/></fn:string></fn:map>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="current-group() ! (if (forms:is-unit(.)) then forms:unit(.) else forms:parts(*))"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="forms:is-unit" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="unit:is-unit($element) and not($element/ancestor-or-self::authorialNote) and exists($element/@eId)"/>
  </xsl:function>

  <!-- A paragraph, sub-paragraph, section or annex: its own words, what it holds, and the words behind that. -->
  <xsl:function name="forms:unit" as="element(fn:map)">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="own" as="element()*" select="
      plain:blocks($unit)[. is $unit or empty(ancestor-or-self::*[forms:is-unit(.)][1] except $unit)] except $unit/num"/>
    <xsl:variable name="first" as="element()?" select="$unit/descendant::*[forms:is-unit(.)][1]"/>
    <fn:map>
      <fn:string key="id"><xsl:value-of select="$unit/@eId"/></fn:string>
      <fn:string key="kind"><xsl:value-of select="forms:kind($unit)"/></fn:string>
      <fn:string key="label"><xsl:value-of select="unit:label($unit)"/></fn:string>
      <xsl:sequence select="forms:string('number', $unit/num ! plain:words(.))"/>
      <xsl:sequence select="forms:string('opening', if ($unit/self::attachment) then () else opening:words($unit))"/>
      <fn:string key="text"><xsl:value-of select="plain:lines($own[empty($first) or . &lt;&lt; $first])" separator="&#10;"/></fn:string>
      <fn:array key="parts"><xsl:sequence select="if (exists($first)) then forms:inner($unit/*, $unit) else ()"/></fn:array>
      <fn:string key="after"><xsl:value-of select="plain:lines($own[. >> $first])" separator="&#10;"/></fn:string>
    </fn:map>
  </xsl:function>

  <!-- The units right below one. -->
  <xsl:function name="forms:inner" as="element(fn:map)*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="$elements ! (if (forms:is-unit(.)) then forms:unit(.) else forms:inner(*, $unit))"/>
  </xsl:function>

  <xsl:function name="forms:kind" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="
      if ($unit/self::attachment) then 'annex'
      else if ($unit/self::container or $unit/self::crossHeading) then 'preambular'
      else if ($unit/self::paragraph) then 'operative'
      else if ($unit/(self::point | self::item | self::subparagraph)) then 'point'
      else 'section'"/>
  </xsl:function>

  <xsl:function name="forms:note" as="element(fn:map)">
    <xsl:param name="note" as="element(authorialNote)"/>
    <fn:map>
      <fn:string key="id"><xsl:value-of select="$note/@eId"/></fn:string>
      <fn:string key="marker"><xsl:value-of select="note:marker($note)"/></fn:string>
      <fn:string key="text"><xsl:value-of select="plain:lines(plain:blocks($note/*))" separator=" "/></fn:string>
      <fn:array key="called-in">
        <xsl:for-each select="distinct-values(note:calls($note) ! unit:of(parent::*)/@eId)"><fn:string><xsl:value-of select="."/></fn:string></xsl:for-each>
      </fn:array>
    </fn:map>
  </xsl:function>

  <!-- A citation as printed, the address of the work, that on the web, and the unit it stands in. -->
  <xsl:function name="forms:citation" as="element(fn:map)">
    <xsl:param name="citation" as="element()"/>
    <fn:map>
      <fn:string key="text"><xsl:value-of select="normalize-space(string-join($citation//text()[not(ancestor::authorialNote except $citation/ancestor::*)]))"/></fn:string>
      <xsl:sequence select="forms:string('symbol', link:symbol($citation))"/>
      <xsl:sequence select="forms:string('work', $citation/@href[starts-with(., '/akn/')] ! string(.))"/>
      <xsl:sequence select="forms:string('web', link:web($citation))"/>
      <xsl:sequence select="forms:string('in', unit:of($citation)/@eId ! string(.))"/>
    </fn:map>
  </xsl:function>
</xsl:stylesheet>
