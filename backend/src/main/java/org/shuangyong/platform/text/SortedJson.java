package org.shuangyong.platform.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** JSON for keeping: in one line, keys in order, so that equal content is equal text. */
@ApplicationScoped
public class SortedJson {
  private final ObjectWriter writer;

  @Inject
  SortedJson(ObjectMapper json) {
    writer =
        json.writer()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .without(SerializationFeature.INDENT_OUTPUT);
  }

  public String write(Object content) {
    try {
      return writer.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
