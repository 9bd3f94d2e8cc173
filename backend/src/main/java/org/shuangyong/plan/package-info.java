/**
 * Plans and their work points (aggregate PLAN): a notice read into an outline, its measures
 * assigned to units, published as an immutable edition. Does not own what becomes of a measure
 * afterwards: publishing tells {@link org.shuangyong.plan.PlanPublished}, and the matter feature
 * opens the matters.
 */
package org.shuangyong.plan;
