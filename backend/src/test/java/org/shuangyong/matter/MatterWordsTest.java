package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** 12.8: the workbook says what the screen says. */
class MatterWordsTest {
  @Test
  void theWorkbookHasTheWordsOfTheScreen() throws IOException {
    JsonNode ui = words("ui.json");
    for (MatterStatus status : MatterStatus.values()) {
      assertEquals(ui.at("/status/" + status).asText(), MatterWords.of(status));
    }
    for (Light light : Light.values()) {
      assertEquals(ui.at("/light/" + light).asText(), MatterWords.of(light));
    }
    JsonNode matter = words("matter.json");
    for (MatterSource source : MatterSource.values()) {
      assertEquals(matter.at("/source/" + source).asText(), MatterWords.of(source));
    }
    for (int rating = 1; rating <= 5; rating++) {
      assertEquals(matter.at("/stars/" + rating).asText(), MatterWords.ofRating(rating));
    }
  }

  private static JsonNode words(String file) throws IOException {
    return new ObjectMapper().readTree(Path.of("../frontend/src/locales/zh-CN", file).toFile());
  }
}
