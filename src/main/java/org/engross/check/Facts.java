package org.engross.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.engross.diagnostic.MessageId;
import org.engross.model.AssemblySession;
import org.engross.model.Organ;
import org.engross.model.Symbol;

/** Facts of a finished document that cannot be true together: its symbol, its session, its dates, the report it follows. */
final class Facts {
  private static final QName VALUE = new QName("value");
  private static final QName NAME = new QName("name");
  private static final QName DATE = new QName("date");
  private static final Pattern REPORT = Pattern.compile("\\(A/(\\d{1,3})/(?:L\\.)?\\d+");

  private final int lastSession;
  private final List<XdmNode> elements = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Facts(XdmNode file, int lastSession) {
    this.lastSession = lastSession;
    file.axisIterator(Axis.DESCENDANT).forEachRemaining(node -> {
      if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
        elements.add(node);
      }
    });
  }

  /**
   * What contradicts what; a file with several documents is asked only for its first.
   *
   * @param lastSession when later ones of the General Assembly meet is not asked
   */
  static List<Problem> problems(XdmNode file, int lastSession) {
    Facts facts = new Facts(file, lastSession);
    facts.first("docNumber", node -> Symbol.of(node.getStringValue().strip()).isPresent())
        .or(() -> facts.first("FRBRalias", node -> "symbol".equals(node.getAttributeValue(NAME))))
        .ifPresent(node -> Symbol.of(node.getNodeName().getLocalName().equals("docNumber") ? node.getStringValue().strip() : node.getAttributeValue(VALUE))
            .ifPresent(symbol -> facts.against(symbol, node)));
    return facts.problems;
  }

  private void against(Symbol symbol, XdmNode printed) {
    Optional<XdmNode> adoption = first("FRBRdate", node -> "adoption".equals(node.getAttributeValue(NAME)));
    Optional<LocalDate> adopted = adoption.flatMap(node -> date(node, DATE));
    Optional<Integer> told = symbol.organ().equals(Organ.GENERAL_ASSEMBLY) ? symbol.session() : Optional.empty();
    first("session", node -> number(node).isPresent() && !number(node).equals(told)).filter(node -> told.isPresent())
        .ifPresent(node -> report(node, MessageId.FAC_003, "symbol " + symbol.text(), line(printed), number(node).get(), line(node)));
    adopted.ifPresent(date -> {
      Optional<AssemblySession> session = symbol.organ().meetsInAssemblySessions() ? symbol.regularSession().map(AssemblySession::new) : Optional.empty();
      session.filter(one -> one.number() <= lastSession && !one.mayAdoptOn(date)).ifPresent(one ->
          report(adoption.get(), MessageId.FAC_004, date, line(adoption.get()), one.number(), line(printed), one.earliest(), one.latest()));
      symbol.year().filter(year -> !symbol.organ().mayAdoptOn(date, year)).ifPresent(year ->
          report(adoption.get(), MessageId.FAC_005, date, line(adoption.get()), symbol.text(), line(printed)));
      first("FRBRdate", node -> "publication".equals(node.getAttributeValue(NAME))).ifPresent(node -> date(node, DATE).filter(issued -> issued.isBefore(date))
          .ifPresent(issued -> report(node, MessageId.FAC_006, issued, line(node), date, line(adoption.get()))));
    });
    reported(symbol, printed);
  }

  /** rule: a resolution of the Assembly follows a report, or a draft, of its own session. */
  private void reported(Symbol symbol, XdmNode printed) {
    Optional<Integer> session = symbol.organ().meetsInAssemblySessions() ? symbol.regularSession() : Optional.empty();
    first("coverPage", node -> true).filter(node -> session.isPresent()).ifPresent(cover -> {
      Matcher report = REPORT.matcher(cover.getStringValue());
      if (report.find() && Integer.parseInt(report.group(1)) != session.get()) {
        report(cover, MessageId.FAC_007, report.group().substring(1), line(cover), symbol.text(), line(printed));
      }
    });
  }

  private Optional<XdmNode> first(String name, Predicate<XdmNode> wanted) {
    return elements.stream().filter(node -> node.getNodeName().getLocalName().equals(name)).filter(wanted).findFirst();
  }

  private void report(XdmNode node, MessageId id, Object... arguments) {
    problems.add(Problem.at(node, id, id.text(arguments)));
  }

  private static Optional<Integer> number(XdmNode session) {
    String value = session.getAttributeValue(VALUE);
    return value != null && value.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  private static Optional<LocalDate> date(XdmNode node, QName attribute) {
    try {
      String value = node.getAttributeValue(attribute);
      return value == null || value.startsWith("0001") ? Optional.empty() : Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String line(XdmNode node) {
    return "line " + node.getLineNumber();
  }
}
