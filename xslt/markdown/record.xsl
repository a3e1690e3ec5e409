<?xml version="1.0" encoding="UTF-8"?>
<!-- What the front matter holds beside the facts, so that the Akoma Ntoso can be made from the Markdown again: keys that stand only
     where there is something, in this order. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:engross="urn:engross:provenance"
                xmlns:front="urn:engross:markdown:front"
                xmlns:link="urn:engross:link"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                version="3.0" exclude-result-prefixes="#all">

  <xsl:function name="front:beside" as="xs:string*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="document" as="element()" select="meta:document($text)"/>
    <xsl:sequence select="
        front:list('masthead', front:masthead($document)),
        front:list('history', $document/meta/proprietary/engross:history/engross:stage ! front:step(.)),
        front:list('votes', meta:counts($text) ! front:side(.)),
        front:list('keywords', $document/meta/classification/keyword ! front:keyword(.)),
        front:list('links', front:links($document)),
        front:list('tables', front:tables($document))"/>
  </xsl:function>

  <!-- A key and its entries, a line each; nothing where there are none. -->
  <xsl:function name="front:list" as="xs:string*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="entries" as="xs:string*"/>
    <xsl:sequence select="if (exists($entries)) then ($key || ':', $entries ! ('  - ' || .)) else ()"/>
  </xsl:function>

  <!-- The printed masthead, a line each; the title under an agenda item is printed in one block with it. -->
  <xsl:function name="front:masthead" as="xs:string*">
    <xsl:param name="document" as="element()"/>
    <xsl:for-each-group select="$document/coverPage//p" group-starting-with="*[not(front:agenda-title(.))]">
      <xsl:variable name="lines" as="xs:string*" select="current-group() ! normalize-space(.)"/>
      <xsl:sequence select="if (count($lines) eq 1) then front:scalar($lines) else '&quot;' || string-join($lines ! front:escaped(.), '\n') || '&quot;'"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="front:agenda-title" as="xs:boolean">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="empty($line/*[@refersTo or @name]) and exists($line/preceding-sibling::p[*[@refersTo or @name]][1]/inline[@refersTo = '#agendaItem'])"/>
  </xsl:function>

  <xsl:function name="front:step" as="xs:string">
    <xsl:param name="step" as="element(engross:stage)"/>
    <xsl:sequence select="'{step: ' || front:scalar($step/@name) || $step/@date ! (', date: ' || .) || $step/@document ! (', document: ' || front:scalar(.))
        || (if ($step/engross:by) then ', by: [' || string-join($step/engross:by/@name ! front:scalar(.), ', ') || ']' else '') || '}'"/>
  </xsl:function>

  <xsl:function name="front:side" as="xs:string">
    <xsl:param name="count" as="element(count)"/>
    <xsl:sequence select="'{choice: ' || substring($count/@refersTo, 2) || ', count: ' || $count/@value
        || (if (exists(meta:voters($count))) then ', voters: [' || string-join(meta:voters($count) ! front:scalar(.), ', ') || ']' else '') || '}'"/>
  </xsl:function>

  <xsl:function name="front:keyword" as="xs:string">
    <xsl:param name="keyword" as="element(keyword)"/>
    <xsl:variable name="dictionary" as="xs:string" select="substring($keyword/@dictionary, 2)"/>
    <xsl:sequence select="'{term: ' || front:scalar($keyword/@value)
        || $keyword[@showAs != @value]/@showAs ! (', shown: ' || front:scalar(.))
        || $keyword/@shortForm ! (', short: ' || front:scalar(.))
        || $keyword/@href ! (', href: ' || front:quoted(.))
        || ', in: ' || front:scalar(string((key('link:concept', $dictionary, root($keyword))/@showAs, $dictionary)[1]))
        || ', set: ' || count($keyword/../preceding-sibling::classification) + 1 || '}'"/>
  </xsl:function>

  <!-- The links whose addresses their words do not tell, in the order of the text, those of its notes behind each paragraph; with each
       how often its words stand in the text between the one before and it. -->
  <xsl:function name="front:links" as="xs:string*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="units" as="element()*" select="
        for $block in $document/(* except (meta, coverPage))//(p | heading | crossHeading | listIntroduction | listWrapUp)[not(ancestor::authorialNote)]
        return ($block, $block//authorialNote)"/>
    <xsl:variable name="links" as="element(a)*" select="$units ! front:words(.)/ancestor::a[1]/(.)[normalize-space() and not(front:told(.))]"/>
    <xsl:sequence select="if (exists($links)) then front:linked($units, $links) else ()"/>
  </xsl:function>

  <!-- The text nodes of a paragraph without those of its notes, or of a note. -->
  <xsl:function name="front:words" as="text()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="$unit//text()[(ancestor::authorialNote[1], $unit)[1] is $unit]"/>
  </xsl:function>

  <xsl:function name="front:linked" as="xs:string*">
    <xsl:param name="units" as="element()*"/>
    <xsl:param name="links" as="element(a)*"/>
    <xsl:iterate select="$units ! front:words(.)/(.)">
      <xsl:param name="passed" as="xs:string*" select="()"/>
      <xsl:variable name="link" as="element(a)?" select="ancestor::a[1][some $one in $links satisfies $one is .]"/>
      <xsl:choose>
        <xsl:when test="$link">
          <xsl:if test="($link//text())[1] is .">
            <xsl:sequence select="front:link($link, string-join($passed))"/>
          </xsl:if>
          <xsl:next-iteration>
            <xsl:with-param name="passed" select="()"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise>
          <xsl:next-iteration>
            <xsl:with-param name="passed" select="$passed, translate(., '&#160;', ' ')"/>
          </xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- True where the address ends in the words, and these say what they name: "resolution 2282 (2016)" of S/RES/2282(2016). -->
  <xsl:function name="front:told" as="xs:boolean">
    <xsl:param name="link" as="element(a)"/>
    <xsl:variable name="words" as="xs:string" select="replace(string($link), '[\s&#160;]', '')"/>
    <xsl:variable name="symbol" as="xs:string" select="replace($link/@href, '^https://undocs\.org/[a-z]+/', '')"/>
    <xsl:sequence select="meta:language(root($link)) = 'eng' and $symbol != string($link/@href) and matches($words, '^\p{L}\p{Ll}{2,}|^[AES]/') and (ends-with($symbol, $words) or ends-with($words, replace($symbol, '^.*RES/', '')))"/>
  </xsl:function>

  <xsl:function name="front:link" as="xs:string">
    <xsl:param name="link" as="element(a)"/>
    <xsl:param name="passed" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($link)"/>
    <xsl:variable name="skip" as="xs:integer" select="if ($words = '') then 0 else count(tokenize($passed, $words, 'q')) - 1"/>
    <xsl:sequence select="'{words: ' || front:scalar($words) || ', href: ' || front:quoted($link/@href) || (if ($skip gt 0) then ', skip: ' || $skip else '') || '}'"/>
  </xsl:function>

  <!-- How many rows head each table, where it is not one row in all of them. -->
  <xsl:function name="front:tables" as="xs:string*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="heads" as="xs:integer*" select="$document//table[not(ancestor::meta)] ! count(tr[th and not(td)][every $row in preceding-sibling::tr satisfies $row[th and not(td)]])"/>
    <xsl:sequence select="if ($heads != 1) then $heads ! ('{head_rows: ' || . || '}') else ()"/>
  </xsl:function>
</xsl:stylesheet>
