package org.shuangyong.merit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who brought the letter.
 *
 * @param rank a rank word of the rule, or any other word for who merely came along
 */
@Schema(name = "MeritPresentRequest")
public record MeritPresent(
    @NotBlank @Size(max = 60) String name,
    @NotBlank @Size(max = 60) String rank,
    @Size(max = 60) String post) {}
