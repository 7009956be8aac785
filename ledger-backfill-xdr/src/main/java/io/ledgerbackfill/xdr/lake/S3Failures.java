package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** Sorts what the S3 client throws into what may pass and what won't. */
final class S3Failures {

  /** Codes with status 400 that ask to try again: S3 API reference, "Error responses". */
  private static final Set<String> PASSING = Set.of("RequestTimeout", "IncompleteBody");

  private static final Set<String> WRONG_REGION =
      Set.of(
          "PermanentRedirect",
          "AuthorizationHeaderMalformed",
          "IllegalLocationConstraintException");

  private final String store;

  S3Failures(String store) {
    this.store = store;
  }

  /**
   * Sorts a failure.
   *
   * @param e what the client threw
   * @param what what was being done, e.g. {@code reading object K}
   * @param key the object in question; null if there is none
   * @return what to throw
   * @throws InterruptedException when the failure comes from an interrupt
   */
  StageException sort(Exception e, String what, @Nullable String key) throws InterruptedException {
    if (Thread.interrupted()) {
      InterruptedException interrupted = new InterruptedException("while " + what);
      interrupted.initCause(e);
      throw interrupted;
    }
    String where = what + " in " + store;
    if (e instanceof AwsServiceException answer) {
      return answered(answer, where, key);
    }
    if (e instanceof ApiCallTimeoutException || e instanceof ApiCallAttemptTimeoutException) {
      return new RetryableException(where + ": no answer in time", e);
    }
    if (e instanceof AbortedException) {
      return new RetryableException(where + ": aborted", e);
    }
    if (has(e, CertificateException.class)) {
      return new FinalException(where + ": the server's certificate is not trusted", e);
    }
    if (has(e, IOException.class)) {
      return new RetryableException(where + ": " + innermost(e), e);
    }
    if (has(e, XMLStreamException.class)) {
      return new RetryableException(where + ": the answer is incomplete or no XML", e);
    }
    return new FinalException(where + ": " + e.getMessage(), e);
  }

  private StageException answered(AwsServiceException e, String where, @Nullable String key) {
    String code = e.awsErrorDetails() == null ? "" : orEmpty(e.awsErrorDetails().errorCode());
    int status = e.statusCode();
    String said =
        String.format(Locale.ROOT, "%s: the server answered %d %s", where, status, code)
            .stripTrailing();
    if (status >= 500 || status == 429 || e.isThrottlingException() || PASSING.contains(code)) {
      return new RetryableException(said, e);
    }
    if (code.equals("NoSuchBucket")) {
      return new FinalException(said + ": there is no such bucket", e);
    }
    if (status == 404 && key != null) {
      return new MissingObjectException(store, key, e);
    }
    if (status == 301 || WRONG_REGION.contains(code)) {
      return new FinalException(said + ": the bucket is in another region" + region(e), e);
    }
    if (code.equals("AccessDenied")) {
      return new FinalException(
          said
              + ": no permission, or wrong credentials"
              + (key == null
                  ? ""
                  : ", or the object is missing (S3 tells that only to those who may list the"
                      + " bucket)"),
          e);
    }
    if (status == 401 || status == 403) {
      return new FinalException(said + ": wrong credentials", e);
    }
    return new FinalException(said, e);
  }

  private static String region(AwsServiceException e) {
    return e.awsErrorDetails()
        .sdkHttpResponse()
        .firstMatchingHeader("x-amz-bucket-region")
        .map(region -> ", " + region)
        .orElse("");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static boolean has(Throwable e, Class<? extends Throwable> type) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return true;
      }
    }
    return false;
  }

  private static String innermost(Throwable e) {
    Throwable t = e;
    while (t.getCause() != null) {
      t = t.getCause();
    }
    return t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
  }
}
