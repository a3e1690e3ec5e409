<?xml version="1.0" encoding="UTF-8"?>
<!-- What the script of a resolution's page needs: its words and the facts that a quotation ends with; and the dialog that explains the keys. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:citation="urn:engross:citation"
                xmlns:site="urn:engross:site"
                exclude-result-prefixes="#all">

  <xsl:function name="site:reader-words" as="map(xs:string, xs:string)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="words" as="xs:string+"
                  select="'copy', 'copied', 'copy-failed', 'copy-citation', 'copy-text', 'copy-link', 'all-forms', 'copies', 'keys', 'paragraph', 'paragraphs', 'paragraph-map'"/>
    <xsl:sequence select="map:merge((
      $words ! map { .: label:word(.) },
      ('paragraph-short', 'paragraphs-short') ! map { .: citation:word($text, ., ()) },
      map { 'permalink': label:phrase('permalink', ''), 'preambular': citation:word($text, 'preambular-paragraph-in-words', '$1'), 'citation': citation:words($text), 'source': site:quoted-from($text, ', {1}') }))"/>
  </xsl:function>

  <!-- A/RES/57/176, para. 15; General Assembly, 18 December 2002, adopted without a vote. What is not stated is not said. -->
  <xsl:function name="site:quoted-from" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="pin" as="xs:string"/>
    <xsl:variable name="facts" as="xs:string+" select="
      citation:organ($text), citation:date($text),
      meta:value($text, 'outcome')[. = ('adoptedWithoutVote', 'adoptedRecordedVote')] ! citation:word($text, ., ())"/>
    <xsl:sequence select="'(' || meta:symbol($text) || $pin || '; ' || string-join($facts, ', ') || ')'"/>
  </xsl:function>

  <xsl:template name="site:keys" as="element()">
    <dialog id="keys" aria-labelledby="keys-heading">
      <h2 id="keys-heading"><xsl:value-of select="label:word('keys')"/></h2>
      <dl>
        <xsl:for-each select="'j', 'k', 'n', 'c', 'q', '/', '?'">
          <div>
            <dt><kbd><xsl:value-of select="."/></kbd></dt>
            <dd><xsl:value-of select="label:word('key-' || .)"/></dd>
          </div>
        </xsl:for-each>
      </dl>
      <p><label><input type="checkbox" checked="checked"/><xsl:value-of select="' ' || label:word('keys-on')"/></label></p>
      <p class="legend"><xsl:value-of select="label:word('keys-ranges')"/></p>
      <form method="dialog"><button><xsl:value-of select="label:word('close')"/></button></form>
    </dialog>
  </xsl:template>
</xsl:stylesheet>
