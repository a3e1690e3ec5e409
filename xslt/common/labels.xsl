<?xml version="1.0" encoding="UTF-8"?>
<!-- Every word that Engross adds to a text, by language. A product takes its words from here and has none of its own. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:edition="urn:engross:edition"
                xmlns:label="urn:engross:label"
                exclude-result-prefixes="#all">

  <xsl:include href="reader-labels.xsl"/>

  <xsl:include href="labels-of-book.xsl"/>
  <xsl:include href="labels-of-files.xsl"/>
  <xsl:include href="labels-of-rules.xsl"/>
  <xsl:include href="labels-of-lineage.xsl"/>
  <xsl:include href="labels-of-languages.xsl"/>

  <!-- {1} and {2} stand for what label:phrase is given. Words are static, so that they are gathered once and not for each text. -->
  <xsl:variable name="label:english" static="yes" as="map(xs:string, xs:string)" select="map:merge(($label:reader, map {
    'annex': 'Annex',
    'annex-in-words': 'annex {1}',
    'section-in-words': 'section {1}',
    'part-in-words': 'part {1}',
    'preambular-paragraph-in-words': 'preambular paragraph {1}',
    'operative-paragraph-in-words': 'paragraph {1}',
    'note-in-words': 'note {1}',
    'note-short': 'n. {1}',
    'preambular-letters': 'PP',
    'operative-letters': 'OP',
    'symbol': 'Symbol',
    'title': 'Title',
    'session': 'Session',
    'agenda-item': 'Agenda item',
    'report': 'Report',
    'committee': 'Committee',
    'adopted': 'Adopted',
    'meeting': 'Meeting',
    'distributed': 'Distributed',
    'outcome': 'Vote',
    'organ': 'Body',
    'adoptedWithoutVote': 'adopted without a vote',
    'adoptedRecordedVote': 'adopted by a recorded vote',
    'vote-count': '{1}: {2}',
    'keywords': 'Subjects',
    'table': 'Table',
    'read': 'read from the text',
    'supplied': 'supplied',
    'supplied-on': 'supplied: {1}',
    'absent': 'not stated',
    'date-not-known': 'date not known',
    'resolution': 'Resolution',
    'preamble': 'Preamble',
    'closing-lines': 'closing lines',
    'page-short': 'p.',
    'on-the-web': '{1}, on the web',
    'edition-of': 'Edition of {1}',
    'not-official': 'This is not an official record of the United Nations. The official texts are those that the United Nations publishes.',

    'cited': '{1} {2} {3} of {4}',
    'cited-without-date': '{1} {2} {3}',
    'cited-title': '“{1}”',
    'cited-resolution': 'resolution',
    'cited-decision': 'decision',
    'cited-draft': 'draft resolution',
    'and': 'and',

    'skip': 'Skip to the text',
    'pages': 'Pages',
    'page-index': 'Texts',
    'page-instruments': 'Cited instruments',
    'page-documents': 'Cited documents',
    'page-bodies': 'Bodies and offices',
    'page-about': 'About',
    'page-method': 'Method',
    'book': 'Book (PDF)',
    'summary': '{1} resolutions of {2}, {3}',
    'summary-without-dates': '{1} resolutions of {2}',
    'the-organ': 'the {1}',
    'preambular-paragraphs': '{1} preambular paragraphs',
    'preambular-paragraphs-1': 'one preambular paragraph',
    'preambular-paragraphs-0': 'no preambular paragraphs',
    'operative-paragraphs-0': 'no operative paragraphs',
    'operative-paragraphs': '{1} operative paragraphs',
    'operative-paragraphs-1': 'one operative paragraph',
    'notes-counted': '{1} notes',
    'notes-counted-1': 'one note',
    'notes-counted-0': 'no notes',
    'listed-symbol': 'symbol',
    'listed-title': 'title',
    'listed-adopted': 'date',
    'doors': 'Ways in',
    'door-read': 'Read a resolution',
    'behind-door-read': 'Every paragraph and note has an address of its own.',
    'door-search': 'Search',
    'behind-door-search': 'Words, phrases and symbols, in every paragraph and note.',
    'door-instruments': 'Cited instruments',
    'behind-door-instruments': 'Each with every paragraph that names it.',
    'door-openings': 'Opening words',
    'behind-door-openings': 'Every paragraph under the verb it begins with.',
    'door-lineage': 'Agreed language',
    'behind-door-lineage': 'How each paragraph came to be, and any two texts side by side.',
    'door-draft': 'Check my draft',
    'behind-door-draft': 'What it repeats of agreed language, what it changes, and what it leaves out.',
    'side-by-side': '{1} side by side',
    'about-parallel': '{1}, paragraph beside paragraph: {2}.',
    'parallel-explained': 'Paragraph beside paragraph, as they are numbered in each language.',
    'series': 'The texts in time',
    'series-gap': 'no text in this collection {1}',
    'texts-counted': '{1} texts',
    'texts-counted-1': '1 text',
    'newest-texts': 'Newest texts',
    'all-texts': 'All {1} texts by date',
    'page-texts': 'Texts by date',
    'about-page-texts': 'Every text in the order of adoption.',
    'most-cited': 'Cited most',
    'all-instruments': 'All {1} instruments',
    'all-instruments-1': 'The list of instruments',
    'search-such-as': 'Words, “a phrase”, or {1} para 1',
    'about-page-instruments': 'Treaties, declarations and programmes, with every paragraph that names them.',
    'about-page-documents': 'Resolutions and documents, with every paragraph and note that cites them.',
    'about-page-bodies': 'Organs, organizations, funds and mandates, with every paragraph that names them.',
    'about-authority': '{1} in these resolutions: {2} paragraphs that name it, with the words around.',
    'about-document': '{1} in these resolutions: {2} paragraphs and notes that cite it, with the words around.',
    'kind-treaty': 'Treaties',
    'kind-declaration': 'Declarations, programmes and other texts',
    'kind-body': 'Bodies',
    'kind-office': 'Offices and mandates',
    'paragraphs-counted': '{1} paragraphs',
    'paragraphs-counted-1': '1 paragraph',
    'source-as-printed': 'Source, as printed',
    'further-pages': 'Pages of this list',
    'not-in-collection': 'Not in this collection; the official text:',
    'bodies-explained': 'The organs, organizations, funds, offices and mandates named in the texts, under their fullest names. The names were recognised by their form; a name that runs on or breaks off is worth a report.',
    'about-page-about': 'What this collection is and is not, and how to use it.',
    'about-page-method': 'How the texts were read, marked up and checked.',
    'on-this-page': 'On this page',
    'mainBody': 'Operative paragraphs',
    'notes': 'Notes',
    'heading': 'the heading',
    'back-to': 'Back to {1}',
    'permalink': 'Permalink to {1}',
    'masthead-as-printed': 'Masthead as printed',
    'not-stated': 'Not stated',
    'absent-meeting': 'meeting',
    'absent-session': 'session',
    'absent-agenda-item': 'agenda item',
    'absent-report': 'report',
    'absent-distributed': 'date of distribution',
    'absent-outcome': 'vote',
    'legend': 'What is not marked as supplied is read from the text. PP1, PP2 and the sign ¶ are ours; the other numbers are printed.',
    'colophon': 'Source and downloads',
    'cited-by': 'Cited here by',
    'made-from': 'Made from',
    'official-text': 'Official text',
    'downloads': 'Download',
    'legend-source': 'The small figure after ¶ is the line of the source where the paragraph begins.',
    'origin': 'Line {1}',
    'source-of': 'Source of {1}',
    'source-described': 'The source of {1}, line by line, with what became of every character.',
    'source-explained': 'The file as it was received, line by line. Behind each line stands what became of its characters: the paragraph that they are part of, or the reason why they are in none.',
    'source-file': 'File',
    'source-size': 'Size',
    'source-counts': '{1} lines, {2} characters',
    'source-supplied': 'Added signs',
    'source-supplied-at': '“{1}” in {2}',
    'source-lines': 'Lines',
    'none': 'nothing',
    'fates': 'What became of the characters',
    'fate-sign': 'Sign',
    'fate-name': 'Fate',
    'fate-characters': 'Characters',
    'fate-runs': 'Runs',
    'fates-complete': 'all characters, each once',
    'fates-incomplete': 'all characters; some are lost or stand twice',
    'fates-legend': 'Quotation marks and dashes are kept as they are. Blanks, empty lines and line ends that close a paragraph are not mentioned on their lines; a line that goes on in the next says “line join”.',
    'fate-group-document': 'In the document',
    'fate-group-metadata': 'In its metadata',
    'fate-group-furniture': 'Part of the page or the file, not of the text',
    'fate-group-normalisation': 'Normalised',
    'fate-group-lost': 'Unaccounted for',
    'fate-text': 'text',
    'fate-number': 'number or letter',
    'fate-number-of': 'number of',
    'fate-call': 'call of a note',
    'fate-call-of': 'call of',
    'fate-marker': 'marker of a note',
    'fate-marker-of': 'marker of',
    'fate-fact': 'fact',
    'fate-page-number': 'page number',
    'fate-running-head': 'running head',
    'fate-job-number': 'job number',
    'fate-barcode': 'barcode line',
    'fate-rule': 'rule',
    'fate-field-code': 'field code',
    'fate-markup': 'mark-up',
    'fate-banner': 'banner',
    'fate-catchword': 'catchword',
    'fate-imprint': 'imprint',
    'fate-stamp': 'stamp',
    'fate-keyword': 'keyword',
    'fate-step': 'step to adoption',
    'fate-vote': 'vote',
    'fate-deleted': 'deleted text',
    'fate-hidden': 'hidden text',
    'fate-comment': 'comment',
    'fate-navigation': 'navigation',
    'fate-among-navigation': 'among navigation',
    'fate-set-aside': 'set aside by a correction',
    'fate-line-join': 'line join',
    'fate-hyphen-join': 'hyphen join',
    'fate-rewritten': 'written otherwise',
    'fate-line-end': 'line end',
    'fate-blank': 'blank',
    'fate-lost': 'unaccounted for',
    'part-coverPage': 'masthead',
    'part-preface': 'heading',
    'part-preamble': 'opening line',
    'part-mainBody': 'heading in the text',
    'part-conclusions': 'closing lines',
    'record': 'Adoption and subjects',
    'stage-draftResolution': 'Draft',
    'stage-draftResolutionAdditionalSponsors': 'Joined by',
    'stage-recommendedForAdoption': 'Recommended',
    'stage-adopted': 'Adopted',
    'sponsors': '{1} sponsors',
    'sponsors-1': 'one sponsor',
    'vocabulary-thesaurus': 'UNBIS Thesaurus',
    'vocabulary-goals': 'Goals',
    'vocabulary-names': 'Names',
    'vocabulary-agenda': 'Agenda, {1}',
    'goal': 'Goal {1}, {2}',
    'target': 'Target {1}',
    'goal-1': 'No poverty',
    'goal-2': 'Zero hunger',
    'goal-3': 'Good health and well-being',
    'goal-4': 'Quality education',
    'goal-5': 'Gender equality',
    'goal-6': 'Clean water and sanitation',
    'goal-7': 'Affordable and clean energy',
    'goal-8': 'Decent work and economic growth',
    'goal-9': 'Industry, innovation and infrastructure',
    'goal-10': 'Reduced inequalities',
    'goal-11': 'Sustainable cities and communities',
    'goal-12': 'Responsible consumption and production',
    'goal-13': 'Climate action',
    'goal-14': 'Life below water',
    'goal-15': 'Life on land',
    'goal-16': 'Peace, justice and strong institutions',
    'goal-17': 'Partnerships for the Goals',
    'neighbours': 'Neighbouring texts',
    'previous': 'Earlier',
    'next': 'Later',
    'instruments-explained': 'The instruments named in the texts, under the names that are printed. PP is a preambular paragraph, OP an operative one, n. a note.',
    'dark': 'Dark',
    'page-times': 'Instruments in time',
    'about-page-times': 'When each instrument was first named, in which texts since, and when no longer.',
    'times-explained': 'When each instrument came into the texts of this collection and when it left them. A figure is the number of paragraphs of a text that name it; 0 stands between texts that do.',
    'times-explained-by-years': 'When each instrument came into the texts of this collection and when it left them. A figure is the number of paragraphs of these years that name it; 0 stands between years that do.',
    'times-instrument': 'Instrument',
    'times-first': 'First in this collection: {1}',
    'times-gone': 'not named since',
    'documents-explained': 'The resolutions and documents cited in the texts, by symbol. PP is a preambular paragraph, OP an operative one, n. a note.',
    'resolutions': 'Resolutions',
    'other-documents': 'Other documents',
    'in-this-collection': 'in this collection',
    'as-printed': 'also printed as',

    'search': 'Search',
    'search-label': 'Search the paragraphs',
    'search-go': 'Find',
    'page-search': 'Search',
    'about-page-search': 'Finds words, phrases and symbols in every paragraph and note.',
    'search-input': 'Words, a phrase in quotation marks, or a symbol and paragraph',
    'search-exact': 'exact words only (no other endings)',
    'search-hint': 'Several words are all looked for in one paragraph. Words in quotation marks are found as they stand, with their punctuation. A symbol and a paragraph lead there.',
    'search-example': 'For example:',
    'search-example-paragraph': '{1} para 1',
    'search-noscript': 'This page searches in the browser, with JavaScript, which is off or not to be had. The lists below lead to every paragraph without it.',
    'search-lists': 'Without searching',
    'found': '{1} paragraphs',
    'found-1': '1 paragraph',
    'in-texts': 'in {1} texts',
    'in-texts-1': 'in 1 text',
    'found-none': 'No paragraph is found.',
    'found-since': 'in the texts from {1} on; older ones are not searched yet.',
    'found-leads': 'The enter key leads to {1}.',
    'found-further': 'Search further back',
    'searching': 'Searching …',
    'search-broken': 'The search could not go on: {1} cannot be read.',
    'found-history': 'From the oldest on: the history of these words here',
    'found-newest': 'The newest first',
    'found-together': 'These words together',
    'found-apart': 'All of these words',
    'found-nowhere': 'Nowhere in these texts: {1}',
    'without-filters': 'Search without filters',
    'without-quotes': 'Search for the words without quotation marks',
    'with-stems': 'Search with other endings of the words',
    'go-to': 'Go to',
    'filters': 'Filters',
    'filter-kind': 'Kind',
    'filter-verb': 'Opening words',
    'filter-body': 'Body',
    'filter-year': 'Year',
    'filter-session': 'Session',
    'filter-instrument': 'Instrument named',
    'filter-text': 'Text',
    'filter-state': 'Agreed language',
    'filter-remove': 'Remove the filter {1}',
    'filter-more': '{1} more',
    'kind-title': 'Title',
    'kind-preambular': 'Preambular',
    'kind-operative': 'Operative',
    'kind-annex': 'Annex',
    'kind-note': 'Note',
    'kind-other': 'Other text',
    'page-number': 'Page {1}',
    'page-of': '{1}, page {2}',
    'more-pages': 'Pages of this list',
    'page-openings': 'Opening words',
    'about-page-openings': 'Every paragraph under the words that open it.',
    'openings-explained': 'Every preambular and operative paragraph under the verb that opens it. “Also”, “further” and “again” only join a paragraph to the one before and do not count.',
    'without-opening': 'No opening words',
    'page-symbols': 'Texts by symbol',
    'about-page-symbols': 'Every text in the order of the symbols.',
    'symbols-explained': 'Every text in the order of the symbols, with its date.'
    }))"/>

  <xsl:variable name="label:languages" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="map { 'eng': map:merge(($label:english, $label:english-of-book, $label:english-of-files, $label:english-of-rules, $label:english-of-lineage)) }"/>

  <!-- What a language calls itself. -->
  <xsl:function name="label:language" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="names" as="map(xs:string, xs:string)"
                  select="map { 'ar': 'العربية', 'zh': '中文', 'en': 'English', 'fr': 'Français', 'ru': 'Русский', 'es': 'Español' }"/>
    <xsl:sequence select="($names($tag), $tag)[1]"/>
  </xsl:function>

  <!-- English where the language of the edition has no words yet. -->
  <xsl:variable name="label:words" as="map(xs:string, xs:string)"
                select="($label:languages(string($edition/edition:edition/@language)), $label:languages('eng'))[1]"/>

  <xsl:function name="label:word" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="
      if (exists($label:words($key))) then $label:words($key)
      else error(QName('urn:engross:label', 'label:missing'), 'labels.xsl has no word for ' || $key)"/>
  </xsl:function>

  <!-- A word or sentence with places {1}, {2} ... for the values. -->
  <xsl:function name="label:phrase" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="label:filled(label:word($key), $values)"/>
  </xsl:function>

  <xsl:function name="label:filled" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$word" regex="\{{([0-9])\}}">
        <xsl:matching-substring><xsl:sequence select="$values[xs:integer(regex-group(1))]"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <!-- Most have one place or none, and patterns are dear. -->
    <xsl:sequence select="
      if (not(contains($word, '{'))) then $word
      else if (contains($word, '{1}') and not(contains(substring-before($word, '{1}') || substring-after($word, '{1}'), '{')))
        then substring-before($word, '{1}') || $values[1] || substring-after($word, '{1}')
      else string-join($parts)"/>
  </xsl:function>

  <!-- A number of things: the word for none or one of them where there is one, else that for many. -->
  <xsl:function name="label:count" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="exact" as="xs:string" select="$key || '-' || $number"/>
    <xsl:sequence select="label:phrase(if (map:contains($label:words, $exact)) then $exact else $key, format-number($number, '#,##0'))"/>
  </xsl:function>

  <!-- 18 December 2002 -->
  <xsl:function name="label:date" as="xs:string">
    <xsl:param name="date" as="xs:date"/>
    <xsl:sequence select="format-date($date, '[D1] [MNn] [Y0001]', 'en', (), ())"/>
  </xsl:function>

  <!-- 57th -->
  <xsl:function name="label:ordinal" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="format-integer($number, '1;o', 'en')"/>
  </xsl:function>
</xsl:stylesheet>
