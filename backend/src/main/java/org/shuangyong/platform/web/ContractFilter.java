package org.shuangyong.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Adds to the contract what every operation shares, so that no resource has to repeat it: the
 * permission, the tag, the error body, and that an answer's fields are always present.
 */
public class ContractFilter implements OASFilter {
  @Override
  public Operation filterOperation(Operation operation) {
    String word = operation.getOperationId();
    if (word != null && word.contains(".")) {
      operation.addExtension("x-permission", word);
      operation.setTags(List.of(word.substring(0, word.indexOf('.'))));
    }
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("A problem: see `code`")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/Problem")))));
    for (String noise : List.of("401", "403", "400", "499")) {
      operation.getResponses().removeAPIResponse(noise);
    }
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    // Nothing but the filter refers to the error body, so the scanner would leave it out.
    api.getComponents().addSchema("Problem", problem());
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    schemas.forEach(
        (name, schema) -> {
          if (!name.endsWith("Request") && schema.getProperties() != null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
          }
        });
  }

  private static Schema problem() {
    return object()
        .description("An error (RFC 9457). `code` is stable; texts for people come by it.")
        .addProperty("type", type(SchemaType.STRING))
        .addProperty("title", type(SchemaType.STRING))
        .addProperty("status", type(SchemaType.INTEGER))
        .addProperty("code", type(SchemaType.STRING))
        .addProperty("params", open())
        .addProperty(
            "errors",
            type(SchemaType.ARRAY)
                .items(
                    object()
                        .addProperty("field", type(SchemaType.STRING))
                        .addProperty("code", type(SchemaType.STRING))
                        .addProperty("params", open())
                        .required(List.of("field", "code", "params"))));
  }

  private static Schema object() {
    return type(SchemaType.OBJECT);
  }

  private static Schema open() {
    return object().additionalPropertiesSchema(OASFactory.createSchema());
  }

  private static Schema type(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
