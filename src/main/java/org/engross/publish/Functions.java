package org.engross.publish;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.sf.saxon.expr.Callable;
import net.sf.saxon.functions.CallableFunction;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.s9api.XdmFunctionItem;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.type.SpecificFunctionType;
import net.sf.saxon.value.SequenceExtent;
import net.sf.saxon.value.SequenceType;

/** Functions that stylesheets are given as parameters, to ask for what is not in memory; they can call no others. */
final class Functions {
  private Functions() {}

  /**
   * A function of atomic values.
   *
   * @param body takes the arguments as strings
   */
  static XdmValue of(int arity, Function<String[], List<? extends Item>> body) {
    SequenceType[] taken = new SequenceType[arity];
    Arrays.fill(taken, SequenceType.ANY_SEQUENCE);
    Callable callable = (context, arguments) -> SequenceExtent.makeSequenceExtent(List.copyOf(body.apply(strings(arguments))));
    return new XdmFunctionItem(new CallableFunction(arity, callable, new SpecificFunctionType(taken, SequenceType.ANY_SEQUENCE)));
  }

  private static String[] strings(Sequence[] arguments) throws XPathException {
    String[] strings = new String[arguments.length];
    for (int place = 0; place < arguments.length; place++) {
      strings[place] = arguments[place].head().getStringValue();
    }
    return strings;
  }
}
