package org.engross.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What sentences name, and what they do not. */
class NamesTest {

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of("the Convention on the Rights of the Child and the Optional Protocol thereto on the sale of children, child prostitution and child pornography, as well as",
            List.of("Convention on the Rights of the Child",
                "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography")),
        Arguments.of("to ratify the Forced Labour Convention, 1930 (No. 29), and the Protocol thereto, the Minimum Age Convention, 1973 (No. 138),",
            List.of("Forced Labour Convention, 1930 (No. 29)", "Minimum Age Convention, 1973 (No. 138)", "Protocol to the Forced Labour Convention, 1930 (No. 29)")),
        Arguments.of("the Convention on the Rights of the Child and its Optional Protocol on the sale of children, the Convention and its Protocols",
            List.of("Convention on the Rights of the Child", "Optional Protocol to the Convention on the Rights of the Child on the sale of children", "Protocols to the Convention on the Rights of the Child")),
        Arguments.of("States parties to the Convention and the Protocols thereto", List.of()),
        Arguments.of("the Treaty on the Non\u2011Proliferation of Nuclear Weapons, Member States and observers",
            List.of("Treaty on the Non\u2011Proliferation of Nuclear Weapons")),
        Arguments.of("the Declaration on the Establishment of a New Order and the Programme of Action on the Establishment of a New Order",
            List.of("Declaration on the Establishment of a New Order", "Programme of Action on the Establishment of a New Order")),
        Arguments.of("the Beijing Declaration and Platform for Action, the Convention and the Environment Facility, the Convention in the Occupied Territory,",
            List.of("Beijing Declaration and Platform for Action")),
        Arguments.of("to Combat Desertification in Those Countries: the United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa, and",
            List.of("United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa")),
        Arguments.of("the Department of Management Strategy, the Treaty Section, the Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization",
            List.of()));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void instruments(String sentence, List<String> names) {
    assertEquals(names, InstrumentNames.find(sentence).stream().map(InstrumentNames.Title::name).toList());
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("the Special Rapporteur of the Human Rights Council on violence against women, its causes and consequences, and the Special Rapporteur on trafficking in persons, especially women and children, to",
            List.of("Special Rapporteur on violence against women, its causes and consequences", "Special Rapporteur on trafficking in persons, especially women and children")),
        Arguments.of("the United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women), the United Nations Office on Drugs and Crime and the World Health Organization",
            List.of("United Nations Entity for Gender Equality and the Empowerment of Women", "United Nations Office on Drugs and Crime", "World Health Organization", "UN-Women")),
        Arguments.of("Requests the Office of the United Nations High Commissioner for Refugees and the Secretary-General,",
            List.of("Office of the United Nations High Commissioner for Refugees")),
        Arguments.of("the Committee on Economic, Social and Cultural Rights and the United Nations Educational, Scientific and Cultural Organization",
            List.of("Committee on Economic, Social and Cultural Rights", "United Nations Educational, Scientific and Cultural Organization")),
        Arguments.of("the Committee, the Office, the Preparatory Committee, the West Bank and its Fund", List.of()),
        Arguments.of("the Programme of Action, the Special Representative for a further four years", List.of()));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void organsAndMandates(String sentence, List<String> names) {
    assertEquals(names, BodyNames.find(sentence).stream().map(BodyNames.Body::name).toList());
  }
}
