<?xml version="1.0" encoding="UTF-8"?>
<!-- More words that Engross adds: those of the pages of rules. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                exclude-result-prefixes="#all">

  <xsl:variable name="label:english-of-rules" static="yes" as="map(xs:string, xs:string)" select="map {
    'page-rules': 'Rules',
    'about-page-rules': 'Every message that Engross can give: what it means, when it is harmless, how to mend it.',
    'rules-explained': 'Texts are checked while they are read and when they are written. Each finding has a code; here is what each code means, with an example that provokes it and one that does not. An error keeps a text from being right; a warning is worth a look, and slips of the source stay as they are; information asks for nothing.',
    'about-rule': '{1}: {2}',
    'rule-severity': 'Level',
    'rule-hint': 'In short',
    'rule-source': 'Source of the rule',
    'rule-code': 'Code',
    'rule-failing': 'An example that provokes it',
    'rule-finding': 'What Engross says of it',
    'rule-passing': 'The same without it',
    'severity-error': 'error',
    'severity-warning': 'warning',
    'severity-info': 'information',
    'group-FIL': 'Files and encodings',
    'group-RUL': 'How grave findings are, and which are accepted',
    'group-PDF': 'Files of pages',
    'group-DOC': 'Files of word processors',
    'group-FIX': 'Corrections of a text',
    'group-MKD': 'Front matter of Markdown',
    'group-COL': 'The description of a collection',
    'group-IDE': 'What identifies a resolution',
    'group-MET': 'What a file says of its text in its metadata',
    'group-FAC': 'Facts that contradict one another',
    'group-PRE': 'Preambular paragraphs',
    'group-OPE': 'Operative paragraphs',
    'group-NOT': 'Footnotes',
    'group-KEY': 'Subjects',
    'group-VOT': 'Votes',
    'group-TXT': 'Wording',
    'group-LED': 'The opening words of paragraphs',
    'group-PUN': 'Punctuation',
    'group-CIT': 'How sources are cited',
    'group-STR': 'What stands where',
    'group-EID': 'Names of parts',
    'group-REF': 'References',
    'group-BOK': 'The book',
    'group-XML': 'Well-formedness and grammar'
  }"/>
</xsl:stylesheet>
