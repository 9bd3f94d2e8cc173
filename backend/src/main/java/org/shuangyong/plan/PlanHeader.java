package org.shuangyong.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The formal elements of the plan's document (0.1, 0.4).
 *
 * @param issuer the issuing body as written
 * @param docNo 发文字号, or null
 * @param recipients 主送 as written
 * @param sealUnit the body that seals for another (代章), or null
 * @param guide what the year stands under; null leaves it as it is
 */
@Schema(name = "PlanHeaderRequest")
public record PlanHeader(
    @NotNull @Min(1949) @Max(2100) Integer year,
    @NotBlank @Size(max = 200) String title,
    @Size(max = 200) String issuer,
    @Size(max = 60) String docNo,
    @Size(max = 1000) String recipients,
    @Size(max = 200) String sealUnit,
    LocalDate issuedOn,
    @Valid PlanGuide guide) {

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", title);
    texts.put("issuer", issuer);
    texts.put("docNo", docNo);
    texts.put("recipients", recipients);
    texts.put("sealUnit", sealUnit);
    if (guide != null) {
      guide.texts(texts);
    }
    return texts;
  }
}
