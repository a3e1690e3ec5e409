<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a source: every line as it stands in the file, with what became of its characters in signs and in words. It reads the
     ledger (docs/ledger.md), which alone knows what is in no document. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:ledger="urn:engross:ledger"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The ledger of a text, a tree that LedgerTree makes of its JSON. -->
  <xsl:key name="ledger:total" match="ledger:total" use="@fate"/>
  <xsl:key name="ledger:lines" match="ledger:line" use="site:page-of(@number)"/>

  <xsl:key name="site:by-id" match="*[@eId]" use="@eId"/>

  <xsl:function name="site:has-ledger" as="xs:boolean">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="exists($source-lines(edition:slug($text)))"/>
  </xsl:function>

  <!-- The first page of a text's source, from the folder of the site. -->
  <xsl:function name="site:source-page" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="edition:path($text) || '/source/index.html'"/>
  </xsl:function>

  <!-- The first line of the source of every unit, by the unit's eId. -->
  <xsl:function name="site:first-lines" as="map(xs:string, xs:integer)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="ledger" as="document-node()?"/>
    <xsl:variable name="places" as="map(*)*">
      <xsl:for-each-group select="$ledger//ledger:piece[@place][not(@in) and @fate ne 'call']" group-by="string(@place)">
        <xsl:sequence select="map { 'place': current-grouping-key(), 'line': min(current-group()/../@number ! xs:integer(.)) }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:map>
      <xsl:for-each-group select="$places" group-by="key('site:by-id', ?place, $text)/ancestor-or-self::*[unit:is-unit(.)]/@eId ! string()">
        <xsl:map-entry key="current-grouping-key()" select="min(current-group()?line)"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- From a unit to the line of its source where it begins. -->
  <xsl:function name="site:origin" as="element()">
    <xsl:param name="line" as="xs:integer"/>
    <a class="origin" href="{site:page-name('source/index.html', site:page-of($line))}#L{$line}" aria-label="{label:phrase('origin', string($line))}">
      <xsl:value-of select="$line"/>
    </a>
  </xsl:function>

  <xsl:template name="site:source-of" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="root" as="xs:string" select="'../' || site:root(.)"/>
    <xsl:variable name="name" as="xs:string" select="label:phrase('source-of', meta:symbol(.))"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="if ($number eq 1) then $name else label:phrase('page-of', ($name, string($number)))"/>
      <xsl:with-param name="description" select="label:phrase('source-described', meta:symbol(.))"/>
      <xsl:with-param name="here" select="site:source-page(.)"/>
      <xsl:with-param name="styles" select="'source'"/>
      <xsl:with-param name="picture" select="site:picture-of(.)"/>
      <xsl:with-param name="root" select="$root" tunnel="yes"/>
      <xsl:with-param name="in-place" select="'source'"/>
      <xsl:with-param name="number" select="$number" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="site:ledger" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="number" as="xs:integer" tunnel="yes"/>
    <article class="ledger">
      <header>
        <p class="symbol"><a href="../index.html"><xsl:value-of select="meta:symbol(.), meta:title(.)"/></a></p>
        <h1>
          <xsl:value-of select="label:phrase('source-of', meta:symbol(.))"/>
          <xsl:if test="$number ne 1"><xsl:text> </xsl:text><span class="number"><xsl:value-of select="label:phrase('page-number', string($number))"/></span></xsl:if>
        </h1>
        <xsl:if test="$number eq 1"><xsl:call-template name="site:ledger-facts"/></xsl:if>
      </header>
      <xsl:if test="$number eq 1"><xsl:call-template name="site:ledger-fates"/></xsl:if>
      <xsl:call-template name="site:ledger-lines"/>
    </article>
  </xsl:template>

  <xsl:template name="site:ledger-facts" as="element()+">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="ledger" as="document-node()" tunnel="yes"/>
    <xsl:variable name="text" as="document-node()" select="."/>
      <p><xsl:value-of select="label:word('source-explained')"/></p>
      <dl class="facts">
        <div><dt><xsl:value-of select="label:word('source-file')"/></dt><dd><xsl:value-of select="$ledger/*/ledger:source/@file"/></dd></div>
        <div><dt>SHA-256</dt><dd><code><xsl:value-of select="$ledger/*/ledger:source/@sha256"/></code></dd></div>
        <div>
          <dt><xsl:value-of select="label:word('source-size')"/></dt>
          <dd><xsl:value-of select="label:phrase('source-counts', ($ledger/*/ledger:source/@lines, $ledger/*/ledger:source/@characters))"/></dd>
        </div>
        <xsl:for-each select="'symbol', 'title', $site:facts">
          <xsl:if test="meta:standing($text, .) eq 'supplied'"><xsl:sequence select="site:fact($text, .)"/></xsl:if>
        </xsl:for-each>
        <div>
          <dt><xsl:value-of select="label:word('source-supplied')"/></dt>
          <dd>
            <xsl:value-of select="($ledger/*/ledger:supplied ! label:phrase('source-supplied-at', (@text, @place)), label:word('none'))
              [position() eq 1 or position() ne last()]" separator="; "/>
          </dd>
        </div>
      </dl>
  </xsl:template>

  <xsl:template name="site:ledger-fates" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="ledger" as="document-node()" tunnel="yes"/>
    <xsl:variable name="totals" as="element(ledger:total)*" select="$ledger/*/ledger:total"/>
    <section aria-labelledby="fates">
      <h2 id="fates"><xsl:value-of select="label:word('fates')"/></h2>
      <table>
        <thead><tr>
          <xsl:for-each select="'fate-sign', 'fate-name', 'fate-characters', 'fate-runs'">
            <th scope="col"><xsl:value-of select="label:word(.)"/></th>
          </xsl:for-each>
        </tr></thead>
        <xsl:for-each-group select="$totals" group-adjacent="@group">
          <tbody>
            <tr><th colspan="4" scope="rowgroup"><xsl:value-of select="label:word('fate-group-' || current-grouping-key())"/></th></tr>
            <xsl:for-each select="current-group()">
              <tr>
                <td aria-hidden="true"><code><xsl:call-template name="site:sign"><xsl:with-param name="element" select="site:sign-of(.)"/><xsl:with-param name="text" select="'abc'"/></xsl:call-template></code></td>
                <td><xsl:value-of select="site:fate-name(.)"/></td>
                <td><xsl:value-of select="@characters"/></td>
                <td><xsl:value-of select="@runs"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </xsl:for-each-group>
        <tfoot><tr>
          <td/>
          <th scope="row"><xsl:value-of select="label:word(if ($totals/@group = 'lost' or $ledger/*/ledger:overlap) then 'fates-incomplete' else 'fates-complete')"/></th>
          <td><xsl:value-of select="sum($totals/@characters ! xs:integer(.))"/></td>
          <td><xsl:value-of select="sum($totals/@runs ! xs:integer(.))"/></td>
        </tr></tfoot>
      </table>
      <p class="legend"><xsl:value-of select="label:word('fates-legend')"/></p>
    </section>
  </xsl:template>

  <!-- As many lines as a page holds. -->
  <xsl:template name="site:ledger-lines" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="number" as="xs:integer" tunnel="yes"/>
    <xsl:param name="ledger" as="document-node()" tunnel="yes"/>
    <xsl:variable name="text" as="document-node()" select="."/>
    <xsl:variable name="lines" as="xs:integer" select="$source-lines(edition:slug(.))"/>
    <xsl:variable name="shown" as="element(ledger:line)*" select="key('ledger:lines', $number, $ledger)[xs:integer(@number) le $lines]"/>
    <!-- Looked up once, for most of many pieces are of one fate, and in one of few units. -->
    <xsl:variable name="signs" as="map(xs:string, xs:string)" select="map:merge($ledger/*/ledger:total ! map { string(@fate): site:sign-of(.) }, map { 'duplicates': 'use-first' })"/>
    <xsl:variable name="places" as="map(xs:string, map(*))">
      <xsl:map>
        <xsl:for-each-group select="$shown/ledger:piece[@place][not(@in)]" group-by="string(@place)">
          <xsl:sequence select="site:unit(key('site:by-id', current-grouping-key(), $text), '../index.html', '') ! map { current-grouping-key(): . }"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <section aria-labelledby="lines">
      <h2 id="lines"><xsl:value-of select="label:word('source-lines')"/></h2>
      <ol>
        <xsl:for-each select="$shown">
          <xsl:variable name="blank" as="xs:boolean" select="not(normalize-space(.))"/>
          <li id="L{@number}">
            <xsl:if test="$blank"><xsl:attribute name="class" select="'e'"/></xsl:if>
            <a href="#L{@number}"><xsl:value-of select="@number"/></a>
            <xsl:if test="not($blank)">
              <code><xsl:for-each select="ledger:piece"><xsl:call-template name="site:sign"><xsl:with-param name="element" select="$signs(@fate)"/></xsl:call-template></xsl:for-each></code>
              <small><xsl:call-template name="site:words"><xsl:with-param name="places" select="$places"/><xsl:with-param name="text" select="$text"/></xsl:call-template></small>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ol>
      <xsl:call-template name="site:pager">
        <xsl:with-param name="first" select="site:source-page(.)"/>
        <xsl:with-param name="number" select="$number"/>
        <xsl:with-param name="rows" select="$lines"/>
        <xsl:with-param name="name" select="function($line) { $line || '–' || min(($line + $site:rows - 1, $lines)) }"/>
      </xsl:call-template>
    </section>
  </xsl:template>

  <!-- The groups of fates by their elements: what goes is struck out, what is changed or becomes a sign is underlined. -->
  <xsl:variable name="site:signs" as="map(xs:string, xs:string)" select="map { 'metadata': 'i', 'furniture': 's', 'lost': 'mark', 'normalisation': 'u' }"/>

  <!-- The element for a fate; empty for none. -->
  <xsl:function name="site:sign-of" as="xs:string">
    <xsl:param name="total" as="element(ledger:total)"/>
    <xsl:sequence select="
      if ($total/@fate eq 'text') then ''
      else if ($total/@fate = ('number', 'call', 'marker')) then 'b'
      else string($site:signs($total/@group))"/>
  </xsl:function>

  <!-- What stands for the context item; a letter that stands for the characters of a fate needs a sign, and blanks have none. -->
  <xsl:template name="site:sign" as="node()?">
    <xsl:param name="element" as="xs:string?"/>
    <xsl:param name="text" as="xs:string" select="string()"/>
    <xsl:choose>
      <xsl:when test="not($element) or not(normalize-space($text))"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise><xsl:element name="{$element}"><xsl:value-of select="$text"/></xsl:element></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The word of the labels; that of the ledger where a newer one names a fate that they do not know. -->
  <xsl:function name="site:fate-name" as="xs:string">
    <xsl:param name="of" as="element()"/>
    <xsl:sequence select="($label:words('fate-' || $of/@fate), key('ledger:total', $of/@fate, root($of))/@words)[1]"/>
  </xsl:function>

  <!-- OP15; call of n. 7, n. 8; mark-up × 2; line join: every fate on a line once, in the order of the line. Blanks and ends of paragraphs
       are passed over; the legend says so. -->
  <xsl:template name="site:words" as="node()*">
    <xsl:context-item as="element(ledger:line)" use="required"/>
    <xsl:param name="places" as="map(xs:string, map(*))"/>
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="told" as="element(ledger:piece)*" select="ledger:piece[@first][not(@fate = ('blank', 'line-end'))][@fate ne 'text' or normalize-space()]"/>
    <xsl:for-each-group select="$told" group-by="string(@fate)">
      <xsl:if test="position() ne 1">; </xsl:if>
      <xsl:variable name="places" as="map(*)*" select="
        current-group()[@place][not(@fate = ('line-join', 'rewritten'))] ! (if (@in) then site:elsewhere(., $text) else $places(@place))"/>
      <xsl:choose>
        <xsl:when test="empty($places)"><xsl:value-of select="site:fate-name(.)"/></xsl:when>
        <xsl:when test="@fate ne 'text'"><xsl:value-of select="label:word('fate-' || @fate || '-of') || ' '"/></xsl:when>
      </xsl:choose>
      <xsl:if test="empty($places) and count(current-group()) gt 1"><xsl:value-of select="' × ' || count(current-group())"/></xsl:if>
      <xsl:for-each-group select="$places" group-by="?key">
        <xsl:if test="position() ne 1">, </xsl:if>
        <xsl:choose>
          <xsl:when test="exists(?href)"><a href="{?href}"><xsl:value-of select="?name"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="?name"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Where a piece stands in another document made from the same file. -->
  <xsl:function name="site:elsewhere" as="map(*)?">
    <xsl:param name="piece" as="element(ledger:piece)"/>
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="other" as="document-node()?" select="$edition:texts($piece/@in)"/>
    <xsl:sequence select="$other ! site:unit(key('site:by-id', $piece/@place, .), '../' || site:root($text) || site:page(.), meta:symbol(.) || ' ')"/>
  </xsl:function>

  <!-- Where something stands: its unit with an address, or the part that holds it. What only joins lines needs no place. -->
  <xsl:function name="site:unit" as="map(*)?">
    <xsl:param name="element" as="element()?"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="of" as="xs:string"/>
    <xsl:variable name="unit" as="element()?" select="$element ! unit:of(.)"/>
    <xsl:choose>
      <xsl:when test="exists($unit)">
        <xsl:sequence select="map { 'key': $of || $unit/@eId, 'name': $of || unit:label($unit), 'href': $page || '#' || $unit/@eId }"/>
      </xsl:when>
      <xsl:when test="exists($element)">
        <xsl:variable name="part" as="xs:string" select="
          'part-' || ($element/ancestor-or-self::*[self::coverPage or self::preface or self::preamble or self::mainBody or self::conclusions][1]/local-name(), 'mainBody')[1]"/>
        <xsl:sequence select="map { 'key': $of || $part, 'name': $of || label:word($part) }"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
