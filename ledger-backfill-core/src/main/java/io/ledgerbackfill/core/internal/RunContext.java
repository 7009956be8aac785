package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.BackfillOptions;

/** What all parts of a run share. */
record RunContext(
    BackfillOptions options,
    RunTiming timing,
    RunStop stop,
    RunStats stats,
    ListenerFeeds listeners) {}
