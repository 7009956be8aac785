package io.ledgerbackfill.postgres.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A server that tests may run on: started when first used, then kept until the JVM ends. */
final class ServerKind {

  private static final List<ServerKind> ALL = list();

  private final String name;
  private final boolean needsDocker;
  private final Lazy<PostgresServer> server;

  private ServerKind(String name, boolean needsDocker, Supplier<PostgresServer> start) {
    this.name = name;
    this.needsDocker = needsDocker;
    this.server = new Lazy<>(start);
  }

  static List<ServerKind> all() {
    return ALL;
  }

  private static List<ServerKind> list() {
    List<ServerKind> kinds = new ArrayList<>();
    kinds.add(new ServerKind("embedded PostgreSQL", false, PostgresServer::embedded));
    given("ledgerbackfill.jdbc").ifPresent(url -> kinds.add(external("the given PostgreSQL", url)));
    kinds.add(container("PostgreSQL 14", "postgres:14-alpine"));
    kinds.add(container("PostgreSQL 18", "postgres:18-alpine"));
    kinds.add(
        given("ledgerbackfill.timescale.jdbc")
            .map(url -> external("the given TimescaleDB", url))
            .orElseGet(() -> container("TimescaleDB", "timescale/timescaledb:2.17.2-pg16")));
    return List.copyOf(kinds);
  }

  private static Optional<String> given(String property) {
    return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
  }

  private static ServerKind external(String name, String url) {
    return new ServerKind(name, false, () -> PostgresServer.at(url));
  }

  private static ServerKind container(String name, String image) {
    return new ServerKind(name + " in a container", true, () -> Docker.start(image));
  }

  String name() {
    return name;
  }

  /** Returns the reason why this server can't be had here. */
  Optional<String> whyMissing() {
    return needsDocker && !Docker.isAvailable()
        ? Optional.of("there is no Docker here")
        : Optional.empty();
  }

  PostgresServer server() {
    return server.get();
  }
}
