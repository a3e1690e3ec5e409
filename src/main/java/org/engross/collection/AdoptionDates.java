package org.engross.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Report;
import org.engross.model.Cited;
import org.engross.model.KnownDate;
import org.engross.model.Resolution;

/**
 * When the resolutions were adopted that a collection holds or cites: what the resolution itself says or was supplied with, else
 * what another text of the collection cites it with, else the table that Engross brings along. A date that two texts give
 * differently is taken for unknown, unless the resolution itself is in the collection.
 */
public final class AdoptionDates implements Function<Cited, Optional<KnownDate>> {
  /** What fewer say may be a slip itself, and convicts no other text of one. */
  private static final int CERTAIN = 3;

  private final Map<String, LocalDate> own = new HashMap<>();
  private final Map<String, Optional<LocalDate>> cited = new HashMap<>();
  private final RecordedDates recorded = new RecordedDates();

  public AdoptionDates(List<Resolution> resolutions) {
    resolutions.stream().map(Stated::of).forEach(this::add);
  }

  /** The same of resolutions that need not be at hand. */
  public static AdoptionDates of(List<Stated> texts) {
    AdoptionDates dates = new AdoptionDates(List.of());
    texts.forEach(dates::add);
    return dates;
  }

  private void add(Stated text) {
    if (text.symbol() != null && text.adopted() != null) {
      own.put(text.symbol(), text.adopted());
    }
    for (Stated.Dated target : text.citations()) {
      if (target.date() != null) {
        cited.merge(target.symbol(), Optional.of(target.date()), (first, second) -> first.equals(second) ? first : Optional.empty());
      }
    }
  }

  /** All that this collection says on what a text cites; where it says the same of another, both are written alike. */
  public String answers(Stated text) {
    return text.citations().stream().map(Stated.Dated::symbol).distinct().map(symbol -> symbol + " " + own.get(symbol) + " " + cited.get(symbol)).collect(Collectors.joining("\n"));
  }

  /** The day of adoption and who says so; empty where nobody does. */
  @Override
  public Optional<KnownDate> apply(Cited target) {
    Optional<LocalDate> here = Optional.ofNullable(own.get(target.symbol())).or(() -> cited.getOrDefault(target.symbol(), Optional.empty()));
    return here.map(date -> new KnownDate(date, KnownDate.Source.COLLECTION))
        .or(() -> recorded.of(target.symbol()).map(dated -> new KnownDate(dated.date(), KnownDate.Source.RECORD)));
  }

  /**
   * When a resolution was adopted by the record that Engross brings along, where enough texts say so to convict another of a slip.
   *
   * @param symbol as "A/RES/60/1"
   */
  public Optional<LocalDate> certain(String symbol) {
    return recorded.of(symbol).filter(dated -> dated.mentions() >= CERTAIN).map(RecordedDates.Dated::date);
  }

  /** The last session of the General Assembly that the record knows; of later ones nothing can be said. */
  public int lastSession() {
    return recorded.lastSession();
  }

  /** Reports the citations of a text whose printed date is not that of the resolution they cite. */
  public void check(Resolution resolution, Origin origin, Report report) {
    for (Citations.Citation citation : Citations.of(resolution)) {
      Cited target = citation.inline().cited();
      Optional<LocalDate> known = Optional.ofNullable(own.get(target.symbol()))
          .or(() -> certain(target.symbol()));
      if (target.kind() == Cited.Kind.RESOLUTION && target.date() != null && known.isPresent() && !known.get().equals(target.date())) {
        String symbol = target.symbol();
        String source = own.containsKey(symbol) ? "other texts of this collection" : "other documents of the United Nations";
        report.add(MessageId.REF_005, origin, citation.position(), symbol, target.date(), known.get(), source);
      }
    }
  }
}
