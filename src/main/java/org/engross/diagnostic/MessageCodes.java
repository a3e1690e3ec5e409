package org.engross.diagnostic;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue by its public codes, as people write them in options, rules and corrections. */
public final class MessageCodes {
  private static final Map<String, MessageId> BY_CODE = Stream.of(MessageId.values()).collect(Collectors.toUnmodifiableMap(MessageId::code, id -> id));
  /** Codes that were given once and will never be given again. */
  private static final Set<String> RETIRED = Set.of("OPE-004", "PRE-002");

  private MessageCodes() {}

  /** The entry with this code, such as {@code OPE-002}, if there is one. */
  public static Optional<MessageId> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Whether older versions gave a message with this code. */
  public static boolean retired(String code) {
    return RETIRED.contains(code);
  }
}
