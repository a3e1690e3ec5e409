<?xml version="1.0" encoding="UTF-8"?>
<!-- Runs as characters of Markdown. A character is escaped only where a reader of CommonMark, with footnotes and tables as
     GitHub has them, would take it for a sign. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:md="urn:engross:markdown"
                xmlns:run="urn:engross:markdown:run"
                version="3.0" exclude-result-prefixes="#all">

  <!-- The line of a paragraph. -->
  <xsl:function name="md:paragraph" as="xs:string">
    <xsl:param name="runs" as="element(run:run)*"/>
    <xsl:variable name="merged" as="element(run:run)*" select="md:merged($runs)"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:for-each select="$merged">
        <xsl:variable name="at" as="xs:integer" select="position()"/>
        <xsl:sequence select="
            if (@call) then md:call(.)
            else if (@href) then md:link(.)
            else if (@style = '') then md:escaped(string(.), $merged[$at + 1]/@call)
            else md:emphasis(., string($merged[$at - 1]), string($merged[$at + 1][not(@call)]), $merged[$at + 1]/@call)"/>
      </xsl:for-each>
    </xsl:variable>
    <!-- Blanks and line ends of the file are one blank; a no-break space is a character of the text. -->
    <xsl:variable name="line" as="xs:string" select="normalize-space(string-join($pieces))"/>
    <xsl:sequence select="md:line-start($line)"/>
  </xsl:function>

  <!-- Runs of one style joined; blanks at the edge of an emphasis stand outside it. -->
  <xsl:function name="md:merged" as="element(run:run)*">
    <xsl:param name="runs" as="element(run:run)*"/>
    <xsl:for-each-group select="$runs" group-adjacent="if (@call or @href) then generate-id(.) else string(@style)">
      <xsl:variable name="text" as="xs:string" select="string-join(current-group())"/>
      <xsl:variable name="words" as="xs:string" select="replace($text, '^[ \t\n\r]+|[ \t\n\r]+$', '')"/>
      <xsl:sequence select="
          if (@call or @href) then .
          else if (@style = '') then run:plain($text)
          else (run:plain(' ')[matches($text, '^[ \t\n\r]')],
                run:styled(@style, $words)[$words != ''],
                run:plain(' ')[matches($text, '[ \t\n\r]$')])"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Stars around the words. rule (CommonMark, emphasis): a star between a letter and a punctuation mark does not open or close;
       there the punctuation stands outside the stars. -->
  <xsl:function name="md:emphasis" as="xs:string">
    <xsl:param name="run" as="element(run:run)"/>
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:param name="call" as="attribute(call)?"/>
    <xsl:variable name="opening" as="xs:string" select="
        if (matches($before, '[^\s\p{P}\p{S}]$')) then replace($run, '[^\s\p{P}\p{S}].*$', '', 's') else ''"/>
    <xsl:variable name="closing" as="xs:string" select="
        if (matches($after, '^[^\s\p{P}\p{S}]')) then replace($run, '^.*[^\s\p{P}\p{S}]', '', 's') else ''"/>
    <xsl:variable name="inside" as="xs:string" select="
        substring($run, string-length($opening) + 1, string-length($run) - string-length($opening) - string-length($closing))"/>
    <xsl:variable name="stars" as="xs:string" select="
        string-join((tokenize($run/@style)[. != 'raised'] ! (if (. = 'bold') then '**' else '*')))"/>
    <!-- Markdown has no sign for raised characters, as the letters of notes under a table; here alone it is the tag of HTML. -->
    <xsl:sequence select="
        if (tokenize($run/@style) = 'raised') then '&lt;sup>' || $stars || md:escaped(string($run), ()) || $stars || '&lt;/sup>'
        else if ($inside = '') then md:escaped(string($run), $call)
        else md:escaped($opening, ()) || $stars || md:escaped($inside, ()) || $stars || md:escaped($closing, ())"/>
  </xsl:function>

  <!-- Characters that would be taken for signs, wherever they stand. -->
  <xsl:function name="md:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="call" as="attribute(call)?"/>
    <!-- Most runs hold nothing that could be a sign, and six patterns are dear. -->
    <xsl:sequence select="if (translate($text, '\*`~&lt;&amp;[]_!$@^', '') eq $text) then $text else md:escaped-signs($text, $call)"/>
  </xsl:function>

  <xsl:function name="md:escaped-signs" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="call" as="attribute(call)?"/>
    <xsl:variable name="signs" as="xs:string" select="replace($text, '[\\*`~]', '\\$0')"/>
    <xsl:variable name="markup" as="xs:string" select="replace(replace($signs, '&lt;([A-Za-z/!?])', '\\&lt;$1'), '&amp;(#?[A-Za-z0-9]+;)', '\\&amp;$1')"/>
    <xsl:variable name="brackets" as="xs:string" select="replace(replace($markup, '\[\^', '\\[^'), '\]([(\[:])', '\\]$1')"/>
    <!-- "text]" before a call would be a link, "text!" a picture. -->
    <xsl:variable name="edge" as="xs:string" select="if ($call) then replace($brackets, '[\]!]$', '\\$0') else $brackets"/>
    <xsl:sequence select="md:profile-signs(md:underlines($edge))"/>
  </xsl:function>

  <!-- An underline is a sign unless it stands within a word. -->
  <xsl:function name="md:underlines" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($text, '_')"/>
    <xsl:sequence select="string-join((head($parts),
        for $i in 2 to count($parts)
        return (if (matches($parts[$i - 1], '[\p{L}\p{N}]$') and matches($parts[$i], '^[\p{L}\p{N}]')) then '_' else '\_', $parts[$i])))"/>
  </xsl:function>

  <!-- What only counts at the start of a line: a list number, a bullet, a heading, a quotation. -->
  <xsl:function name="md:line-start" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:variable name="escaped" as="xs:string" select="replace(replace(replace($line,
        '^([0-9]{1,9})([.)])( |$)', '$1\\$2$3'),
        '^([\-+]|#{1,6})( |$)', '\\$1$2'),
        '^(>|-+$)', '\\$1')"/>
    <xsl:sequence select="if ($profile = 'pandoc') then md:pandoc-start($escaped) else $escaped"/>
  </xsl:function>
</xsl:stylesheet>
