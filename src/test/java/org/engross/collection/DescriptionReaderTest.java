package org.engross.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a description is told at its line and behind the place, in words of one line. */
class DescriptionReaderTest {
  @TempDir Path folder;

  @Test
  void anElementThatIsNotClosed() throws IOException {
    assertEquals("3:1 collection.xml: XML document structures must start and end within the same entity.", finding("<collection xmlns=\"urn:engross:collection\" title=\"T\">\n  <text file=\"a.txt\"/>\n"));
  }

  @Test
  void anAttributeThatIsUnknown() throws IOException {
    assertEquals(
        "2:30 collection.xml: Attribute 'colour' is not allowed to appear in element 'text'.",
        finding("<collection xmlns=\"urn:engross:collection\" title=\"T\">\n  <text file=\"a\" colour=\"b\"/>\n</collection>"));
  }

  @Test
  void aDocumentType() throws IOException {
    assertEquals(
        "1:47 collection.xml: a document type may not stand in it",
        finding("<!DOCTYPE collection [<!ENTITY a \"aaaaaaa\">]><collection xmlns=\"urn:engross:collection\" title=\"&a;\"/>"));
  }

  @Test
  void whatIsNoXml() throws IOException {
    assertEquals("1:1 collection.xml: Content is not allowed in prolog.", finding("title: Resolutions"));
  }

  private String finding(String description) throws IOException {
    Files.writeString(folder.resolve(DescriptionReader.FILE), description);
    Report report = new Report();
    assertEquals(Optional.empty(), new DescriptionReader().read(folder, report));
    assertEquals(1, report.findings().size());
    var finding = report.findings().get(0);
    return finding.position().line() + ":" + finding.position().column() + " " + finding.text();
  }
}
