package org.shuangyong.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be said of a person (B3).
 *
 * @param unitId the village, community or town that keeps the file
 * @param name null on an update keeps a minor's name, which the person at the desk does not see
 * @param birthOn null when a citizen number tells it, or on an update to keep it
 * @param idNumber null on an update keeps the number
 * @param phone null on an update keeps it, blank takes it away; so for {@code address}
 * @param hukouCode GB/T 2260 and its extension: 6, 9 or 12 digits; never read from the number
 * @param facts the fields of {@code kinds?of=person}
 * @param basis for which purpose and on which legal ground the data is collected
 * @param consentOn the day the person was told and agreed; a minor's guardian
 */
@Schema(name = "PersonFactsRequest")
public record PersonFacts(
    @NotNull UUID unitId,
    @Size(max = 60) String name,
    Sex sex,
    LocalDate birthOn,
    @NotNull IdKind idKind,
    @Size(max = 40) String idNumber,
    @Size(max = 60) String phone,
    @Size(max = 200) String address,
    @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}") String hukouCode,
    Boolean hukouRural,
    Map<String, Object> facts,
    @NotBlank @Size(max = 200) String basis,
    LocalDate consentOn) {

  public PersonFacts {
    facts = facts == null ? Map.of() : facts;
  }
}
