<?xml version="1.0" encoding="UTF-8"?>
<!-- The measures of the book, each once. Lengths on the sheet are millimetres, those of type are points. Everything in the column of the
     text is a multiple of its line, or comes in halves that make one, so that lines keep to one grid on every page. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <!-- royal (octavo, 156 x 234 mm) or a4 -->
  <xsl:param name="size" as="xs:string" required="yes"/>

  <!-- Width and height of the sheet, the inner and outer margins, how many lines a page has. The column is 106 mm wide on both. -->
  <xsl:variable name="layout:sheet" as="map(xs:string, xs:numeric)" select="
    map {
      'royal': map { 'width': 156, 'height': 234, 'inner': 22, 'outer': 28, 'lines': 40 },
      'a4': map { 'width': 210, 'height': 297, 'inner': 40, 'outer': 64, 'lines': 53 }
    }($size)"/>

  <!-- Above the text; where the head ends; how far below the text the folio of an opening page stands. -->
  <xsl:variable name="layout:top" as="xs:double" select="18"/>
  <xsl:variable name="layout:head" as="xs:double" select="13.5"/>
  <xsl:variable name="layout:foot" as="xs:double" select="18"/>

  <!-- Below the text: what is left. A little more than nothing is spared, or rounding would cost a line. -->
  <xsl:variable name="layout:bottom" as="xs:double"
                select="$layout:sheet?height - $layout:top - $layout:sheet?lines * $layout:line * $layout:millimetres - 0.1"/>

  <xsl:variable name="layout:measure" as="xs:double" select="$layout:sheet?width - $layout:sheet?inner - $layout:sheet?outer"/>
  <xsl:variable name="layout:millimetres" as="xs:double" select="25.4 div 72"/>

  <!-- Type and its line: of the text, of matter set smaller, of notes and heads, of tables. -->
  <xsl:variable name="layout:text" as="xs:double" select="10.5"/>
  <xsl:variable name="layout:line" as="xs:double" select="13.5"/>
  <xsl:variable name="layout:small" as="xs:double" select="9"/>
  <xsl:variable name="layout:small-line" as="xs:double" select="11.25"/>
  <xsl:variable name="layout:note" as="xs:double" select="8.5"/>
  <xsl:variable name="layout:note-line" as="xs:double" select="10.5"/>
  <xsl:variable name="layout:table" as="xs:double" select="8"/>
  <xsl:variable name="layout:table-line" as="xs:double" select="10"/>

  <!-- Titles of resolutions and parts, on a line and a half of the text; the title of the book, on two and a half, where its longest word allows. -->
  <xsl:variable name="layout:title" as="xs:double" select="15"/>
  <xsl:variable name="layout:title-lines" as="xs:double" select="1.5"/>
  <xsl:variable name="layout:book-title" as="xs:double" select="26"/>
  <xsl:variable name="layout:book-title-end" as="xs:double" select="30"/>

  <!-- The first line of a paragraph; how far what follows an entry of a list stands in. -->
  <xsl:variable name="layout:indent" as="xs:double" select="6"/>

  <!-- Two columns in an index, and the room between. -->
  <xsl:variable name="layout:gap" as="xs:double" select="6"/>

  <xsl:variable name="layout:rule-width" as="xs:double" select="0.4"/>
  <xsl:variable name="layout:rule" as="xs:string" select="layout:points($layout:rule-width)"/>

  <!-- Between a masthead and its rule, in points. -->
  <xsl:variable name="layout:masthead-rule" as="xs:double" select="3"/>

  <!-- Marks at the outer edge: wide, high, the step from one to the next, and how many fit. -->
  <xsl:variable name="layout:thumb" as="map(xs:string, xs:numeric)" select="map { 'width': 6, 'height': 14, 'step': 18, 'size': 7 }"/>
  <xsl:variable name="layout:thumbs" as="xs:integer"
                select="xs:integer(floor(($layout:sheet?height - $layout:top - $layout:bottom) div $layout:thumb?step))"/>

  <!-- So many lines of the text, as a length. -->
  <xsl:function name="layout:lines" as="xs:string">
    <xsl:param name="lines" as="xs:double"/>
    <xsl:sequence select="layout:points($lines * $layout:line)"/>
  </xsl:function>

  <!-- 6.75pt -->
  <xsl:function name="layout:points" as="xs:string">
    <xsl:param name="points" as="xs:double"/>
    <xsl:sequence select="format-number($points, '0.###') || 'pt'"/>
  </xsl:function>

  <!-- 22mm -->
  <xsl:function name="layout:mm" as="xs:string">
    <xsl:param name="millimetres" as="xs:double"/>
    <xsl:sequence select="format-number($millimetres, '0.###') || 'mm'"/>
  </xsl:function>
</xsl:stylesheet>
