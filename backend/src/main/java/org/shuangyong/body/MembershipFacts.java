package org.shuangyong.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** The names of the fields that these facts say otherwise. */
  List<String> differences(MembershipFacts other) {
    List<String> names = new ArrayList<>();
    if (role != other.role) names.add("role");
    if (!Objects.equals(personName, other.personName)) names.add("personName");
    if (!Objects.equals(post, other.post)) names.add("post");
    if (!Objects.equals(phone, other.phone)) names.add("phone");
    if (!Objects.equals(validFrom, other.validFrom)) names.add("validFrom");
    if (!Objects.equals(validTo, other.validTo)) names.add("validTo");
    return names;
  }

  void checkOrder() {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw ProblemException.field("validTo", "out-of-range");
    }
  }
}
