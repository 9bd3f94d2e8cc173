package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.shuangyong.family.HouseholdDto;
import org.shuangyong.family.HouseholdService;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonService;
import org.shuangyong.family.PersonStep;
import org.shuangyong.family.Relation;
import org.shuangyong.plaque.Festival;
import org.shuangyong.plaque.Plaque;
import org.shuangyong.plaque.PlaqueBatch;
import org.shuangyong.plaque.PlaqueBatchDto;
import org.shuangyong.plaque.PlaqueBatchService;
import org.shuangyong.plaque.PlaqueDto;
import org.shuangyong.plaque.PlaquePlace;
import org.shuangyong.plaque.PlaqueService;
import org.shuangyong.plaque.PlaqueStep;
import org.shuangyong.plaque.PlaqueStockDto;
import org.shuangyong.plaque.PlaqueStockService;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** The families of one street or town, and how far each one's plaque is. */
@ApplicationScoped
class SampleTown {
  private static final int MOST_FAMILIES = 12;
  private static final int PLATES = 20;

  /** 身份, in the proportion in which they come. */
  private static final List<String> KINDS =
      List.of(
          "veteran",
          "veteran",
          "demobilized",
          "veteran",
          "serving-family",
          "martyr-family",
          "veteran",
          "disabled",
          "rural-veteran-60",
          "veteran");

  @Inject PersonService persons;
  @Inject HouseholdService households;
  @Inject PlaqueService plaques;
  @Inject PlaqueBatchService batches;
  @Inject PlaqueStockService stock;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject Clocks clocks;

  /** Plates from the city, enough for all streets and towns and some to spare. */
  void receive(SampleHands hands, int towns) {
    hands.office();
    stock.receive(new PlaqueStockDto.MoveRequest(PLATES * towns + 120, armyDay(), "市局下发", null));
  }

  /** How many people stand before those of this town. */
  static int first(int town) {
    return town * MOST_FAMILIES * 2;
  }

  static String kind(int no, int i) {
    return KINDS.get((no / 2 + i) % KINDS.size());
  }

  static int families(int town) {
    return 6 + town * 5 % (MOST_FAMILIES - 5);
  }

  void fill(SampleHands hands, Unit town, int at) {
    List<Unit> villages = units.places(town.path());
    hands.office();
    stock.give(town.id(), new PlaqueStockDto.MoveRequest(PLATES, armyDay(), "八一前下拨", null));
    List<Plaque> toHang = new ArrayList<>();
    List<Plaque> toBatch = new ArrayList<>();
    for (int i = 0; i < families(at); i++) {
      int no = first(at) + i * 2;
      Unit village = villages.get(i % Math.min(4, villages.size()));
      UUID home = family(hands, town, village, no, i);
      // How well a place has done differs: what is left over is what coverage is for.
      int share = i == 3 ? 6 : (at * 3 + i * 7) % 10;
      if (home == null || share == 9) {
        continue;
      }
      hands.at(town);
      Plaque plaque = plaques.create(new PlaqueDto.CreateRequest(home, null, null));
      if (share == 8) {
        continue;
      }
      plaque =
          plaques.check(plaque.id(), tag(plaque), new PlaqueDto.CheckRequest(null, null, true));
      if (share == 7) {
        plaques.step(
            at % 2 == 0 ? PlaqueStep.DECLINE : PlaqueStep.DEFER,
            plaque.id(),
            tag(plaque),
            new PlaqueDto.StepRequest(null, at % 2 == 0 ? "家属表示暂不悬挂" : "房屋改建中", null, null));
      } else if (share < 5 + at % 3) {
        toHang.add(plaque);
      } else {
        toBatch.add(plaque);
      }
    }
    LocalDate army = armyDay();
    hang(hands, town, toHang, army);
    if (!toBatch.isEmpty() && at % 4 != 3) {
      Year next = Year.of(clocks.today().getYear() + 1);
      batch(hands, town, Festival.SPRING, next.atDay(20), "%s年春节前悬挂".formatted(next), toBatch);
    }
  }

