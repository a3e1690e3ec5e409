<?xml version="1.0" encoding="UTF-8"?>
<!-- What the lists of a collection have of a text, made of its extract and of nothing else: its facts, and a row for each mention, citation and paragraph that
     lists have a line for, under what it is about. ListedRows puts those of all texts together, so that a page reads the rows that it has and no others. -->
<xsl:package version="3.0" name="urn:engross:listed" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:edition="urn:engross:edition"
             xmlns:extract="urn:engross:extract"
             xmlns:link="urn:engross:link"
             xmlns:listed="urn:engross:listed"
             xmlns:meta="urn:engross:meta"
             xmlns:note="urn:engross:note"
             xmlns:unit="urn:engross:unit"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/documents.xsl"/>

  <!-- The key of what a concept means (authority:key), by its address; empty where it is nothing that lists name. -->
  <xsl:param name="meant" as="function(xs:string) as xs:string?" required="yes"/>

  <!-- The facts of a text, and a document for each thing that it has rows about. -->
  <xsl:function name="listed:of" as="document-node()+" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="listed:facts($text)"/>
    <xsl:for-each-group select="$text//(preamble/container | mainBody)//(concept | organization | role)" group-by="link:concept(.)/@href ! $meant(.)">
      <xsl:sequence select="listed:thing(current-grouping-key(), (), unit:citing(current-group()) ! listed:row(.))"/>
      <xsl:variable name="sources" as="element()*" select="listed:sources(current-group())"/>
      <xsl:if test="exists($sources)"><xsl:sequence select="listed:thing('sources/' || current-grouping-key(), (), $sources)"/></xsl:if>
    </xsl:for-each-group>
    <xsl:for-each-group select="link:citations($text)" group-by="link:document-key(.)">
      <xsl:sequence select="listed:thing('documents/' || current-grouping-key(), listed:document(.), unit:citing(current-group()) ! listed:row(.))"/>
    </xsl:for-each-group>
    <xsl:for-each-group select="unit:paragraphs($text) | $text//crossHeading[unit:is-preambular(.)]" group-by="string(@extract:verb)">
      <xsl:sequence select="listed:thing('openings/' || current-grouping-key(), (), current-group() ! listed:paragraph(.))"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A document of the same form with the facts of the text alone; on its root how many paragraphs and notes it has. -->
  <xsl:function name="listed:facts" as="document-node()">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="document" as="element()" select="meta:document($text)"/>
    <xsl:variable name="author" as="element()?" select="meta:author($text)"/>
    <xsl:document>
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" work="{meta:work($text)}">
        <xsl:for-each select="meta:adopted($text)"><xsl:attribute name="year" select="year-from-date(.)"/></xsl:for-each>
        <xsl:for-each select="$document">
          <xsl:copy copy-namespaces="no">
            <xsl:copy-of select="@*"/>
            <xsl:attribute name="extract:preambular" select="count($text//preamble/container)"/>
            <xsl:attribute name="extract:operative" select="count($text//mainBody//paragraph)"/>
            <xsl:attribute name="extract:notes" select="count(note:notes($text))"/>
            <xsl:attribute name="extract:paragraphs" select="count(unit:paragraphs($text))"/>
            <meta>
              <xsl:copy-of select="meta/identification" copy-namespaces="no"/>
              <references><xsl:copy-of select="$author" copy-namespaces="no"/></references>
              <proprietary><xsl:copy-of select="meta:provenance($text)" copy-namespaces="no"/></proprietary>
            </meta>
            <!-- Files that others made say their facts in what is printed. -->
            <xsl:if test="empty(meta:provenance($text))"><xsl:copy-of select="coverPage, preface, conclusions" copy-namespaces="no"/></xsl:if>
          </xsl:copy>
        </xsl:for-each>
      </akomaNtoso>
    </xsl:document>
  </xsl:function>

  <!-- What a text says of one thing: its rows, and the facts of the text that lists print with them. -->
  <xsl:function name="listed:thing" as="document-node()">
    <xsl:param name="about" as="xs:string"/>
    <xsl:param name="particulars" as="attribute()*"/>
    <xsl:param name="rows" as="element(listed:row)+"/>
    <xsl:variable name="text" as="document-node()" select="$texts"/>
    <xsl:document>
      <listed:thing about="{$about}">
        <xsl:sequence select="$particulars"/>
        <listed:text page="{edition:path($text)}/index.html" symbol="{meta:symbol($text)}" number="{meta:number($text)}" title="{meta:title($text)}" language="{meta:language($text)}">
          <xsl:for-each select="meta:adopted($text)"><xsl:attribute name="adopted" select="."/></xsl:for-each>
          <xsl:sequence select="$rows"/>
        </listed:text>
      </listed:thing>
    </xsl:document>
  </xsl:function>

  <!-- Where a mention or citation stands, and the words around it. -->
  <xsl:function name="listed:row" as="element(listed:row)">
    <xsl:param name="mention" as="element()"/>
    <listed:row>
      <xsl:for-each select="unit:of($mention)">
        <xsl:attribute name="label" select="unit:label(.)"/>
        <xsl:attribute name="anchor" select="@eId"/>
      </xsl:for-each>
      <xsl:for-each select="$mention/(@extract:lead, @extract:before, @extract:said, @extract:after)"><xsl:attribute name="{local-name()}" select="."/></xsl:for-each>
    </listed:row>
  </xsl:function>

  <!-- How a paragraph begins. -->
  <xsl:function name="listed:paragraph" as="element(listed:row)">
    <xsl:param name="unit" as="element()"/>
    <listed:row label="{unit:label($unit)}" anchor="{$unit/@eId}" opening="{$unit/@extract:opening}" words="{$unit/@extract:words}"/>
  </xsl:function>

  <!-- What the notes say that are called right behind a name, where it is published. What refers to another note, or says more, is no source. -->
  <xsl:function name="listed:sources" as="element(listed:row)*">
    <xsl:param name="mentions" as="element()+"/>
    <xsl:for-each select="$mentions ! following-sibling::node()[1] ! (self::authorialNote, self::ref ! note:called-by(.)) | ()">
      <xsl:variable name="words" as="xs:string" select="normalize-space(.)"/>
      <xsl:if test="string-length($words) le 240 and not(matches($words, '^Ibid', 'i'))"><listed:row anchor="{@eId}" marker="{@marker}" words="{$words}"/></xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- What leads to a document: its name, its address on the web, and by what it may be found among the texts. -->
  <xsl:function name="listed:document" as="attribute()*">
    <xsl:param name="first" as="element()"/>
    <xsl:attribute name="name" select="link:document-name($first)"/>
    <xsl:attribute name="work" select="link:work($first/@href)"/>
    <xsl:for-each select="link:symbol($first)"><xsl:attribute name="symbol" select="."/></xsl:for-each>
    <xsl:for-each select="link:web($first)"><xsl:attribute name="web" select="."/></xsl:for-each>
  </xsl:function>
</xsl:package>
