package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Versions;

/** What people say of two files that look like one person's. */
@ApplicationScoped
public class PersonTwinService {
  static final String KIND = "person-twin";

  @Inject PersonTwinRepository twins;
  @Inject PersonMerge merge;
  @Inject PersonHistory history;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** One person says which file stays. */
  @Transactional
  public PersonTwinRepository.Pair propose(UUID id, String ifMatch, UUID kept) {
    PersonTwinRepository.Pair pair = pair(id, ifMatch);
    if (pair.first().status() == PersonStatus.CLOSED
        || pair.second().status() == PersonStatus.CLOSED) {
      throw new ProblemException(Problem.PERSON_TRANSITION);
    }
    pair.twin().propose(kept, currentUser.get(), clocks.now());
    return record(Permission.PERSON_TWIN_PROPOSE, pair, false);
  }

  /** Another person does it. */
  @Transactional
  public PersonTwinRepository.Pair merge(UUID id, String ifMatch) {
    PersonTwinRepository.Pair pair = pair(id, ifMatch);
    User user = currentUser.get();
    if (pair.twin().status() != PersonTwinStatus.PROPOSED) {
      throw new ProblemException(Problem.PERSON_TWIN_STATE);
    }
    pair.twin().otherHand(user);
    pair.twin().merge(merge.join(pair.kept(), pair.gone()), user, clocks.now());
    return record(Permission.PERSON_TWIN_MERGE, pair, true);
  }

  @Transactional
  public PersonTwinRepository.Pair refuse(UUID id, String ifMatch) {
    PersonTwinRepository.Pair pair = pair(id, ifMatch);
    pair.twin().open(PersonTwinStep.REFUSE, clocks.now());
    return record(Permission.PERSON_TWIN_REFUSE, pair, false);
  }

  @Transactional
  public PersonTwinRepository.Pair distinct(UUID id, String ifMatch) {
    PersonTwinRepository.Pair pair = pair(id, ifMatch);
    pair.twin().distinct(currentUser.get(), clocks.now());
    return record(Permission.PERSON_TWIN_DISTINCT, pair, false);
  }

  /** Takes a merge back, or the word that they are two people. */
  @Transactional
  public PersonTwinRepository.Pair undo(UUID id, String ifMatch) {
    PersonTwinRepository.Pair pair = pair(id, ifMatch);
    boolean merged = pair.twin().status() == PersonTwinStatus.MERGED;
    Instant now = clocks.now();
    if (merged) {
      merge.part(pair.twin().taken(), pair.kept(), pair.gone());
    }
    pair.twin().open(PersonTwinStep.UNDO, now);
    return record(Permission.PERSON_TWIN_UNDO, pair, merged);
  }

  private PersonTwinRepository.Pair pair(UUID id, String ifMatch) {
    PersonTwinRepository.Pair pair =
        twins
            .visible(currentUser.get(), id)
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    Versions.check(ifMatch, pair.twin().version());
    return pair;
  }

  private PersonTwinRepository.Pair record(
      String action, PersonTwinRepository.Pair pair, boolean told) {
    twins.flush();
    String first = pair.first().id().toString();
    String second = pair.second().id().toString();
    audit.record(action, KIND, pair.twin().id(), Map.of("first", first, "second", second));
    if (told) {
      history.add(pair.first(), action, Map.of("other", second));
      history.add(pair.second(), action, Map.of("other", first));
    }
    return pair;
  }
}
