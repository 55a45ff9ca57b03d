package jp.madoguchi.handoff;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many cases are open, as one query counts them. */
@Introspected
record OpenCounts(
        long waiting,
        long waitingUrgent,
        long inCharge,
        @Nullable Instant waitingSince) {}
