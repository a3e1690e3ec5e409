<?xml version="1.0" encoding="UTF-8"?>
<!-- The front matter of a resolution: YAML with fixed keys in a fixed order. What is not known is null; what the text does not say
     itself is named under "supplied". -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:front="urn:engross:markdown:front"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <!-- What tells a file of this form from other Markdown; schema/markdown.schema.json describes its keys. -->
  <xsl:variable name="front:schema" as="xs:string" select="'urn:engross:markdown:1'"/>

  <!-- The facts in the order of their keys; a key is the name of the fact with an underline for the hyphen. -->
  <xsl:variable name="front:facts" as="xs:string+" select="
      'symbol', 'title', 'session', 'agenda-item', 'adopted', 'meeting', 'report', 'committee', 'outcome', 'distributed'"/>

  <xsl:function name="front:matter" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="statement" as="element()" select="meta:document($text)"/>
    <xsl:sequence select="string-join((
        '---',
        'schema: ' || $front:schema,
        $front:facts[position() le 2] ! front:line($text, .),
        'organ: ' || front:scalar(meta:organ($text)),
        $front:facts[position() gt 2] ! front:line($text, .),
        'language: ' || front:scalar(meta:language-tag(meta:language($text))),
        'edition: ' || front:date(meta:identification($text)/FRBRManifestation/FRBRdate/@date),
        'source: ' || front:source($text),
        'supplied: ' || front:supplied($text),
        'paragraphs: ' || front:mapping(map {
            'preambular': string(count($statement/preamble/container)),
            'operative': string(count($statement/mainBody//paragraph)),
            'footnotes': string(count(note:notes($text))) }, ('preambular', 'operative', 'footnotes')),
        front:beside($text),
        front:of-profile($text),
        '---'), '&#10;')"/>
  </xsl:function>

  <!-- What of the document is not in its body: each fact that was supplied, with its ground. -->
  <xsl:function name="front:supplied" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="supplied" as="xs:string*" select="$front:facts[meta:standing($text, .) = 'supplied']"/>
    <xsl:sequence select="'{' || string-join($supplied ! (front:key(.) || ': ' || front:quoted(string(meta:basis($text, .)))), ', ') || '}'"/>
  </xsl:function>

  <xsl:function name="front:date" as="xs:string">
    <xsl:param name="date" as="item()?"/>
    <xsl:sequence select="if (string($date) castable as xs:date and not(string($date) = '0001-01-01')) then string($date) else 'null'"/>
  </xsl:function>

  <xsl:function name="front:line" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:variable name="value" as="xs:string?" select="meta:value($text, $fact)"/>
    <xsl:sequence select="front:key($fact) || ': ' || (if (empty($value)) then 'null' else front:value($text, $fact, $value))"/>
  </xsl:function>

  <!-- Dates and the number of the session as such, the vote in words, everything else as text. -->
  <xsl:function name="front:value" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="fact" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="
        if ($fact = ('adopted', 'distributed') and $value castable as xs:date) then $value
        else if ($fact = 'session' and $value castable as xs:positiveInteger) then $value
        else if ($fact = 'outcome')
          then front:scalar(lower-case(string((meta:document($text)/meta/references/TLCConcept[@eId = $value]/@showAs, $value)[1])))
        else front:scalar($value)"/>
  </xsl:function>

  <xsl:function name="front:key" as="xs:string">
    <xsl:param name="fact" as="xs:string"/>
    <xsl:sequence select="if ($fact = 'outcome') then 'vote' else translate($fact, '-', '_')"/>
  </xsl:function>

  <xsl:function name="front:source" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="source" as="element()?" select="meta:source($text)"/>
    <xsl:sequence select="
        if (empty($source)) then 'null'
        else front:mapping(map {
            'file': front:scalar($source/@file), 'sha256': front:quoted($source/@sha256), 'kind': front:scalar($source/@shape) },
            ('file', 'sha256', 'kind'))"/>
  </xsl:function>

  <xsl:function name="front:mapping" as="xs:string">
    <xsl:param name="values" as="map(xs:string, xs:string)"/>
    <xsl:param name="keys" as="xs:string*"/>
    <xsl:sequence select="'{' || string-join($keys ! (. || ': ' || $values(.)), ', ') || '}'"/>
  </xsl:function>

  <!-- Text without quotes where every reader of YAML takes it for text, also within braces; in double quotes elsewhere. What begins
       with a figure could be a number or a date, unless a word follows ("77th plenary meeting") or it names a file. -->
  <xsl:function name="front:scalar" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="harmless" as="xs:boolean" select="matches($text, '^[\p{L}\p{Nd}]([\p{L}\p{M}\p{Nd} ’/._()\-]*[^ ])?$')"/>
    <xsl:variable name="word" as="xs:boolean" select="matches($text, '^\p{L}|[ ]\p{L}|\.[a-z]{2,}$')"/>
    <xsl:variable name="reserved" as="xs:boolean" select="lower-case($text) = ('true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n')"/>
    <xsl:sequence select="if ($harmless and $word and not($reserved)) then $text else front:quoted($text)"/>
  </xsl:function>

  <xsl:function name="front:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'&quot;' || front:escaped($text) || '&quot;'"/>
  </xsl:function>

  <xsl:function name="front:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace(replace($text, '[\\&quot;]', '\\$0'), '\s*[\n\r\t]\s*', ' ')"/>
  </xsl:function>
</xsl:stylesheet>
