package org.shuangyong.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.UnitFacts;

/**
 * Who holds a seat.
 *
 * @param post the person's office outside the body, such as 区教委副主任
 * @param phone a duty phone: landline or mobile, extension allowed
 * @param validTo the last day, null while in the seat
 */
@Schema(name = "MembershipFactsRequest")
public record MembershipFacts(
    @NotNull MemberRole role,
    @NotBlank @Size(max = 60) String personName,
    @Size(max = 120) String post,
    @Pattern(regexp = UnitFacts.PHONE) String phone,
    @NotNull LocalDate validFrom,
    LocalDate validTo) {

  public MembershipFacts {
    personName = personName == null ? null : personName.strip();
    post = Texts.blankToNull(post);
    phone = Texts.blankToNull(phone);
  }

  void checkOrder() {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw ProblemException.field("validTo", "out-of-range");
    }
  }
}
