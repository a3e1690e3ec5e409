<?xml version="1.0" encoding="UTF-8"?>
<!-- What is recorded about a text beside its words: the steps to its adoption, the recorded vote, the subjects that it was given. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:engross="urn:engross:provenance"
                xmlns:label="urn:engross:label"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:record="urn:engross:record"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- True where there is anything to show. -->
  <xsl:function name="record:exists" as="xs:boolean">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="exists((record:stages($text), meta:counts($text), meta:keywords($text)))"/>
  </xsl:function>

  <!-- The steps in their order; those of which nothing but the name is recorded are left out. -->
  <xsl:function name="record:stages" as="element(engross:stage)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:document($text)/meta/proprietary/engross:history/engross:stage[@date or @document or engross:by]"/>
  </xsl:function>

  <!-- The steps of one kind: draftResolution, draftResolutionAdditionalSponsors, recommendedForAdoption, adopted. -->
  <xsl:function name="record:stage" as="element(engross:stage)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="record:stages($text)[@name = $name]"/>
  </xsl:function>

  <!-- What a step is called; a kind that we have no word for goes by the name it is recorded under. -->
  <xsl:function name="record:title" as="xs:string">
    <xsl:param name="stage" as="element(engross:stage)"/>
    <xsl:sequence select="string(($label:words('stage-' || $stage/@name), $stage/@name)[1])"/>
  </xsl:function>

  <!-- Who took a step: names, or one sentence. -->
  <xsl:function name="record:names" as="xs:string*">
    <xsl:param name="stage" as="element(engross:stage)"/>
    <xsl:sequence select="$stage/engross:by/@name ! normalize-space(.)"/>
  </xsl:function>

  <!-- True of "submitted by the Chair ...", which is no name. -->
  <xsl:function name="record:told" as="xs:boolean">
    <xsl:param name="stage" as="element(engross:stage)"/>
    <xsl:sequence select="count(record:names($stage)) eq 1 and matches(record:names($stage), '^\p{Ll}')"/>
  </xsl:function>

  <!-- The symbol that begins what a step names, A/75/943 of "A/75/943, para. 6"; empty where it names no document. -->
  <xsl:function name="record:symbol" as="xs:string?">
    <xsl:param name="stage" as="element(engross:stage)"/>
    <xsl:sequence select="$stage/@document[matches(., '^[A-Z]+/[^\s,]+(\s\(|,|$)')] ! replace(., '(\s\(|,).*$', '')"/>
  </xsl:function>

  <!-- Where the United Nations keeps a document. -->
  <xsl:function name="record:address" as="xs:string">
    <xsl:param name="symbol" as="xs:string"/>
    <xsl:sequence select="'https://undocs.org/en/' || replace(encode-for-uri($symbol), '%2F', '/')"/>
  </xsl:function>

  <!-- The subjects of the vocabularies, by vocabulary, in the order of the record; within one each name once. -->
  <xsl:function name="record:vocabularies" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="distinct-values(record:keywords($text) ! record:vocabulary(.))"/>
  </xsl:function>

  <!-- The terms of one vocabulary; of those with one name, the first that has an address, else the first. -->
  <xsl:function name="record:terms" as="element(keyword)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="vocabulary" as="xs:string"/>
    <xsl:for-each-group select="record:keywords($text)[record:vocabulary(.) eq $vocabulary]" group-by="lower-case(record:name(.))">
      <xsl:sort select="record:goal(.) ! number(tokenize(., '\.')[1])" data-type="number"/>
      <xsl:sequence select="(current-group()[record:web(.)], current-group())[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What people call a term: "sustainable development" where a machine writes "sustainable_development", and the goals by their names. -->
  <xsl:function name="record:name" as="xs:string">
    <xsl:param name="keyword" as="element(keyword)"/>
    <xsl:variable name="name" as="xs:string" select="normalize-space(translate($keyword/@showAs, '_', ' '))"/>
    <xsl:variable name="goal" as="xs:string?" select="record:goal($keyword)"/>
    <xsl:sequence select="
      if (empty($goal)) then $name
      else if (contains($goal, '.')) then label:phrase('target', $goal)
      else label:phrase('goal', ($goal, label:word('goal-' || $goal)))"/>
  </xsl:function>

  <!-- The number of a Sustainable Development Goal, 5, or of a target of one, 5.3; empty for other terms. -->
  <xsl:function name="record:goal" as="xs:string?">
    <xsl:param name="keyword" as="element(keyword)"/>
    <xsl:sequence select="$keyword/@showAs[matches(., '^sdg_(1[0-7]|[1-9])(\.[0-9a-z]+)?$')] ! substring-after(., '_')"/>
  </xsl:function>

  <!-- The page of a term in its vocabulary; nothing but http and https is ever linked. -->
  <xsl:function name="record:web" as="xs:string?">
    <xsl:param name="keyword" as="element(keyword)"/>
    <xsl:sequence select="$keyword/@href[matches(., '^https?://[^\s&quot;&lt;&gt;\\]+$')] ! string(.)"/>
  </xsl:function>

  <!-- The vocabulary by its name. The thesaurus has two in the official files; an agenda goes by its symbol. -->
  <xsl:function name="record:vocabulary" as="xs:string">
    <xsl:param name="keyword" as="element(keyword)"/>
    <xsl:variable name="id" as="xs:string" select="string($keyword/@dictionary) ! (if (starts-with(., '#')) then substring(., 2) else .)"/>
    <xsl:variable name="name" as="xs:string" select="string((key('link:concept', $id, root($keyword))/@showAs, $id)[1])"/>
    <xsl:sequence select="
      if (starts-with($name, 'UNBIS')) then label:word('vocabulary-thesaurus')
      else if ($name eq 'SDGO') then label:word('vocabulary-goals')
      else if ($name eq 'DHLAUTH') then label:word('vocabulary-names')
      else if (contains($name, '/') and matches($name, '^[A-Z]+/[^\s]+$')) then label:phrase('vocabulary-agenda', $name)
      else $name"/>
  </xsl:function>

  <xsl:function name="record:keywords" as="element(keyword)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:document($text)/meta/classification/keyword[normalize-space(@showAs)]"/>
  </xsl:function>

  <!-- The counts of a vote in a line: "in favour: 145, against: 34, abstaining: 9". -->
  <xsl:function name="record:counts" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="string-join(meta:counts($text) ! label:phrase('vote-count', (lower-case(meta:choice(.)), string(@value))), ', ')"/>
  </xsl:function>
</xsl:stylesheet>
