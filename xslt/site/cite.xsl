<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite a text, in the forms that readers are asked for, and as files for reference managers. Where a form names a paragraph, an
     empty element of class "pin" stands; the script fills it for the paragraph that is pointed to. The sources of the forms are named in
     site/about.md. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:citation="urn:engross:citation"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The organ as a form has it: its short form for those that the form knows, else its name. -->
  <xsl:function name="site:cited-organ" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:sequence select="string(($label:words($form || '-' || meta:organ-code($text)), meta:organ($text))[1])"/>
  </xsl:function>

  <xsl:template name="site:cite" as="element()">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="root" as="xs:string" tunnel="yes"/>
    <xsl:variable name="date" as="xs:date?" select="meta:adopted(.)"/>
    <xsl:variable name="kind" as="xs:string" select="citation:kind(.)"/>
    <section class="cite" id="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading"><xsl:value-of select="label:word('cite')"/></h2>
      <dl>
        <div>
          <dt><xsl:value-of select="label:word('form-un')"/></dt>
          <dd><span class="citation"><xsl:value-of select="citation:words(.)"/><xsl:sequence select="site:pin(', {1}', citation:word(., 'paragraph-short', ()), citation:word(., 'paragraphs-short', ()))"/></span></dd>
        </div>
        <div>
          <dt><xsl:value-of select="label:word('form-oscola')"/></dt>
          <dd>
            <span>
              <xsl:value-of select="site:cited-organ(., 'oscola'), label:word('oscola-' || $kind), citation:number(.), $date ! ('(' || label:date(.) || ')')"/>
              <xsl:value-of select="meta:value(., 'symbol') ! (' ' || label:phrase('oscola-symbol', .))"/>
              <xsl:sequence select="site:pin(' {1}', 'bare')"/>
            </span>
          </dd>
        </div>
        <div>
          <dt><xsl:value-of select="label:word('form-bluebook')"/></dt>
          <dd>
            <span>
              <xsl:value-of select="site:cited-organ(., 'bluebook'), label:word('bluebook-' || $kind), citation:number(.)"/>
              <xsl:sequence select="site:pin(', {1}', 'sign')"/>
              <xsl:value-of select="meta:value(., 'symbol') ! (', ' || label:phrase('bluebook-symbol', .))"/>
              <xsl:value-of select="($date ! label:phrase('bluebook-date', (label:word('month-' || month-from-date(.)), string(day-from-date(.)), string(year-from-date(.)))), '.')[1]"/>
            </span>
          </dd>
        </div>
        <div>
          <dt><xsl:value-of select="label:word('form-apa')"/></dt>
          <dd>
            <span>
              <xsl:value-of select="label:phrase('apa-author', meta:organ(.)), ($date ! format-date(., '([Y0001], [MNn] [D1]).', 'en', (), ()), label:word('apa-undated'))[1]" separator=" "/>
              <xsl:text> </xsl:text><i><xsl:value-of select="meta:title(.)"/></i>
              <xsl:value-of select="' (' || (if (citation:numbered(.)) then meta:symbol(.) else label:word($kind))"/><xsl:sequence select="site:pin(', {1}', 'short')"/>
              <xsl:value-of select="').' || site:official(.) ! (' ' || .)"/>
            </span>
          </dd>
        </div>
        <xsl:variable name="text" as="document-node()" select="."/>
        <xsl:for-each select="'bib', 'ris'">
          <div>
            <dt><a href="{$root}{site:citation-file($text, .)}"><xsl:value-of select="label:word('form-' || .)"/></a></dt>
            <dd><pre tabindex="0"><xsl:sequence select="site:record($text, ., true())"/></pre></dd>
          </div>
        </xsl:for-each>
      </dl>
    </section>
  </xsl:template>

  <!-- Where the paragraph goes: how it is joined, and how the form writes the word paragraph. -->
  <xsl:function name="site:pin" as="element()">
    <xsl:param name="joined" as="xs:string"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:sequence select="site:pin($joined, label:word('paragraph-' || $form), label:word('paragraphs-' || $form))"/>
  </xsl:function>

  <xsl:function name="site:pin" as="element()">
    <xsl:param name="joined" as="xs:string"/>
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="many" as="xs:string"/>
    <span class="pin" data-pin="{$joined}" data-one="{$one}" data-many="{$many}"/>
  </xsl:function>

  <!-- The page that the United Nations keeps of the text. -->
  <xsl:function name="site:official" as="xs:string?">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="meta:work-level($text)/FRBRalias[@name = 'undocs']/@value[matches(., '^https://undocs\.org/[^\s&quot;&lt;&gt;{}\\]+$')] ! string(.)"/>
  </xsl:function>

  <!-- cite/a-res-57-176.bib -->
  <xsl:function name="site:citation-file" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:sequence select="'cite/' || edition:slug($text) || '.' || $form"/>
  </xsl:function>

  <!-- The files for reference managers: address from the folder of the site to content. -->
  <xsl:function name="site:citation-files" as="map(xs:string, xs:string)" visibility="public">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="map:merge(('bib', 'ris') ! map { site:citation-file($text, .): string-join(site:record($text, ., false())) })"/>
  </xsl:function>

  <!-- The record of a text; on the page with a place for the paragraph. -->
  <xsl:function name="site:record" as="node()+">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:param name="on-page" as="xs:boolean"/>
    <xsl:variable name="fields" as="xs:string+" select="if ($form eq 'bib') then site:bibtex($text) else site:ris($text)"/>
    <xsl:value-of select="$fields[position() lt last()] ! (. || '&#10;')" separator=""/>
    <xsl:if test="$on-page">
      <xsl:sequence select="site:pin(if ($form eq 'bib') then '  note = {{1}},&#10;' else 'SE  - {1}&#10;', 'short')"/>
    </xsl:if>
    <xsl:value-of select="$fields[last()] || '&#10;'"/>
  </xsl:function>

  <xsl:function name="site:bibtex" as="xs:string+">
    <xsl:param name="text" as="document-node()"/>
    <xsl:variable name="date" as="xs:date?" select="meta:adopted($text)"/>
    <xsl:sequence select="
      '@techreport{' || edition:slug($text) || ',',
      '  author = {{' || site:bibtex-words(label:phrase('apa-author', meta:organ($text)) => replace('\.$', '')) || '}},',
      '  title = {{' || site:bibtex-words(meta:title($text)) || '}},',
      '  institution = {United Nations},',
      '  type = {' || label:word('type-' || citation:kind($text)) || '},',
      citation:numbered($text)[.] ! ('  number = {' || site:bibtex-words(meta:symbol($text)) || '},'),
      $date ! ('  year = {' || year-from-date(.) || '},', '  month = ' || lower-case(format-date(., '[MNn,3-3]', 'en', (), ())) || ',', '  date = {' || . || '},'),
      '  language = {' || meta:language-tag(meta:language($text)) || '},',
      site:official($text) ! ('  url = {' || . || '},'),
      '}'"/>
  </xsl:function>

  <!-- Characters that mean something to TeX are written as such. -->
  <xsl:function name="site:bibtex-words" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="escaped" as="xs:string*">
      <xsl:analyze-string select="$words" regex="[\\{{}}&amp;%$#_~^]">
        <xsl:matching-substring>
          <xsl:sequence select="
            if (. eq '\') then '\textbackslash{}' else if (. eq '~') then '\textasciitilde{}' else if (. eq '^') then '\textasciicircum{}' else '\' || ."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($escaped)"/>
  </xsl:function>

  <xsl:function name="site:ris" as="xs:string+">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
      'TY  - GOVDOC',
      'AU  - ' || label:phrase('apa-author', meta:organ($text)) => replace('\.$', '') => replace(',', ''),
      'TI  - ' || meta:title($text),
      'PB  - United Nations',
      citation:numbered($text)[.] ! ('M1  - ' || meta:symbol($text)),
      meta:adopted($text) ! ('PY  - ' || year-from-date(.), 'DA  - ' || format-date(., '[Y0001]/[M01]/[D01]/')),
      'LA  - ' || meta:language-tag(meta:language($text)),
      site:official($text) ! ('UR  - ' || .),
      'ER  - '"/>
  </xsl:function>
</xsl:stylesheet>
