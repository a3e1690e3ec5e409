<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a citation leads: to a text of the edition, or out to the web. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:key name="link:alternative" match="alternativeReference" use="@for"/>
  <xsl:key name="link:part" match="*[@eId]" use="@eId"/>
  <xsl:key name="link:concept" match="references/*" use="@eId"/>

  <!-- The texts that are one work in several languages, in the order of the edition, by its address. -->
  <xsl:variable name="link:expressions" as="map(xs:string, document-node()+)"
                select="map:merge($texts ! map { meta:work(.): . }, map { 'duplicates': 'combine' })"/>

  <!-- The other languages of a text. -->
  <xsl:function name="link:translations" as="document-node()*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="$link:expressions(meta:work($text))[not(. is $text)]"/>
  </xsl:function>

  <!-- The text beside which a text is set, the first in the language of the edition or the first at all; none beside that itself. -->
  <xsl:function name="link:beside" as="document-node()?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="all" as="document-node()+" select="$link:expressions(meta:work($text))"/>
    <xsl:sequence select="($all[meta:language(.) eq $edition/*/@language], $all)[1][not(. is $text)]"/>
  </xsl:function>

  <!-- And by symbol, for files whose citations are web addresses only. -->
  <xsl:variable name="link:symbols" as="map(xs:string, document-node())"
                select="map:merge($texts[meta:value(., 'symbol')] ! map { meta:value(., 'symbol'): . }, map { 'duplicates': 'use-first' })"/>

  <!-- The text of the edition that a ref or a cites; empty where it is not in the edition. -->
  <xsl:function name="link:text" as="document-node()?">
    <xsl:param name="citation" as="element()"/>
    <xsl:sequence select="($link:expressions(link:work($citation/@href))[1], link:symbol($citation) ! $link:symbols(.))[1]"/>
  </xsl:function>

  <!-- The address of a work in that of an expression, a component or a part of it. -->
  <xsl:function name="link:work" as="xs:string">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="whole" as="xs:string" select="if (contains($address, '#') or contains($address, '~')) then replace($address, '[#~].*$', '') else string($address)"/>
    <xsl:variable name="main" as="xs:string" select="if (ends-with($whole, '/') or contains($whole, '/!')) then replace($whole, '/(![^/]*/?)?$', '') else $whole"/>
    <xsl:sequence select="if (contains($main, '@')) then replace($main, '/[a-z]{3}@[^/]*$', '') else $main"/>
  </xsl:function>

  <!-- The element of that text that is cited, where the address names one that is there. -->
  <xsl:function name="link:element" as="element()?">
    <xsl:param name="citation" as="element()"/>
    <xsl:variable name="eId" as="xs:string" select="replace($citation/@href, '^[^#~]*[#~]', '') ! (if (contains(., '-&gt;')) then substring-before(., '-&gt;') else .)"/>
    <xsl:sequence select="link:text($citation) ! key('link:part', $eId, .)[1]"/>
  </xsl:function>

  <!-- The web address of what is cited: that of an a, or the alternative given for a ref. Nothing but http and https is ever linked. -->
  <xsl:function name="link:web" as="xs:string?">
    <xsl:param name="citation" as="element()"/>
    <xsl:variable name="addresses" as="xs:string*"
                  select="$citation/@href, key('link:alternative', '#' || $citation/@eId, root($citation))/@href"/>
    <xsl:sequence select="$addresses[link:is-web(.)][1]"/>
  </xsl:function>

  <!-- True of an address that can be linked as it stands. -->
  <xsl:function name="link:is-web" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
      (starts-with($address, 'https://') or starts-with($address, 'http://')) and substring-after($address, '://') ne ''
      and translate($address, ' &#9;&#10;&#13;&quot;&lt;>\', '') eq $address"/>
  </xsl:function>

  <!-- The symbol of what is cited, as its address at undocs.org tells it: A/RES/64/293. -->
  <xsl:function name="link:symbol" as="xs:string?">
    <xsl:param name="citation" as="element()"/>
    <xsl:variable name="web" as="xs:string?" select="link:web($citation)"/>
    <xsl:sequence select="$web[contains(., 'undocs.org/')][matches(., '^https?://(www\.)?undocs\.org/')] ! substring-after(substring-after(., '://'), '/')
      ! (if (substring(., 3, 1) eq '/' and translate(substring(., 1, 2), 'abcdefghijklmnopqrstuvwxyz', '') eq '') then substring(., 4) else .)"/>
  </xsl:function>

  <!-- The citations of a text: every ref and a that cites something, calls of notes and references within the text left out. -->
  <xsl:function name="link:citations" as="element()*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      $text//(preface | preamble | mainBody | conclusions | attachments)//(a | ref[not(starts-with(@href, '#') or starts-with(@href, '!'))])"/>
  </xsl:function>

  <!-- The instruments that a text names: mentions whose concept is an instrument. -->
  <xsl:function name="link:instruments" as="element(concept)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="$text//concept[contains(link:concept(.)/@href, '/ontology/concept/un/instrument/')]"/>
  </xsl:function>

  <!-- What a mention refers to. -->
  <xsl:function name="link:concept" as="element()?">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="key('link:concept', substring($mention/@refersTo, 2), root($mention))[1]"/>
  </xsl:function>
</xsl:stylesheet>
