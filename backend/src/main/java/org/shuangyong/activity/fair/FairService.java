package org.shuangyong.activity.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.benefit.BenefitCase;
import org.shuangyong.benefit.BenefitService;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;

/** Every write to a fair: posts offered, who was hired. */
@ApplicationScoped
public class FairService {
  static final String FORM = "job-fair";

  /** Kinds of cases that a hire settles. */
  private static final Set<String> WORK = Set.of("spouse-job", "job-help", "resettlement");

  /** So many posts one fair may have. */
  private static final int MOST = 500;

  @Inject ActivityService activities;
  @Inject ActivityRepository rows;
  @Inject BenefitService benefits;
  @Inject SecrecyGuard secrecy;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  FairDto of(Activity of) {
    Map<UUID, List<FairDto.Hire>> hires =
        rows.ofActivity(FairHire.class, of.id()).stream()
            .collect(
                Collectors.groupingBy(
                    FairHire::postId,
                    Collectors.mapping(
                        h -> new FairDto.Hire(h.id(), h.caseId(), h.hiredOn()),
                        Collectors.toList())));
    List<FairDto.Post> posts =
        rows.ofActivity(FairPost.class, of.id()).stream()
            .map(
                p ->
                    new FairDto.Post(
                        p.id(),
                        p.employer(),
                        p.title(),
                        p.places(),
                        p.applicants(),
                        hires.getOrDefault(p.id(), List.of())))
            .toList();
    return new FairDto(
        posts,
        posts.stream().mapToInt(FairDto.Post::places).sum(),
        posts.stream().mapToInt(FairDto.Post::applicants).sum(),
        posts.stream().mapToInt(p -> p.hires().size()).sum(),
        of.version());
  }

  @Transactional
  public Activity offer(UUID id, String ifMatch, FairDto.PostRequest request) {
    Activity of = activities.changing(id, ifMatch, FORM);
    if (rows.count(FairPost.class, id) >= MOST) {
      throw new ProblemException(Problem.VISIT_FULL, Map.of("most", MOST));
    }
    FairPost post = new FairPost(id);
    write(post, request);
    em.persist(post);
    return record(Permission.FAIR_OFFER, of, post.id());
  }

  @Transactional
  public Activity change(UUID id, UUID postId, String ifMatch, FairDto.PostRequest request) {
    Activity of = activities.changing(id, ifMatch, FORM);
    FairPost post = post(id, postId);
    if (request.places() < hired(id, postId)) {
      throw ProblemException.field("places", "out-of-range");
    }
    write(post, request);
    return record(Permission.FAIR_CHANGE, of, postId);
  }

  /** Takes a post out for which nobody was hired. */
  @Transactional
  public Activity remove(UUID id, UUID postId, String ifMatch) {
    Activity of = activities.changing(id, ifMatch, FORM);
    FairPost post = post(id, postId);
    if (hired(id, postId) > 0) {
      throw new ProblemException(Problem.FAIR_HIRED);
    }
    em.remove(post);
    return record(Permission.FAIR_REMOVE, of, postId);
  }

  /** 录用: each one hired is a case, so that what became of it is on file. */
  @Transactional
  public Activity hire(UUID id, UUID postId, String ifMatch, FairDto.HireRequest request) {
    Activity of = activities.changing(id, ifMatch, FORM);
    FairPost post = post(id, postId);
    if (request.hiredOn().isBefore(of.startsOn()) || request.hiredOn().isAfter(clocks.today())) {
      throw ProblemException.field("hiredOn", "out-of-range");
    }
    if (hired(id, postId) >= post.places()) {
      throw new ProblemException(Problem.FAIR_FULL);
    }
    BenefitCase found = benefits.get(request.caseId());
    if (!WORK.contains(found.kind())) {
      throw ProblemException.field("caseId", "invalid");
    }
    em.persist(new FairHire(id, postId, request.caseId(), request.hiredOn()));
    return record(Permission.FAIR_HIRE, of, postId);
  }

  /** Takes back what was entered by mistake. */
  @Transactional
  public Activity unhire(UUID id, UUID hireId, String ifMatch) {
    Activity of = activities.changing(id, ifMatch, FORM);
    FairHire hire = em.find(FairHire.class, hireId);
    if (hire == null || !hire.activityId().equals(id)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    em.remove(hire);
    return record(Permission.FAIR_UNHIRE, of, hire.postId());
  }

  private FairPost post(UUID activity, UUID id) {
    FairPost post = em.find(FairPost.class, id);
    if (post == null || !post.activityId().equals(activity)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return post;
  }

  private long hired(UUID activity, UUID post) {
    return rows.ofActivity(FairHire.class, activity).stream()
        .filter(h -> h.postId().equals(post))
        .count();
  }

  private void write(FairPost post, FairDto.PostRequest request) {
    secrecy.check(
        request.secrecyReason(), Map.of("employer", request.employer(), "title", request.title()));
    post.write(request.employer(), request.title(), request.places(), request.applicants());
  }

  private Activity record(String word, Activity of, UUID post) {
    return activities.record(word, of, Map.of("post", post.toString()));
  }
}
