package jp.madoguchi.handoff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of {@code coordinator}. */
@Introspected
@MappedEntity("coordinator")
record CoordinatorRow(@Id UUID id, String login, String name, String passwordHash, Role role, boolean demo) {

    Coordinator toCoordinator() {
        return new Coordinator(id, login, name, role);
    }
}
