package org.shuangyong.roster;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * Somebody whom a roster expects to be on file, masked as in the list of files.
 *
 * @param unit null where nobody knows the village
 * @param name of a minor the family name and 某
 * @param personId the file, where it is within the scope
 */
@Schema(name = "ExpectedPerson")
public record ExpectedRow(
    UUID id,
    @Schema(nullable = true) UnitRef unit,
    @Schema(nullable = true) String name,
    @Schema(nullable = true) String idNumber,
    @Schema(nullable = true) String phone,
    ExpectedKind kind,
    @Schema(nullable = true) UUID personId) {}
