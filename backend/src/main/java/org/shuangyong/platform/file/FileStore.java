package org.shuangyong.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps contents on disk, outside the web root, under names that no caller chooses. */
@ApplicationScoped
public class FileStore {
  @ConfigProperty(name = "shuangyong.files-dir")
  String dir;

  @Inject TransactionSynchronizationRegistry transaction;

  /** What the caller writes at {@link #path} goes if its transaction is rolled back. */
  public void removeOnRollback(String region, UUID id) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
              remove(region, id);
            }
          }
        });
  }

  /** Keeps a content as long as the caller's transaction is not rolled back. */
  public void put(String region, UUID id, byte[] content) {
    removeOnRollback(region, id);
    Path file = path(region, id);
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "part", null);
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a content lies, or will. */
  public Path path(String region, UUID id) {
    String hex = id.toString();
    // The last digits are random in UUIDv7, so folders fill evenly.
    return Path.of(dir).toAbsolutePath().resolve(region).resolve(hex.substring(34)).resolve(hex);
  }

  /** Where a content is written until it is whole. */
  public Path part(String region, UUID id) {
    return path(region, id).resolveSibling(id + ".part");
  }

  public void remove(String region, UUID id) {
    drop(path(region, id));
  }

  /** Deletes one of these, if it is there. */
  public void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
