package org.shuangyong.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether a value is what a schema of the contract says; of JSON Schema what the contract uses. */
public final class Schemas {
  private final JsonNode contract;

  public Schemas(JsonNode contract) {
    this.contract = contract;
  }

  /** Where the value is not what the schema says; empty when it is. */
  public List<String> wrong(JsonNode schema, JsonNode value, String at) {
    List<String> wrong = new ArrayList<>();
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").textValue();
      return wrong(contract.at(ref.substring(1)), value, at);
    }
    for (String word : List.of("anyOf", "oneOf")) {
      if (schema.has(word)) {
        for (JsonNode one : schema.get(word)) {
          if (wrong(one, value, at).isEmpty()) {
            return wrong;
          }
        }
        return List.of(at + " is none of " + schema.get(word));
      }
    }
    if (schema.has("allOf")) {
      schema.get("allOf").forEach(one -> wrong.addAll(wrong(one, value, at)));
    }
    if (schema.has("type") && !typed(schema.get("type"), value)) {
      return List.of(at + " is no " + schema.get("type"));
    }
    if (schema.has("enum") && !value.isNull()) {
      boolean one = false;
      for (JsonNode word : schema.get("enum")) {
        one |= word.equals(value);
      }
      if (!one) {
        wrong.add(at + " is none of " + schema.get("enum"));
      }
    }
    if (value.isTextual()) {
      text(schema, value.textValue(), at, wrong);
    } else if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        wrong.addAll(wrong(schema.get("items"), value.get(i), at + "[" + i + "]"));
      }
    } else if (value.isObject()) {
      object(schema, value, at, wrong);
    }
    return wrong;
  }

  private static void text(JsonNode schema, String text, String at, List<String> wrong) {
    if (schema.has("maxLength") && text.length() > schema.get("maxLength").intValue()
        || schema.has("minLength") && text.length() < schema.get("minLength").intValue()) {
      wrong.add(at + " has the wrong length");
    }
    if (schema.has("pattern")
        && schema.get("pattern").textValue().startsWith("^")
        && !text.matches(schema.get("pattern").textValue())) {
      wrong.add(at + " does not match " + schema.get("pattern"));
    }
  }

  private void object(JsonNode schema, JsonNode value, String at, List<String> wrong) {
    JsonNode properties = schema.path("properties");
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.textValue())) {
                wrong.add(at + "." + name.textValue() + " is missing");
              }
            });
    value
        .properties()
        .forEach(
            one -> {
              String under = at + "." + one.getKey();
              if (properties.has(one.getKey())) {
                wrong.addAll(wrong(properties.get(one.getKey()), one.getValue(), under));
              } else if (schema.has("additionalProperties")) {
                wrong.addAll(wrong(schema.get("additionalProperties"), one.getValue(), under));
              } else if (properties.size() > 0) {
                wrong.add(under + " is not known");
              }
            });
  }

  private static boolean typed(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (typed(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.textValue()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> true;
    };
  }
}
