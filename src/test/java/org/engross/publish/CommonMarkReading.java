package org.engross.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** What a reader of Markdown sees in a file, by commonmark-java. Anything but text, italics and notes is refused: a list, a link, HTML. */
final class CommonMarkReading {
  private static final Parser PARSER = Parser.builder().extensions(List.of(FootnotesExtension.create(), TablesExtension.create())).build();

  final List<ReadBlock> blocks = new ArrayList<>();
  final TreeMap<String, List<ReadBlock>> notes = new TreeMap<>();

  CommonMarkReading(String markdown) {
    block(PARSER.parse(markdown.substring(markdown.indexOf("\n---\n", 4) + 5)), blocks);
  }

  private void block(Node parent, List<ReadBlock> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition note) {
        List<ReadBlock> content = new ArrayList<>();
        block(note, content);
        if (notes.put(note.getLabel(), content) != null) {
          throw new AssertionError("note " + note.getLabel() + " is defined twice");
        }
      } else if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
        StringBuilder text = new StringBuilder();
        StringBuilder italic = new StringBuilder();
        inline(node, false, text, italic);
        if (!(node instanceof TableCell && text.toString().strip().equals("^^"))) {
          into.add(ReadBlock.of(text, italic));
        }
      } else if (node instanceof TableBlock || node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
        block(node, into);
      } else if (!(node instanceof ThematicBreak) && !(node instanceof IndentedCodeBlock && node.getPrevious() instanceof FootnoteDefinition)) {
        // this release knows no second paragraph of a note
        throw new AssertionError("the file is read as having a " + node);
      }
    }
  }

  private static void inline(Node parent, boolean italics, StringBuilder text, StringBuilder italic) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
        italic.append(italics ? words.getLiteral() : "");
      } else if (node instanceof FootnoteReference call) {
        text.append('{').append(call.getLabel()).append('}');
      } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
        inline(node, italics || node instanceof Emphasis, text, italic);
      } else if (node instanceof SoftLineBreak || node instanceof HtmlInline tag && tag.getLiteral().equals("<br>") && parent instanceof TableCell) {
        text.append(' ');
      } else if (!(node instanceof HtmlInline tag && tag.getLiteral().matches("</?sup>"))) {
        throw new AssertionError("the file is read as having a " + node);
      }
    }
  }
}
