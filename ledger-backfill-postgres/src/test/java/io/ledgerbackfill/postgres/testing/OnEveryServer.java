package io.ledgerbackfill.postgres.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class once on each server: the embedded PostgreSQL always; the one named by {@code
 * -Dledgerbackfill.jdbc=jdbc:postgresql://host/database?user=…&password=…} if it is given (the user
 * must be allowed to create databases); PostgreSQL 14 and 18 and TimescaleDB in containers where
 * Docker is there, otherwise skipped with a message. {@code -Dledgerbackfill.timescale.jdbc=…}
 * names a TimescaleDB to be used in place of the container.
 *
 * <p>A {@link TestDatabase} parameter of a test, {@code @BeforeEach} or {@code @AfterEach} method
 * gets a fresh database, the same one within a test. It is dropped afterwards, even if connections
 * are still open.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EveryServer.class)
public @interface OnEveryServer {}
