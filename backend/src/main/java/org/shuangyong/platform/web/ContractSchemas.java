package org.shuangyong.platform.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which schemas of the contract stand in what is sent and which in answers. */
final class ContractSchemas {
  private final Map<String, Schema> schemas;
  private final Set<String> seen = new HashSet<>();

  private ContractSchemas(OpenAPI api) {
    this.schemas = api.getComponents().getSchemas();
  }

  /** The names of those that stand in requests and in no answer. */
  static Set<String> sentOnly(OpenAPI api) {
    ContractSchemas sent = new ContractSchemas(api);
    ContractSchemas answered = new ContractSchemas(api);
    for (PathItem path : api.getPaths().getPathItems().values()) {
      for (Operation operation : path.getOperations().values()) {
        if (operation.getRequestBody() != null) {
          sent.walk(operation.getRequestBody().getContent());
        }
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
          answered.walk(response.getContent());
        }
      }
    }
    sent.seen.removeAll(answered.seen);
    return sent.seen;
  }

  private void walk(Content content) {
    if (content != null) {
      content.getMediaTypes().values().forEach(type -> walk(type.getSchema()));
    }
  }

  private void walk(Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (seen.add(name)) {
        walk(schemas.get(name));
      }
    }
    walk(schema.getItems());
    walk(schema.getAdditionalPropertiesSchema());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::walk);
    }
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(this::walk);
    }
    if (schema.getAnyOf() != null) {
      schema.getAnyOf().forEach(this::walk);
    }
    if (schema.getOneOf() != null) {
      schema.getOneOf().forEach(this::walk);
    }
  }
}
