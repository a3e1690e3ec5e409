package org.engross.diagnostic;

import java.util.Locale;

/**
 * The catalogue: every message Engross can give, with its code, severity, text and hint. Codes are public: they are never
 * renumbered and never used again. The name {@code OPE_002} is the code {@code OPE-002}. {@link MessageCodes} finds an entry by its code.
 */
public enum MessageId {
  // FIL: files and encodings
  FIL_001(Severity.ERROR, "the file is empty", "check that the text was saved or extracted"),
  FIL_002(Severity.ERROR, "the file is not text: byte %s at offset %s", "Engross reads text, Markdown, web pages, DOCX and PDF; save it as one of these"),
  FIL_003(Severity.WARNING, "the file is not UTF-8; it was read as windows-1252", "save the text as UTF-8"),
  FIL_004(Severity.ERROR, "no resolution was recognised in this file%s", "a resolution has a line such as \"The General Assembly,\" and paragraphs after it"),
  FIL_005(Severity.ERROR, "the SHA-256 of the file is %s, not %s", "the text has changed since it was described; check it, then mend collection.xml"),
  FIL_006(Severity.ERROR, "%s has the same name (%s) as %s", "two texts have one symbol; take one away or supply another symbol"),
  FIL_007(Severity.ERROR, "the file has %s characters; the limit is %s", "split the text, or check that it is a resolution"),
  FIL_008(Severity.ERROR, "a second resolution begins here", "put each resolution into a file of its own; what follows stands in the closing lines"),
  FIL_009(Severity.WARNING, "this is a finished document of Engross; there is nothing to read in it", "convert copies it as it is; to build, give the text that it was made from"),
  FIL_010(Severity.WARNING, "the file is not UTF-8 and does not say what it is; it was read as %s", "check names and quotation marks, then save the text as UTF-8"),
  FIL_011(Severity.ERROR, "the file has %s lines; the limit is %s", "split the text, or check that it is a resolution"),
  // RUL: how grave findings are, and which are accepted
  RUL_001(Severity.ERROR, "the rules file is not as schema/rules.xsd has it: %s", "see docs/gate.md; nothing in the file was applied"),
  RUL_002(Severity.INFO, "%s is switched here, but nothing was found that it would change", "take the switch out, or check its code and its place"),
  RUL_003(Severity.WARNING, "there is no finding %s to be switched", "codes are such as TXT-001; the page of the rules lists them"),
  // PDF: files of pages
  PDF_001(Severity.ERROR, "the PDF holds pictures only (pages: %s) and no text", "run it through a program that recognises text (OCR), then convert the result"),
  PDF_002(Severity.ERROR, "the PDF is locked with a password", "save it without one"),
  PDF_003(Severity.ERROR, "the PDF is damaged: %s", "get the file anew, or open it in a PDF reader and save it again"),
  PDF_004(Severity.ERROR, "the PDF asks for more than Engross allows: %s", "check where the file comes from; print it to a new PDF or split it"),
  PDF_005(Severity.WARNING, "page %s is a picture; whatever text it shows was not read", "run the file through a program that recognises text (OCR)"),
  PDF_006(Severity.ERROR, "the PDF holds no text (pages: %s)", "check that the right file was saved"),
  PDF_007(Severity.WARNING, "%s of %s signs are set in fonts that do not say which characters they are", "they are kept as \uFFFD; compare with the printed page, or use another copy"),
  PDF_008(Severity.ERROR, "page %s is damaged and was read only as far as it goes: %s", "get the file anew, or open it in a PDF reader and save it again"),
  PDF_009(Severity.ERROR, "the PDF is damaged: %s of its packed parts break off; text may be missing", "get the file anew"),
  PDF_010(Severity.ERROR, "the text reads like no language: the fonts of the PDF name the wrong characters", "compare with the printed page; run the file through a program that recognises text (OCR)"),
  // DOC: files of word processors
  DOC_001(Severity.ERROR, "the file is a Word document of the kind that was written before 2007 (.doc)", "open it in Word or LibreOffice and save it as .docx"),
  DOC_002(Severity.ERROR, "the file is %s, which Engross does not read", "open it in the program it belongs to and save it as DOCX, HTML, PDF or plain text"),
  DOC_003(Severity.ERROR, "the file asks for more than Engross allows: %s", "check where it comes from; save the text alone to a new file"),
  DOC_004(Severity.ERROR, "the document is damaged: %s", "get the file anew, or open it in Word or LibreOffice and save it again"),
  DOC_005(Severity.WARNING, "the document has %s tracked changes: what was inserted is read, what was deleted is not", "accept or reject the changes and save it again"),
  DOC_006(Severity.WARNING, "the document has %s comments, which are no part of the text", "take them out if they are answered"),
  DOC_007(Severity.ERROR, "the document holds no text", "check that the right file was saved; text in pictures is not read"),
  DOC_008(Severity.ERROR, "the document is locked with a password", "save it without one"),
  // FIX: corrections of a text
  FIX_001(Severity.ERROR, "the corrections are not as schema/fix.xsd has them: %s", "see docs/corrections.md; none of the file's corrections were applied"),
  FIX_002(Severity.ERROR, "line %s does not have the words \"%s\"; it reads \"%s\"", "the text or its reading has changed: mend the correction or take it out"),
  // COL: the description of a collection
  COL_001(Severity.ERROR, "collection.xml: %s", "see schema/collection.xsd for what it may hold"),
  COL_002(Severity.ERROR, "%s is described but is not in the folder", "put the text there, or take it out of collection.xml"),
  COL_003(Severity.WARNING, "%s is in the folder but not in collection.xml", "describe it to publish it"),
  COL_004(Severity.ERROR, "%s is not the name of a file in this folder", "name a file beside collection.xml, without folders"),
  COL_005(Severity.WARNING, "no text has the name \"%s\"", "collection.xml gives it as the name of an instrument, body or office; compare its letters with the texts, or take it out"),
  COL_006(Severity.WARNING, "this %s changes nothing: %s", "the texts or the program have changed since it was written; mend it in collection.xml or take it out"),
  COL_007(Severity.ERROR, "there is no text in the folder; nothing was built", "name the folder that holds the texts, or put them there"),
  // IDE: what identifies the resolution
  IDE_001(Severity.ERROR, "the adoption date is not known", "supply it with --set adopted=YYYY-MM-DD or in collection.xml"),
  IDE_002(Severity.ERROR, "the number of the resolution is not known", "supply it with --set symbol=... or in collection.xml"),
  IDE_003(Severity.WARNING, "%s is printed as \"%s\", but was supplied as \"%s\"; the printed fact stands", "mend collection.xml, or the text"),
  IDE_004(Severity.WARNING, "the title of the resolution is not known", "look for the line between the masthead and the opening words, or supply it with --set title=... or in collection.xml"),
  IDE_005(Severity.ERROR, "the address of the work, \"%s\", is not of the form /akn/un/%s/(subtype)/(organ)/(date)/(number)", "mend FRBRuri"),
  IDE_006(Severity.ERROR, "%s says \"%s\", the address of the work \"%s\"", "mend the one that is wrong, and the other addresses with it"),
  IDE_007(Severity.ERROR, "the address of the expression is \"%s\", not \"%s\"", "it is that of the work, the language and \"@\""),
  IDE_008(Severity.ERROR, "the address of the manifestation is \"%s\", not \"%s\"", "it is that of the expression and the format"),
  IDE_009(Severity.ERROR, "the address of this component is \"%s\", not \"%s\"", "it is the address with !main, or with !annex_1 and so on"),
  IDE_010(Severity.ERROR, "the number \"%s\" is written \"%s\" in addresses", "there \"/\" is \"-\" and a blank is \"_\""),
  IDE_011(Severity.WARNING, "the heading prints the number \"%s\", the metadata have \"%s\"", "kept as it is; compare with the official text"),
  IDE_012(Severity.WARNING, "the date \"%s\" is printed, the metadata have \"%s\"", "kept as it is; compare with the official text"),
  IDE_013(Severity.WARNING, "the date \"%s\" is printed, but marked as \"%s\"", "mend the attribute date"),
  IDE_014(Severity.WARNING, "the masthead prints the symbol \"%s\", the metadata have \"%s\"", "kept as it is; compare with the official text"),
  IDE_015(Severity.ERROR, "the provenance gives the %s as \"%s\", the document has \"%s\"", "mend the one that is wrong"),
  IDE_016(Severity.ERROR, "%s has the date \"%s\", which stands for an unknown one", "leave the element out, or give FRBRdate the name unknown"),
  IDE_017(Severity.ERROR, "the supplied %s, \"%s\", cannot be read", "dates are given as YYYY-MM-DD, sessions as figures, meetings as \"77th plenary meeting\", symbols as A/RES/57/176"),
  IDE_018(Severity.WARNING, "the text is said to be in \"%s\", but its words are \"%s\"", "it was read as said, a web page by its words; mend whichever is wrong"),
  IDE_019(Severity.INFO, "%s is the symbol of a draft, which has no date of adoption", "its addresses bear the day of its distribution"),
  IDE_020(Severity.ERROR, "FRBRcountry is \"%s\", not \"un\"", "documents of the United Nations have the country un, in small letters"),
  IDE_021(Severity.ERROR, "\"%s\" is the code of no language of the United Nations", "the codes are ara, zho, eng, fra, rus, spa; mul for several languages, und for one unknown"),
  IDE_022(Severity.WARNING, "the publication has the date \"%s\", the expression \"%s\"", "both are the day on which this language version was issued"),
  IDE_023(Severity.WARNING, "the original is printed as \"%s\", but no FRBRtranslation says so", "add FRBRtranslation with fromLanguage to FRBRExpression"),
  IDE_024(Severity.WARNING, "the address of the work is, in %s, \"%s\", in %s \"%s\"", "all languages of a text are expressions of one work; mend the one that is wrong"),
  // MET: what a file says of its text in its metadata
  MET_001(Severity.WARNING, "the text prints the %s \"%s\", the metadata of the file say \"%s\"", "kept as printed; compare with the official text"),
  MET_002(Severity.WARNING, "the metadata of the file give the %s twice: \"%s\" and \"%s\"", "the first stands; mend the file"),
  MET_003(Severity.INFO, "the file refers to what it does not define: %s", "the references were made anew; nothing needs to be done"),
  MET_004(Severity.INFO, "\"%s\" repeats the number of its heading", "it was left out; compare with the official text"),
  MET_005(Severity.INFO, "the date \"%s\" stands for an unknown one: %s", "the step is kept without a date"),
  MET_006(Severity.WARNING, "%s cannot be read: \"%s\"", "compare with the official record"),
  MET_007(Severity.WARNING, "a note has lost its marker; it was given \"%s\"", "compare with the official text"),
  MET_008(Severity.WARNING, "the file calls this paragraph \"%s\", but it opens with \"%s\"", "it is called by its opening words; compare with the official text"),
  MET_009(Severity.WARNING, "the file is not valid Akoma Ntoso itself; faults: %s, the first: %s", "it was read all the same, and what was made from it is valid; compare with the original"),
  MET_010(Severity.ERROR, "the file holds %s documents side by side, where Akoma Ntoso has one", "put each into a file of its own, or both into a documentCollection; nothing was read"),
  // FAC: facts that contradict one another
  FAC_001(Severity.WARNING, "the %s is printed as \"%s\" here and as \"%s\" in %s", "the first one printed stands; compare with the official text"),
  FAC_002(Severity.WARNING, "\"%s\" is no day of the calendar", "kept as it is; compare with the official text"),
  FAC_003(Severity.WARNING, "the %s (%s) and the session, %s (%s), do not agree", "the symbol of a resolution begins with its session; compare with the official text"),
  FAC_004(Severity.WARNING, "the adoption date, %s (%s), is not in session %s (%s), which could adopt from %s to %s", "compare date and symbol with the official text"),
  FAC_005(Severity.WARNING, "the adoption date, %s (%s), is not in the year that the symbol %s (%s) tells", "compare date and symbol with the official text"),
  FAC_006(Severity.WARNING, "the date of distribution, %s (%s), is before the adoption date, %s (%s)", "compare both with the official text"),
  FAC_007(Severity.WARNING, "the report %s (%s) is of another session than the symbol %s (%s)", "compare both with the official text"),
  FAC_008(Severity.WARNING, "the running head has the symbol %s, the resolution is %s (%s)", "a page of another resolution may have come in; compare with the official text"),
  FAC_009(Severity.WARNING, "the file declares the %s as \"%s\", but \"%s\" was supplied; the supplied fact stands", "compare with the official text"),
  // PRE: preambular paragraphs
  PRE_001(Severity.WARNING, "preambular paragraph %s ends with \"%s\", not with a comma", "kept as it is; compare with the official text"),
  PRE_003(Severity.ERROR, "the preamble has no opening line", "look for a line such as \"The General Assembly,\""),
  PRE_004(Severity.WARNING, "preambular paragraph %s is named \"%s\", but opens with \"%s\"", "the name of the container is its opening words"),
  PRE_005(Severity.ERROR, "the preamble has %s opening lines, or something before the first", "begin it with one formula; what follows are containers"),
  // OPE: operative paragraphs
  OPE_001(Severity.ERROR, "no operative paragraph was recognised", "operative paragraphs are numbered \"1.\", \"2.\" or open with a verb such as \"Decides\""),
  OPE_002(Severity.ERROR, "paragraph %s follows paragraph %s", "look for a lost paragraph above this line"),
  OPE_003(Severity.WARNING, "operative paragraph %s ends with \"%s\", not with \"%s\"", "kept as it is; compare with the official text"),
  OPE_005(Severity.ERROR, "sub-paragraph %s follows %s", "look for a lost sub-paragraph above this line"),
  OPE_006(Severity.ERROR, "the first paragraph is numbered %s", "look for lost paragraphs above this line"),
  OPE_007(Severity.ERROR, "the first sub-paragraph is %s", "look for lost sub-paragraphs above this line"),
  OPE_008(Severity.ERROR, "%s number %s follows %s", "look for a lost section above this line"),
  // NOT: footnotes
  NOT_001(Severity.ERROR, "note %s is called but its text is missing", "look for the notes at the foot of the page or at the end"),
  NOT_002(Severity.ERROR, "note %s is never called", "look for the number after a word or after its punctuation; the text of the note was kept"),
  NOT_003(Severity.ERROR, "note %s follows note %s", "look for a lost note above this line"),
  NOT_004(Severity.WARNING, "note %s is called before note %s", "kept as it is; look for a lost call of the other before this one"),
  NOT_005(Severity.WARNING, "note %s repeats its number in its text", "the number is the attribute marker alone"),
  NOT_006(Severity.ERROR, "two notes are marked %s", "a further call of a note is a ref to it"),
  NOT_007(Severity.ERROR, "the call \"%s\" leads to note %s", "mend the number or the reference"),
  NOT_008(Severity.ERROR, "note %s is called before the place where it stands", "a note stands at its first call"),
  NOT_009(Severity.WARNING, "the first note is marked %s", "look for lost notes above this line; pages of official records number theirs through a volume"),
  NOT_010(Severity.WARNING, "note %s is not placed at the bottom", "printed notes of the United Nations stand at the foot of the page: placement=\"bottom\""),
  // KEY, VOT: what is recorded beside the text
  KEY_001(Severity.WARNING, "the keyword \"%s\" has the address \"%s\", which is not of the UNBIS Thesaurus", "kept as it is; compare with metadata.un.org"),
  KEY_002(Severity.INFO, "the keyword \"%s\" of the UNBIS Thesaurus has no address", "look it up at metadata.un.org/thesaurus"),
  VOT_001(Severity.WARNING, "the vote counts %s (%s) and lists %s", "kept as it is; compare with the record of the meeting"),
  VOT_002(Severity.WARNING, "the vote counts %s (%s), the closing lines print %s", "kept as it is; compare with the record of the meeting"),
  // TXT: wording
  TXT_001(Severity.WARNING, "\"%s\" repeats a word or joins two that do not go together", "kept as it is; compare with the official text"),
  TXT_002(Severity.WARNING, "the session \"%s\" is written in small letters", "kept as it is; sessions before 1976 are cited in capital Roman figures"),
  TXT_003(Severity.ERROR, "%s characters of this line are in no part of the document", "this is a defect of Engross, or the file has them where no text belongs; compare them with the original"),
  TXT_004(Severity.WARNING, "%s begins or ends with a blank, or holds a tab", "take it out; products set the blanks themselves"),
  TXT_005(Severity.ERROR, "a paragraph of %s is empty", "look for lost text, or take the paragraph out"),
  TXT_006(Severity.ERROR, "the language of %s is that of the document, \"%s\"", "say the language only where it is another"),
  TXT_007(Severity.INFO, "\"%s\" was set aside: it names whoever put the text on a page", "if it belongs to the resolution, it should not be in capitals above the title"),
  TXT_008(Severity.ERROR, "characters of this line stand in two parts of the document", "this is a defect of Engross, or the file repeats a part that a document has once"),
  TXT_009(Severity.WARNING, "\"%s\" says again, word for word or nearly so, what was said before: \"%s\"", "check that the paragraph was not copied in twice"),
  TXT_010(Severity.INFO, "%s lines of a website around the text were set aside; the first: \"%s\"%s", "engross explain shows them all; a line that belongs to the resolution must not stand among the words of a site"),
  TXT_011(Severity.WARNING, "\"%s\" stands behind the closing lines and is like none of them; such lines: %s", "they were kept as closing lines; take out what belongs to a web page, and put \"Annex\" above an annex"),
  TXT_012(Severity.INFO, "decisions of the reading that are likely, but not sure: %s; the first: %s", "engross explain shows each with its ground; compare those marked [likely] with the official text"),
  TXT_013(Severity.WARNING, "\"%s\" may be misread for \"%s\"", "kept as it is; compare with the official text, and mend the file where the scan is wrong"),
  // LED: the opening words of paragraphs
  LED_001(Severity.WARNING, "\"%s\" is not known to open a paragraph; \"%s\" is", "check the spelling against the official text"),
  LED_002(Severity.WARNING, "the opening words \"%s\" are not set in italics, or only in part", "mark them as term with the class italic, to the end of the word"),
  LED_003(Severity.WARNING, "%s paragraph %s opens with \"%s\", which opens %s paragraphs", "preambular paragraphs open with a participle, operative ones with a verb"),
  // PUN: punctuation
  PUN_001(Severity.WARNING, "\"%s\" has more than one blank between words", "leave one"),
  PUN_002(Severity.WARNING, "\"%s\" has a blank where none belongs", "take it out; compare with the official text"),
  PUN_003(Severity.WARNING, "\"%s\" lacks a blank", "put it in; compare with the official text"),
  PUN_004(Severity.WARNING, "the quotation mark %s is never %s: \"%s\"", "look for the other one; a quotation over several paragraphs opens anew with each and closes with the last"),
  PUN_005(Severity.WARNING, "the bracket %s is never %s: \"%s\"", "look for the other one in the same paragraph"),
  PUN_006(Severity.WARNING, "\"%s\" is set with another mark than \"%s\"", "keep to one form in a text"),
  PUN_007(Severity.WARNING, "\"%s\" has another dash between the years than \"%s\"", "keep to one form in a text; the United Nations set a dash (\u2013)"),
  // CIT: how sources are cited
  CIT_001(Severity.WARNING, "\"Ibid.\" refers to nothing: %s", "cite the source in full"),
  CIT_002(Severity.WARNING, "\"Ibid.\" may be misread: %s", "cite the source in full"),
  CIT_003(Severity.WARNING, "\"%s\" is not of the form \"United Nations publication, Sales No. E.05.II.D.12\"", "compare with the publication"),
  CIT_004(Severity.WARNING, "\"%s\" is not of the form \"United Nations, Treaty Series, vol. 2515, No. 44910\"", "compare with treaties.un.org"),
  CIT_005(Severity.WARNING, "the title \"%s\" is not set in italics", "mark it as span with the class italic"),
  CIT_006(Severity.WARNING, "\"%s\" and the symbol %s do not agree", "the symbol has the session and the number of the supplement; compare with the report"),
  CIT_007(Severity.WARNING, "\"%s\" is not a whole symbol", "parts of a symbol are parted by one slash, without blanks"),
  CIT_008(Severity.WARNING, "%s is cited, %s, in a text adopted %s", "check number and date of what is cited"),
  // STR: what stands where, beyond the grammar
  STR_001(Severity.ERROR, "%s stands in the text of the resolution", "facts about the document stand in coverPage, preface and conclusions"),
  STR_002(Severity.ERROR, "%s and the %s in it hold the same words, \"%s\"", "give the outer element the class italic and take the span out"),
  STR_003(Severity.ERROR, "%s lists %s components, the document has %s", "list the resolution and each annex in componentInfo"),
  STR_004(Severity.ERROR, "component \"%s\" leads to \"%s\", which is not in %s", "a component leads to the same one at the next level"),
  STR_005(Severity.ERROR, "an annex says that it is attached to \"%s\", not to \"%s\"", "mend attachmentOf"),
  STR_006(Severity.ERROR, "no words are marked as the heading or title of the annex", "put the line \"Annex\" into heading, or the title into docTitle in a preface"),
  STR_007(Severity.WARNING, "the statement is named \"%s\", which is no class of documents", "the guidelines have resolution, resolutionDraft, decision, decisionDraft and two of administration"),
  STR_008(Severity.ERROR, "%s has no %s", "add what is missing; schema/README.md shows an example"),
  STR_009(Severity.ERROR, "%s stands in a resolution", "sub-paragraphs are list and point; speeches stand in records of debates"),
  STR_010(Severity.ERROR, "an inline is named \"%s\", without \"akn4un:\"", "put akn4un: before the name, or use the element that Akoma Ntoso has for it"),
  STR_011(Severity.ERROR, "%s holds no text", "put in the words that are printed; an attribute alone prints nothing"),
  STR_012(Severity.ERROR, "the documentRef to \"%s\" has nothing to show", "give it the title in showAs"),
  STR_013(Severity.WARNING, "%s does not say by contains which version it is", "an adopted resolution has contains=\"originalVersion\""),
  STR_014(Severity.ERROR, "%s stands in the preamble beside its containers", "give each preambular paragraph a container with the name of its opening words"),
  // EID: names of parts
  EID_001(Severity.ERROR, "what is printed \"%s\" has the eId \"%s\"", "the eId ends in the printed number"),
  EID_002(Severity.ERROR, "the eId \"%s\" of %s is not %s", "an eId is that of the part around it and one more step"),
  EID_003(Severity.ERROR, "preambular paragraph %s has the eId \"%s\"", "number the containers of the preamble in their order"),
  EID_004(Severity.ERROR, "the note printed \"%s\" has the eId \"%s\"", "the eId ends in the printed number"),
  EID_005(Severity.WARNING, "%s elements \"%s\" have no eId", "Akoma Ntoso wants one wherever it is allowed, so that each part can be cited"),
  EID_006(Severity.WARNING, "the eId \"%s\" is used in another document of the file too", "begin those of an annex with that of its attachment: att_1__para_1"),
  EID_007(Severity.WARNING, "the text in %s is not divided like that in %s: it has besides %s, and lacks %s", "a part has the same eId in all languages; look for a lost one, or for one that is numbered otherwise"),
  // REF: references
  REF_001(Severity.ERROR, "\"%s\" leads to nothing in this document", "check the eId"),
  REF_002(Severity.ERROR, "\"%s\" leads to %s of %s, which does not exist", "check the number of the paragraph"),
  REF_003(Severity.ERROR, "%s leads by \"%s\" to %s, not to %s", "lead to a class of the right kind in references"),
  REF_004(Severity.ERROR, "\"%s\" leads to no part of this document", "annexes are !annex_1, !annex_2 and so on"),
  REF_005(Severity.WARNING, "%s is cited with the date %s; it is of %s, as %s have it", "kept as it is; compare with the official text"),
  REF_006(Severity.ERROR, "%s has \"%s\" for %s, which is no reference to a part of this document", "write # and the eId of a class in references"),
  REF_007(Severity.ERROR, "a ref leads to the web address \"%s\"", "a web page is cited by a; a ref leads to an Akoma Ntoso address"),
  // BOK: the book
  BOK_001(Severity.ERROR, "%s", "the other products were made; please report this with the texts that show it"),
  BOK_002(Severity.WARNING, "%s", "the book was made; look at its tables, and please report the text that shows it"),
  BOK_003(Severity.ERROR, "the book leaves out texts with characters that its typeface has not: %s", "--font-dir names a folder with TrueType fonts that have them, but not for Arabic; the website, Markdown and Akoma Ntoso have all texts; a single sign may be an error of the source"),
  BOK_004(Severity.ERROR, "%s", "make volumes of it with --select, by session or subject, or give Java more memory: ENGROSS_OPTS=-Xmx8g"),
  BOK_005(Severity.ERROR, "no text of the collection is selected for the book: %s", "--select takes symbol=, session= or subject=, as the texts have them"),
  // MKD: the front matter of Markdown
  MKD_001(Severity.ERROR, "the front matter cannot be read: %s", "it is YAML between two lines of \"---\"; a value with a colon or a quotation mark stands in quotation marks; none of its facts were read"),
  MKD_002(Severity.ERROR, "%s; allowed: %s", "mend or take out the key; docs/markdown.md lists them all"),
  MKD_003(Severity.ERROR, "%s is not %s: \"%s\"", "mend the value, or write null where it is not known"),
  // XML: well-formedness and grammar
  XML_001(Severity.ERROR, "the file is not well-formed XML: %s", "mend the file with an XML editor; nothing after this place was checked"),
  XML_002(Severity.ERROR, "%s is not allowed here; allowed: %s", "schema/README.md shows what stands where"),
  XML_003(Severity.ERROR, "the document type declaration was refused", "take it out; Engross reads no DTD and no external entity"),
  XML_004(Severity.ERROR, "the file is not Akoma Ntoso: its root is %s", "the root is akomaNtoso in the namespace of version 3.0"),
  XML_005(Severity.ERROR, "%s is not complete; expected: %s", "schema/README.md shows what stands where"),
  XML_006(Severity.ERROR, "%s has no attribute %s", "take it out, or check its spelling"),
  XML_007(Severity.ERROR, "%s lacks its attribute %s", "add it"),
  XML_008(Severity.ERROR, "\"%s\" cannot stand in %s/@%s; needed: %s", "mend the value"),
  XML_009(Severity.ERROR, "%s holds text where there is none: %s", "put the text into p, or take it out"),
  XML_010(Severity.ERROR, "the eId \"%s\" is used twice", "give the second one another number; eIds are the anchors of the page"),
  XML_011(Severity.ERROR, "the grammar is broken: %s", "schema/README.md shows what stands where"),
  XML_012(Severity.ERROR, "elements are nested deeper than %s", "no resolution is; nothing after this place was checked"),
  XML_013(Severity.ERROR, "the encoding \"%s\" is not known", "save the file as UTF-8"),
  XML_014(Severity.ERROR, "byte %s is not %s", "save the file in the encoding that it declares, best UTF-8"),
  XML_015(Severity.ERROR, "%s further findings are not shown", "mend those shown first"),
  XML_016(Severity.ERROR, "%s is longer than anything in a resolution", "check that the file is whole; nothing after this place was checked"),
  XML_017(Severity.ERROR, "the rules could not be applied: %s", "this is a defect of Engross, please report the file; its grammar was checked"),
  XML_018(Severity.INFO, "the file was not written by Engross, and is checked against its profile", "use --schema akn4un for the files of others: the standard, and what the guidelines prescribe");

  private final Severity severity;
  private final String text;
  private final String hint;

  MessageId(Severity severity, String text, String hint) {
    this.severity = severity;
    this.text = text;
    this.hint = hint;
  }

  /** The public code, e.g. {@code OPE-002}. */
  public String code() {
    return name().replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** The text with its arguments filled in. */
  public String text(Object... arguments) {
    return String.format(Locale.ROOT, text, arguments);
  }

  /** The text as the catalogue has it, {@code %s} standing for what a finding fills in. */
  public String pattern() {
    return text;
  }

  /** What to do about it, in one line. */
  public String hint() {
    return hint;
  }
}
