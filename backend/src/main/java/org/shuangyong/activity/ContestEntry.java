package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** What somebody sent to a contest, and what it won (3.2). */
@Entity
@Immutable
@Table(name = "contest_entry")
public class ContestEntry extends RegionRow {
  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "no")
  private int no;

  @Column(name = "title")
  private String title;

  @Column(name = "author")
  private String author;

  /** 选送单位, in words. */
  @Column(name = "sender")
  private String sender;

  @Column(name = "category")
  private String category;

  @Column(name = "award")
  private String award;

  @Column(name = "award_no")
  private String awardNo;

  protected ContestEntry() {}

  public ContestEntry(UUID activityId, int no, ContestDto.Entry given) {
    this.activityId = activityId;
    this.no = no;
    this.title = given.title().strip();
    this.author = given.author().strip();
    this.sender = Texts.blankToNull(given.sender());
    this.category = Texts.blankToNull(given.category());
    this.award = Texts.blankToNull(given.award());
    this.awardNo = Texts.blankToNull(given.awardNo());
  }

  ContestDto.Entry dto() {
    return new ContestDto.Entry(no, title, author, sender, category, award, awardNo);
  }
}
