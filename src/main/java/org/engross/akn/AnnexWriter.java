package org.engross.akn;

import java.util.List;
import java.util.Optional;
import org.engross.akn.xml.Attachment;
import org.engross.akn.xml.Attachments;
import org.engross.akn.xml.Doc;
import org.engross.akn.xml.DocTitle;
import org.engross.akn.xml.P;
import org.engross.akn.xml.Preface;
import org.engross.model.Annex;
import org.engross.model.BodyPart;
import org.engross.model.PreambularParagraph;
import org.engross.model.Resolution;

/** Texts printed after the closing lines: attachments, each a document with metadata of its own (AKN4UN Guidelines part 3). */
final class AnnexWriter {
  private final EIds eIds;
  private final InlineWriter inline;
  private final PreambleWriter preamble;
  private final BodyWriter body;
  private final MetaWriter meta;

  AnnexWriter(EIds eIds, InlineWriter inline, PreambleWriter preamble, BodyWriter body, MetaWriter meta) {
    this.eIds = eIds;
    this.inline = inline;
    this.preamble = preamble;
    this.body = body;
    this.meta = meta;
  }

  /** Null where there are no annexes. */
  Attachments attachments(List<Annex> annexes) {
    if (annexes.isEmpty()) {
      return null;
    }
    Attachments attachments = new Attachments();
    for (int n = 1; n <= annexes.size(); n++) {
      attachments.getAttachment().add(attachment(annexes.get(n - 1), n));
    }
    return attachments;
  }

  private Attachment attachment(Annex annex, int position) {
    Attachment attachment = new Attachment();
    attachment.setEId(eIds.next("", "att", annex.position()));
    if (!annex.heading().isEmpty()) {
      attachment.setHeading(body.heading(attachment.getEId(), annex.heading(), annex.position()));
    }
    Doc doc = new Doc();
    doc.setName("annex");
    doc.setContains(MetaWriter.VERSION);
    doc.setMeta(meta.annex(attachment.getEId(), position));
    doc.setPreface(annex.title().isEmpty() ? null : preface(annex, attachment.getEId()));
    List<PreambularParagraph> opening = opening(annex.parts());
    doc.setPreamble(preamble.preamble(new Resolution.Preamble(Optional.empty(), opening), attachment.getEId()));
    doc.setMainBody(body.mainBody(annex.parts().subList(opening.size(), annex.parts().size()), attachment.getEId()));
    attachment.setDoc(doc);
    return attachment;
  }

  /** rule: the preambular words that an annexed text opens with are its preamble. */
  private static List<PreambularParagraph> opening(List<BodyPart> parts) {
    return parts.stream().takeWhile(PreambularParagraph.class::isInstance).map(PreambularParagraph.class::cast).toList();
  }

  private Preface preface(Annex annex, String prefix) {
    DocTitle title = new DocTitle();
    title.getContent().addAll(inline.content(annex.title()));
    P p = new P();
    p.getContent().add(title);
    Preface preface = new Preface();
    preface.setEId(eIds.claim(EIds.join(prefix, EIds.PREFACE), Leaves.position(annex.title())));
    preface.getP().add(p);
    return preface;
  }
}
