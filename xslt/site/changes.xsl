<?xml version="1.0" encoding="UTF-8"?>
<!-- What changed since an earlier edition: texts that are new, gone or changed, and of these each paragraph and note with other words. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:change="urn:engross:change"
                xmlns:edition="urn:engross:edition"
                xmlns:fn="http://www.w3.org/2005/xpath-functions"
                xmlns:json="urn:engross:json"
                xmlns:label="urn:engross:label"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:meta="urn:engross:meta"
                xmlns:note="urn:engross:note"
                xmlns:plain="urn:engross:plain"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The documents of the earlier edition that are gone or have other bytes, by slug; its first in any case. Empty without one. -->
  <xsl:param name="earlier" as="map(xs:string, document-node())?" required="yes"/>

  <!-- The documents of this edition that have other bytes there, by slug, in full. -->
  <xsl:param name="differing" as="map(xs:string, document-node())" select="map {}"/>

  <!-- The slugs of its texts that have the same bytes. -->
  <xsl:param name="untouched" as="xs:string*" required="yes"/>

  <xsl:variable name="change:facts" as="xs:string+" select="
    'symbol', 'title', 'session', 'agenda-item', 'report', 'committee', 'adopted', 'meeting', 'distributed', 'outcome'"/>

  <!-- The date of the earlier edition, which its files bear. -->
  <xsl:variable name="change:since" as="xs:date?" select="
    $earlier?*[1] ! meta:identification(.)/FRBRManifestation/FRBRdate[1]/@date[. castable as xs:date] ! xs:date(.)"/>

  <!-- Where each element is said by its words: those that stand in no unit have the id ''. Brackets mark calls of notes. -->
  <xsl:function name="change:words" as="map(xs:string, xs:string)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="document" as="element()" select="meta:document($text)"/>
    <xsl:map>
      <xsl:for-each-group select="plain:blocks($document/(* except (meta, coverPage)))" group-by="string(unit:of(.)/@eId)">
        <xsl:map-entry key="current-grouping-key()" select="string-join(plain:lines(current-group()), '&#10;')"/>
      </xsl:for-each-group>
      <xsl:for-each-group select="note:notes($text)[@eId]" group-by="string(@eId)">
        <xsl:map-entry key="current-grouping-key()" select="note:marker(.) || ' ' || string-join(plain:lines(plain:blocks(*)), ' ')"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The changes in order: what is new, what changed, what is gone. Texts of which only the mark-up is another are left out. -->
  <xsl:variable name="change:all" as="map(*)*">
    <xsl:if test="exists($earlier)">
      <xsl:variable name="kept" as="document-node()*" select="$texts[edition:slug(.) = $untouched or map:contains($earlier, edition:slug(.))]"/>
      <xsl:sequence select="($texts except $kept) ! map { 'state': 'new', 'slug': edition:slug(.), 'text': . }"/>
      <xsl:sequence select="$kept[not(edition:slug(.) = $untouched)] ! change:between(., $earlier(edition:slug(.)), $differing(edition:slug(.)))"/>
      <xsl:for-each select="sort(map:keys($earlier)[not(. = ($kept ! edition:slug(.)))])">
        <xsl:sequence select="map { 'state': 'gone', 'slug': ., 'text': $earlier(.) }"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:variable>

  <xsl:function name="change:between" as="map(*)?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="before" as="document-node()"/>
    <xsl:param name="now" as="document-node()"/>
    <xsl:variable name="was" as="map(xs:string, xs:string)" select="change:words($before)"/>
    <xsl:variable name="is" as="map(xs:string, xs:string)" select="change:words($now)"/>
    <xsl:variable name="order" as="xs:string*" select="'', $now//@eId"/>
    <xsl:variable name="facts" as="xs:string*" select="$change:facts[not(deep-equal(meta:value($before, .), meta:value($now, .)))]"/>
    <xsl:variable name="added" as="xs:string*" select="$order[map:contains($is, .) and not(map:contains($was, .))]"/>
    <xsl:variable name="removed" as="xs:string*" select="('', $before//@eId)[map:contains($was, .) and not(map:contains($is, .))]"/>
    <xsl:variable name="changed" as="xs:string*" select="$order[map:contains($is, .) and map:contains($was, .)][$is(.) ne $was(.)]"/>
    <xsl:if test="exists(($facts, $added, $removed, $changed))">
      <xsl:sequence select="map {
        'state': 'changed', 'slug': edition:slug($text), 'text': $text, 'now': $now, 'before': $before, 'facts': $facts,
        'added': $added, 'removed': $removed, 'changed': $changed, 'was': $was, 'is': $is }"/>
    </xsl:if>
  </xsl:function>

  <!-- ================================================================ The page -->

  <xsl:variable name="site:change-lists" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:if test="exists($earlier)">
        <xsl:for-each select="site:page-names('changes.html', count($change:all))"><xsl:map-entry key="." select="position()"/></xsl:for-each>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <xsl:template name="site:changes" as="element()">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:call-template name="site:frame">
      <xsl:with-param name="title" select="label:word('page-changes')"/>
      <xsl:with-param name="description" select="label:word('about-page-changes')"/>
      <xsl:with-param name="here" select="'changes.html'"/>
      <xsl:with-param name="styles" select="'lists', 'lineage'"/>
      <xsl:with-param name="root" select="''" tunnel="yes"/>
      <xsl:with-param name="main" as="element()*">
        <h1><xsl:value-of select="label:word('page-changes')"/></h1>
        <p class="summary">
          <xsl:value-of select="
            (if (exists($change:since)) then label:phrase('changes-since', label:date($change:since)) else label:word('changes-since-earlier')),
            for $state in ('new', 'changed', 'gone') return label:count('changes-' || $state, count($change:all[?state eq $state]))" separator=" "/>
          <xsl:text> </xsl:text>
          <a href="data/changes.json"><xsl:value-of select="label:word('changes-as-json')"/></a>
        </p>
        <xsl:call-template name="site:pager">
          <xsl:with-param name="first" select="'changes.html'"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="rows" select="count($change:all)"/>
          <xsl:with-param name="name" select="function($row) { meta:symbol($change:all[$row]?text) }"/>
          <xsl:with-param name="root" select="''" tunnel="yes"/>
        </xsl:call-template>
        <xsl:for-each-group select="site:rows-of($change:all, $number)" group-adjacent="?state">
          <section class="index changes" aria-labelledby="{current-grouping-key()}">
            <h2 id="{current-grouping-key()}"><xsl:value-of select="label:word('state-' || current-grouping-key())"/></h2>
            <ul class="entries"><xsl:sequence select="current-group() ! site:change(.)"/></ul>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="site:change" as="element(li)" xpath-default-namespace="">
    <xsl:param name="change" as="map(*)"/>
    <xsl:variable name="text" as="document-node()" select="$change?text"/>
    <xsl:variable name="name" as="xs:string" select="meta:symbol($text) || ' ' || meta:title($text)"/>
    <li>
      <p>
        <xsl:choose>
          <xsl:when test="$change?state eq 'gone'"><xsl:value-of select="$name"/></xsl:when>
          <xsl:otherwise><a href="{site:page($text)}"><xsl:value-of select="$name"/></a></xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:if test="$change?state eq 'changed'">
        <xsl:where-populated>
          <dl class="changed">
            <xsl:for-each select="'facts', 'changed', 'added', 'removed'">
              <xsl:if test="exists($change(.))">
                <div>
                  <dt><xsl:value-of select="label:word('units-' || .)"/></dt>
                  <dd><xsl:call-template name="site:changed-units"><xsl:with-param name="change" select="$change"/><xsl:with-param name="kind" select="."/></xsl:call-template></dd>
                </div>
              </xsl:if>
            </xsl:for-each>
          </dl>
        </xsl:where-populated>
      </xsl:if>
    </li>
  </xsl:function>

  <!-- PP4, OP2, n. 7 and facts, each with the words that were and are. What is gone cannot be linked. -->
  <xsl:template name="site:changed-units" as="element(Q{}p)+">
    <xsl:param name="change" as="map(*)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:for-each select="$change($kind)">
      <p xmlns="" class="redline">
        <xsl:choose>
          <xsl:when test="$kind eq 'facts'"><span class="label"><xsl:value-of select="label:word(.)"/></span></xsl:when>
          <xsl:when test=". eq ''"><span class="label"><xsl:value-of select="label:word('units-outside')"/></span></xsl:when>
          <xsl:when test="$kind eq 'removed'"><span class="label"><xsl:value-of select="change:label(., $change?before)"/></span></xsl:when>
          <xsl:otherwise><a class="label" href="{site:page($change?text)}#{.}"><xsl:value-of select="change:label(., $change?now)"/></a></xsl:otherwise>
        </xsl:choose>
        <xsl:text> </xsl:text>
        <xsl:sequence select="
          if ($kind eq 'facts') then change:redline(string(meta:value($change?before, .)), string(meta:value($change?text, .)))
          else change:redline(string($change?was(.)), string($change?is(.)))"/>
      </p>
    </xsl:for-each>
  </xsl:template>

  <!-- So many words beside a change are shown, and so many of what changed at most; the JSON has all. -->
  <xsl:variable name="change:beside" as="xs:integer" select="8"/>
  <xsl:variable name="change:longest" as="xs:integer" select="80"/>

  <!-- What changed between the words that both begin with and those that both end with. -->
  <xsl:function name="change:redline" as="node()*">
    <xsl:param name="was" as="xs:string"/>
    <xsl:param name="is" as="xs:string"/>
    <xsl:variable name="old" as="xs:string*" select="tokenize($was)"/>
    <xsl:variable name="new" as="xs:string*" select="tokenize($is)"/>
    <xsl:variable name="before" as="xs:integer" select="change:alike($old, $new)"/>
    <xsl:variable name="after" as="xs:integer" select="change:alike(reverse(subsequence($old, $before + 1)), reverse(subsequence($new, $before + 1)))"/>
    <xsl:variable name="shown" as="xs:integer" select="max((0, $before - $change:beside))"/>
    <xsl:value-of select="if ($shown gt 0) then '… ' else '', subsequence($old, $shown + 1, $before - $shown)"/>
    <xsl:text> </xsl:text>
    <xsl:where-populated><del xmlns=""><xsl:value-of select="change:short(subsequence($old, $before + 1, count($old) - $before - $after))"/></del></xsl:where-populated>
    <xsl:text> </xsl:text>
    <xsl:where-populated><ins xmlns=""><xsl:value-of select="change:short(subsequence($new, $before + 1, count($new) - $before - $after))"/></ins></xsl:where-populated>
    <xsl:text> </xsl:text>
    <xsl:value-of select="subsequence($new, count($new) - $after + 1, $change:beside), if ($after gt $change:beside) then '…' else ''"/>
  </xsl:function>

  <xsl:function name="change:short" as="xs:string">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:sequence select="string-join((subsequence($words, 1, $change:longest), '…'[count($words) gt $change:longest]), ' ')"/>
  </xsl:function>

  <!-- How many words two rows begin with alike. -->
  <xsl:function name="change:alike" as="xs:integer">
    <xsl:param name="one" as="xs:string*"/>
    <xsl:param name="other" as="xs:string*"/>
    <xsl:sequence select="(index-of(for-each-pair($one, $other, function($left, $right) { $left eq $right }), false())[1] ! (. - 1), min((count($one), count($other))))[1]"/>
  </xsl:function>

  <xsl:function name="change:label" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="unit:label(($text//*[@eId = $id][unit:is-unit(.)])[1])"/>
  </xsl:function>

  <!-- ================================================================ The same for programs -->

  <xsl:function name="site:changes-in-json" as="xs:string">
    <xsl:variable name="json" as="element(fn:map)">
      <fn:map>
        <fn:string key="format">engross-changes-1</fn:string>
        <xsl:sequence select="json:string('since', $change:since)"/>
        <fn:string key="edition"><xsl:value-of select="$edition/edition:edition/@date"/></fn:string>
        <fn:array key="texts"><xsl:sequence select="$change:all ! change:in-json(.)"/></fn:array>
      </fn:map>
    </xsl:variable>
    <xsl:sequence select="json:written($json, '&#10;')"/>
  </xsl:function>

  <xsl:function name="change:in-json" as="element(fn:map)">
    <xsl:param name="change" as="map(*)"/>
    <fn:map>
      <fn:string key="slug"><xsl:value-of select="$change?slug"/></fn:string>
      <fn:string key="symbol"><xsl:value-of select="meta:symbol($change?text)"/></fn:string>
      <fn:string key="state"><xsl:value-of select="$change?state"/></fn:string>
      <xsl:if test="$change?state eq 'changed'">
        <fn:map key="facts">
          <xsl:for-each select="$change?facts">
            <fn:map key="{.}"><xsl:sequence select="json:string('was', meta:value($change?before, .)), json:string('is', meta:value($change?text, .))"/></fn:map>
          </xsl:for-each>
        </fn:map>
        <fn:map key="units">
          <xsl:for-each select="$change?changed, $change?added, $change?removed">
            <fn:map key="{.}"><xsl:sequence select="json:string('was', $change?was(.)), json:string('is', $change?is(.))"/></fn:map>
          </xsl:for-each>
        </fn:map>
      </xsl:if>
    </fn:map>
  </xsl:function>
</xsl:stylesheet>
