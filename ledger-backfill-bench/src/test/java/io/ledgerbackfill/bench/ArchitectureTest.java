package io.ledgerbackfill.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Modules know only those below them, and of the world what the design lets them know. */
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

  /** Core and xdr are side by side: the one has the pipeline, the other what Stellar is. */
  @ArchTest
  static final ArchRule modulesKnowThoseBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("core")
          .definedBy("io.ledgerbackfill.core..")
          .layer("xdr")
          .definedBy("io.ledgerbackfill.xdr..")
          .layer("lake")
          .definedBy("io.ledgerbackfill.lake..")
          .layer("postgres")
          .definedBy("io.ledgerbackfill.postgres..")
          .layer("cli")
          .definedBy("io.ledgerbackfill.cli..")
          .layer("bench")
          .definedBy("io.ledgerbackfill.bench..")
          .whereLayer("bench")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("bench")
          .whereLayer("postgres")
          .mayOnlyBeAccessedByLayers("cli", "bench")
          .whereLayer("lake")
          .mayOnlyBeAccessedByLayers("postgres", "cli", "bench")
          .whereLayer("xdr")
          .mayOnlyBeAccessedByLayers("lake", "postgres", "cli", "bench")
          .whereLayer("core")
          .mayOnlyBeAccessedByLayers("lake", "postgres", "cli", "bench");

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
  static final ArchRule lakesKnowNoSql =
      noClasses()
          .that()
          .resideInAPackage("io.ledgerbackfill.lake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");

  @ArchTest
  static final ArchRule xdrStandsAlone =
      classes()
          .that()
          .resideInAPackage("io.ledgerbackfill.xdr..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.ledgerbackfill.xdr..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theCodecKnowsNoRules =
      noClasses()
          .that()
          .resideInAnyPackage("io.ledgerbackfill.xdr.codec..", "io.ledgerbackfill.xdr.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.ledgerbackfill.xdr.ledger..",
              "io.ledgerbackfill.xdr.indexer..",
              "io.ledgerbackfill.xdr.synthetic..");

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
