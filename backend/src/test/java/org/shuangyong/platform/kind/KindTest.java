package org.shuangyong.platform.kind;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.testing.AppTest;

/** What the data of kinds says is true of the steps. */
@AppTest
class KindTest {
  @Inject Kinds kinds;

  @Test
  void whatIsShippedKeepsTheRulesThatADistrictKeeps() {
    for (KindFamily family : kinds.families()) {
      for (Kind kind : kinds.of(family.code())) {
        assertDoesNotThrow(
            () -> new KindCheck(family, List.of(), List.of(), Set.of()).check(kind), kind.code());
      }
    }
  }

  @Test
  void theStepsOfAFamilyThatIsInUseAreOperations() {
    Set<String> operations =
        Arrays.stream(Permission.class.getFields())
            .map(
                field -> {
                  try {
                    return field.get(null).toString();
                  } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    for (KindFamily family : kinds.families()) {
      if (!kinds.of(family.code()).isEmpty()) {
        unknown.addAll(family.fieldSteps());
        unknown.addAll(family.paperSteps());
      }
    }
    unknown.removeAll(operations);
    assertEquals(List.of(), unknown);
  }

  /** What is shipped goes to every district; the sample's own names are the sample's. */
  @Test
  void noShippedKindBearsADistrictsName() throws IOException {
    for (String family : Kinds.FAMILIES) {
      try (InputStream file =
          getClass().getClassLoader().getResourceAsStream("kinds/" + family + ".json")) {
        String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains("綦"), family);
      }
    }
  }

  /** Nobody looks for the papers of a family that is not edited. */
  @Test
  void noPaperIsAskedWhereNobodyLooks() {
    Set<String> edited =
        kinds.families().stream().map(KindFamily::code).collect(Collectors.toSet());
    Kinds.FAMILIES.stream()
        .filter(family -> !edited.contains(family))
        .flatMap(family -> kinds.of(family).stream())
        .forEach(kind -> assertEquals(List.of(), kind.papers(), kind.code()));
  }
}
