package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/requirements.md}: no requirement is left out, and each test it names is there. */
class RequirementsTest {
  private static final Path PAGE = Path.of("../docs/requirements.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path END_TO_END = Path.of("../frontend/e2e");

  /** How many requirements each point of the notice has, from 0 to 12. */
  private static final int[] OF_POINT = {5, 13, 12, 7, 10, 7, 6, 7, 8, 5, 6, 6, 11};

  private static final Pattern LINE = Pattern.compile("\\| (\\d+\\.\\d+) \\|(.*)\\|(.*)\\|(.*)\\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TEST = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\.(\\w+)");

  @Test
  void eachRequirementHasItsLine() throws IOException {
    List<String> ids =
        IntStream.range(0, OF_POINT.length)
            .boxed()
            .flatMap(p -> IntStream.rangeClosed(1, OF_POINT[p]).mapToObj(n -> p + "." + n))
            .toList();
    assertEquals(103, ids.size());
    assertEquals(ids, lines().map(line -> line.group(1)).toList());
  }

  @Test
  void eachTestThatIsNamedIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Matcher line : lines().toList()) {
      boolean named = false;
      for (Matcher code = CODE.matcher(line.group(4)); code.find(); named = true) {
        if (!there(code.group(1))) {
          missing.add(line.group(1) + " " + code.group(1));
        }
      }
      if (!named && !line.group(4).strip().equals("还没有")) {
        missing.add(line.group(1) + " names no test");
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean there(String name) throws IOException {
    if (name.endsWith(".spec.ts")) {
      return Files.exists(END_TO_END.resolve(name));
    }
    Matcher test = TEST.matcher(name);
    assertTrue(test.matches(), name);
    try (Stream<Path> files = Files.walk(TESTS)) {
      List<Path> found =
          files
              .filter(f -> f.endsWith(test.group(2) + ".java"))
              .filter(f -> test.group(1) == null || f.getParent().endsWith(test.group(1)))
              .toList();
      return found.size() == 1
          && Pattern.compile("void " + test.group(3) + "\\(")
              .matcher(Files.readString(found.get(0)))
              .find();
    }
  }

  private static Stream<Matcher> lines() throws IOException {
    return Files.readAllLines(PAGE).stream().map(LINE::matcher).filter(Matcher::matches);
  }
}
