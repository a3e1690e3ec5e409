/**
 * Engross: texts of United Nations resolutions into Akoma Ntoso, and from that a website, a book and Markdown.
 *
 * <p>The packages in the order of the pipeline; imports only go up this list.
 *
 * <ol>
 *   <li>{@code diagnostic}: what can be wrong, and where
 *   <li>{@code source}: a file becomes lines of text whose characters know their positions
 *   <li>{@code model}: the resolution, free of layout and of XML
 *   <li>{@code parse}: lines become blocks, blocks become a resolution
 *   <li>{@code akn}: a resolution becomes Akoma Ntoso
 *   <li>{@code ledger}: what became of every character of a source
 *   <li>{@code collection}: the set as a whole
 *   <li>{@code check}: schema, Schematron, references
 *   <li>{@code search}: the index that the pages of the site search
 *   <li>{@code lineage}: how each paragraph came to be
 *   <li>{@code publish}: site, book, Markdown
 *   <li>{@code cli}: commands and the order of the stages
 * </ol>
 */
package org.engross;
