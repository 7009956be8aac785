package io.ledgerbackfill.lake;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The fetcher of a lake on S3 keeps the promises of fetchers. */
class S3FetcherContractIT extends LakeFetcherContract {

  private static S3Server server;

  @BeforeAll
  static void startServer(@TempDir Path folder) {
    server = S3Server.start();
    write(folder);
    server.upload(S3Server.BUCKET, "lake/", folder);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  ObjectStore store() {
    return ObjectStore.open(
        "s3://" + S3Server.BUCKET + "/lake",
        server.options().credentials(S3Server.ACCESS_KEY, S3Server.SECRET_KEY).build());
  }
}
