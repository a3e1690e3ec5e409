<?xml version="1.0" encoding="UTF-8"?>
<!-- More words that Engross adds: those of the book. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                exclude-result-prefixes="#all">

  <xsl:variable name="label:english-of-book" static="yes" as="map(xs:string, xs:string)" select="map {
    'book-contents': 'Contents',
    'book-resolutions': 'Table of resolutions',
    'book-reading': 'How to read this book',
    'book-abbreviations': 'Abbreviations',
    'book-cited-instruments': 'Table of cited instruments',
    'book-cited-documents': 'Table of cited resolutions and documents',
    'book-index': 'Index of subjects and bodies',
    'book-openings': 'Table of opening words',
    'book-editorial': 'Editorial notes',
    'book-colophon': 'Colophon',

    'book-texts': 'The texts are works of the United Nations and were converted without change of wording. What the editors add is not part of them: heads, folios, the tables, and facts in square brackets.',
    'book-sources': 'Each text was read from the file named here; the figures after it are its SHA-256.',
    'book-checksum': ', SHA-256 {1}',
    'book-attached': 'The Akoma Ntoso file of each text is attached to the electronic edition.',
    'book-attachment': 'Akoma Ntoso of {1}',
    'book-supplied': 'Not in the source, supplied by the editors:',
    'book-resolutions-legend': 'A dash stands where the source is silent. Square brackets enclose facts that were supplied by the editors and not read from the source.',
    'book-cited-legend': 'Under each title stand the texts that cite it, with the paragraph and the page.',
    'book-note-stands': 'see&#xA0;page&#xA0;{1}',
    'book-reading-text': 'The wording is that of the sources. Slips are kept as they are printed and listed in the editorial notes.',
    'book-reading-numbers': 'Operative paragraphs bear their printed numbers. In tables OP15 is the operative paragraph printed 15, OP8(c)(ii) a sub-paragraph of paragraph 8, and I.OP3 paragraph 3 of section I. Preambular paragraphs have no printed number: PP4 is the fourth of them.',
    'book-reading-notes': 'Notes stand at the foot of the page where they are first called and keep their official numbers. Where a note is called again on another page, the foot of that page says where it stands. Where “Ibid.” refers to a note on another page, square brackets give what it stands for.',
    'book-reading-facts': 'What a source does not say is left out. Facts known from elsewhere stand in square brackets, with the ground they rest on at the head of the text.',
    'book-reading-pages': 'Heads are those of a dictionary: that of a left-hand page names the first paragraph on it, that of a right-hand page the last. The marks at the outer edge step down from text to text.',
    'book-reading-files': 'In the electronic edition every paragraph can be linked to from outside, by a name such as a-res-57-176__para_15, and the Akoma Ntoso files are attached.',
    'book-colophon-made': 'Made by Engross from Akoma Ntoso files; set by Apache FOP.',
    'book-colophon-type': 'Set in Liberation Serif, 10.5 on 13.5 points, notes 8.5 on 10.5. The typeface is licensed under the SIL Open Font License.',
    'book-colophon-form': 'The electronic edition is tagged for assistive technology (PDF/UA-1) and fit for archiving (PDF/A-3a).',
    'book-cited-variants': 'Also printed: {1}.',
    'book-index-legend': 'Figures are pages. Bodies and offices stand under their fullest names; subjects are the titles of the texts and the keywords that librarians gave them.',
    'book-index-see': 'see',
    'book-index-see-also': 'see also',
    'book-index-place': '{1}, page {2}',
    'book-openings-legend': 'Every preambular and operative paragraph under the verb that opens it, with its page. “Also”, “further” and “again” only join a paragraph to the one before and do not count.',
    'book-reading-example': 'For example',
    'book-reading-example-table': '“{1}, {2}, p. {3}” under “{4}”: {5} of {6} cites it, on page {3}.',
    'book-reading-example-head': '“{1}” in the head of page {2}: {3} is the first of which a part stands on that page.',
    'book-reading-example-cite': 'To cite this paragraph: {1}, {2}.',
    'book-reading-example-link': 'To link to it: {1}#nameddest={2}.',
    'book-abbreviations-ours': 'In heads and tables',
    'book-abbreviations-printed': 'In the texts and their notes',
    'book-abbreviations-symbols': 'In symbols of documents',
    'book-abbreviations-bodies': 'Names',
    'book-editorial-legend': 'What the sources have and a reader might take for a slip of this edition; what they lack; and what was taken out of them. Page numbers, running heads, job numbers and other marks of the page and the file are no part of a text and were left out.',
    'book-editorial-source': 'Source',
    'book-editorial-shape': '{1}, read as {2}.',
    'book-editorial-supplied': 'Supplied',
    'book-editorial-kept': 'Kept as printed',
    'book-editorial-slip': '{1}: {2}.',
    'book-editorial-removed': 'Left out',
    'book-editorial-nothing': 'Nothing to remark.',
    'book-fingerprint': 'Fingerprint of this edition, SHA-256 of its Akoma Ntoso files in order: {1}',
    'book-continued': '(continued)',
    'book-type-further': 'Letters that it lacks are set in {1}.',
    'book-type': 'Set in Liberation Serif, licensed under the SIL Open Font License.',
    'book-cite': 'Cite as: {1}.',
    'book-letters-preambular': 'preambular paragraph',
    'book-letters-operative': 'operative paragraph'
    }"/>

  <!-- Abbreviations as the texts and their notes print them. -->
  <xsl:variable name="label:abbreviations" as="map(xs:string, xs:string)" select="map {
    'Add.': 'addendum',
    'art.': 'article',
    'arts.': 'articles',
    'chap.': 'chapter',
    'chaps.': 'chapters',
    'Corr.': 'corrigendum',
    'ed.': 'editor',
    'et seq.': 'and what follows',
    'Ibid.': 'in the same place as the note before',
    'No.': 'number',
    'Nos.': 'numbers',
    'p.': 'page',
    'para.': 'paragraph',
    'paras.': 'paragraphs',
    'pp.': 'pages',
    'Rev.': 'revision',
    'sect.': 'section',
    'sects.': 'sections',
    'vol.': 'volume',
    'vols.': 'volumes'
    }"/>

  <!-- The parts of symbols of documents; a figure or a stroke follows. -->
  <xsl:variable name="label:symbol-parts" as="map(xs:string, xs:string)" select="map {
    'A/': 'General Assembly',
    'E/': 'Economic and Social Council',
    'S/': 'Security Council',
    'C.': 'main committee or commission',
    'CN.': 'commission',
    'CONF.': 'conference',
    'DEC/': 'decision',
    'HRC/': 'Human Rights Council',
    'INF/': 'information series',
    'L.': 'limited distribution, as a rule a draft',
    'NGO/': 'statement of a non-governmental organization',
    'PV.': 'verbatim record',
    'RES/': 'resolution',
    'SR.': 'summary record',
    'Sub.': 'subcommission'
    }"/>
</xsl:stylesheet>
