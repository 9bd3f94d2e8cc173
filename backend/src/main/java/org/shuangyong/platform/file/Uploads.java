package org.shuangyong.platform.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * The one way by which a file that somebody sends comes in: a scanner for malicious code looks at
 * it first where one is set up (GB/T 22239, 恶意代码防范). A scanner that does not answer lets nothing
 * through.
 */
@ApplicationScoped
public class Uploads {
  private static final Logger LOG = Logger.getLogger(Uploads.class);

  /** {@code host:port} of a clamd. */
  @ConfigProperty(name = "shuangyong.clamd")
  Optional<String> clamd;

  @Inject Audit audit;

  /**
   * @throws ProblemException when there is none, it carries malicious code, or could not be looked
   *     at
   */
  public Path take(FileUpload file) {
    if (file == null) {
      throw ProblemException.field("file", "required");
    }
    clamd.filter(address -> !address.isBlank()).ifPresent(address -> scan(address, file));
    return file.uploadedFile();
  }

  private void scan(String address, FileUpload file) {
    Optional<String> found;
    try {
      found = Clamd.scan(address, file.uploadedFile());
    } catch (IOException e) {
      LOG.errorf("the scanner at %s looked at no file: %s", address, e.getMessage());
      throw new ProblemException(Problem.ATTACHMENT_UNSCANNED);
    }
    if (found.isPresent()) {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  audit.record(
                      "attachment.infected", "attachment", null, Map.of("found", found.get())));
      throw new ProblemException(Problem.ATTACHMENT_INFECTED);
    }
  }
}
