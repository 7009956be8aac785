package io.ledgerbackfill.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules are a chain, and each knows only what the design lets it know. */
@AnalyzeClasses(
    packages = "io.ledgerbackfill",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
final class ArchitectureTest {

  /** Once packaged, other modules' tests come in jars, where ArchUnit does not know them. */
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule modulesAreAChain =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("core")
          .definedBy("io.ledgerbackfill.core..")
          .layer("xdr")
          .definedBy("io.ledgerbackfill.xdr..")
          .layer("postgres")
          .definedBy("io.ledgerbackfill.postgres..")
          .layer("bench")
          .definedBy("io.ledgerbackfill.bench..")
          .whereLayer("bench")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("postgres")
          .mayOnlyBeAccessedByLayers("bench")
          .whereLayer("xdr")
          .mayOnlyBeAccessedByLayers("postgres", "bench");

  @ArchTest
  static final ArchRule coreKnowsNeitherSqlNorObjectStores =
      noClasses()
          .that()
          .resideInAPackage("io.ledgerbackfill.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.postgresql..",
              "software.amazon..",
              "com.github.luben..");

  @ArchTest
  static final ArchRule xdrKnowsNoSql =
      noClasses()
          .that()
          .resideInAPackage("io.ledgerbackfill.xdr..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");

  /** But for the type of its exception, by which the pipeline knows that repeating can't help. */
  @ArchTest
  static final ArchRule theCodecStandsAlone =
      noClasses()
          .that()
          .resideInAnyPackage("io.ledgerbackfill.xdr.codec..", "io.ledgerbackfill.xdr.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.ledgerbackfill.core",
              "io.ledgerbackfill.core.internal..",
              "io.ledgerbackfill.core.testing..",
              "io.ledgerbackfill.xdr.ledger..",
              "io.ledgerbackfill.lake..",
              "io.ledgerbackfill.xdr.indexer..",
              "software.amazon..",
              "com.github.luben..");

  @ArchTest
  static final ArchRule onlyTheCoreSeesItsWorkers =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.ledgerbackfill.core..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.ledgerbackfill.core.internal..");

  /** Those of the core know each other: its pipeline makes workers, which call stages. */
  @ArchTest
  static final ArchRule xdrPackagesHaveNoCycles =
      slices().matching("io.ledgerbackfill.xdr.(*)..").should().beFreeOfCycles();

  /** Below the ready-made backfill, which knows them all. */
  @ArchTest
  static final ArchRule postgresPackagesHaveNoCycles =
      slices().matching("io.ledgerbackfill.postgres.(*)..").should().beFreeOfCycles();
}
