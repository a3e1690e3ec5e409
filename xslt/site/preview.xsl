<?xml version="1.0" encoding="UTF-8"?>
<!-- The pictures that others show beside a link to a page: what each says. PreviewPicture draws them. A picture needs a full address, so
     there are none where that of the site is not known. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:edition="urn:engross:edition"
                xmlns:extract="urn:engross:extract"
                xmlns:label="urn:engross:label"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:meta="urn:engross:meta"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:variable name="site:picture" as="xs:string" select="'preview/site.png'"/>

  <xsl:function name="site:picture-of" as="xs:string">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="'preview/' || edition:slug($text) || '.png'"/>
  </xsl:function>

  <!-- What the picture of a text shows, a bar for each paragraph; what that of the site shows, a bar for each text. -->
  <xsl:function name="site:pictured" as="map(xs:string, item()*)?" visibility="public">
    <xsl:param name="text" as="document-node()?"/>
    <xsl:sequence select="
      if (empty($site:url)) then ()
      else if (exists($text)) then map {
        'address': site:picture-of($text),
        'symbol': meta:symbol($text),
        'title': meta:title($text),
        'line': string-join((meta:organ($text), meta:adopted($text) ! label:date(.)), ', '),
        'light': unit:paragraphs($text)[not(self::paragraph)] ! string-length(.),
        'dark': unit:paragraphs($text)[self::paragraph] ! string-length(.) }
      else map {
        'address': $site:picture,
        'symbol': '',
        'title': $site:title,
        'line': string(($edition/edition:edition/@subtitle, $site:url)[1]),
        'light': (),
        'dark': $texts ! xs:integer(meta:document(.)/@extract:paragraphs) }"/>
  </xsl:function>

  <!-- In the words of Open Graph, and the one word that others ask for to show the picture large. -->
  <xsl:template name="site:preview" as="element()*">
    <xsl:param name="picture" as="xs:string"/>
    <xsl:if test="exists($site:url)">
      <meta property="og:image" content="{$site:url || $picture}"/>
      <meta property="og:image:width" content="1200"/>
      <meta property="og:image:height" content="630"/>
      <meta name="twitter:card" content="summary_large_image"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
