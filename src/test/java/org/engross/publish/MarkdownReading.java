package org.engross.publish;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a reader of Markdown sees in a file, by Flexmark. Anything but text, italics and notes is refused: a list, a link, HTML. */
final class MarkdownReading {
  private static final Parser PARSER =
      Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(FootnoteExtension.create(), TablesExtension.create()))).build();

  final List<ReadBlock> blocks = new ArrayList<>();
  final TreeMap<String, List<ReadBlock>> notes = new TreeMap<>();
  final List<Integer> headings = new ArrayList<>();

  MarkdownReading(String markdown) {
    String body = markdown.substring(markdown.indexOf("\n---\n", 4) + 5);
    block(PARSER.parse(body), blocks);
  }

  private void block(Node parent, List<ReadBlock> into) {
    for (Node node : parent.getChildren()) {
      if (node instanceof FootnoteBlock note) {
        List<ReadBlock> content = new ArrayList<>();
        block(note, content);
        if (notes.put(note.getText().toString(), content) != null) {
          throw new AssertionError("note " + note.getText() + " is defined twice");
        }
      } else if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
        if (node instanceof Heading heading) {
          headings.add(heading.getLevel());
        }
        StringBuilder text = new StringBuilder();
        StringBuilder italic = new StringBuilder();
        inline(node, false, text, italic);
        if (!(node instanceof TableCell && text.toString().strip().equals("^^"))) {
          into.add(ReadBlock.of(text, italic));
        }
      } else if (node instanceof TableBlock || node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
        block(node, into);
      } else if (!(node instanceof TableSeparator) && !(node instanceof ThematicBreak)) {
        throw new AssertionError("the file is read as having a " + node.getNodeName() + ": " + node.getChars());
      }
    }
  }

  private void inline(Node parent, boolean italics, StringBuilder text, StringBuilder italic) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Text) {
        text.append(node.getChars().unescape());
        italic.append(italics ? node.getChars().unescape() : "");
      } else if (node instanceof Footnote call && call.isDefined()) {
        text.append('{').append(call.getText()).append('}');
      } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
        inline(node, italics || node instanceof Emphasis, text, italic);
      } else if (node instanceof HtmlInline && node.getChars().toString().equals("<br>") && parent instanceof TableCell) {
        text.append(' ');
      } else if (node instanceof HtmlInline && node.getChars().toString().matches("</?sup>")) {
        // raised characters, the one other tag there is
      } else if (node instanceof LinkRef bracketed && !bracketed.isDefined()) {
        text.append('[');
        inline(node, italics, text, italic);
        text.append(']');
      } else {
        throw new AssertionError("the file is read as having a " + node.getNodeName() + ": " + node.getChars());
      }
    }
  }
}
