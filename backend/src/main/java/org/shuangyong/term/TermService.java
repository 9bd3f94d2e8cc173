package org.shuangyong.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;

/** Every write to a term: find, act on the entities, record. */
@ApplicationScoped
public class TermService {
  @Inject TermRepository terms;
  @Inject CurrentUser user;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  public Term get(UUID id) {
    return terms.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  public List<TermTarget> targets(Term term) {
    return terms.targets(term.id());
  }

  /** Targets by id, for measures that serve them. */
  public Map<UUID, TermTarget> targets(Collection<UUID> ids) {
    return terms.byIds(ids).stream().collect(Collectors.toMap(TermTarget::id, Function.identity()));
  }

  @Transactional
  public Term create(TermDto.WriteRequest request) {
    check(request);
    Term term = new Term(request, clocks.now());
    terms.persist(term);
    return write(Permission.TERM_CREATE, term, request);
  }

  @Transactional
  public Term edit(UUID id, String ifMatch, TermDto.WriteRequest request) {
    Term term = get(id);
    Versions.check(ifMatch, term.version());
    check(request);
    term.write(request, clocks.now());
    return write(Permission.TERM_EDIT, term, request);
  }

  private Term write(String action, Term term, TermDto.WriteRequest request) {
    Map<UUID, TermTarget> known =
        targets(term).stream().collect(Collectors.toMap(TermTarget::id, Function.identity()));
    int position = 0;
    for (TermDto.TargetRequest wanted : request.targets()) {
      if (!term.covers(wanted.year())) {
        throw ProblemException.field("targets", "out-of-range");
      }
      TermTarget target =
          wanted.id() == null ? new TermTarget(term.id()) : known.remove(wanted.id());
      if (target == null) {
        throw ProblemException.field("targets", "unknown");
      }
      if (wanted.id() != null && target.year() != wanted.year()) {
        throw ProblemException.field("targets", "invalid"); // what serves it is of its year
      }
      target.write(wanted.year(), position++, wanted.text());
      if (wanted.id() == null) {
        terms.add(target);
      }
    }
    known.values().forEach(terms::remove);
    terms.flush(); // a target that is served refuses to go; the answer carries the new version
    audit.record(action, "term", term.id(), Map.of("title", term.title(), "targets", position));
    return term;
  }

  TermDto dto(Term term) {
    return new TermDto(
        term.id(),
        term.title(),
        term.startYear(),
        term.endYear(),
        term.docNo(),
        term.note(),
        targets(term).stream().map(TermDto.Target::of).toList(),
        term.version(),
        user.get().may(Permission.TERM_EDIT) ? List.of(Permission.TERM_EDIT) : List.of());
  }

  private void check(TermDto.WriteRequest request) {
    Map<String, String> texts = new HashMap<>();
    texts.put("title", request.title());
    texts.put("docNo", request.docNo());
    texts.put("note", request.note());
    texts.put(
        "targets",
        request.targets().stream()
            .map(TermDto.TargetRequest::text)
            .collect(Collectors.joining("\n")));
    secrecy.check(request.secrecyReason(), texts);
  }
}
