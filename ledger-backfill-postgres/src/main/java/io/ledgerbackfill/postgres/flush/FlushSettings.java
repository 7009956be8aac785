package io.ledgerbackfill.postgres.flush;

import java.time.Duration;

/** How each transaction of a flusher is made. */
record FlushSettings(boolean asynchronousCommit, Duration lockTimeout, Duration networkTimeout) {}
