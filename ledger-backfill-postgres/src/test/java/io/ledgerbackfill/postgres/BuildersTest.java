package io.ledgerbackfill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.lake.S3Options;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.postgres.flush.PostgresProgressStore;
import io.ledgerbackfill.postgres.flush.ProgressTables;
import io.ledgerbackfill.xdr.ledger.Network;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One rule for all builders: what is set twice, or to null, fails at that call. The setters are
 * found by reflection, lest a new one is forgotten.
 */
class BuildersTest {

  private static final DataSource NOWHERE = new PGSimpleDataSource();
  private static final CopyTable TABLE =
      CopyTable.builder("t").column("c", ColumnType.BIGINT).build();

  @TempDir static Path folder;

  static Stream<Arguments> builders() {
    return Stream.of(
        arguments("S3Options", (Supplier<?>) S3Options::builder),
        arguments("CopyTable", (Supplier<?>) () -> CopyTable.builder("t")),
        arguments("LedgerBackfill", (Supplier<?>) LedgerBackfill::builder),
        arguments(
            "PostgresProgressStore", (Supplier<?>) () -> PostgresProgressStore.builder(NOWHERE)),
        arguments("AtomicFlusher", (Supplier<?>) () -> AtomicFlusher.builder(NOWHERE)),
        arguments(
            "LakeFetcher",
            (Supplier<?>)
                () ->
                    LakeFetcher.builder(ObjectStore.open(folder.toString()), LakeLayout.of(1, 1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("builders")
  void shouldRefuseWhatIsSetTwice(String name, Supplier<?> builder) throws Exception {
    List<Method> setters = setters(builder);

    assertThat(setters).isNotEmpty();
    for (Method setter : setters) {
      Object target = builder.get();
      Object[] values =
          Stream.of(setter.getParameterTypes()).map(type -> value(setter, type)).toArray();
      setter.invoke(target, values);
      assertThatThrownBy(() -> call(setter, target, values))
          .as(setter.getName())
          .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("builders")
  void shouldRefuseNull(String name, Supplier<?> builder) {
    for (Method setter : setters(builder)) {
      if (Stream.of(setter.getParameterTypes()).allMatch(type -> !type.isPrimitive())
          && setter.getParameterCount() > 0) {
        assertThatThrownBy(
                () -> call(setter, builder.get(), new Object[setter.getParameterCount()]))
            .as(setter.getName())
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  private static List<Method> setters(Supplier<?> builder) {
    Class<?> type = builder.get().getClass();
    return Stream.of(type.getMethods())
        .filter(each -> each.getReturnType() == type)
        // A lake can't be had without objects; it shares its rule with the fetcher.
        .filter(each -> !each.getName().equals("lake"))
        .toList();
  }

  private static void call(Method setter, Object target, Object[] values) throws Throwable {
    try {
      setter.invoke(target, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Returns a value that the setter takes. */
  private Object value(Method setter, Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type == int.class) {
      return setter.getName().equals("maxDepth") ? 5 : 2048;
    }
    if (type == long.class) {
      return 64L << 20;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == String.class) {
      return "x";
    }
    if (type == URI.class) {
      return URI.create("http://localhost:9000");
    }
    if (type == Duration.class) {
      return Duration.ofSeconds(5);
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
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, args) -> null);
    }
    throw new IllegalArgumentException("no value of " + type);
  }
}
