package org.engross.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.engross.check.Checker;
import org.engross.diagnostic.Report;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** How long a warm machine takes for a file: the JDK's XSD validation alone, and all that Engross checks. */
final class RuleTimes {
  /** Passes over all files before times are taken, and passes of which the quickest counts for each file. */
  private static final int WARM = 1;
  private static final int MEASURED = 3;
  private static final int TYPICAL = 60_000;

  /** Time of the processor: other work on the machine does not count. */
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  private final Schema schema;
  private final Checker checker;
  private final List<byte[]> files;

  RuleTimes(boolean foreign, Checker checker, List<byte[]> files) {
    try {
      schema = SchemaFactory.newDefaultInstance().newSchema(Checker.class.getResource(foreign ? "/oasis/akomantoso30.xsd" : "/schema/resolution.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
    this.checker = checker;
    this.files = files;
  }

  /** Per file: the mean, the file nearest to 60,000 bytes, the slowest. */
  String table() {
    double[] grammar = measure(this::validate);
    double[] all = measure(file -> checker.check("file.xml", file, new Report()));
    int typical = 0;
    int slowest = 0;
    double worst = 0;
    for (int i = 0; i < files.size(); i++) {
      typical = Math.abs(files.get(i).length - TYPICAL) < Math.abs(files.get(typical).length - TYPICAL) ? i : typical;
      slowest = all[i] > all[slowest] ? i : slowest;
      worst = Math.max(worst, all[i] - 2 * grammar[i]);
    }
    return String.format(Locale.ROOT, "%n| warm, milliseconds of one core | bytes | XSD alone | Engross |%n|---|---:|---:|---:|%n")
        + row("mean", (int) files.stream().mapToInt(file -> file.length).average().orElse(0), mean(grammar), mean(all))
        + row("nearest to 60 KB", files.get(typical).length, grammar[typical], all[typical])
        + row("slowest", files.get(slowest).length, grammar[slowest], all[slowest])
        + String.format(Locale.ROOT, "%nEngross takes at most %.1f ms beyond twice the XSD validation of a file; a thousand files take %.1f s on one core.%n", worst, mean(all));
  }

  private static String row(String name, int bytes, double grammar, double all) {
    return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f |%n", name, bytes, grammar, all);
  }

  private double[] measure(Consumer<byte[]> work) {
    double[] best = new double[files.size()];
    for (int pass = 0; pass < WARM + MEASURED; pass++) {
      for (int i = 0; i < files.size(); i++) {
        long start = clock.getCurrentThreadCpuTime();
        work.accept(files.get(i));
        double time = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        best[i] = pass <= WARM ? time : Math.min(best[i], time);
      }
    }
    return best;
  }

  private static double mean(double[] times) {
    double sum = 0;
    for (double time : times) {
      sum += time;
    }
    return sum / Math.max(times.length, 1);
  }

  private void validate(byte[] file) {
    List<String> errors = new ArrayList<>();
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(new Counting(errors));
      validator.validate(new SAXSource(new InputSource(new ByteArrayInputStream(file))));
    } catch (SAXException | IOException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
  }

  private record Counting(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {
      errors.add("");
    }

    @Override
    public void error(SAXParseException exception) {
      errors.add("");
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
