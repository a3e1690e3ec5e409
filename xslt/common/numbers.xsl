<?xml version="1.0" encoding="UTF-8"?>
<!-- Where printed numbers stand: before the first words of what they number, "2. (a) To meet again;". -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:number="urn:engross:number"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- The numbers of the paragraphs and sub-paragraphs that these words open. -->
  <xsl:function name="number:before" as="element(num)*">
    <xsl:param name="words" as="element()"/>
    <xsl:sequence select="
        $words[self::p or self::listIntroduction]/ancestor::*[self::paragraph or self::point or self::item]/num[number:first-words(.) is $words]"/>
  </xsl:function>

  <!-- The first words after a number of a paragraph or sub-paragraph; none where a table follows it. -->
  <xsl:function name="number:first-words" as="element()?">
    <xsl:param name="number" as="element(num)"/>
    <xsl:variable name="first" as="element()?" select="
        $number/following-sibling::*[1]/descendant-or-self::*[self::p or self::listIntroduction or self::table]
          [not(ancestor::authorialNote)][1]"/>
    <xsl:sequence select="$first[not(self::table)]"/>
  </xsl:function>
</xsl:stylesheet>
