package org.shuangyong.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.file.Uploads;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Replayable;

/** What holds the code's shape. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.shuangyong");

  /** A file that somebody sends is looked at by the scanner before anything reads it. */
  @Test
  void aSentFileComesInByOneDoor() {
    noClasses()
        .that(not(belongToAnyOf(Uploads.class)))
        .should()
        .callMethod(FileUpload.class, "uploadedFile")
        .orShould()
        .callMethod(FileUpload.class, "filePath")
        .check(CODE);
  }

  @Test
  void aFeatureImportsOnlyWhatStandsAboveIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("platform")
        .definedBy("..platform..")
        .layer("unit")
        .definedBy("org.shuangyong.unit..")
        .layer("term")
        .definedBy("org.shuangyong.term..")
        .layer("body")
        .definedBy("org.shuangyong.body..")
        .layer("plan")
        .definedBy("org.shuangyong.plan..")
        .layer("matter")
        .definedBy("org.shuangyong.matter..")
        .layer("collection")
        .definedBy("org.shuangyong.collection..")
        .layer("reconciliation")
        .definedBy("org.shuangyong.reconciliation..")
        .layer("filing")
        .definedBy("org.shuangyong.filing..")
        .layer("family")
        .definedBy("org.shuangyong.family..")
        .layer("plaque")
        .definedBy("org.shuangyong.plaque..")
        .layer("merit")
        .definedBy("org.shuangyong.merit..")
        .layer("roster")
        .definedBy("org.shuangyong.roster..")
        .layer("benefit")
        .definedBy("org.shuangyong.benefit..")
        .layer("coverage")
        .definedBy("org.shuangyong.coverage..")
        .layer("schedule")
        .definedBy("org.shuangyong.schedule..")
        .layer("activity")
        .definedBy("org.shuangyong.activity..")
        .layer("site")
        .definedBy("org.shuangyong.site..")
        .layer("partnership")
        .definedBy("org.shuangyong.partnership..")
        .layer("readiness")
        .definedBy("org.shuangyong.readiness..")
        .layer("document")
        .definedBy("org.shuangyong.document..")
        .layer("appraisal")
        .definedBy("org.shuangyong.appraisal..")
        .layer("report")
        .definedBy("org.shuangyong.report..")
        .layer("sample")
        .definedBy("org.shuangyong.sample..")
        .layer("launch")
        .definedBy("org.shuangyong.launch..")
        .whereLayer("unit")
        .mayOnlyBeAccessedByLayers(
            "body",
            "plan",
            "matter",
            "collection",
            "reconciliation",
            "filing",
            "family",
            "plaque",
            "merit",
            "benefit",
            "roster",
            "activity",
            "coverage",
            "schedule",
            "site",
            "partnership",
            "readiness",
            "document",
            "appraisal",
            "report",
            "sample")
        .whereLayer("family")
        .mayOnlyBeAccessedByLayers(
            "plaque",
            "merit",
            "benefit",
            "roster",
            "partnership",
            "readiness",
            "activity",
            "coverage",
            "report",
            "sample")
        .whereLayer("partnership")
        .mayOnlyBeAccessedByLayers("activity", "coverage", "report", "sample")
        .whereLayer("readiness")
        .mayOnlyBeAccessedByLayers("activity", "report", "sample")
        .whereLayer("benefit")
        .mayOnlyBeAccessedByLayers("site", "activity", "report", "sample")
        .whereLayer("activity")
        .mayOnlyBeAccessedByLayers("coverage", "document", "appraisal", "report", "sample")
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers("appraisal", "sample")
        .whereLayer("appraisal")
        .mayOnlyBeAccessedByLayers("sample")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("activity", "readiness", "report", "sample")
        .whereLayer("plaque")
        .mayOnlyBeAccessedByLayers("roster", "report", "sample")
        .whereLayer("roster")
        .mayOnlyBeAccessedByLayers("report", "sample")
        .whereLayer("body")
        .mayOnlyBeAccessedByLayers("matter", "activity", "readiness", "sample")
        .whereLayer("term")
        .mayOnlyBeAccessedByLayers("plan", "report")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("matter", "activity", "report")
        .whereLayer("matter")
        .mayOnlyBeAccessedByLayers(
            "collection",
            "reconciliation",
            "filing",
            "merit",
            "roster",
            "site",
            "partnership",
            "readiness",
            "activity",
            "schedule",
            "document",
            "appraisal",
            "report")
        .whereLayer("coverage")
        .mayOnlyBeAccessedByLayers("report", "sample")
        .whereLayer("schedule")
        .mayOnlyBeAccessedByLayers("report", "sample")
        .whereLayer("merit")
        .mayOnlyBeAccessedByLayers("report", "sample")
        .whereLayer("filing")
        .mayOnlyBeAccessedByLayers("report")
        .whereLayer("collection")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("reconciliation")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("sample")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("launch")
        .mayNotBeAccessedByAnyLayer()
        .check(CODE);
  }

  @Test
  void readingANoticeKnowsNothingButText() {
    noClasses()
        .that()
        .resideInAPackage("..plan.notice..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.shuangyong..").and(not(resideInAPackage("..plan.notice.."))))
        .check(CODE);
  }

  @Test
  void cryptographyHasOneHome() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..platform.crypto..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bouncycastle..")
        .check(CODE);
  }

  @Test
  void timeAndIdsHaveOneSource() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..platform.clock..", "..launch..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(CODE);
  }

  @Test
  void everyOperationSaysWhoMayDoIt() {
    methods()
        .that()
        .areAnnotatedWith(GET.class)
        .or()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .or()
        .areAnnotatedWith(PATCH.class)
        .or()
        .areAnnotatedWith(DELETE.class)
        .should()
        .beAnnotatedWith(PermissionsAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(CODE);
  }

  /** An answer that is kept for a repeat is kept as what went over the wire. */
  @Test
  void whatMayBeSentAgainAnswersAResponse() {
    methods()
        .that()
        .areAnnotatedWith(Replayable.class)
        .should()
        .haveRawReturnType(Response.class)
        .check(CODE);
  }

  @Test
  void everyEntityBelongsToADistrict() {
    classes()
        .that()
        .areAnnotatedWith(jakarta.persistence.Entity.class)
        .should()
        .beAssignableTo(RegionRow.class)
        .check(CODE);
  }

  @Test
  void namesSayWhatThingsAre() {
    for (String banned : List.of("Manager", "Helper", "Util", "Utils", "Impl", "DAO", "Base")) {
      noClasses().should().haveSimpleNameEndingWith(banned).check(CODE);
    }
    classes()
        .that()
        .areAnnotatedWith(jakarta.ws.rs.Path.class)
        .should()
        .haveSimpleNameEndingWith("Resource")
        .check(CODE);
  }

  @Test
  void filesStaySmall() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<String> large =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> lines(f) > 400)
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), large);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
