package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.AgendaItem;
import org.shuangyong.activity.Meeting;
import org.shuangyong.activity.MeetingDto;
import org.shuangyong.activity.Side;
import org.shuangyong.body.Body;

/** Meetings of the sample's bodies, in the order of the file: each takes the next number. */
@ApplicationScoped
public class SampleMeeting {
  @Inject EntityManager em;

  record Seed(String body, String chair, List<List<String>> agenda, String minutes, String no) {}

  void insert(Activity of, Seed seed, LocalDate day, boolean approved) {
    Body body =
        em.createQuery("from Body b where b.name = :name", Body.class)
            .setParameter("name", seed.body())
            .getSingleResult();
    Meeting meeting = new Meeting(of.id());
    meeting.set(body.id(), day.getYear(), seed.chair());
    meeting.number(next(body, day.getYear()));
    if (seed.minutes() != null && approved) {
      meeting.draft(seed.minutes(), seed.no(), "sample", "示例数据");
      meeting.approve("孙正", day.plusDays(5));
    }
    em.persist(meeting);
    for (List<String> item : seed.agenda()) {
      em.persist(
          new AgendaItem(
              of.id(), new MeetingDto.Agenda(Side.valueOf(item.get(0)), item.get(1), item.get(2))));
    }
  }

  private int next(Body body, int year) {
    return em.createQuery(
                "select coalesce(max(m.no), 0) from Meeting m where m.bodyId = :body"
                    + " and m.year = :year",
                Integer.class)
            .setParameter("body", body.id())
            .setParameter("year", year)
            .getSingleResult()
        + 1;
  }
}
