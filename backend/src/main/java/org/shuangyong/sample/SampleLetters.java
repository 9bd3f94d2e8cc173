package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.shuangyong.merit.MeritDto;
import org.shuangyong.merit.MeritLetter;
import org.shuangyong.merit.MeritPresent;
import org.shuangyong.merit.MeritRelation;
import org.shuangyong.merit.MeritService;
import org.shuangyong.merit.MeritSource;
import org.shuangyong.merit.MeritStep;
import org.shuangyong.merit.MeritSteps;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Letters of merit of one street or town, each as far as it has come. */
@ApplicationScoped
class SampleLetters {
  private static final int FIRST = 9_000;

  @Inject MeritService letters;
  @Inject MeritSteps steps;
  @Inject UnitService units;
  @Inject Clocks clocks;

  void of(SampleHands hands, Unit town, int at) {
    List<Unit> villages = units.places(town.path());
    for (int i = 0; i <= at % 3; i++) {
      int no = FIRST + at * 4 + i;
      String award = i == 1 ? "third-class" : at % 7 == 3 ? "second-class" : "four-haves";
      int far = (at + i * 2 + 3) % 6;
      LocalDate on = clocks.today().minusDays(far == 0 ? 21 : 4);
      hands.office();
      MeritLetter letter = receive(villages.get(i % villages.size()), award, no, on, far > 0);
      if (far > 1) {
        letter = step(MeritStep.CHECK, letter);
        letter = step(MeritStep.VERIFY, letter);
      }
      if (far > 2) {
        letter =
            steps
                .plan(
                    new MeritDto.PlanRequest(
                        List.of(new MeritDto.Item(letter.id(), letter.version())),
                        clocks.today(),
                        null,
                        null))
                .get(0);
      }
      if (far > 3) {
        steps.deliver(letter.id(), Versions.tag(letter.version()), delivery(award));
      }
    }
  }

  private MeritLetter receive(Unit village, String award, int no, LocalDate on, boolean register) {
    MeritDto.SaveRequest given =
        new MeritDto.SaveRequest(
            village.id(),
            award,
            on.minusDays(30),
            false,
            MeritSource.TROOP,
            "驻外某部",
            SamplePeople.name(no),
            SamplePeople.name(no + 400),
            MeritRelation.PARENT,
            null,
            SamplePeople.phone(no),
            "%s示例路%d号".formatted(village.name(), no % 88 + 1),
            null,
            true,
            null);
    return letters.receive(new MeritDto.ReceiveRequest(on, register, List.of(given), null)).get(0);
  }

  private MeritLetter step(MeritStep step, MeritLetter letter) {
    return steps.step(
        step, letter.id(), Versions.tag(letter.version()), new MeritDto.StepRequest(null, null));
  }

  private MeritDto.DeliverRequest delivery(String award) {
    List<MeritPresent> present =
        award.equals("four-haves")
            ? List.of(new MeritPresent("示例甲", "镇街负责同志", null))
            : List.of(
                new MeritPresent("示例甲", "区政府负责同志", null),
                new MeritPresent("示例丙", "区退役军人事务局负责同志", null),
                new MeritPresent("示例乙", "区人武部负责同志", null));
    return new MeritDto.DeliverRequest(clocks.today(), present, "家中", null, null, List.of(), null);
  }
}
