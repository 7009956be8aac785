package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Sorts what the S3 client throws into what may pass and what won't. */
final class S3Failures {

  /** Codes that ask to try again, with a status that does not: S3 API, "Error responses". */
  private static final Set<String> PASSING =
      Set.of("RequestTimeout", "IncompleteBody", "OperationAborted", "KMS.ThrottlingException");

  private static final Set<String> WRONG_REGION =
      Set.of(
          "PermanentRedirect",
          "TemporaryRedirect",
          "AuthorizationHeaderMalformed",
          "IllegalLocationConstraintException",
          "IncorrectEndpoint");

  private static final String EXPIRED =
      "the session token has expired: get new credentials, and run the same again";

  /** What to do, by the code in the answer's body: the status is 403 for nearly all of them. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "InvalidObjectState",
          "the object is archived: restore it, or keep the lake in a storage class that can be read"
              + " at once",
          "RequestTimeTooSkewed",
          "the clock of this machine is off: set it",
          "ExpiredToken",
          EXPIRED,
          "TokenRefreshRequired",
          EXPIRED,
          "InvalidToken",
          "wrong credentials: the session token is not one that the server gave",
          "InvalidAccessKeyId",
          "wrong credentials: there is no access key of this id",
          "SignatureDoesNotMatch",
          "wrong credentials: the secret key does not belong to the access key's id, or something on"
              + " the way changes requests",
          "NoSuchBucket",
          "there is no such bucket");

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
    StageException sorted = find(e, StageException.class);
    if (sorted != null) {
      return sorted;
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
    if (mayPass(e) || PASSING.contains(code)) {
      return new RetryableException(said, e);
    }
    if (status == 404 && key != null && !code.equals("NoSuchBucket")) {
      return new MissingObjectException(store, key, e);
    }
    String advice = advice(e, status, code, key);
    return new FinalException(said + (advice.isEmpty() ? "" : ": " + advice), e);
  }

  private static String advice(
      AwsServiceException e, int status, String code, @Nullable String key) {
    if (status == 301 || status == 307 || WRONG_REGION.contains(code)) {
      return "the bucket is in another region" + region(e);
    }
    if (code.startsWith("KMS.")) {
      return "the key that encrypts the object can't be used: it must be enabled, and kms:Decrypt"
          + " allowed";
    }
    if (code.equals("AccessDenied")) {
      return "no permission, or wrong credentials"
          + (key == null
              ? ""
              : ", or the object is missing (S3 tells that only to those who may list the bucket)");
    }
    String known = ADVICE.get(code);
    if (known != null) {
      return known;
    }
    return status == 401 || status == 403 ? "wrong credentials, or no permission" : "";
  }

  private static String region(AwsServiceException e) {
    return Optional.ofNullable(e.awsErrorDetails())
            .map(AwsErrorDetails::sdkHttpResponse)
            .flatMap(response -> response.firstMatchingHeader("x-amz-bucket-region"))
            .map(region -> ", " + region)
            .orElse("")
        + ": set it (S3Options.region, --s3-region)";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Returns whether an answer may be another one next time. */
  static boolean mayPass(Exception e) {
    return e instanceof SdkServiceException answer
        ? isPassing(answer.statusCode()) || answer.isThrottlingException()
        : has(e, IOException.class);
  }

  private static boolean isPassing(int status) {
    return status == 429 || (status >= 500 && status != 501 && status != 505);
  }

  private static boolean has(Throwable e, Class<? extends Throwable> type) {
    return find(e, type) != null;
  }

  private static <T extends Throwable> @Nullable T find(Throwable e, Class<T> type) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }

  private static String innermost(Throwable e) {
    Throwable t = e;
    while (t.getCause() != null) {
      t = t.getCause();
    }
    return t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
  }
}
