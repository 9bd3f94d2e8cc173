package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Many;

/** 批量审核 and 批量核定 of files, such as those a roster brought (2.1). */
@ApplicationScoped
public class PersonMany {
  @Inject PersonRepository persons;
  @Inject PersonHistory history;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject Event<PersonApproved> approved;

  /**
   * @param step {@link PersonStep#CHECK} or {@link PersonStep#APPROVE}
   * @param action the word for the trail
   * @return what became of each, in the order asked
   */
  @Transactional
  public List<Many.Outcome> step(PersonStep step, String action, List<Many.Item> items) {
    User user = currentUser.get();
    List<Person> done = new ArrayList<>();
    List<Many.Outcome> outcomes =
        Many.each(
            items,
            persons.held(user, Many.ids(items)),
            Person::id,
            Person::version,
            person -> {
              person.step(step, user, clocks.now());
              done.add(person);
            });
    persons.flush();
    for (Person person : done) {
      audit.record(
          action, PersonService.KIND, person.id(), Map.of("status", person.status().name()));
      history.add(person, step.word(), Map.of());
    }
    if (step == PersonStep.APPROVE && !done.isEmpty()) {
      approved.fire(new PersonApproved(done));
    }
    return outcomes;
  }
}
