package org.shuangyong.plaque;

import java.util.UUID;

/**
 * What entitles a household.
 *
 * @param personId the member on whose 身份 it rests
 * @param onApplication only when the family applies: 三属 who hold no certificate (B1)
 */
public record PlaqueBasis(PlaqueGround ground, UUID personId, boolean onApplication) {}
