package org.shuangyong.activity.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** What an employer offers at a fair, and how many asked for it: numbers, no names. */
@Entity
@Table(name = "fair_post")
public class FairPost extends RegionRow {
  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "employer")
  private String employer;

  @Column(name = "title")
  private String title;

  @Column(name = "places")
  private int places;

  @Column(name = "applicants")
  private int applicants;

  protected FairPost() {}

  public FairPost(UUID activityId) {
    this.activityId = activityId;
  }

  public void write(String of, String post, int offered, int asked) {
    employer = of.strip();
    title = post.strip();
    places = offered;
    applicants = asked;
  }

  UUID activityId() {
    return activityId;
  }

  String employer() {
    return employer;
  }

  String title() {
    return title;
  }

  int places() {
    return places;
  }

  int applicants() {
    return applicants;
  }
}
