package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.roster.ExpectedKind;
import org.shuangyong.roster.Roster;
import org.shuangyong.roster.RosterDto;
import org.shuangyong.roster.RosterPurpose;
import org.shuangyong.roster.RosterService;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** A roster of whom to expect: most of the sample's families, and some who are not on file yet. */
@ApplicationScoped
class SampleExpected {
  private static final int STRANGERS = 20_000;

  @Inject RosterService rosters;
  @Inject UnitService units;
  @Inject Clocks clocks;

  private record Line(String name, String number, String phone, String village) {}

  /** Reading it is a job of its own. */
  void start(SampleHands hands) {
    hands.office();
    try {
      Path file = Files.createTempFile("expected", ".xlsx");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          Sheets.write(
              out,
              "退役士兵报到名册",
              List.of(
                  new Sheets.Column<>("姓名", 12, Line::name),
                  new Sheets.Column<>("公民身份号码", 22, Line::number),
                  new Sheets.Column<>("联系方式", 16, Line::phone),
                  new Sheets.Column<>("所在村（社区）", 30, Line::village)),
              lines().iterator());
        }
        Roster roster = rosters.upload("退役士兵报到名册（示例）.xlsx", file);
        rosters.preview(
            roster.id(),
            Versions.tag(roster.version()),
            new RosterDto.PreviewRequest(
                RosterPurpose.EXPECTED,
                ExpectedKind.DISCHARGE,
                clocks.today().getYear(),
                roster.mapping(),
                null,
                null,
                false,
                "双拥优抚服务"));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (Unit town : units.places((String) null)) {
      List<Unit> villages = units.places(town.path());
      for (int i = 0; i < SampleTown.families(at); i++) {
        Unit village = villages.get(i % Math.min(4, villages.size()));
        int no = SampleTown.first(at) + i * 2;
        if ((i + at) % 5 != 4 && !SampleTown.kind(no, i).endsWith("-family")) {
          lines.add(line(no, village));
        }
        if ((i * 3 + at) % 8 == 0) {
          lines.add(line(STRANGERS + SampleTown.first(at) + i, village));
        }
      }
      at++;
    }
    return lines;
  }

  private static Line line(int no, Unit village) {
    return new Line(
        SamplePeople.name(no),
        SamplePeople.number(no),
        SamplePeople.phone(no),
        village.divisionCode());
  }
}
