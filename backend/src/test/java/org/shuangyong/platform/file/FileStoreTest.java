package org.shuangyong.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;

/** A content is on disk only if its row is in the database. */
@AppTest
class FileStoreTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @Inject FileStore store;

  @Test
  void whatIsRolledBackLeavesNoFile() {
    UUID id = UUID.randomUUID();
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      store.put("500110", id, CONTENT);
                      throw new IllegalStateException("after the file was written");
                    }));
    assertFalse(Files.exists(store.path("500110", id)));
  }

  @Test
  void whatIsCommittedStays() throws IOException {
    UUID id = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> store.put("500110", id, CONTENT));
    assertEquals(3, Files.size(store.path("500110", id)));
    store.remove("500110", id);
  }
}
