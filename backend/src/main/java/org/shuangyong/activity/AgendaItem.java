package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** An item of an agenda, from one side or both. */
@Entity
@Immutable
@Table(name = "agenda_item")
public class AgendaItem extends RegionRow {
  @Column(name = "activity_id")
  private UUID activityId;

  @Enumerated(EnumType.STRING)
  @Column(name = "side")
  private Side side;

  @Column(name = "title")
  private String title;

  @Column(name = "presenter")
  private String presenter;

  protected AgendaItem() {}

  public AgendaItem(UUID activityId, MeetingDto.Agenda given) {
    this.activityId = activityId;
    this.side = given.side();
    this.title = given.title().strip();
    this.presenter = Texts.blankToNull(given.presenter());
  }

  MeetingDto.Agenda dto() {
    return new MeetingDto.Agenda(side, title, presenter);
  }
}
