package io.ledgerbackfill.lake;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The fetcher of a lake in a folder keeps the promises of fetchers. */
class FolderFetcherContractTest extends LakeFetcherContract {

  @TempDir static Path folder;

  @BeforeAll
  static void writeLake() {
    write(folder);
  }

  @Override
  ObjectStore store() {
    return ObjectStore.open(folder.toString());
  }
}
