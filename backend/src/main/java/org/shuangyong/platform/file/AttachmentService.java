package org.shuangyong.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;

/** Takes files in, gives them to records, and hands them out in scope. */
@ApplicationScoped
public class AttachmentService {
  /** Bytes one file may have. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  @Inject AttachmentRepository attachments;
  @Inject FileStore store;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject @Any Instance<AttachmentOwner> owners;

  /**
   * @param confirmed the person says that nothing sensitive shows (“无敏感画面”); asked of pictures
   */
  @Transactional
  public Attachment upload(String name, byte[] bytes, boolean confirmed, String secrecyReason) {
    User user = currentUser.get();
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(
          Problem.ATTACHMENT_TOO_LARGE, Map.of("most", MOST_BYTES, "size", bytes.length));
    }
    String plainName = plainName(name);
    secrecy.check(secrecyReason, Map.of("name", plainName));
    Accepted accepted = Intake.accept(bytes);
    if (accepted.picture() && !confirmed) {
      throw new ProblemException(Problem.ATTACHMENT_UNCONFIRMED);
    }
    Attachment attachment =
        new Attachment(Ids.next(), plainName, accepted, clocks.now(), user.id());
    store.put(user.region(), attachment.id(), accepted.content());
    attachments.persist(attachment);
    audit.record(
        Permission.ATTACHMENT_UPLOAD,
        "attachment",
        attachment.id(),
        Map.of("mediaType", attachment.mediaType(), "digest", attachment.digest()));
    return attachment;
  }

  /**
   * Gives the person's own loose files to a record. Throws {@link Problem#ATTACHMENT_UNKNOWN} when
   * one is not there, not the person's, or already used.
   */
  public List<Attachment> bind(Collection<UUID> ids, String kind, UUID ownerId, UUID part) {
    Set<UUID> wanted = new LinkedHashSet<>(ids);
    List<Attachment> found = attachments.byIds(wanted);
    String me = currentUser.get().id();
    if (found.size() != wanted.size()
        || found.stream().anyMatch(a -> !a.loose() || !a.createdBy().equals(me))) {
      throw new ProblemException(Problem.ATTACHMENT_UNKNOWN);
    }
    found.forEach(a -> a.bind(kind, ownerId, part));
    return found;
  }

  /** Says which of its record's papers the files of one entry are. */
  public void mark(String kind, UUID ownerId, UUID part, String paper) {
    attachments.ofOwner(kind, ownerId).stream()
        .filter(a -> part.equals(a.ownerPart()))
        .forEach(a -> a.mark(paper));
  }

  public List<Attachment> ofOwner(String kind, UUID ownerId) {
    return attachments.ofOwner(kind, ownerId);
  }

  /** The files of many records of a kind at once; those without any are absent. */
  public Map<UUID, List<Attachment>> ofOwners(String kind, Collection<UUID> ownerIds) {
    return attachments.ofOwners(kind, ownerIds).stream()
        .collect(Collectors.groupingBy(Attachment::ownerId));
  }

  /** How many files stand on each of these records; those without any are absent. */
  public Map<UUID, Long> countByOwner(String kind, Collection<UUID> ownerIds) {
    return attachments.countByOwner(kind, ownerIds);
  }

  /** A file the current person may see, else 404. */
  public Attachment get(UUID id) {
    Attachment attachment = attachments.findById(id);
    if (attachment == null || !visible(attachment)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return attachment;
  }

  private boolean visible(Attachment attachment) {
    if (attachment.loose()) {
      return attachment.createdBy().equals(currentUser.get().id());
    }
    return owners.stream()
        .anyMatch(
            owner ->
                owner.kind().equals(attachment.ownerKind()) && owner.visible(attachment.ownerId()));
  }

  /** The last part of a path, without control characters, at most 200 characters. */
  static String plainName(String name) {
    String last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    if (plain.length() > 200) {
      int dot = plain.lastIndexOf('.');
      String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
      plain = plain.substring(0, 200 - ending.length()) + ending;
    }
    return plain.isEmpty() ? "file" : plain;
  }
}
