<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that open a paragraph: as they are printed, and under which verb they are listed. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:opening="urn:engross:opening"
                xmlns:unit="urn:engross:unit"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <!-- Also urges: the term that the words of a unit begin with. -->
  <xsl:function name="opening:words" as="xs:string?">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="first" as="text()?" select="($unit//text()[normalize-space()][not(ancestor::num or ancestor::authorialNote)])[1]"/>
    <xsl:sequence select="($first/ancestor::term[@refersTo][ancestor::* intersect $unit])[1] ! normalize-space(string-join(.//text()[not(ancestor::authorialNote)]))"/>
  </xsl:function>

  <!-- Urges: without the words that only join a paragraph to the one before. rule: "also", "further", "again" say that a verb is used
       once more, and nothing of how strong it is. A sub-paragraph with no opening words has those of its paragraph. -->
  <xsl:function name="opening:verb" as="xs:string?">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="words" as="xs:string?" select="($unit/ancestor-or-self::*[unit:is-unit(.)][not(self::attachment)] ! opening:words(.))[last()]"/>
    <xsl:variable name="plain" as="xs:string" select="opening:without-joints(lower-case($words))"/>
    <xsl:variable name="verb" as="xs:string" select="if (ends-with($plain, ',')) then replace($plain, '\s*,$', '') else $plain"/>
    <xsl:sequence select="$verb[. ne ''] ! (upper-case(substring(., 1, 1)) || substring(., 2))"/>
  </xsl:function>

  <!-- Most openings have no such word, and the pattern is dear. -->
  <xsl:function name="opening:without-joints" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="tokenize($words) = ('also', 'further', 'furthermore', 'moreover', 'again', 'likewise', 'equally', 'similarly', 'hereby', 'addition', 'once')">
        <xsl:variable name="apart" as="xs:string" select="replace(' ' || replace($words, ' once (again|more)', ' again') || ' ', '\s', '  ')"/>
        <xsl:sequence select="normalize-space(
          replace($apart, ' (also|further|furthermore|moreover|again|likewise|equally|similarly|hereby|in  addition) ', ' '))"/>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="normalize-space($words)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
