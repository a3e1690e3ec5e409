<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a resolution, block by block. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:block="urn:engross:block"
                xmlns:edition="urn:engross:edition"
                xmlns:folio="urn:engross:folio"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:room="urn:engross:room"
                xmlns:type="urn:engross:type"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                xmlns:layout="urn:engross:layout"
                exclude-result-prefixes="#all">

  <xsl:mode name="block" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Wrappers of the standard that have no face of their own. -->
  <xsl:template match="preface | preamble | mainBody | body | conclusions | container | attachments | content | intro | alinea
                       | subparagraph | formula | attachment/*[meta] | wrapUp" mode="block" as="element()*">
    <xsl:apply-templates select="* except (meta, num)" mode="block"/>
  </xsl:template>

  <!-- A paragraph of text. Where it is the first of a numbered paragraph, the number stands in its indent. -->
  <xsl:template match="p | block | listIntroduction | listWrapUp | crossHeading" mode="block" as="element(fo:block)">
    <fo:block>
      <xsl:sequence select="folio:id(.), block:face(.)"/>
      <xsl:sequence select="block:opening(., $room:line)"/>
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <!-- So many letters has a title that is set as text is: large, it would fill its page. -->
  <xsl:variable name="block:long" as="xs:integer" select="600"/>

  <!-- The title of the resolution, as a rule with its number. Where neither is printed, what the text is called stands in brackets. -->
  <xsl:template match="preface//p[. is block:title(.)]" mode="block" priority="1" as="element()">
    <xsl:variable name="words" as="xs:string" select="(string-join(.//text()[not(ancestor::authorialNote)])[normalize-space()], '[' || meta:symbol(root()) || ']')[1]"/>
    <xsl:variable name="title" as="element(fo:block)">
      <fo:block xsl:use-attribute-sets="type:title" role="H{block:level(.)}">
        <xsl:if test="string-length($words) gt $block:long"><xsl:sequence select="type:long-title()"/></xsl:if>
        <xsl:sequence select="folio:id(.), block:opening(., $room:line)"/>
        <xsl:apply-templates mode="inline">
          <xsl:with-param name="room" select="$room:title" tunnel="yes"/>
        </xsl:apply-templates>
        <xsl:if test="not(normalize-space())">[<xsl:value-of select="room:within(type:printable(meta:symbol(root())), $room:title)"/>]</xsl:if>
      </fo:block>
    </xsl:variable>
    <xsl:choose>
      <!-- In a place of fixed height, FOP 2.11 fails over notes; and how words that are parted fill their lines is not known. -->
      <xsl:when test="string-length($words) gt $block:long or .//authorialNote or .//ref[note:called-by(.)] or (some $word in tokenize($words) satisfies room:width($word) gt $room:title)"><xsl:sequence select="$title"/></xsl:when>
      <xsl:otherwise>
        <!-- The lines of a title are higher: it takes as many whole lines of the text as hold it, so that what follows stands on the grid. -->
        <xsl:variable name="lines" as="xs:double" select="ceiling($layout:title-lines * (1 + room:lines($words, $room:title)))"/>
        <fo:block-container height="{layout:lines($lines)}" keep-with-next.within-page="always"><xsl:sequence select="$title"/></fo:block-container>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="preface//p[not(. is block:title(.))]" mode="block" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="type:subtitle">
      <xsl:sequence select="folio:id(.), block:opening(., $room:line)"/>
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="longTitle" mode="block" as="element()*">
    <xsl:apply-templates select="*" mode="block"/>
  </xsl:template>

  <xsl:template match="paragraph" mode="block" as="element()*">
    <xsl:apply-templates select="* except num" mode="block"/>
  </xsl:template>

  <xsl:template match="section | part | title | chapter | article | division" mode="block" as="element()*">
    <xsl:if test="num or heading">
      <fo:block xsl:use-attribute-sets="type:heading" role="H{block:level(.)}">
        <xsl:sequence select="folio:id(.), block:opening(., $room:line)"/>
        <xsl:sequence select="self::division/@eId ! block:anchor(edition:anchor(..))"/>
        <xsl:apply-templates select="num/node()" mode="inline"/>
        <xsl:if test="num and heading">
          <xsl:text>&#x2003;</xsl:text>
        </xsl:if>
        <xsl:apply-templates select="heading/node()" mode="inline"/>
      </fo:block>
    </xsl:if>
    <xsl:apply-templates select="* except (num, heading)" mode="block"/>
  </xsl:template>

  <xsl:template match="heading | subheading" mode="block" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="type:heading" role="H{block:level(.)}">
      <xsl:sequence select="folio:id(.), block:opening(., $room:line)"/>
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="attachment" mode="block" as="element(fo:block)">
    <fo:block role="Sect" break-before="page" space-before="{layout:lines(2)}" space-before.conditionality="retain">
      <xsl:apply-templates select="*" mode="block"/>
    </fo:block>
  </xsl:template>

  <!-- Sub-paragraphs: a list whose marks are the printed ones. -->
  <xsl:template match="list | blockList" mode="block" as="element()*">
    <xsl:param name="room" as="xs:double" select="$room:line" tunnel="yes"/>
    <xsl:apply-templates select="intro | listIntroduction" mode="block"/>
    <xsl:if test="point | item">
      <xsl:variable name="indents" as="xs:double+" select="block:indents(.)"/>
      <fo:list-block xsl:use-attribute-sets="type:list" start-indent="{layout:mm($indents[1])}" provisional-distance-between-starts="{layout:mm($indents[2] - $indents[1])}">
        <xsl:apply-templates select="point | item" mode="block">
          <xsl:with-param name="room" as="xs:double" tunnel="yes" select="if (ancestor::td | ancestor::th) then $room - 3 else room:ems($layout:measure - $indents[2], $layout:text)"/>
          <xsl:with-param name="mark" as="xs:double" select="room:ems($indents[2] - $indents[1] - 1.5, $layout:text)"/>
        </xsl:apply-templates>
      </fo:list-block>
    </xsl:if>
    <xsl:apply-templates select="wrapUp | listWrapUp" mode="block"/>
  </xsl:template>

  <!-- Where the marks of a list stand and where its text, in millimetres from the margin: room for the longest mark, and for the number of a
       paragraph that opens with the first of them. Lists deep in others step in less, and where little of the line is left they begin at the
       margin again; in a cell there is no room to step in. -->
  <xsl:function name="block:indents" as="xs:double+">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="cell" as="element()?" select="$list/ancestor::*[self::td or self::th][1]"/>
    <xsl:variable name="around" as="element()?" select="($list/ancestor::*[self::list or self::blockList][point | item][empty($cell) or . >> $cell])[last()]"/>
    <xsl:variable name="before" as="xs:double" select="if ($around) then block:indents($around)[2] else 0"/>
    <xsl:variable name="longest" as="xs:integer" select="
      max(($list/(point | item)/num ! string-length(normalize-space()), 0))
      + (if ($list/(intro | listIntroduction)) then 0 else sum($list/../num ! (string-length() + 1)))"/>
    <xsl:variable name="mark" as="xs:double" select="if ($cell) then 5 else max((8, min((1 + 2.2 * $longest, 24))))"/>
    <xsl:variable name="step" as="xs:double" select="if ($cell or $before gt 4 * $layout:indent + 24) then 0 else $layout:indent"/>
    <xsl:variable name="start" as="xs:double" select="if ($before + $step + $mark gt $layout:measure div 4 * 3 or $cell and $before gt 5) then 0 else $before + $step"/>
    <xsl:sequence select="$start, $start + $mark"/>
  </xsl:function>

  <xsl:template match="point | item" mode="block" as="element(fo:list-item)">
    <xsl:param name="mark" as="xs:double" required="yes"/>
    <fo:list-item>
      <fo:list-item-label end-indent="label-end()">
        <fo:block text-indent="0pt"><xsl:sequence select="block:opening(., $mark)"/></fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()" text-indent="0pt">
        <xsl:apply-templates select="* except num" mode="block"/>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template match="conclusions//p" mode="block" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="type:closing">
      <xsl:sequence select="folio:id(.)"/>
      <xsl:if test=". is (ancestor::conclusions//p)[1]">
        <xsl:attribute name="space-before" select="layout:lines(1)"/>
        <xsl:sequence select="ancestor::conclusions/@eId ! block:anchor(edition:anchor(..))"/>
      </xsl:if>
      <xsl:apply-templates mode="inline"/>
    </fo:block>
  </xsl:template>

  <!-- How a paragraph of text looks, by where it stands. -->
  <xsl:function name="block:face" as="attribute()*">
    <xsl:param name="p" as="element()"/>
    <xsl:if test="not($p/ancestor::td or $p/ancestor::th)"><xsl:sequence select="type:justified($p)"/></xsl:if>
    <xsl:choose>
      <xsl:when test="$p/ancestor::td or $p/ancestor::th or $p/ancestor::point or $p/ancestor::item">
        <xsl:attribute name="text-indent" select="'0pt'"/>
      </xsl:when>
      <xsl:when test="$p/ancestor::formula">
        <xsl:attribute name="text-indent" select="layout:mm($layout:indent)"/>
        <xsl:attribute name="space-after" select="layout:lines(1)"/>
        <xsl:attribute name="keep-with-next.within-page" select="'always'"/>
      </xsl:when>
      <xsl:when test="$p/ancestor::wrapUp"/>
      <xsl:otherwise>
        <xsl:attribute name="text-indent" select="layout:mm($layout:indent)"/>
      </xsl:otherwise>
    </xsl:choose>
    <!-- The closing lines, or the record alone, go with as much of the last paragraph that a page of them is not near empty. -->
    <xsl:if test="$p is ($p/ancestor::mainBody//p)[last()]">
      <xsl:attribute name="widows" select="if (root($p)//conclusions) then '4' else '6'"/>
    </xsl:if>
    <xsl:if test="$p is ($p/ancestor::mainBody[not(ancestor::attachment)]//p)[1] and not($p/ancestor::section)">
      <xsl:attribute name="space-before" select="layout:lines(1)"/>
    </xsl:if>
  </xsl:function>

  <!-- What opens with this block, or in the margin of a list with this sub-paragraph: the targets of the units that start here, and their printed numbers. $room is that
       of a line. -->
  <xsl:function name="block:opening" as="node()*">
    <xsl:param name="first" as="element()"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:for-each select="$first/ancestor-or-self::*[unit:is-unit(.)][block:place(.) is $first]">
      <xsl:sequence select="@eId ! block:anchor(edition:anchor(..))"/>
      <xsl:if test="num and not(self::section or self::part or self::title or self::chapter or self::article)">
        <xsl:apply-templates select="num/node()" mode="inline">
          <xsl:with-param name="room" select="$room" tunnel="yes"/>
        </xsl:apply-templates>
        <xsl:if test="not(self::point | self::item)"><xsl:text>&#x2003;</xsl:text></xsl:if>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="block:anchor" as="element(fo:wrapper)">
    <xsl:param name="name" as="xs:string"/>
    <fo:wrapper id="{$name}"/>
  </xsl:function>

  <!-- Where a unit starts: what has a heading line with that; else the first that is printed of it, or the outermost sub-paragraph that has it, whose number comes before. -->
  <xsl:function name="block:place" as="element()?">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="headed" as="xs:boolean"
                  select="exists($unit[self::section or self::part or self::title or self::chapter or self::article][num or heading])"/>
    <xsl:variable name="printed" as="element()?" select="
      ($unit/descendant-or-self::*[self::p or self::block or self::heading or self::listIntroduction or self::crossHeading][not(ancestor::authorialNote)])[1]"/>
    <xsl:sequence select="
      if ($headed) then $unit
      else (($printed/ancestor::*[self::point or self::item] except $unit/ancestor::*)[1], $printed)[1]"/>
  </xsl:function>

  <!-- The line of a preface that is its heading. -->
  <xsl:function name="block:title" as="element()?">
    <xsl:param name="p" as="element()"/>
    <xsl:variable name="lines" as="element()*" select="$p/ancestor::preface//p[not(ancestor::authorialNote)]"/>
    <xsl:sequence select="($lines[.//docTitle], $lines[.//docNumber], $lines)[1]"/>
  </xsl:function>

  <!-- The level of a heading: the resolution is 1, what it holds 2 and so on. -->
  <xsl:function name="block:level" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="around" as="element()*"
                  select="$element/ancestor-or-self::*[self::attachment or self::section or self::part or self::title or self::chapter or self::article
                          or self::division]"/>
    <xsl:sequence select="min((6, 1 + count($around) + count($element[ancestor::preface]/ancestor::attachment[heading])))"/>
  </xsl:function>

  <xsl:attribute-set name="type:list">
    <xsl:attribute name="provisional-label-separation">1.5mm</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="type:closing">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
