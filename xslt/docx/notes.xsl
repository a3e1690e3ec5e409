<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes as Word has them. Where Word, counting in the order of the calls, comes to the printed number, the note is left to it, and
     a further call is a field that follows; every other marker is typed, which Word provides for. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:docx="urn:engross:docx"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:note="urn:engross:note"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="docx map note xs">

  <!-- The notes that Word can hold, in the order of their calls: a note within a note is none of them. -->
  <xsl:function name="docx:notes" as="element(authorialNote)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="note:notes($text)[not(ancestor::authorialNote)]"/>
  </xsl:function>

  <!-- The number that Word counts from: that of the first note that has one. -->
  <xsl:function name="docx:first-number" as="xs:integer">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="(docx:notes($text) ! note:marker(.)[matches(., '^[1-9][0-9]{0,3}$')] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <!-- By the identity of a note its place among all, negative where its marker is typed. -->
  <xsl:function name="docx:counted" as="map(xs:string, xs:integer)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:iterate select="docx:notes($text)">
      <xsl:param name="next" as="xs:integer" select="docx:first-number($text)"/>
      <xsl:param name="places" as="map(xs:string, xs:integer)" select="map {}"/>
      <xsl:on-completion select="$places"/>
      <xsl:variable name="counts" as="xs:boolean" select="note:marker(.) eq string($next)"/>
      <xsl:next-iteration>
        <xsl:with-param name="next" select="if ($counts) then $next + 1 else $next"/>
        <xsl:with-param name="places" select="map:put($places, generate-id(.), position() * (if ($counts) then 1 else -1))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- The part with the texts of the notes, those of the strokes above them first. -->
  <xsl:function name="docx:footnotes" as="element(w:footnotes)">
    <xsl:param name="text" as="document-node()"/>
    <xsl:param name="links" as="map(xs:string, xs:string)"/>
    <xsl:param name="counted" as="map(xs:string, xs:integer)"/>
    <w:footnotes>
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      <xsl:for-each select="docx:notes($text)">
        <w:footnote w:id="{position()}">
          <xsl:apply-templates select="*" mode="docx:note">
            <xsl:with-param name="links" select="$links" tunnel="yes"/>
            <xsl:with-param name="counted" select="$counted" tunnel="yes"/>
          </xsl:apply-templates>
          <!-- A note of a note goes on with it. -->
          <xsl:apply-templates select=".//authorialNote/*" mode="docx:note">
            <xsl:with-param name="links" select="$links" tunnel="yes"/>
            <xsl:with-param name="counted" select="$counted" tunnel="yes"/>
          </xsl:apply-templates>
        </w:footnote>
      </xsl:for-each>
    </w:footnotes>
  </xsl:function>

  <xsl:mode name="docx:note" on-no-match="fail"/>

  <!-- The marker stands before the first words of the note. -->
  <xsl:template match="authorialNote/*" mode="docx:note" as="element()*">
    <xsl:param name="counted" as="map(xs:string, xs:integer)" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="self::p">
        <xsl:call-template name="docx:paragraph">
          <xsl:with-param name="style" select="'FootnoteText'"/>
          <xsl:with-param name="opening" select="if (preceding-sibling::*) then () else docx:marker(.., $counted(generate-id(..)))"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="docx:blocks"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="docx:marker" as="element(w:r)+">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:param name="place" as="xs:integer?"/>
    <w:r>
      <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
      <xsl:choose>
        <xsl:when test="$place gt 0"><w:footnoteRef/></xsl:when>
        <xsl:otherwise><w:t><xsl:value-of select="note:marker($note)"/></w:t></xsl:otherwise>
      </xsl:choose>
    </w:r>
    <w:r><w:t xml:space="preserve"> </w:t></w:r>
  </xsl:function>

  <!-- The first call; one that is called again has a bookmark. -->
  <xsl:template match="authorialNote" mode="docx:runs" as="element()+">
    <xsl:param name="counted" as="map(xs:string, xs:integer)" tunnel="yes"/>
    <xsl:variable name="place" as="xs:integer?" select="$counted(generate-id(.))"/>
    <xsl:variable name="again" as="xs:boolean" select="exists($place) and count(note:calls(.)) gt 1"/>
    <xsl:if test="$again"><w:bookmarkStart w:id="{abs($place)}" w:name="{docx:bookmark($place)}"/></xsl:if>
    <w:r>
      <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
      <xsl:choose>
        <xsl:when test="empty($place)"/>
        <xsl:when test="$place gt 0"><w:footnoteReference w:id="{$place}"/></xsl:when>
        <xsl:otherwise><w:footnoteReference w:customMarkFollows="1" w:id="{-$place}"/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="empty($place) or $place lt 0"><w:t><xsl:value-of select="note:marker(.)"/></w:t></xsl:if>
    </w:r>
    <xsl:if test="$again"><w:bookmarkEnd w:id="{abs($place)}"/></xsl:if>
  </xsl:template>

  <xsl:function name="docx:bookmark" as="xs:string">
    <xsl:param name="place" as="xs:integer"/>
    <xsl:sequence select="'_RefNote' || abs($place)"/>
  </xsl:function>

  <!-- A further call. -->
  <xsl:template match="ref[note:called-by(.)]" mode="docx:runs" as="element()+" priority="2">
    <xsl:param name="counted" as="map(xs:string, xs:integer)" tunnel="yes"/>
    <xsl:variable name="place" as="xs:integer?" select="$counted(generate-id(note:called-by(.)))"/>
    <xsl:variable name="call" as="element(w:r)">
      <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t><xsl:value-of select="normalize-space(.)"/></w:t></w:r>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$place gt 0 and normalize-space(.) eq note:marker(note:called-by(.))">
        <w:r><w:fldChar w:fldCharType="begin"/></w:r>
        <w:r><w:instrText xml:space="preserve"><xsl:value-of select="' NOTEREF ' || docx:bookmark($place) || ' \f \h '"/></w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>
        <xsl:sequence select="$call"/>
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
      </xsl:when>
      <xsl:when test="exists($place)"><w:hyperlink w:anchor="{docx:bookmark($place)}" w:history="1"><xsl:sequence select="$call"/></w:hyperlink></xsl:when>
      <xsl:otherwise><xsl:sequence select="$call"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
