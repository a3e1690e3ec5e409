<?xml version="1.0" encoding="UTF-8"?>
<!-- More words that Engross adds: those of downloads, changes between editions, addresses that lead on or nowhere, and files for programs. -->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:label="urn:engross:label"
                exclude-result-prefixes="#all">

  <xsl:variable name="label:english-of-files" as="map(xs:string, xs:string)" select="map {
    'download-akn': 'Akoma Ntoso (XML)',
    'download-pdf': 'PDF, tagged',
    'download-docx': 'Word document',
    'download-markdown': 'Markdown',
    'download-json': 'JSON',
    'download-text': 'Plain text',
    'download-ledger': 'What became of every character of the source (JSON)',
    'download-compendium': 'The book of all texts (PDF)',
    'download-epub': 'The book of all texts for reading devices (EPUB)',
    'download-all': 'All of these files in one (ZIP)',
    'all-downloads': 'All downloads, with their checksums',
    'page-downloads': 'Downloads',
    'about-page-downloads': 'Every text as XML, Word document, JSON, Markdown and plain text, with size and checksum; all of it in one file.',
    'downloads-explained': 'Each file with its size and its SHA-256, which shows that it arrived as it was made. The same texts always give the same bytes.',
    'downloads-together': 'Everything',
    'downloads-by-text': 'By text',
    'page-changes': 'What changed in this edition',
    'about-page-changes': 'The texts that are new, changed or gone since the earlier edition, paragraph by paragraph.',
    'changes-since': 'Compared with the edition of {1}:',
    'changes-since-earlier': 'Compared with the earlier edition:',
    'changes-new': '{1} texts are new,',
    'changes-new-1': 'one text is new,',
    'changes-new-0': 'no text is new,',
    'changes-changed': '{1} have changed,',
    'changes-changed-1': 'one has changed,',
    'changes-changed-0': 'none has changed,',
    'changes-gone': '{1} are gone.',
    'changes-gone-1': 'one is gone.',
    'changes-gone-0': 'none is gone.',
    'changes-as-json': 'The same as JSON, with the words as they were and are',
    'state-new': 'New texts',
    'state-changed': 'Changed texts',
    'state-gone': 'Texts that are gone',
    'units-facts': 'Facts',
    'units-changed': 'Other words',
    'units-added': 'New',
    'units-removed': 'Gone',
    'units-outside': 'headings and closing lines',
    'alias': 'This page has another address:',
    'page-missing': 'No such page',
    'about-page-missing': 'There is no page at this address.',
    'missing': 'There is no page at this address. The texts stand at the addresses of their symbols, in small letters: a/res/57/176/ for A/RES/57/176, from the first page of this site on.',
    'missing-without-address': 'The first page of this site stands some folders above this address: take away its end, part by part, until it appears.',
    'landmarks': 'Landmarks',
    'landmark-title': 'Title page',
    'landmark-texts': 'Texts',
    'epub-texts': 'The texts are works of the United Nations and were converted without change of wording. What the editors add is not part of them; it stands behind a line at the edge.',
    'epub-made': 'Made by Engross from Akoma Ntoso files.',
    'epub-numbers': 'Operative paragraphs bear their printed numbers, notes their official ones. Every paragraph has the name that it has on the website of this edition.',
    'epub-accessibility': 'All of it is text: headings and contents lead to every resolution and part, each note is linked with its calls, tables have heads, and the language of every text is marked. There are no pictures but that of the cover, which repeats the title.',
    'llms-texts': 'Texts',
    'llms-more': 'More',
    'llms-explained': 'Each text is linked as Markdown; the same names under json/ (.json), akn/ (.xml), docx/ (.docx) and text/ (.txt) are its other forms. Every paragraph has an id that stays.'
    }"/>
</xsl:stylesheet>
