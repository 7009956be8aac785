package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the SDK's client as the options have it. */
final class S3Clients {

  private S3Clients() {}

  static S3Client client(SdkHttpClient http, S3Options options) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(http)
            .region(region(options))
            .credentialsProvider(credentials(options))
            .forcePathStyle(options.pathStyle())
            // The frame's own checksum is verified anyway; the server's would be work done twice.
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                override ->
                    override
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .apiCallTimeout(options.objectTimeout()));
    if (options.endpoint() != null) {
      builder.endpointOverride(options.endpoint());
    }
    return builder.build();
  }

  private static Region region(S3Options options) {
    if (options.region() != null) {
      return Region.of(options.region());
    }
    if (options.endpoint() != null) {
      return Region.US_EAST_1;
    }
    try {
      return DefaultAwsRegionProviderChain.builder().build().getRegion();
    } catch (SdkClientException e) {
      FinalException none =
          new FinalException(
              "no region is set: give it (S3Options.region, --s3-region), or set AWS_REGION, or"
                  + " region in the AWS profile");
      // Not its cause: it is a listing of all places that were looked at.
      none.addSuppressed(e);
      throw none;
    }
  }

  private static AwsCredentialsProvider credentials(S3Options options) {
    return switch (options.access()) {
      case DEFAULT -> new S3Credentials();
      case ANONYMOUS -> AnonymousCredentialsProvider.create();
      case STATIC ->
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(options.accessKey(), options.secretKey()));
    };
  }
}
