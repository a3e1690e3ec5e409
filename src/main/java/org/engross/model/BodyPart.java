package org.engross.model;

/** What stands in the body, or in an annex. */
public sealed interface BodyPart permits OperativeParagraph, PreambularParagraph, Section, Heading, Table {}
