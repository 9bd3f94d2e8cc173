package org.shuangyong.platform.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file's facts.
 *
 * @param size bytes as stored
 * @param width pixels, of pictures only
 */
@Schema(name = "Attachment")
public record AttachmentDto(
    UUID id,
    String name,
    String mediaType,
    long size,
    boolean picture,
    @Schema(nullable = true) Integer width,
    @Schema(nullable = true) Integer height,
    Instant createdAt) {

  public static AttachmentDto of(Attachment a) {
    return new AttachmentDto(
        a.id(),
        a.name(),
        a.mediaType(),
        a.size(),
        a.picture(),
        a.width(),
        a.height(),
        a.createdAt());
  }
}
