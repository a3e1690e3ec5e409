package org.engross.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        "2:30 collection.xml: the element text has no attribute colour",
        finding("<collection xmlns=\"urn:engross:collection\" title=\"T\">\n  <text file=\"a\" colour=\"b\"/>\n</collection>"));
  }

  @Test
  void anElementThatIsUnknown() throws IOException {
    assertEquals("2:16 collection.xml: no element txt may stand here, but text, authority, series or origin", finding(within("<txt file=\"a\"/>")));
    assertEquals("2:23 collection.xml: no element note may stand here, but supplied", finding(within("<text file=\"a\"><note/></text>")));
  }

  @Test
  void anAttributeThatIsMissing() throws IOException {
    assertEquals("2:8 collection.xml: the element text needs the attribute file", finding(within("<text/>")));
    assertEquals("1:45 collection.xml: the element collection needs the attribute title", finding("<collection xmlns=\"urn:engross:collection\"/>"));
  }

  @Test
  void aValueThatIsNone() throws IOException {
    assertEquals("1:72 collection.xml: \"12 May\" is no value of the attribute edition, but a date such as 2002-12-18",
        finding("<collection xmlns=\"urn:engross:collection\" title=\"T\" edition=\"12 May\"/>"));
    assertEquals("2:35 collection.xml: \"near\" is no value of the attribute texts, but together or apart",
        finding(within("<series reason=\"why\" texts=\"near\"><symbol>A</symbol><symbol>B</symbol></series>")));
    assertEquals("1:73 collection.xml: \"example.org\" is no value of the attribute url, but an address that begins with http:// or https://, without \"?\" and \"#\"",
        finding("<collection xmlns=\"urn:engross:collection\" title=\"T\" url=\"example.org\"/>"));
  }

  @Test
  void whatIsNotComplete() throws IOException {
    assertEquals("2:49 collection.xml: the element series must hold one more symbol", finding(within("<series reason=\"why\"><symbol>A</symbol></series>")));
    assertEquals("3:14 collection.xml: the element collection holds only elements, and no words beside them", finding(within("words")));
    assertEquals("1:14 collection.xml: it begins with the element collection, and not with <collection xmlns=\"urn:engross:collection\" ...>", finding("<collection/>"));
  }

  @Test
  void elementsStandInAnyOrder() throws IOException {
    Files.writeString(folder.resolve(DescriptionReader.FILE), within("""
        <origin from="A" from-paragraph="OP1" to="B" to-paragraph="OP2" reason="why"/>
        <series reason="why"><symbol>A</symbol><symbol>B</symbol></series>
        <text file="b"/><authority name="Body"><variant>The Body</variant></authority><text file="a"/>"""));
    Report report = new Report();
    Description description = new DescriptionReader(name -> true).read(folder, report).orElseThrow();
    assertEquals(List.of(), report.findings());
    assertEquals(List.of("b", "a"), description.members().stream().map(Member::file).toList());
    assertEquals(1, description.lineage().series().size());
    assertEquals(1, description.lineage().origins().size());
  }

  private static String within(String elements) {
    return "<collection xmlns=\"urn:engross:collection\" title=\"T\">\n" + elements + "\n</collection>";
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
    assertEquals(Optional.empty(), new DescriptionReader(name -> true).read(folder, report));
    assertEquals(1, report.findings().size());
    var finding = report.findings().get(0);
    return finding.position().line() + ":" + finding.position().column() + " " + finding.text();
  }
}
