package jp.madoguchi.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.dialogue.Action;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.Message;
import jp.madoguchi.dialogue.Phase;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.privacy.Vault;

/** Records as JSON, encrypted: the form in which everything that a person said or was told is stored. */
@Singleton
class SealedJson {

    private static final ObjectMapper JSON = mapper();

    private final Vault vault;

    SealedJson(Vault vault) {
        this.vault = vault;
    }

    String seal(String purpose, Object value) {
        try {
            return vault.seal(purpose, JSON.writeValueAsString(value));
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("cannot write a " + purpose + " as JSON", exception);
        }
    }

    <T> T open(String purpose, String sealed, Class<T> type) {
        try {
            return JSON.readValue(vault.open(purpose, sealed), type);
        } catch (JsonProcessingException exception) {
            // The message of the cause could quote what a person wrote.
            throw new IllegalStateException("a stored " + purpose + " is not the JSON that this version reads");
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder =
                JsonMapper.builder().addModule(new Jdk8Module()).addMixIn(State.class, WithLaterParts.class);
        List<Class<?>> families =
                List.of(Phase.class, Action.class, Input.class, Message.class, IncomingEvent.Content.class);
        for (Class<?> family : families) {
            builder.addMixIn(family, NamedByKind.class);
            for (Class<?> member : family.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(member, member.getSimpleName()));
            }
        }
        return builder.build();
    }

    /** Sealed types carry the simple name of the record, so that moving a package breaks no stored data. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface NamedByKind {}

    /** What states hold since a later version: left out while empty, and empty in a state that does not know it. */
    private interface WithLaterParts {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        Optional<String> home();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> explained();
    }
}
