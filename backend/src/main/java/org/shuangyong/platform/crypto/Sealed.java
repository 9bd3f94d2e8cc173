package org.shuangyong.platform.crypto;

import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A text column that stands sealed in the database and plain in memory. */
@Converter
public class Sealed implements AttributeConverter<String, String> {
  @Inject FieldCipher cipher;

  @Override
  public String convertToDatabaseColumn(String text) {
    return cipher.seal(text);
  }

  @Override
  public String convertToEntityAttribute(String sealed) {
    return cipher.open(sealed);
  }
}
