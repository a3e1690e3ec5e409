package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The book is valid PDF/A-3a and PDF/UA-1 as far as a machine can tell: veraPDF finds nothing. */
class BookStandardsTest {
  @TempDir private Path folder;

  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void seeds(PDFAFlavour standard) throws Exception {
    assertEquals(List.of(), failures(BuiltBook.ofSeeds(folder).pdf(), standard));
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void patterns(PDFAFlavour standard) throws Exception {
    assertEquals(List.of(), failures(BuiltBook.ofPatterns(folder).pdf(), standard));
  }

  /** The validator is awake: a book that denies being tagged fails. */
  @Test
  void validatorSeesFaults() throws Exception {
    String pdf = new String(BuiltBook.ofPatterns(folder).pdf(), StandardCharsets.ISO_8859_1);
    String faulty = pdf.replace("/ViewerPreferences", "/ViewerPreferencez");
    assertNotEquals(pdf, faulty);
    assertTrue(failures(faulty.getBytes(StandardCharsets.ISO_8859_1), PDFAFlavour.PDFUA_1).toString().contains("DisplayDocTitle"));
  }

  static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures = result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage())
          .distinct()
          .toList();
      assertEquals(failures.isEmpty(), result.isCompliant());
      return failures;
    }
  }
}