  /**
   * A head, half of the times a spouse, and their household; null while the file is not looked at.
   */
  private UUID family(SampleHands hands, Unit town, Unit village, int no, int i) {
    hands.at(town);
    Person head = person(no, village, kind(no, i));
    boolean waits = i % 6 == 5;
    if (!waits) {
      hands.office();
      head = approve(head);
      hands.at(town);
    }
    List<HouseholdDto.MemberRequest> members = new ArrayList<>();
    if (i % 2 == 0) {
      Person spouse = person(no + 1, village, null);
      members.add(new HouseholdDto.MemberRequest(spouse.id(), Relation.SPOUSE));
    }
    UUID home =
        households
            .create(
                new HouseholdDto.SaveRequest(
                    head.id(),
                    village.id(),
                    "%s示例路%d号".formatted(village.name(), 1 + no % 88),
                    members,
                    null))
            .id();
    return waits ? null : home;
  }

  private Person person(int no, Unit village, String category) {
    List<PersonDto.CategoryRequest> categories =
        category == null
            ? List.of()
            : List.of(
                new PersonDto.CategoryRequest(
                    category,
                    null,
                    LocalDate.of(clocks.today().getYear() - no % 3, 1, 1),
                    null,
                    category.equals("martyr-family") ? "烈士证明书" : null,
                    null,
                    null));
    return persons.create(
        new PersonDto.CreateRequest(SamplePeople.facts(no, village), categories, null));
  }

  private Person approve(Person person) {
    return persons.step(
        PersonStep.APPROVE,
        person.id(),
        Versions.tag(person.version()),
        new PersonDto.StepRequest(null, null));
  }

  private void hang(SampleHands hands, Unit town, List<Plaque> chosen, LocalDate on) {
    if (chosen.isEmpty()) {
      return;
    }
    PlaqueBatch batch =
        batch(hands, town, Festival.ARMY_DAY, on, "%d年八一前集中悬挂".formatted(on.getYear()), chosen);
    for (Plaque plaque : chosen) {
      UUID signature = attachments.upload("签字.png", picture(true), true, null).id();
      UUID photo = attachments.upload("悬挂.png", picture(false), true, null).id();
      Plaque now = plaques.get(plaque.id());
      plaques.hang(
          now.id(),
          tag(now),
          new PlaqueDto.HangRequest(
              on, PlaquePlace.DOOR, "村（社区）简朴仪式", "本人", null, signature, List.of(photo), null));
    }
    batches.close(batch.id(), Versions.tag(batches.get(batch.id()).version()));
  }

  private PlaqueBatch batch(
      SampleHands hands,
      Unit town,
      Festival festival,
      LocalDate on,
      String name,
      List<Plaque> chosen) {
    hands.at(town);
    PlaqueBatch batch =
        batches.create(
            new PlaqueBatchDto.CreateRequest(town.id(), name, on.getYear(), festival, on, null));
    batches.fill(
        batch.id(), new PlaqueBatchDto.FillRequest(chosen.stream().map(Plaque::id).toList()));
    return batch;
  }

  /** The last 20 July that is over. */
  private LocalDate armyDay() {
    LocalDate today = clocks.today();
    LocalDate day = LocalDate.of(today.getYear(), 7, 20);
    return day.isAfter(today) ? day.minusYears(1) : day;
  }

  private static String tag(Plaque plaque) {
    return Versions.tag(plaque.version());
  }

  /** A stroke of a pen, or a plate on a door. */
  private static byte[] picture(boolean signature) {
    BufferedImage image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(signature ? Color.WHITE : new Color(0xd8, 0xd2, 0xc6));
    pen.fillRect(0, 0, 240, 160);
    if (signature) {
      pen.setColor(Color.BLACK);
      pen.drawPolyline(new int[] {30, 70, 100, 150, 210}, new int[] {90, 60, 110, 70, 95}, 5);
    } else {
      pen.setColor(new Color(0xc8, 0xa0, 0x4a));
      pen.fillRect(70, 50, 100, 60);
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
