<?xml version="1.0" encoding="UTF-8"?>
<!-- What the rules found in the wording of a paragraph, said below it: the slip stays, and nobody has to wonder whose it is. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                xmlns:site="urn:engross:site"
                xmlns:unit="urn:engross:unit"
                exclude-result-prefixes="#all">

  <!-- By the anchor of the part. Most texts have none, and are not searched. -->
  <xsl:key name="site:noticed" match="edition:noticed" use="../@slug || '__' || @eId"/>

  <!-- What was noticed in a unit itself, not in the units and notes within it. -->
  <xsl:function name="site:noticed" as="element()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="if (edition:entry($unit)/edition:noticed) then $unit | $unit//*[@eId][unit:of(.) is $unit] else ()"/>
    <xsl:for-each select="$parts ! key('site:noticed', edition:anchor(.), $edition)">
      <p class="sic ours">
        <b>[sic]</b>
        <xsl:value-of select="' ' || label:phrase('sic', string(.)) || ' '"/>
        <xsl:sequence select="site:rule(string(@code), site:root(root($unit)))"/>
      </p>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
