<?xml version="1.0" encoding="UTF-8"?>
<!-- What fits where. Widths are in ems, so that they hold for any size of type. A word that is wider than its line would stand out into the
     margin or be cut: it goes on in the next line, at a sign where it has one. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:layout="urn:engross:layout"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                exclude-result-prefixes="#all">

  <!-- So many ems has a line of so many millimetres, in type of so many points. -->
  <xsl:function name="room:ems" as="xs:double">
    <xsl:param name="millimetres" as="xs:double"/>
    <xsl:param name="size" as="xs:double"/>
    <xsl:sequence select="$millimetres div $layout:millimetres div $size"/>
  </xsl:function>

  <!-- A line of the text, of a title, of a note, of matter set smaller, and of an entry in a column of half a page. -->
  <xsl:variable name="room:line" as="xs:double" select="room:ems($layout:measure - $layout:indent, $layout:text)"/>
  <xsl:variable name="room:book-title" as="xs:double" select="room:ems($layout:measure - $layout:book-title-end, $layout:book-title)"/>
  <xsl:variable name="room:title" as="xs:double" select="room:ems($layout:measure, $layout:title)"/>
  <xsl:variable name="room:note" as="xs:double" select="room:ems($layout:measure - $layout:indent, $layout:note)"/>
  <xsl:variable name="room:column" as="xs:double" select="room:ems(($layout:measure - $layout:gap) div 2 - 1.5 * $layout:indent, $layout:small)"/>

  <!-- About how wide words are, in a bold roman type; rather too much than too little. -->
  <xsl:function name="room:width" as="xs:double">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="letters" as="xs:integer" select="string-length($words)"/>
    <xsl:variable name="wide" as="xs:integer" select="$letters - string-length(translate($words, 'MWmw%@—…&#x2003;ЖШЩЮжшщюмы', ''))"/>
    <xsl:variable name="narrow" as="xs:integer" select="$letters - string-length(translate($words, 'ijlt.,;:/()[]’‘-|&#x2D; &#xA0;', ''))"/>
    <xsl:variable name="capitals" as="xs:integer" select="string-length(replace($words, '[^\p{Lu}]', ''))"/>
    <xsl:variable name="zero" as="xs:integer" select="$letters - string-length(translate($words, '&#x200B;&#x2060;', ''))"/>
    <xsl:sequence select="0.54 * $letters + 0.46 * $wide + 0.22 * $capitals - 0.18 * $narrow - 0.54 * $zero"/>
  </xsl:function>

  <!-- How many lines words take, rather one too many than too few. -->
  <xsl:function name="room:lines" as="xs:integer">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:variable name="filled" as="xs:double" select="
      fold-left(tokenize($words) ! room:width(.), 0e0, function($filled as xs:double, $word as xs:double) as xs:double {
        let $line := floor($filled div $room) * $room
        return (if ($filled eq 0 or $filled - $line + room:width(' ') + $word lt $room) then $filled + room:width(' ') else $line + $room) + $word
      })"/>
    <xsl:sequence select="xs:integer(floor($filled div $room)) + 1"/>
  </xsl:function>

  <!-- Cut at a word, with an ellipsis, where there is no room for the whole; one word that is too wide is cut in itself. -->
  <xsl:function name="room:cut" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:variable name="width" as="xs:double" select="room:width($text)"/>
    <xsl:choose>
      <xsl:when test="$width le $room"><xsl:sequence select="$text"/></xsl:when>
      <xsl:when test="$room lt 2"><xsl:sequence select="''"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="kept" as="xs:integer" select="min((string-length($text) - 1, xs:integer(floor(string-length($text) * ($room - 1.3) div $width) + 2)))"/>
        <xsl:sequence select="room:ending(substring($text, 1, $kept), $room)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="room:ending" as="xs:string">
    <xsl:param name="start" as="xs:string"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:variable name="whole" as="xs:string" select="replace($start, '[\s,;:]+\S*$', '')"/>
    <xsl:variable name="cut" as="xs:string" select="if ($whole eq $start) then $start || '…' else $whole || ' …'"/>
    <xsl:sequence select="
      if (room:width($cut) le $room or string-length($start) lt 2) then $cut else room:ending(substring($start, 1, string-length($start) - 1), $room)"/>
  </xsl:function>

  <!-- Between Chinese letters a line may end anywhere, so they make no words. -->
  <xsl:variable name="room:word" as="xs:string"
                select="'[^\s\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\p{IsHalfwidthandFullwidthForms}\p{IsHiragana}\p{IsKatakana}]+'"/>

  <!-- Words that no line of this room can hold may go on in the next; no other word is touched. -->
  <xsl:function name="room:within" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="room" as="xs:double"/>
    <!-- No letter is wider than an em, or hardly. -->
    <xsl:sequence select="
      if (every $word in tokenize($text) satisfies string-length($word) lt $room) then $text
      else string-join(analyze-string($text, $room:word)/* ! (if (self::fn:match and room:width(.) gt $room) then room:opened(., $room) else string()))" xmlns:fn="http://www.w3.org/2005/xpath-functions"/>
  </xsl:function>

  <!-- A word with places where it may go on: between words that are bound, behind strokes, behind other signs, and as a last resort between any letters. -->
  <xsl:function name="room:opened" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:variable name="open" as="xs:string" select="replace(translate($word, '&#xA0;&#x2060;', ' '), '[/.?&amp;=_@:;,#%+\\]', '$0&#x200B;')"/>
    <xsl:variable name="pieces" as="xs:string*" select="
      analyze-string($open, '[^ &#x200B;\-–—]+')/* ! (if (room:width(.) gt $room) then room:spelled(.) else string())"/>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <!-- A word that may go on after any letter but the first, with no less than two. -->
  <xsl:function name="room:spelled" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="
      if (string-length($word) lt 4) then $word
      else substring($word, 1, 1) || replace(substring($word, 2, string-length($word) - 3), '.', '$0&#x200B;', 's') || substring($word, string-length($word) - 1)"/>
  </xsl:function>

  <!-- Text for a narrow column: a symbol may go on after any stroke, and what is too wide anywhere. -->
  <xsl:function name="room:divisible" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:sequence select="room:within(replace(type:printable($text), '/', '/&#x200B;'), $room)"/>
  </xsl:function>
</xsl:stylesheet>
