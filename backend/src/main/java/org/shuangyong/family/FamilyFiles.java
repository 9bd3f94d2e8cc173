package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** Scans of papers: seen by whoever sees the file; a minor's only by their case's handlers. */
@ApplicationScoped
public class FamilyFiles {
  @Inject PersonRepository persons;
  @Inject HouseholdRepository households;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject @Any Instance<MinorAccess> minorAccess;

  private record Owner(String kind, Predicate<UUID> seen) implements AttachmentOwner {
    @Override
    public boolean visible(UUID id) {
      return seen.test(id);
    }
  }

  @Produces
  @ApplicationScoped
  AttachmentOwner ofPersons() {
    return new Owner(PersonService.KIND, this::person);
  }

  @Produces
  @ApplicationScoped
  AttachmentOwner ofHouseholds() {
    return new Owner(HouseholdService.KIND, this::household);
  }

  /** Whether the sealed fields and the scans of this file may be shown (F4 14). */
  boolean open(Person person) {
    return !person.minor() || handled(person.id());
  }

  /** Whether the current person handles an open case of this one, wherever the file is kept. */
  boolean handled(UUID person) {
    return minorAccess.stream().anyMatch(a -> a.handles(person));
  }

  List<AttachmentDto> of(Person person) {
    return open(person) ? of(PersonService.KIND, person.id()) : List.of();
  }

  List<AttachmentDto> of(Household household) {
    return of(HouseholdService.KIND, household.id());
  }

  @Transactional
  void attach(Person person, List<UUID> files) {
    if (!open(person)) {
      throw new ProblemException(Problem.PERSON_MINOR);
    }
    bind(Permission.PERSON_ATTACH, PersonService.KIND, person.id(), files);
  }

  @Transactional
  void attach(Household household, List<UUID> files) {
    bind(Permission.HOUSEHOLD_ATTACH, HouseholdService.KIND, household.id(), files);
  }

  private void bind(String action, String kind, UUID id, List<UUID> files) {
    attachments.bind(files, kind, id, null);
    audit.record(
        action, kind, id, Map.of("attachments", files.stream().map(UUID::toString).toList()));
  }

  private List<AttachmentDto> of(String kind, UUID id) {
    return attachments.ofOwner(kind, id).stream().map(AttachmentDto::of).toList();
  }

  /** Whoever sees a whole district for other reasons sees no scan either. */
  private boolean person(UUID id) {
    return currentUser.get().may(Permission.PERSON_GET)
        && persons.visible(currentUser.get(), id).filter(this::open).isPresent();
  }

  private boolean household(UUID id) {
    return currentUser.get().may(Permission.HOUSEHOLD_GET)
        && households.visible(currentUser.get(), id).isPresent();
  }
}
