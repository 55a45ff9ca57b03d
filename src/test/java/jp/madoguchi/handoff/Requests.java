package jp.madoguchi.handoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.CaseDesk.CaseRequest;

/** What people ask the desk for, in tests. */
final class Requests {

    private Requests() {}

    static CaseRequest normal(UUID person) {
        return new CaseRequest(
                person,
                false,
                Optional.empty(),
                true,
                Optional.of("south"),
                Optional.of("みかん"),
                List.of("care-start", "rent-unpaid"),
                List.of("houkatsu"),
                false);
    }

    static CaseRequest urgent(UUID person) {
        return new CaseRequest(
                person,
                true,
                Optional.of("suicide"),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                true);
    }
}
