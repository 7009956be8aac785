package io.ledgerbackfill.postgres.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * Quarkus's pool. At its defaults it never finds out that a connection is dead, whatever is done
 * with that: it has to be told to renew its connections. It is no dependency of this library.
 */
final class Agroal {

  private static final String INTERFACE = "io.agroal.api.AgroalDataSource";

  private Agroal() {}

  /**
   * Renews the connections of a source if it is of that kind: idle ones now, those that are lent
   * when they come back.
   */
  static void renew(DataSource source) {
    try {
      Class<?> type = Class.forName(INTERFACE, false, source.getClass().getClassLoader());
      if (!type.isInstance(source)) {
        return;
      }
      Class<?> mode = Class.forName(INTERFACE + "$FlushMode", true, type.getClassLoader());
      Object graceful =
          Arrays.stream(mode.getEnumConstants())
              .filter(constant -> constant.toString().equals("GRACEFUL"))
              .findFirst()
              .orElseThrow();
      Method flush = type.getMethod("flush", mode);
      flush.invoke(source, graceful);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // It is another source, or a later Agroal: dead connections are told by failing then.
    }
  }
}
