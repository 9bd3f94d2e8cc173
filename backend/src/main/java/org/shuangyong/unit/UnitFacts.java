package org.shuangyong.unit;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;

/**
 * What may be said of a unit.
 *
 * @param divisionCode GB/T 2260 and its extension: 6, 9 or 12 digits
 * @param duties at most 60 words
 * @param contactPhone a duty phone: landline or mobile, extension allowed
 * @param contactEmail where the unit's digest goes, an office's and not a person's
 * @param validTo the last day, null while in force
 */
public record UnitFacts(
    @NotBlank @Size(max = 120) String name,
    @Size(max = 60) String shortName,
    @NotNull UnitKind kind,
    @NotNull ActorKind actorKind,
    @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}") String divisionCode,
    @Size(max = 60) String managedBy,
    @Size(max = 60) List<@NotBlank @Size(max = 40) String> duties,
    @Size(max = 60) String contactName,
    @Pattern(regexp = UnitFacts.PHONE) String contactPhone,
    @Email @Size(max = 120) String contactEmail,
    @Size(max = 200) String address,
    @NotNull LocalDate validFrom,
    LocalDate validTo) {
  /** A duty phone: landline or mobile, extension allowed. */
  public static final String PHONE = "1[3-9]\\d{9}|(0\\d{2,3}-)?\\d{7,8}(-\\d{1,6})?";

  public UnitFacts {
    duties = duties == null ? List.of() : List.copyOf(duties);
    shortName = Texts.blankToNull(shortName);
    managedBy = Texts.blankToNull(managedBy);
    divisionCode = Texts.blankToNull(divisionCode);
    contactName = Texts.blankToNull(contactName);
    contactPhone = Texts.blankToNull(contactPhone);
    contactEmail = Texts.blankToNull(contactEmail);
    address = Texts.blankToNull(address);
  }

  void checkOrder() {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw ProblemException.field("validTo", "out-of-range");
    }
  }
}
