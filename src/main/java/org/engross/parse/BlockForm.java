package org.engross.parse;

import java.util.regex.Matcher;
import org.engross.model.Label;
import org.engross.source.StyledText;

/** What kind of block a line can start by its form alone, given what has been read before it. */
final class BlockForm {
  private final Language language;
  private final Expectation expected;

  BlockForm(Language language, Expectation expected) {
    this.language = language;
    this.expected = expected;
  }

  /**
   * The block that a line starts; null for running text.
   *
   * @param complete whether the paragraph before it may be at its end
   * @param apart whether something stands between the line and the one before
   */
  Block starts(StyledText text, boolean complete, boolean apart, boolean annexed) {
    if (language.matches(DraftingForm.MEETING, text) || language.matches(DraftingForm.ADOPTED, text)) {
      return new Block(Block.Kind.CLOSING, null, text);
    }
    ParagraphNumber number = ParagraphNumber.of(text, language);
    if (number != null && number.part() == ParagraphNumber.Part.PREAMBULAR) {
      return new Block(Block.Kind.PARAGRAPH, null, text);
    }
    // rule: a number that could not come here opens a paragraph all the same where a verb follows it; the rules then report it.
    if (number != null && (number.drafted() || !comma(text, number) && expected.number(number.value(), apart) || complete && verb(text))) {
      return new Block(Block.Kind.NUMBERED, String.valueOf(number.value()), text);
    }
    String letter = language.letter(text);
    if (letter != null && expected.letter(letter)) {
      return new Block(Block.Kind.LETTERED, letter, text);
    }
    if (language.matches(DraftingForm.ANNEX, text)) {
      return new Block(Block.Kind.ANNEX, null, text);
    }
    // rule: outside an annex, as in a declaration of numbered articles, the head of an article stands apart
    if ((annexed || apart && complete) && language.matches(DraftingForm.NAMED_SECTION, text)) {
      return new Block(Block.Kind.SECTION, language.label(DraftingForm.NAMED_SECTION, text), text);
    }
    if (language.section(text) && expected.section(Label.latin(text.toString()))) {
      return new Block(Block.Kind.SECTION, Label.latin(text.toString()), text);
    }
    if (language.matches(DraftingForm.TITLED_SECTION, text) && expected.section(Label.latin(language.label(DraftingForm.TITLED_SECTION, text)))) {
      return new Block(Block.Kind.SECTION, Label.latin(language.label(DraftingForm.TITLED_SECTION, text)), text);
    }
    return null;
  }

  /** Whether a line is the opening line. */
  static boolean speaks(Language language, StyledText text) {
    return speaker(language, text) != null;
  }

  /** The organ that speaks in a line; null where none does. rule: one that has lost its comma differs from the organ of the masthead by its article. */
  static String speaker(Language language, StyledText text) {
    String line = Misread.formula(text).orElse(text.toString());
    if (language.matches(DraftingForm.FORMULA, line)) {
      return language.label(DraftingForm.FORMULA, line);
    }
    String organ = language.label(DraftingForm.FORMULA, text + ",");
    return organ != null && text.toString().endsWith(" " + organ) && language.organ(organ).isPresent() && !FrontReader.capitals(text) ? organ : null;
  }

  /** The organ that speaks in the paragraph of a text without an opening line: "The General Assembly recommends that ..."; null for any other line. */
  static String runIn(Language language, StyledText text) {
    Matcher organ = language.matcher(DraftingForm.RUN_IN, text);
    boolean verb = organ.lookingAt() && organ.end() < text.length()
        && language.opening().operative(Character.toUpperCase(text.charAt(organ.end())) + text.toString().substring(organ.end() + 1));
    return verb ? organ.group(1) : null;
  }

  /** Whether a paragraph opens as that of a decision does. */
  static boolean decides(Language language, StyledText text) {
    return language.matcher(DraftingForm.DECIDED, text).lookingAt();
  }

  /** Whether a verb that opens operative paragraphs stands behind the number of a line. */
  boolean verb(StyledText text) {
    ParagraphNumber number = ParagraphNumber.of(text, language);
    return language.opening().operative(number == null ? text : text.from(number.end()));
  }

  /** Whether a comma stands in the place of the stop behind a number. */
  private static boolean comma(StyledText text, ParagraphNumber number) {
    return text.subSequence(0, number.end()).toString().stripTrailing().endsWith(",");
  }
}
