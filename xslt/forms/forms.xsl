<?xml version="1.0" encoding="UTF-8"?>
<!-- A resolution for programs that want no XML: as JSON (schema/resolution.schema.json) and as plain text. -->
<xsl:package version="3.0" name="urn:engross:forms" package-version="1.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:forms="urn:engross:forms"
             exclude-result-prefixes="#all">

  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/units.xsl"/>
  <xsl:include href="../common/openings.xsl"/>
  <xsl:include href="../common/citation.xsl"/>
  <xsl:include href="../common/meta.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/links.xsl"/>
  <xsl:include href="../common/record.xsl"/>
  <xsl:include href="../common/plain.xsl"/>
  <xsl:include href="../common/json.xsl"/>

  <xsl:include href="json.xsl"/>
  <xsl:include href="text.xsl"/>
</xsl:package>
