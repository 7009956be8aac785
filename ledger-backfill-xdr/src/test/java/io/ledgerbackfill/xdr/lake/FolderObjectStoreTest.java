package io.ledgerbackfill.xdr.lake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        new TreeSet<>(List.of("a", "a-b", "a.b/c", "a/b", "a/b-c", "b/c/d/e", "b/c/f", "B", "é"));
    keys.remove("a");
    for (String key : keys) {
      write(key, key);
    }
    Files.createDirectories(folder.resolve("empty/folder"));

    try (ObjectStore store = store()) {
      assertThat(list(store, ""))
          .containsExactlyElementsOf(
              keys.stream().map(key -> new StoredObject(key, key.getBytes(UTF_8).length)).toList());
      for (String after : List.of("0", "a", "a-b", "a/", "a/b", "a/b-", "b/c/d", "b/c/f", "z")) {
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
    write("a", "");
    write("b", "");
    write("c/d", "");
    try (ObjectStore store = store()) {
      Iterator<StoredObject> listing = store.list("");
      assertThat(listing.next().key()).isEqualTo("a");
      Files.delete(folder.resolve("b"));
      Files.delete(folder.resolve("c/d"));
      Files.delete(folder.resolve("c"));
      assertThat(listing.hasNext()).isFalse();
    }
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
