package org.engross.akn;

import java.util.List;
import org.engross.akn.xml.BlockList;
import org.engross.akn.xml.Container;
import org.engross.akn.xml.Formula;
import org.engross.akn.xml.Item;
import org.engross.akn.xml.ListIntroduction;
import org.engross.akn.xml.Num;
import org.engross.akn.xml.Organization;
import org.engross.akn.xml.Preamble;
import org.engross.diagnostic.Position;
import org.engross.model.Inline;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.Resolution;

/** The opening line and the preambular paragraphs, a container each (AKN4UN Guidelines part 3). */
final class PreambleWriter {
  private final EIds eIds;
  private final InlineWriter inline;

  PreambleWriter(EIds eIds, InlineWriter inline) {
    this.eIds = eIds;
    this.inline = inline;
  }

  /**
   * Null where there is neither an opening line nor a paragraph.
   *
   * @param prefix of the annex; empty for the resolution itself
   */
  Preamble preamble(Resolution.Preamble source, String prefix) {
    if (source.formula().isEmpty() && source.paragraphs().isEmpty()) {
      return null;
    }
    Preamble preamble = new Preamble();
    preamble.setEId(prefix.isEmpty() ? EIds.PREAMBLE : eIds.claim(EIds.join(prefix, EIds.PREAMBLE), null));
    source.formula().ifPresent(line -> preamble.getContent().add(formula(line)));
    source.paragraphs().forEach(paragraph -> preamble.getContent().add(container(paragraph, preamble.getEId())));
    return preamble;
  }

  /** rule: the organ that speaks is in italics, as in every printed resolution, also where a source has lost them. */
  private Formula formula(Resolution.Line line) {
    Formula formula = new Formula();
    formula.setName("enactingFormula");
    formula.setEId(eIds.next(EIds.PREAMBLE, "formula", Leaves.position(line.content())));
    formula.setP(inline.p(line.content()));
    formula.getP().getContent().stream().filter(Organization.class::isInstance).forEach(InlineWriter::italicized);
    return formula;
  }

  private Container container(PreambularParagraph paragraph, String prefix) {
    Container container = new Container();
    container.setEId(eIds.next(prefix, "container", paragraph.position()));
    container.setName(paragraph.lead() == null ? "" : paragraph.lead());
    container
        .getPOrBlockList()
        .add(
            paragraph.points().isEmpty()
                ? inline.p(paragraph.text())
                : list(container.getEId(), paragraph.text(), paragraph.points(), paragraph.position()));
    return container;
  }

  /** rule: hierarchy is not allowed in a preamble, so its lists are blockLists (AKN4UN Guidelines part 1, 4.5.3). */
  private BlockList list(String prefix, List<Inline> introduction, List<Point> points, Position position) {
    BlockList list = new BlockList();
    list.setEId(eIds.next(prefix, "list", position));
    if (!introduction.isEmpty()) {
      ListIntroduction intro = new ListIntroduction();
      intro.setEId(eIds.claim(EIds.join(list.getEId(), "intro"), position));
      intro.getContent().addAll(inline.content(introduction));
      list.setListIntroduction(intro);
    }
    points.forEach(point -> list.getItem().add(item(list.getEId(), point)));
    return list;
  }

  private Item item(String prefix, Point point) {
    Item item = new Item();
    item.setEId(
        Numbering.bare(point.label())
            .map(number -> eIds.claim(EIds.join(prefix, "item_" + number), point.position()))
            .orElseGet(() -> eIds.next(prefix, "item_nn", point.position())));
    Num num = new Num();
    num.getContent().add(point.label());
    item.setNum(num);
    if (point.points().isEmpty()) {
      item.getP().add(inline.p(point.text()));
    } else {
      item.setBlockList(list(item.getEId(), point.text(), point.points(), point.position()));
    }
    return item;
  }
}
