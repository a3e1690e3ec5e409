package org.engross.check;

import java.util.EnumSet;
import java.util.Set;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Severity;

/**
 * What a finding weighs in the files of others. Our profile is strict with what Engross itself writes; of anybody else's AKN4UN
 * only what its guidelines, or the naming convention they rest on, say must be so is an error. The rest is advice.
 */
final class Akn4un {
  /** rule (AKN4UN parts 1 to 3, "must"; OASIS naming convention 4.4 to 4.8): see the source on the page of each. */
  private static final Set<MessageId> REQUIRED = EnumSet.of(
      MessageId.IDE_005, MessageId.IDE_006, MessageId.IDE_007, MessageId.IDE_008, MessageId.IDE_009, MessageId.IDE_010,
      MessageId.IDE_020, MessageId.IDE_021, MessageId.STR_001, MessageId.STR_002, MessageId.STR_003, MessageId.STR_004, MessageId.STR_005, MessageId.STR_006,
      MessageId.STR_008, MessageId.STR_009, MessageId.STR_010, MessageId.STR_011, MessageId.STR_012, MessageId.STR_014, MessageId.PRE_003,
      MessageId.PRE_005, MessageId.REF_001, MessageId.REF_004, MessageId.REF_006, MessageId.REF_007, MessageId.TXT_006);

  private Akn4un() {}

  /** The finding as it stands, or as a warning where the guidelines leave the matter open. Grammar and form stay what they are. */
  static Finding weighed(Finding finding) {
    boolean rule = !finding.id().code().matches("(XML|FIL)-.*");
    boolean open = rule && finding.severity() == Severity.ERROR && !REQUIRED.contains(finding.id());
    return open ? finding.withSeverity(Severity.WARNING) : finding;
  }
}
