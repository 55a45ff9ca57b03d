package jp.madoguchi.handoff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.privacy.Vault;
import org.jspecify.annotations.Nullable;

/** A row of {@code handoff_case}, with the name of the coordinator who took it. Lists of ids are joined with commas. */
@Introspected
@MappedEntity("handoff_case")
record CaseRow(
        @Id String number,
        UUID personId,
        CaseStatus status,
        boolean urgent,
        @Nullable String crisis,
        boolean consentGiven,
        @Nullable String areaId,
        String nickname,
        String needIds,
        String windowIds,
        boolean easy,
        Instant openedAt,
        Instant heardAt,
        @Nullable UUID claimedBy,
        @Nullable String claimedByName,
        @Nullable Instant claimedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant resolvedAt,
        @Nullable Outcome outcome,
        @Nullable Boolean helped) {

    /** What a nickname is sealed for. */
    static final String NICKNAME = "nickname";

    Case toCase(Vault vault) {
        return new Case(
                number,
                personId,
                status,
                urgent,
                Optional.ofNullable(crisis),
                consentGiven,
                Optional.ofNullable(areaId),
                nickname.isEmpty() ? Optional.empty() : Optional.of(vault.open(NICKNAME, nickname)),
                split(needIds),
                split(windowIds),
                easy,
                openedAt,
                heardAt,
                claim(),
                Optional.ofNullable(repliedAt),
                resolution(),
                Optional.ofNullable(helped));
    }

    private Optional<Case.Claim> claim() {
        return claimedBy == null || claimedByName == null || claimedAt == null
                ? Optional.empty()
                : Optional.of(new Case.Claim(claimedBy, claimedByName, claimedAt));
    }

    private Optional<Case.Resolution> resolution() {
        return outcome == null || resolvedAt == null
                ? Optional.empty()
                : Optional.of(new Case.Resolution(outcome, resolvedAt));
    }

    private static List<String> split(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(",", -1));
    }
}
