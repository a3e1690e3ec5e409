<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes, one a line of the parameter, with what "Ibid." stands for in them. -->
<xsl:package version="3.0" name="urn:engross:test-ibid" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:note="urn:engross:note"
             xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/ibid.xsl"/>

  <xsl:param name="notes" as="xs:string" required="yes"/>

  <xsl:output method="text"/>

  <xsl:template name="xsl:initial-template" visibility="public">
    <xsl:variable name="text" as="document-node()">
      <xsl:document>
        <xsl:for-each select="tokenize($notes, '\n')">
          <authorialNote xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" marker="{position()}"><p><xsl:value-of select="."/></p></authorialNote>
        </xsl:for-each>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="ibids" as="map(xs:string, map(xs:string, item()))" select="note:ibids($text)"/>
    <xsl:for-each select="note:notes($text)">
      <xsl:value-of select="., $ibids(generate-id(.)) ! ('[' || ?words || ', note ' || ?printed/@marker || ']')"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:package>
