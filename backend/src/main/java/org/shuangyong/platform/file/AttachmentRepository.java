package org.shuangyong.platform.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Finds files by id or owner; whether a person may see them is the service's question. */
@ApplicationScoped
public class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
  @Inject RegionQuery reads;

  List<Attachment> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  List<Attachment> ofOwner(String kind, UUID ownerId) {
    return reads.list(
        "from Attachment a where a.regionCode = :region and a.ownerKind = :kind and a.ownerId = :owner order by a.createdAt, a.id",
        Attachment.class,
        query -> query.setParameter("kind", kind).setParameter("owner", ownerId));
  }

  List<Attachment> ofOwners(String kind, Collection<UUID> ownerIds) {
    return ownerIds.isEmpty()
        ? List.of()
        : reads.list(
            "from Attachment a where a.regionCode = :region and a.ownerKind = :kind and a.ownerId in :owners order by a.createdAt, a.id",
            Attachment.class,
            query -> query.setParameter("kind", kind).setParameter("owners", ownerIds));
  }

  Map<UUID, Long> countByOwner(String kind, Collection<UUID> ownerIds) {
    if (ownerIds.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            "select a.ownerId, count(*) from Attachment a"
                + " where a.ownerKind = :kind and a.ownerId in :ids group by a.ownerId",
            Object[].class)
        .setParameter("kind", kind)
        .setParameter("ids", ownerIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  List<Attachment> looseBefore(Instant time, int limit) {
    return find("ownerId is null and createdAt < ?1 order by createdAt", time)
        .page(0, limit)
        .list();
  }
}
