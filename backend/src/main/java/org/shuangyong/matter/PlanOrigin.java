package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The measure of a published plan that a matter serves. Number and title of the point above it are
 * copied: a published edition never changes, and lists need no look-up.
 */
@Embeddable
public record PlanOrigin(
    @Column(name = "plan_id") UUID planId,
    @Column(name = "work_point_id") UUID workPointId,
    @Column(name = "point_id") UUID pointId,
    @Column(name = "point_no") String pointNo,
    @Column(name = "point_title") String pointTitle) {}
