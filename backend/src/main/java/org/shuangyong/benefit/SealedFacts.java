package org.shuangyong.benefit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.shuangyong.platform.crypto.FieldCipher;

/** The fields of a case, sealed as a whole: among them are schools of children, causes of need. */
@Converter
public class SealedFacts implements AttributeConverter<Map<String, Object>, String> {
  @Inject FieldCipher cipher;
  @Inject ObjectMapper json;

  @Override
  public String convertToDatabaseColumn(Map<String, Object> facts) {
    try {
      return cipher.seal(json.writeValueAsString(facts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, Object> convertToEntityAttribute(String sealed) {
    try {
      return json.readValue(cipher.open(sealed), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
