package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of organs that give their resolutions a number and no symbol that we know. */
class OtherOrganTest {
  @Test
  void theNumberOfTheHeadingIsThatOfTheWork(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("lamps.txt"), """
        Commission on the Status of Women
        Resolution 60/2
        Lamps of lighthouses

        The Commission on the Status of Women,

        Reaffirming the Declaration on Lamps,

        1. Decides to support the keepers of lamps.

        14th meeting
        24 March 2016
        """);
    Run run = Run.of("convert", text.toString(), "-o", folder.resolve("out").toString());

    assertEquals(0, run.status(), run.err());
    assertFalse(run.err().contains("IDE-"), run.err());
    String akn = Files.readString(folder.resolve("out/lamps.xml"));
    assertTrue(akn.contains("<FRBRuri value=\"/akn/un/statement/deliberation/commissionOnTheStatusOfWomen/2016-03-24/60-2\"/>"), akn);
    assertTrue(akn.contains("<FRBRnumber value=\"60-2\" showAs=\"60/2\"/>"), akn);
  }
}
