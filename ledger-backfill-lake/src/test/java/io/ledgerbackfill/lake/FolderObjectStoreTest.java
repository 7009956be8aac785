package io.ledgerbackfill.lake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderObjectStoreTest {

  @TempDir private Path folder;

  @Test
  void shouldTellTheSizeAndReadTheContent() throws Exception {
    write("a/b", "content");
    try (ObjectStore store = store();
        ObjectBody body = store.read("a/b")) {
      assertThat(body.size()).isEqualTo(7);
      byte[] target = "0123456789".getBytes(UTF_8);
      body.readInto(target);
      assertThat(target).asString(UTF_8).isEqualTo("content789");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "a/none", "none/none", "a\0b"})
  void shouldSayThatAnObjectIsMissing(String key) throws Exception {
    write("a/b", "content");
    try (ObjectStore store = store()) {
      assertThatThrownBy(() -> store.read(key))
          .isInstanceOfSatisfying(
              MissingObjectException.class, e -> assertThat(e.key()).isEqualTo(key))
          .hasMessage("object " + key + " is missing in " + folder);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "../x", "a/../../x", "/etc/hostname"})
  void shouldNotLeadOutOfTheFolder(String key) {
    try (ObjectStore store = store()) {
      assertThatThrownBy(() -> store.read(key))
          .isInstanceOf(FinalException.class)
          .hasMessage("key " + key + " leads out of " + folder);
    }
  }

  @Test
  void shouldNoticeAFileThatShrinksWhileItIsRead() throws Exception {
    write("a", "content");
    try (ObjectStore store = store();
        ObjectBody body = store.read("a")) {
      Files.newByteChannel(folder.resolve("a"), StandardOpenOption.WRITE).truncate(3).close();
      assertThatThrownBy(() -> body.readInto(new byte[7]))
          .isInstanceOf(RetryableException.class)
          .hasMessage(
              String.format(Locale.ROOT, "object a in %s ended after 3 of 7 bytes", folder));
    }
  }

  @Test
  void shouldListInTheOrderOfKeys() throws Exception {
    TreeSet<String> keys =
        new TreeSet<>(
            List.of(
                "a",
                "FFFFFFFF--0-31",
                "FFFFFFFF--0-31-b",
                "FFFFFFFF--0-31.b",
                "FFFFFFFE--1-2/c",
                "FFFFFFFE--1-2/d",
                "FFFFFFFE--1-2.e",
                "FFFFFFDF--32-63/a",
                "FFFFFFDF--32-63/b-c",
                "B",
                "é"));
    for (String key : keys) {
      write(key, key);
    }
    Files.createDirectories(folder.resolve("00000000--1-2"));

    try (ObjectStore store = store()) {
      assertThat(list(store, ""))
          .containsExactlyElementsOf(
              keys.stream().map(key -> new StoredObject(key, key.getBytes(UTF_8).length)).toList());
      for (String after :
          List.of(
              "0",
              "FFFFFFDF--32-63",
              "FFFFFFDF--32-63/",
              "FFFFFFDF--32-63/a",
              "FFFFFFDF--32-63/b",
              "FFFFFFFE--1-2",
              "FFFFFFFE--1-2.",
              "FFFFFFFE--1-2/c",
              "FFFFFFFF",
              "a",
              "z")) {
        assertThat(list(store, after))
            .as("after " + after)
            .extracting(StoredObject::key)
            .containsExactlyElementsOf(keys.tailSet(after, false));
      }
    }
  }

  @Test
  void shouldStopListingWhenInterrupted() throws Exception {
    write("a", "");
    try (ObjectStore store = store()) {
      Iterator<StoredObject> listing = store.list("");
      Thread.currentThread().interrupt();
      assertThatThrownBy(listing::hasNext)
          .isInstanceOf(FinalException.class)
          .hasMessage("interrupted while listing " + folder);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(listing.next().key()).isEqualTo("a");
      assertThatThrownBy(listing::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void shouldPassOverAFileThatIsDeletedMeanwhile() throws Exception {
    write("FFFFFFFE--1-2", "");
    write("b", "");
    write("FFFFFFFF--0-31/d", "");
    try (ObjectStore store = store()) {
      Iterator<StoredObject> listing = store.list("0");
      assertThat(listing.next().key()).isEqualTo("FFFFFFFE--1-2");
      Files.delete(folder.resolve("b"));
      Files.delete(folder.resolve("FFFFFFFF--0-31/d"));
      Files.delete(folder.resolve("FFFFFFFF--0-31"));
      assertThat(listing.hasNext()).isFalse();
    }
  }

  /** As they are on real volumes: none of these may end the listing, or be taken for an object. */
  @Test
  void shouldPassByWhatCannotBeOfALake() throws Exception {
    String partition = "FFFFFFFF--0-31";
    String object = "FFFFFFFB--4-7.xdr.zst";
    write(partition + "/" + object, "content");
    write("lost+found/x", "");
    write(".snapshot/deep/er/" + object, "");
    write(partition + "/FFFFFFFF--0-31/" + object, "");
    Files.createSymbolicLink(folder.resolve("00000000--1-2"), Path.of("00000000--1-2"));
    Files.createSymbolicLink(folder.resolve("00000000--3-4"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("0-loop"), folder.resolve("0-loop"));
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("none"));
    Files.createSymbolicLink(
        folder.resolve(partition + "/FFFFFFF7--8-11.xdr.zst"), Path.of(object));
    pipe(partition + "/FFFFFFF3--12-15.xdr.zst");
    Files.createDirectories(folder.resolve(partition + "/FFFFFFEF--16-19.xdr.zst"));

    permit("lost+found", "---------");
    try (ObjectStore store = store()) {
      assertThat(list(store, ""))
          .extracting(StoredObject::key)
          .containsExactly(
              ".snapshot/",
              "0-loop/",
              "00000000--1-2/",
              "00000000--3-4/.snapshot/",
              "00000000--3-4/0-loop/",
              "00000000--3-4/00000000--1-2/",
              "00000000--3-4/00000000--3-4/",
              "00000000--3-4/FFFFFFFF--0-31/",
              "00000000--3-4/dangling/",
              "00000000--3-4/lost+found/",
              partition + "/FFFFFFEF--16-19.xdr.zst/",
              partition + "/FFFFFFF3--12-15.xdr.zst/",
              partition + "/FFFFFFF7--8-11.xdr.zst",
              partition + "/" + object,
              partition + "/FFFFFFFF--0-31/",
              "dangling/",
              "lost+found/");
      for (String key : List.of("/FFFFFFEF--16-19.xdr.zst", "/FFFFFFF3--12-15.xdr.zst")) {
        assertThatThrownBy(() -> store.read(partition + key))
            .isInstanceOf(FinalException.class)
            .hasMessage("object " + partition + key + " in " + folder + " is no regular file");
      }
      try (ObjectBody body = store.read(partition + "/FFFFFFF7--8-11.xdr.zst")) {
        assertThat(body.size()).isEqualTo(7);
      }
    } finally {
      permit("lost+found", "rwx------");
    }
  }

  @Test
  void shouldNotPassByAPartitionThatCannotBeRead() throws Exception {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read anything");
    String partition = "FFFFFFFF--0-31";
    write(partition + "/FFFFFFFB--4-7.xdr.zst", "content");
    permit(partition, "---------");
    try (ObjectStore store = store()) {
      Iterator<StoredObject> listing = store.list("");
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(listing::hasNext)
            .isInstanceOf(FinalException.class)
            .hasMessage("no permission to list " + folder.resolve(partition));
      }
    } finally {
      permit(partition, "rwx------");
    }
  }

  @Test
  void shouldNotTakeAFolderThatIsGoneForAnEmptyOne() throws Exception {
    try (ObjectStore store = store()) {
      Files.delete(folder);
      assertThatThrownBy(store.list("")::hasNext)
          .isInstanceOf(FinalException.class)
          .hasMessage("there is no folder " + folder + " any more");
    }
  }

  private void pipe(String key) throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", folder.resolve(key).toString()).start();
    assertThat(made.waitFor()).isZero();
  }

  private void permit(String key, String rights) throws IOException {
    Files.setPosixFilePermissions(folder.resolve(key), PosixFilePermissions.fromString(rights));
  }

  @Test
  void shouldOpenAFolderHoweverItIsWritten() throws Exception {
    write("a", "content");
    Files.createDirectory(folder.resolve("x"));
    Path relative = Path.of("").toAbsolutePath().relativize(folder);

    for (String location :
        List.of(
            folder.toString(),
            folder + "/",
            folder.resolve("x/..").toString(),
            folder.toUri().toString(),
            relative.toString())) {
      try (ObjectStore store = ObjectStore.open(location);
          ObjectBody body = store.read("a")) {
        assertThat(body.size()).isEqualTo(7);
        assertThat(store.name()).isEqualTo(folder.toString());
      }
    }
  }

  @Test
  void shouldOpenTheCurrentFolder() throws Exception {
    try (ObjectStore store = ObjectStore.open(".");
        ObjectBody body = store.read("pom.xml")) {
      assertThat(body.size()).isEqualTo(Files.size(Path.of("pom.xml")));
    }
  }

  @Test
  void shouldRefuseAFolderThatIsNotThere() throws Exception {
    write("a", "");
    for (String name : List.of("none", "a")) {
      assertThatThrownBy(() -> ObjectStore.open(folder.resolve(name).toString()))
          .isInstanceOf(FinalException.class)
          .hasMessage("there is no folder " + folder.resolve(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "http://host/path", "s3://", "s3:///prefix", "a\0b", "file:x"})
  void shouldRefuseWhatIsNoLocation(String location) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObjectStore.open(location))
        .withMessageContaining(location);
  }

  private ObjectStore store() {
    return ObjectStore.open(folder.toString());
  }

  private void write(String key, String content) throws IOException {
    Path file = folder.resolve(key);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static List<StoredObject> list(ObjectStore store, String after) {
    List<StoredObject> objects = new ArrayList<>();
    store.list(after).forEachRemaining(objects::add);
    return objects;
  }
}
