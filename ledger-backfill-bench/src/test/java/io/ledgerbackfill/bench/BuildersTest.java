package io.ledgerbackfill.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.lake.S3Options;
import io.ledgerbackfill.postgres.LedgerBackfill;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.postgres.flush.PostgresProgressStore;
import io.ledgerbackfill.postgres.flush.ProgressTables;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One rule for all builders of the project: what is wrong, null or set twice is refused by that
 * call, and the builder stays as it was. Builders and their setters are found by reflection, lest a
 * new one is forgotten.
 */
class BuildersTest {

  private static final DataSource NOWHERE = new PGSimpleDataSource();
  private static final CopyTable TABLE =
      CopyTable.builder("t").column("c", ColumnType.BIGINT).build();

  @TempDir static Path folder;

  static Stream<Supplier<?>> builders() {
    return Stream.of(
        BackfillOptions::builder,
        BackfillPipeline::builder,
        S3Options::builder,
        () -> LakeFetcher.builder(ObjectStore.open(folder.toString()), LakeLayout.of(1, 1)),
        SyntheticLedgers::builder,
        () -> CopyTable.builder("t"),
        () -> PostgresProgressStore.builder(NOWHERE),
        () -> AtomicFlusher.builder(NOWHERE),
        LedgerBackfill::builder);
  }

  @Test
  void shouldLookAtAllBuilders() {
    List<String> all =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(new ArchitectureTest.NoTestJars())
                .importPackages("io.ledgerbackfill")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getSimpleName().endsWith("Builder"))
                .map(JavaClass::getName)
                .toList();

    assertThat(builders().map(builder -> builder.get().getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @MethodSource("builders")
  void shouldRefuseWhatIsSetTwice(Supplier<?> builder) throws Exception {
    List<Method> setters = setters(builder);

    assertThat(setters).isNotEmpty();
    for (Method setter : setters) {
      Object target = builder.get();
      Object[] values = rightValues(setter);
      setter.invoke(target, values);
      assertThatThrownBy(() -> call(setter, target, values))
          .as("%s", setter)
          .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("builders")
  void shouldRefuseNull(Supplier<?> builder) {
    for (Method setter : setters(builder)) {
      for (int i = 0; i < setter.getParameterCount(); i++) {
        if (!setter.getParameterTypes()[i].isPrimitive()) {
          assertRefused(builder, setter, i, null, NullPointerException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builders")
  void shouldRefuseWhatIsWrong(Supplier<?> builder) {
    for (Method setter : setters(builder)) {
      for (int i = 0; i < setter.getParameterCount(); i++) {
        for (Object wrong : wrongValues(setter, setter.getParameterTypes()[i])) {
          assertRefused(builder, setter, i, wrong, IllegalArgumentException.class);
        }
      }
    }
  }

  /** And then the right value is taken: what was refused has left nothing behind. */
  private void assertRefused(
      Supplier<?> builder,
      Method setter,
      int parameter,
      @Nullable Object wrong,
      Class<? extends Throwable> refusal) {
    Object target = builder.get();
    Object[] values = rightValues(setter);
    values[parameter] = wrong;
    assertThatThrownBy(() -> call(setter, target, values))
        .as("%s of %s", setter, wrong)
        .isInstanceOf(refusal);
    assertThatCode(() -> call(setter, target, rightValues(setter)))
        .as("%s after %s was refused", setter, wrong)
        .doesNotThrowAnyException();
  }

  private static List<Method> setters(Supplier<?> builder) {
    Class<?> type = builder.get().getClass();
    return Stream.of(type.getMethods()).filter(each -> each.getReturnType() == type).toList();
  }

  private static void call(Method setter, Object target, Object[] values) throws Throwable {
    try {
      setter.invoke(target, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object[] rightValues(Method setter) {
    return Stream.of(setter.getParameterTypes()).map(type -> rightValue(setter, type)).toArray();
  }

  /** Returns a value that the setter takes. */
  private static Object rightValue(Method setter, Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type == int.class) {
      return setter.getName().equals("maxRowBytes") ? 2048 : 5;
    }
    if (type == long.class) {
      return 64L << 20;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == String.class) {
      return "5";
    }
    if (type == URI.class) {
      return URI.create("http://localhost:9000");
    }
    if (type == Duration.class) {
      return Duration.ofSeconds(5);
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(1_700_000_000);
    }
    if (type == Path.class) {
      return folder;
    }
    if (type == BufferPool.class) {
      return BufferPool.retaining(1000);
    }
    if (type == Network.class) {
      return Network.PUBNET;
    }
    if (type == Collection.class) {
      return List.of(TABLE);
    }
    if (type == ProgressTables.class) {
      return ProgressTables.ofDefaults();
    }
    if (type == BackfillOptions.class) {
      return BackfillOptions.builder().processWorkers(1).memoryBudget(16L << 20).build();
    }
    if (type == MeterRegistry.class) {
      return new SimpleMeterRegistry();
    }
    if (type == Lake.class) {
      return Lake.open(ObjectStore.open(folder.toString()), LakeLayout.of(1, 1));
    }
    if (type == ColumnType.class) {
      return ColumnType.BIGINT;
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader() == null
              ? BuildersTest.class.getClassLoader()
              : type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, args) ->
              method.getName().equals("equals") ? (Object) (proxy == args[0]) : null);
    }
    throw new IllegalArgumentException("no value of " + type);
  }

  /** Returns values that no option of such a type can have. */
  private static List<Object> wrongValues(Method setter, Class<?> type) {
    if (type == int.class) {
      return List.of(-1, Integer.MIN_VALUE);
    }
    if (type == long.class) {
      return setter.getName().equals("seed") ? List.of() : List.of(-1L, Long.MIN_VALUE);
    }
    if (type == String.class) {
      return List.of("");
    }
    if (type == Duration.class) {
      return List.of(
          Duration.ofSeconds(-1),
          Duration.ofSeconds(Long.MIN_VALUE),
          Duration.ofSeconds(Long.MAX_VALUE));
    }
    if (type == Instant.class) {
      return List.of(Instant.MIN);
    }
    if (type == URI.class) {
      return List.of(URI.create("nowhere"));
    }
    return type == Collection.class ? List.of(List.of()) : List.of();
  }
}
