<?xml version="1.0" encoding="UTF-8"?>
<!-- The paragraphs of a text one by one, for programs that look words up: a line of JSON each, under the anchors of the book and the site. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fn="http://www.w3.org/2005/xpath-functions"
                xmlns:edition="urn:engross:edition"
                xmlns:json="urn:engross:json"
                xmlns:md="urn:engross:markdown"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:opening="urn:engross:opening"
                xmlns:plain="urn:engross:plain"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- An array for each paragraph: its words, of which the digest is taken, and its line up to the digest. -->
  <xsl:function name="md:chunks" as="array(xs:string)*" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="paragraphs" as="element()*" select="unit:paragraphs($text)"/>
    <xsl:for-each select="$paragraphs">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="words" as="xs:string" select="string-join(plain:lines(plain:blocks(.) except num), '&#10;')"/>
      <xsl:sequence select="[$words, md:chunk(., $words, $paragraphs[$place - 1])]"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="md:chunk" as="xs:string">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="before" as="element()?"/>
    <xsl:variable name="text" as="document-node()" select="root($paragraph)"/>
    <xsl:variable name="members" as="xs:string+" select="
      md:member('id', edition:anchor($paragraph)),
      md:member('symbol', meta:value($text, 'symbol')),
      md:member('date', meta:value($text, 'adopted')),
      md:member('organ', meta:organ($text)),
      md:member('language', meta:language-tag(meta:language($text))),
      md:member('label', unit:label($paragraph)),
      md:member('verb', opening:words($paragraph)),
      md:member('text', $words),
      json:quoted('notes') || ': [' || string-join(md:notes-of($paragraph) ! md:note(.), ', ') || ']',
      md:member('previous', $before ! edition:anchor(.))"/>
    <xsl:sequence select="'{' || string-join($members, ', ')"/>
  </xsl:function>

  <!-- The notes called in a paragraph, each once; those called again too. -->
  <xsl:function name="md:notes-of" as="element(authorialNote)*">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="$paragraph//authorialNote | $paragraph//ref ! note:called-by(.)"/>
  </xsl:function>

  <xsl:function name="md:note" as="xs:string">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:sequence select="'{' || md:member('marker', note:marker($note)) || ', ' || md:member('text', string-join(plain:lines(plain:blocks($note/*)), ' ')) || '}'"/>
  </xsl:function>

  <!-- "symbol": "A/RES/57/176"; null where there is nothing. -->
  <xsl:function name="md:member" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="json:quoted($key) || ': ' || (if (exists($value)) then json:quoted($value) else 'null')"/>
  </xsl:function>
</xsl:stylesheet>
