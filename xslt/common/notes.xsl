<?xml version="1.0" encoding="UTF-8"?>
<!-- The printed notes of a text: their markers, and where each is called. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:note="urn:engross:note"
                xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                exclude-result-prefixes="#all">

  <xsl:key name="note:by-id" match="authorialNote" use="@eId"/>
  <xsl:key name="note:further-calls" match="ref[starts-with(@href, '#')]" use="substring(@href, 2)"/>

  <!-- The number a reader sees is the printed one; it is never counted anew. -->
  <xsl:function name="note:marker" as="xs:string">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:sequence select="string($note/@marker)"/>
  </xsl:function>

  <!-- The notes of a text in the order of their first calls. -->
  <xsl:function name="note:notes" as="element(authorialNote)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="$text//authorialNote[not(ancestor::meta)]"/>
  </xsl:function>

  <!-- Every call of a note in order: the note itself, which stands where it is first called, and the refs that call it again. -->
  <xsl:function name="note:calls" as="element()+">
    <xsl:param name="note" as="element(authorialNote)"/>
    <xsl:sequence select="$note | key('note:further-calls', $note/@eId, root($note))"/>
  </xsl:function>

  <!-- The note that a ref calls again; empty where the ref is a citation. -->
  <xsl:function name="note:called-by" as="element(authorialNote)?">
    <xsl:param name="ref" as="element(ref)"/>
    <xsl:sequence select="$ref[starts-with(@href, '#')] ! key('note:by-id', substring(@href, 2), root(.))[1]"/>
  </xsl:function>

  <!-- The anchor of a call. The eId of a note is the anchor of its text, so its first call has a name of its own. -->
  <xsl:function name="note:call-id" as="xs:string">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="if ($call/self::authorialNote) then $call/@eId || '__call' else string($call/@eId)"/>
  </xsl:function>
</xsl:stylesheet>
