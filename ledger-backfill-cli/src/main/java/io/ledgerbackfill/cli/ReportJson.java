package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as JSON. The names are documented in {@code docs/command-line.md} and stay as
 * they are; more may be added. Durations are seconds, sizes bytes.
 */
final class ReportJson {

  private final JsonGenerator json;

  private ReportJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes one report.
   *
   * @param failure what ended the run, or null if it is complete
   */
  static void write(BackfillReport report, @Nullable String failure, Writer out)
      throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      new ReportJson(json).write(report, failure);
    }
    out.write(System.lineSeparator());
  }

  /** Writes the report of a run of which nothing is known but why it ended. */
  static void writeFailure(String failure, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      new ReportJson(json).outcome(false, failure);
      json.writeEndObject();
    }
    out.write(System.lineSeparator());
  }

  /** Writes the report of a run that wanted no ledgers, and so had no pipeline to measure. */
  static void writeNothingToDo(Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      new ReportJson(json).outcome(true, null);
      Ledgers.write("wanted", LedgerSet.empty(), json);
      json.writeNumberField("skipped", 0);
      json.writeNumberField("ledgers", 0);
      Ledgers.write("remaining", LedgerSet.empty(), json);
      json.writeNumberField("rows", 0);
      json.writeEndObject();
    }
    out.write(System.lineSeparator());
  }

  private void write(BackfillReport report, @Nullable String failure) throws IOException {
    json.writeStartObject();
    outcome(report.isComplete(), failure);
    Ledgers.write("range", LedgerRange.of(report.wanted().first(), report.wanted().last()), json);
    Ledgers.write("wanted", report.wanted(), json);
    json.writeNumberField("skipped", report.skipped());
    json.writeNumberField("ledgers", report.ledgers());
    Ledgers.write("remaining", report.remaining(), json);
    json.writeNumberField("completeThrough", report.completeThrough());
    json.writeNumberField("completeFrom", report.completeFrom());
    json.writeNumberField("ledgerBytes", report.ledgerBytes());
    json.writeNumberField("batchBytes", report.batchBytes());
    json.writeNumberField("rows", report.rows());
    json.writeObjectFieldStart("rowsByTable");
    for (var table : report.rowsByTable().entrySet()) {
      json.writeNumberField(table.getKey(), table.getValue());
    }
    json.writeEndObject();
    seconds("elapsed", report.elapsed());
    json.writeNumberField("ledgersPerSecond", report.ledgersPerSecond());
    json.writeNumberField("rowsPerSecond", report.rowsPerSecond());
    json.writeNumberField("ledgerBytesPerSecond", report.ledgerBytesPerSecond());
    processorLoad(report.processorLoad());
    stages(report);
    waits(report);
    json.writeStringField("diagnosis", report.diagnosis());
    options(report.options());
    json.writeEndObject();
  }

  private void outcome(boolean complete, @Nullable String failure) throws IOException {
    json.writeStringField("version", Version.current());
    json.writeBooleanField("complete", complete);
    json.writeStringField("failure", failure == null ? null : Secrets.hideInOurs(failure));
  }

  /** JSON has no NaN. */
  private void processorLoad(double load) throws IOException {
    json.writeFieldName("processorLoad");
    if (Double.isNaN(load)) {
      json.writeNull();
    } else {
      json.writeNumber(load);
    }
  }

  private void stages(BackfillReport report) throws IOException {
    json.writeObjectFieldStart("stages");
    for (var stage : report.stages().entrySet()) {
      json.writeObjectFieldStart(stage.getKey().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("workers", stage.getValue().workers());
      json.writeNumberField("calls", stage.getValue().calls());
      seconds("total", stage.getValue().total());
      seconds("mean", stage.getValue().mean());
      json.writeNumberField("retries", report.retries().getOrDefault(stage.getKey(), 0L));
      seconds("failing", report.failing().getOrDefault(stage.getKey(), Duration.ZERO));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void waits(BackfillReport report) throws IOException {
    json.writeArrayFieldStart("waits");
    for (var wait : report.waits().entrySet()) {
      json.writeStartObject();
      json.writeStringField("queue", wait.getKey().queue());
      json.writeStringField("direction", wait.getKey().direction());
      json.writeNumberField("waits", wait.getValue().waits());
      seconds("total", wait.getValue().total());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void options(BackfillOptions options) throws IOException {
    json.writeObjectFieldStart("options");
    json.writeNumberField("fetchWorkers", options.fetchWorkers());
    json.writeNumberField("processWorkers", options.processWorkers());
    json.writeNumberField("flushWorkers", options.flushWorkers());
    json.writeNumberField("batchLedgers", options.batchLedgers());
    json.writeNumberField("batchBytes", options.batchBytes());
    json.writeNumberField("ledgerQueue", options.ledgerQueue());
    json.writeNumberField("flushQueue", options.flushQueue());
    json.writeNumberField("memoryBudget", options.memoryBudget());
    json.writeNumberField("fetchRetries", options.fetchRetries());
    seconds("fetchRetryDelay", options.fetchRetryDelay());
    json.writeNumberField("flushRetries", options.flushRetries());
    seconds("flushRetryDelay", options.flushRetryDelay());
    seconds("flushRetryMaxDelay", options.flushRetryMaxDelay());
    json.writeEndObject();
  }

  private void seconds(String name, Duration duration) throws IOException {
    json.writeNumberField(name, duration.toNanos() / 1e9);
  }
}
