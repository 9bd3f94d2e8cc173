package org.shuangyong.launch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.shuangyong.launch.EmbeddedDatabase.Mode;
import org.shuangyong.launch.EmbeddedDatabase.StartException;

/**
 * The files of the database while no server runs on them: made whole or not at all, never touched
 * by programs of another major version, and opened anew when their password was lost.
 *
 * @param programs the directory of PostgreSQL's programs
 * @param asOther what stands before a command so that it does not run as root
 */
record DataDirectory(Path path, Path programs, List<String> asOther, Secret password) {

  static final String SUPERUSER = "postgres";

  /** Makes the files at the first start; later, sees that these programs may serve them. */
  void prepare(Mode mode) throws IOException {
    if (!Files.exists(path.resolve("PG_VERSION"))) {
      initialize(mode);
      return;
    }
    requireSameMajor();
    if (password.fresh()) {
      resetPassword();
    }
  }

  /**
   * Into a directory beside it first, so that a half-made cluster is never taken for a whole one.
   */
  private void initialize(Mode mode) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    PostgresProcess.run(List.of("rm", "-rf", part.toString()), "");
    List<String> command =
        new ArrayList<>(
            List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + part,
                "--username=" + SUPERUSER,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256", // every line of pg_hba.conf
                "--encoding=UTF8",
                // the server's own code-point order: the same on every machine, after every upgrade
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                // in postgresql.conf, where an operator may change it
                "--set=shared_buffers=256MB"));
    if (mode == Mode.THROWAWAY) {
      command.add("--no-sync");
    }
    run(command, "");
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      throw new StartException(path + " holds something that is not a database of PostgreSQL", e);
    }
  }

  private void requireSameMajor() throws IOException {
    String data = Files.readString(path.resolve("PG_VERSION")).strip();
    String said = run(List.of(programs.resolve("postgres").toString(), "--version"), "");
    String program = said.replaceAll("(?s)^\\D*(\\d+).*", "$1");
    if (!data.equals(program)) {
      throw new StartException(
          ("数据由 PostgreSQL %s 写成，本版本带的是 %s；数据未动，升级办法见 docs/operations.md"
                  + " / %s was written by PostgreSQL %s and this build carries %s;"
                  + " nothing was touched, docs/operations.md tells how to upgrade")
              .formatted(data, program, path, data, program));
    }
  }

  /** The secrets were lost (a restore without them): the owner of the files may set a new one. */
  private void resetPassword() throws IOException {
    System.out.println("secrets/postgres-superuser was missing: setting a new password");
    run(
        List.of(programs.resolve("postgres").toString(), "--single", "-D", "" + path, "postgres"),
        "alter role " + SUPERUSER + " password '" + password.value() + "'\n");
  }

  private String run(List<String> command, String input) throws IOException {
    List<String> whole = new ArrayList<>(asOther);
    whole.addAll(command);
    return PostgresProcess.run(whole, input);
  }
}
