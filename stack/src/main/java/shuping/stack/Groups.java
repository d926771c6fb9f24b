package shuping.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The realm's groups, which carry all rights: a role, an organisation or a department each. Organisations and
 * departments of the demo get theirs here, as their people come.
 */
final class Groups {

    private final Map<String, ObjectNode> parents = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> made = new HashSet<>();

    Groups(JsonNode realm) {
        for (var parent : realm.path("groups")) {
            var name = parent.path("name").asText();
            parents.put(name, (ObjectNode) parent);
            for (var group : parent.path("subGroups")) {
                roles.put(group.at("/realmRoles/0").asText(), "/" + name + "/" + group.path("name").asText());
            }
        }
    }

    /** The paths of those that make somebody what the demo says of this person. */
    ArrayNode of(JsonNode person) {
        var paths = JsonNodeFactory.instance.arrayNode();
        person.path("roles").forEach(role -> paths.add(roles.get(role.asText())));
        if (!paths.toString().contains("/三员/")) paths.add("/账号");
        if (person.hasNonNull("organisation")) paths.add(claim("单位", "organisation", person));
        if (person.hasNonNull("department")) paths.add(claim("部门", "department", person));
        return paths;
    }

    private String claim(String parent, String attribute, JsonNode person) {
        var code = person.get(attribute).asText();
        var path = "/" + parent + "/" + code;
        if (made.add(path)) {
            var attributes = parents.get(parent).withArrayProperty("subGroups").addObject()
                    .put("name", code).putObject("attributes");
            attributes.putArray(attribute).add(code);
            if (person.hasNonNull("sectors")) attributes.set("sectors", person.get("sectors"));
        }
        return path;
    }
}
