package org.shuangyong.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemBody;

/**
 * Adds to the contract what every operation shares, so that no resource has to repeat it: the
 * permission, the tag, an example of what is sent, the error body, and that an answer's fields are
 * always present.
 */
public class ContractFilter implements OASFilter {
  /** Operation → a body it was sent in the tests, which write this file. */
  private static final Map<String, Object> EXAMPLES = examples();

  private static Map<String, Object> examples() {
    try (InputStream in =
        ContractFilter.class.getClassLoader().getResourceAsStream("openapi/examples.json")) {
      return in == null
          ? Map.of()
          : new ObjectMapper().readValue(in, new TypeReference<Map<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void exemplify(Operation operation) {
    Object example = EXAMPLES.get(operation.getOperationId());
    MediaType body =
        operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
            ? null
            : operation.getRequestBody().getContent().getMediaType("application/json");
    if (example != null && body != null) {
      body.setExample(example);
    }
  }

  @Override
  public Operation filterOperation(Operation operation) {
    String word = operation.getOperationId();
    if (word != null && word.contains(".")) {
      operation.addExtension("x-permission", word);
      operation.setTags(List.of(word.substring(0, word.indexOf('.'))));
    }
    exemplify(operation);
    APIResponses responses = operation.getResponses();
    for (String made : List.of("400", "401", "403", "499")) {
      responses.removeAPIResponse(made);
    }
    responses
        .getAPIResponses()
        .values()
        .forEach(
            answer ->
                answer.setDescription(Objects.requireNonNullElse(answer.getDescription(), "OK")));
    responses.addAPIResponse("4XX", problem("The request cannot be met: see `code`"));
    responses.addAPIResponse("5XX", problem("The server failed: see `code`"));
    return operation;
  }

  private static APIResponse problem(String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    ProblemBody.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setServers(List.of(OASFactory.createServer().url("/")));
    // Nothing but the filter refers to the error body, so the scanner would leave it out.
    api.getComponents().addSchema("Problem", problem());
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    Set<String> sent = ContractSchemas.sentOnly(api);
    schemas.forEach(
        (name, schema) -> {
          // What is sent may leave fields out, an answer never does.
          if (!name.endsWith("Request") && !sent.contains(name) && schema.getProperties() != null) {
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
        .addProperty("code", type(SchemaType.STRING).enumeration(codes()))
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

  private static List<Object> codes() {
    return Arrays.stream(Problem.values()).<Object>map(Problem::code).toList();
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
